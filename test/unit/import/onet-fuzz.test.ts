// Whatever happens to the tables of an O*NET release, importing ends in a valid pack or an error that says where.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { importOnet } from '../../../electron/services/import/onet/import-onet.ts';
import { blsTables } from '../../fixtures/import/bls-tables.ts';
import { csvText } from '../../fixtures/import/csv-text.ts';
import { type Rows, release25, release30, release31, tableText } from '../../fixtures/import/onet-release.ts';
import {
  expectHonest,
  FUZZ_TIMEOUT_MS,
  type FuzzTable,
  fuzzRuns,
  mutated,
  spoiled,
  tableOf,
  withBytes,
} from './fuzz-support.ts';
import { memorySource } from './support.ts';

const textOf = (file: string, rows: Rows) => (file.endsWith('.csv') ? csvText(rows) : tableText(rows));

const releases: readonly FuzzTable[][] = [release25(), { ...release30(), ...blsTables() }, release31()].map(
  (release) =>
    Object.entries(release).map(([file, rows]) => ({ file, rows, bytes: Buffer.from(textOf(file, rows)) })),
);

const anyRelease = fc.constantFrom(...releases);

async function importFiles(files: readonly Pick<FuzzTable, 'file' | 'bytes'>[]): Promise<void> {
  const sources = files.map(({ file, bytes }) => memorySource(bytes, 65_536, file));
  expectHonest(await importOnet(sources, ['release'], {}));
}

describe('an O*NET release ends in a valid pack or a located error', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('with any bytes changed in a table', async () => {
    const changed = tableOf(releases).chain(({ tables, table }) =>
      mutated(table.bytes).map((bytes) => withBytes(tables, table, bytes)),
    );
    await fc.assert(fc.asyncProperty(changed, importFiles), fuzzRuns(1500));
  });

  test('with cells, rows and columns that are wrong, doubled or gone', async () => {
    const encoding = fc.constantFrom('utf8', 'utf8', 'latin1', 'utf16le' as const);
    const changed = tableOf(releases).chain(({ tables, table }) =>
      fc
        .tuple(spoiled(table.rows), encoding)
        .map(([rows, how]) => withBytes(tables, table, Buffer.from(textOf(table.file, rows), how))),
    );
    await fc.assert(fc.asyncProperty(changed, importFiles), fuzzRuns(2000));
  });

  test('with tables left out, or one in another’s place', async () => {
    const picked = anyRelease.chain((tables) =>
      fc
        .tuple(
          fc.subarray(tables),
          fc.option(fc.tuple(fc.constantFrom(...tables), fc.constantFrom(...tables))),
        )
        .map(([kept, swap]) => (swap === null ? kept : withBytes(kept, swap[0], swap[1].bytes))),
    );
    await fc.assert(fc.asyncProperty(picked, importFiles), fuzzRuns(500));
  });
});
