// What is wrong in a release is told with file, row, column and value; what is no release at all is said to be none.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { release30, withCell, writeRelease } from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from '../services/support.ts';

describe('a mistake in an O*NET release', () => {
  test.each([
    ['Occupation Data.txt', 3, 'O*NET-SOC Code', '15-1252', 'a code such as 11-1011.00'],
    ['Skills.txt', 2, 'Data Value', '5.5', 'a number from 1 to 5'],
    ['Knowledge.txt', 3, 'Data Value', '-1', 'a number from 0 to 7'],
    ['Abilities.txt', 4, 'O*NET-SOC Code', '99-9999.00', 'a code that Occupation Data lists'],
    ['Skills.txt', 4, 'Element ID', '2.A.1.z', 'an element that Content Model Reference names'],
    ['Skills.txt', 2, 'Date', '13/2023', 'a date such as 2024-08, 2024-08-31 or 08/2024'],
    ['Job Zones.txt', 2, 'Job Zone', '6', 'a whole number from 1 to 5'],
    ['Technology Skills.txt', 2, 'Commodity Code', '4323', 'a commodity of eight digits such as 43232110'],
  ])('in %s, row %d, column %s is told where it stands', async (file, row, column, value, expected) => {
    const folder = temporaryFolder();
    writeRelease(folder, withCell(release30(), { file, row, column }, value));
    const result = await importPack({ paths: [folder], format: 'auto' });
    expect(result.ok ? [] : result.error).toMatchObject({
      code: 'import-problems',
      problems: expect.arrayContaining([{ file, row, column, value, expected }]),
    });
  });

  test('that leaves out what every release has says what is expected', async () => {
    const folder = temporaryFolder();
    const { 'Occupation Data.txt': _, ...release } = release30();
    writeRelease(folder, release);
    const result = await importPack({ paths: [folder], format: 'auto' });
    expect(result).toMatchObject({
      error: { code: 'import-problems', problems: [{ row: null, expected: 'a file “Occupation Data.txt”' }] },
    });
  });

  test('of choosing something else names what was found', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'hello');
    const result = await importPack({ paths: [folder], format: 'auto' });
    expect(result).toMatchObject({ error: { code: 'import-unrecognized', found: ['notes.txt'] } });
  });

  test('is not assumed of anyone’s own table of skills', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Skills.csv'), 'Skill,Level\nReading,3\n');
    const result = await importPack({ paths: [folder], format: 'auto' });
    expect(result).toMatchObject({ error: { code: 'import-unrecognized', found: ['Skills.csv'] } });
  });
});
