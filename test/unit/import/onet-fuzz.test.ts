// Whatever happens to the tables of an O*NET release, importing ends in a valid pack or an error that says where.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { importOnet } from '../../../electron/services/import/onet/import-onet.ts';
import { release25, release30, release31, tableText } from '../../fixtures/import/onet-release.ts';
import { expectHonest, FUZZ_TIMEOUT_MS, fuzzRuns, mutated, spoiled } from './fuzz-support.ts';
import { memorySource } from './support.ts';

const releases = [release25(), release30(), release31()].map((release) => Object.entries(release));

/** A release, and the place of one table of it. */
const tableOfRelease = fc
  .constantFrom(...releases)
  .chain((tables) => fc.record({ tables: fc.constant(tables), at: fc.nat(tables.length - 1) }));

type Tables = (typeof releases)[number];

async function importWith(tables: Tables, at: number, bytes: Buffer): Promise<void> {
  const files = tables.map(([file, rows], place) =>
    memorySource(place === at ? bytes : tableText(rows), 65_536, file),
  );
  expectHonest(await importOnet(files, ['release'], {}));
}

describe('an O*NET release ends in a valid pack or a located error', { timeout: FUZZ_TIMEOUT_MS }, () => {
  test('with any bytes changed in a table', async () => {
    const changed = tableOfRelease.chain(({ tables, at }) =>
      mutated(Buffer.from(tableText(tables[at]?.[1] ?? []))).map((bytes) => ({ tables, at, bytes })),
    );
    await fc.assert(
      fc.asyncProperty(changed, ({ tables, at, bytes }) => importWith(tables, at, bytes)),
      fuzzRuns(2000),
    );
  });

  test('with cells, rows and columns that are wrong, doubled or gone', async () => {
    const changed = tableOfRelease.chain(({ tables, at }) =>
      spoiled(tables[at]?.[1] ?? []).map((rows) => ({ tables, at, rows })),
    );
    const encoding = fc.constantFrom('utf8', 'utf8', 'latin1', 'utf16le' as const);
    await fc.assert(
      fc.asyncProperty(changed, encoding, ({ tables, at, rows }, how) =>
        importWith(tables, at, Buffer.from(tableText(rows), how)),
      ),
      fuzzRuns(3000),
    );
  });

  test('with tables left out, or in each other’s place', async () => {
    const picked = fc.constantFrom(...releases).chain((tables) =>
      fc.record({
        kept: fc.subarray(tables),
        swapped: fc.option(fc.record({ name: fc.constantFrom(...tables), rows: fc.constantFrom(...tables) })),
      }),
    );
    await fc.assert(
      fc.asyncProperty(picked, async ({ kept, swapped }) => {
        const files = kept.map(([file, rows]) =>
          memorySource(tableText(swapped?.name[0] === file ? swapped.rows[1] : rows), 65_536, file),
        );
        expectHonest(await importOnet(files, ['release'], {}));
      }),
      fuzzRuns(1000),
    );
  });
});
