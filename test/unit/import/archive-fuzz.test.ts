// Whatever happens to an archive of a release, importing it ends in a pack or a located error, and leaves nothing behind.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { escoRelease } from '../../fixtures/import/esco-release.ts';
import { makeZip } from '../../fixtures/import/make-zip.ts';
import { release31, tableText } from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from '../services/support.ts';
import { expectHonest, FUZZ_TIMEOUT_MS, fuzzRuns, mutated } from './fuzz-support.ts';
import { entry } from './support.ts';

const archives = [
  makeZip(Object.entries(release31()).map(([file, rows]) => entry(`db_31_0_text/${file}`, tableText(rows)))),
  makeZip(
    Object.entries(escoRelease({ occupations: 4, skills: 5 })).map(([file, text]) => entry(file, text)),
  ),
];

/** Files this process has open, where the system lists them; none elsewhere. */
function openFiles(): number {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0;
}

test('An archive with any bytes changed is imported or refused, and left alone', {
  timeout: FUZZ_TIMEOUT_MS,
}, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'release.zip');
  const openBefore = openFiles();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...archives).chain(mutated), async (bytes) => {
      writeFileSync(path, bytes);
      const imported = await importPack({ paths: [path], format: 'auto' });
      if (imported.ok || imported.error.code !== 'import-unrecognized') expectHonest(imported);
      expect(readdirSync(folder)).toEqual(['release.zip']);
    }),
    fuzzRuns(1000),
  );
  expect(openFiles()).toBe(openBefore);
});
