// Whatever happens to the tables of an ESCO release, importing ends in a valid pack or an error that says where.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEsco } from '../../../electron/services/import/esco/import-esco.ts';
import { csvText } from '../../fixtures/import/csv-text.ts';
import { escoRelease, escoUri } from '../../fixtures/import/esco-release.ts';
import {
  expectHonest,
  FUZZ_TIMEOUT_MS,
  type FuzzTable,
  fuzzRuns,
  mutated,
  type Rows,
  spoiled,
  tableOf,
  withBytes,
} from './fuzz-support.ts';
import { memorySource } from './support.ts';

const size = { occupations: 4, skills: 5 };
const releases: readonly FuzzTable[][] = [
  escoRelease({ ...size, version: '1.0' }),
  escoRelease({ ...size, version: '1.1', languages: ['en', 'es'] }),
  escoRelease({ ...size, version: '1.2', languages: ['fr'] }),
].map((release) =>
  Object.entries(release).map(([file, text]) => {
    const rows: Rows = parse(text);
    return { file, rows, bytes: Buffer.from(text) };
  }),
);

function importFiles(files: readonly Pick<FuzzTable, 'file' | 'bytes'>[]) {
  const sources = files.map(({ file, bytes }) => memorySource(bytes, 65_536, file));
  return importEsco(sources, ['ESCO dataset'], {});
}

describe('an ESCO release ends in a valid pack or a located error', { timeout: FUZZ_TIMEOUT_MS }, () => {
  const honest = async (files: readonly FuzzTable[]) => expectHonest(await importFiles(files));

  test('with any bytes changed in a table', async () => {
    const changed = tableOf(releases).chain(({ tables, table }) =>
      mutated(table.bytes).map((bytes) => withBytes(tables, table, bytes)),
    );
    await fc.assert(fc.asyncProperty(changed, honest), fuzzRuns(1000));
  });

  test('with cells, rows and columns that are wrong, doubled or gone', async () => {
    const encoding = fc.constantFrom('utf8', 'utf8', 'latin1', 'utf16le' as const);
    const changed = tableOf(releases).chain(({ tables, table }) =>
      fc
        .tuple(spoiled(table.rows), encoding)
        .map(([rows, how]) => withBytes(tables, table, Buffer.from(csvText(rows), how))),
    );
    await fc.assert(fc.asyncProperty(changed, honest), fuzzRuns(2000));
  });
});

describe('the hierarchy of a release', { timeout: FUZZ_TIMEOUT_MS }, () => {
  const files = Object.entries(escoRelease({ ...size })).map(([file, text]) => ({
    file,
    bytes: Buffer.from(text),
  }));
  const skill = fc.nat(size.skills - 1);

  test('is refused, with the row, exactly when it goes round in a circle', async () => {
    const edges = fc.array(fc.tuple(skill, skill), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(edges, async (pairs) => {
        const file = 'broaderRelationsSkillPillar.csv';
        const rows = pairs.map(([narrow, broad]) => [escoUri('s', narrow), escoUri('s', broad)]);
        const bytes = Buffer.from(csvText([['conceptUri', 'broaderUri'], ...rows]));
        const imported = await importFiles(
          files.map((each) => (each.file === file ? { file, bytes } : each)),
        );
        expectHonest(imported);
        expect(imported.ok).toBe(!isCyclic(pairs));
        if (imported.ok) return;
        expect(imported.error).toMatchObject({
          problems: expect.arrayContaining([expect.objectContaining({ file, column: 'broaderUri' })]),
        });
      }),
      fuzzRuns(500),
    );
  });
});

/** Whether anything is left when concepts without broader ones are taken away again and again. */
function isCyclic(pairs: readonly (readonly [number, number])[]): boolean {
  const rest = pairs.filter(([, broad]) => pairs.some(([narrow]) => narrow === broad));
  return rest.length === pairs.length ? pairs.length > 0 : isCyclic(rest);
}
