// Whatever happens to the bytes of a release's tables, importing ends in a valid pack or a typed error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importOnet } from '../../../electron/services/import/onet/import-onet.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { appErrorSchema } from '../../../shared/model/app-error.ts';
import { release30, tableText } from '../../fixtures/import/onet-release.ts';
import { memorySource } from './support.ts';

const texts = Object.entries(release30()).map(
  ([file, rows]) => [file, Buffer.from(tableText(rows))] as const,
);

/** One table with some bytes replaced, cut out or added. */
const mutation = fc.nat(texts.length - 1).chain((table) => {
  const bytes = texts[table]?.[1] ?? Buffer.alloc(0);
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    length: fc.constantFrom(0, 1, 1, 2, 20, bytes.length),
    by: fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc.constantFrom(...['', '\t', '\r\n', '9', '-', 'n/a', '"'].map((text) => Buffer.from(text))),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => ({
    table,
    bytes: changes.reduce(
      (all, { at, length, by }) => Buffer.concat([all.subarray(0, at), by, all.subarray(at + length)]),
      bytes,
    ),
  }));
});

describe('any bytes in a table of a release', () => {
  test('give a valid pack or a typed error', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(mutation, async ({ table, bytes }) => {
        const files = texts.map(([file, text], at) =>
          memorySource(at === table ? bytes : text, 65_536, file),
        );
        const result = await importOnet(files, ['release'], {});
        if (result.ok) expect(parsePack(result.value, 'release').ok).toBe(true);
        else appErrorSchema.parse(result.error);
      }),
      { numRuns: 2000 },
    );
  });
});
