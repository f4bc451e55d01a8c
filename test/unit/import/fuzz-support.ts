// What all fuzzing of importers shares: seeds that are told, hostile content, and what any import has to end in.
import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { appErrorSchema } from '../../../shared/model/app-error.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import type { Result } from '../../../shared/model/result.ts';

/** A table as rows of cells; the first row is the header. */
export type Rows = readonly (readonly string[])[];

/** One table of a release. */
export interface FuzzTable {
  readonly file: string;
  readonly rows: Rows;
  readonly bytes: Buffer;
}

/** The tables with other bytes in one of them. */
export function withBytes(tables: readonly FuzzTable[], table: FuzzTable, bytes: Buffer): FuzzTable[] {
  return tables.map((each) => (each === table ? { ...table, bytes } : each));
}

/** One of the releases, and one table of it. */
export function tableOf(releases: readonly (readonly FuzzTable[])[]) {
  return fc
    .constantFrom(...releases)
    .chain((tables) => fc.record({ tables: fc.constant(tables), table: fc.constantFrom(...tables) }));
}

/** How a property is run: with a new seed each time, which is printed; FUZZ_SEED runs a printed one again. */
export function fuzzRuns(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.info(`${numRuns} cases, seed ${seed} (FUZZ_SEED=${seed} runs them again)`);
  return { numRuns, seed };
}

/** Against hanging only: each file of these tests takes some seconds, more on a busy machine. */
export const FUZZ_TIMEOUT_MS = 120_000;

const tokens = [
  '',
  '"',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ',',
  ';',
  '\0',
  '9',
  '-',
  'n/a',
  '\uFEFF',
  'PK\u0001\u0002',
];

/** Some bytes of a file replaced, cut out, doubled or added. */
export function mutated(bytes: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    length: fc.constantFrom(0, 1, 1, 2, 4, 20, bytes.length),
    by: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc.constantFrom(...tokens).map((text) => Buffer.from(text)),
      fc.nat(bytes.length - 1).map((from) => bytes.subarray(from, from + 30)),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((all, { at, length, by }) => {
      return Buffer.concat([all.subarray(0, at), by, all.subarray(at + length)]);
    }, bytes),
  );
}

/** What a cell should never hold: numbers out of every range, half characters, open quotes, names of prototypes. */
const hostileCell = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '-1',
      '-0.0001',
      '1e309',
      '9'.repeat(400),
      'NaN',
      'Infinity',
      '0x1F',
      '1,5',
      '1.200',
      '１',
      '∞',
    ],
    ...[
      '"',
      '""',
      '"open',
      'a\nb',
      'a\rb',
      'a\tb',
      'a,b',
      '\0',
      '\uFEFF',
      '\uD800',
      'e\u0301',
      '=1+1',
      '../..',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'null',
      'undefined',
      'x'.repeat(40_000),
      '13/2023',
      '00/0000',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A table with one thing wrong: a cell, a row of another width, rows or columns doubled, gone or elsewhere. */
export function spoiled(rows: Rows): fc.Arbitrary<Rows> {
  const width = rows[0]?.length ?? 1;
  const at = fc.record({ row: fc.nat(rows.length - 1), column: fc.nat(width - 1) });
  const other = fc.record({ row: fc.nat(rows.length - 1), column: fc.nat(width - 1) });
  const cellOf = ({ row, column }: { row: number; column: number }) => rows[row]?.[column] ?? '';
  const withRow = (row: number, change: (cells: readonly string[]) => Rows) =>
    rows.flatMap((cells, place) => (place === row ? change(cells) : [cells]));
  const withCell = (place: { row: number; column: number }, cell: string) =>
    withRow(place.row, (cells) => [cells.with(Math.min(place.column, cells.length - 1), cell)]);
  return fc.oneof(
    fc.tuple(at, hostileCell).map(([place, cell]) => withCell(place, cell)),
    // What stands elsewhere in the table is the likeliest to be taken for right.
    fc.tuple(at, other).map(([place, from]) => withCell(place, cellOf(from))),
    at.map(({ row, column }) => withRow(row, (cells) => [cells.slice(0, column)])),
    at.map(({ row }) => withRow(row, (cells) => [[...cells, 'more']])),
    at.map(({ row }) => withRow(row, (cells) => [cells, cells])),
    at.map(({ row }) => withRow(row, () => [])),
    fc.tuple(at, other).map(([{ row }, from]) => withRow(row, () => [rows[from.row] ?? []])),
    at.map(({ column }) => rows.map((cells) => cells.toSpliced(column, 1))),
    at.map(({ column }) => rows.map((cells) => cells.toSpliced(column, 0, cells[column] ?? ''))),
  );
}

/** Any import ends in a pack that is valid, or in an error of ours that says where. */
export function expectHonest(imported: Result<Pack>): void {
  if (imported.ok) {
    expect(parsePack(imported.value, 'imported')).toMatchObject({ ok: true });
    return;
  }
  const error = appErrorSchema.parse(imported.error);
  expect(['import-problems', 'import-refused']).toContain(error.code);
  if (error.code === 'import-refused') expect(error.file).not.toBe('');
  if (error.code !== 'import-problems') return;
  expect(error.problems.length).toBeGreaterThan(0);
  for (const { file, expected } of error.problems) expect([file, expected]).not.toContain('');
}
