// Rows without quotes are cut by us: they have to be those that csv-parse would give, wherever the text is cut in two.
import { type Options, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainRows, type RowReader } from '../../../electron/services/import/tables-rows.ts';
import { fuzzRuns } from './fuzz-support.ts';

const text = fc.string({ unit: fc.constantFrom('\r\n', ...'\n\r\t" aé看'), maxLength: 40 });

async function plainRows(pieces: readonly string[]) {
  const rows: { readonly row: number; readonly cells: readonly string[] }[] = [];
  const take: RowReader = (cells) => void rows.push({ row: parser.rows, cells });
  const parser = new PlainRows('\t', take);
  for (const piece of pieces) parser.write(Buffer.from(piece));
  await parser.end();
  return rows;
}

function oracle(whole: string) {
  const options: Options = {
    delimiter: '\t',
    quote: null,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  };
  // With `info`, csv-parse gives a row and where it stood; its types tell only of the row.
  const found = parse(whole, options) as unknown as {
    readonly record: string[];
    readonly info: { readonly records: number; readonly empty_lines: number };
  }[];
  return found.map(({ record, info }) => ({ row: info.records + info.empty_lines, cells: record }));
}

test('Plain rows and their numbers are those of csv-parse without quotes, however the text comes', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.nat(40), async (whole, cut) => {
      expect(await plainRows([whole.slice(0, cut), whole.slice(cut)])).toEqual(oracle(whole));
    }),
    fuzzRuns(1000),
  );
});
