// BLS figures beside an O*NET release: joined by code, whatever the years their columns name, and told as their own source.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { roleOf } from '../../fixtures/built-in-pack.ts';
import { blsTables } from '../../fixtures/import/bls-tables.ts';
import { csvText } from '../../fixtures/import/csv-text.ts';
import { type Rows, release30, writeRelease } from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from '../services/support.ts';

function importWith(tables: Readonly<Record<string, Rows>>) {
  const folder = temporaryFolder();
  writeRelease(folder, release30());
  for (const [file, rows] of Object.entries(tables)) writeFileSync(join(folder, file), csvText(rows));
  return importPack({ paths: [folder], format: 'auto' });
}

async function packWith(tables: Readonly<Record<string, Rows>>) {
  const result = await importWith(tables);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('BLS figures beside a release', () => {
  test('give roles pay, outlook and entry education', async () => {
    const pack = await packWith(blsTables());
    expect(pack).toMatchObject({ title: 'O*NET 30.1 with U.S. pay and outlook', payTopCode: 239_200 });
    expect(pack.sources.map(({ id, period }) => [id, period])).toEqual([
      ['onet', 'December 2025'],
      ['bls-oews', 'May 2024'],
      ['bls-projections', '2024–34'],
    ]);
    expect(roleOf(pack, '11-1011.00')).toMatchObject({
      pay: { annual: [120_000, 120_000, 120_000, 120_000, 'top-coded'], sharedWith: 1, isMain: true },
      outlook: { jobsNow: 1500, jobsThen: 2000, changePercent: -3.5, exitRate: 2.8, transferRate: 4.7 },
      employment: { jobs: 1500 },
      education: { entry: null },
    });
    expect(roleOf(pack, '15-1252.00')).toMatchObject({
      pay: { hourly: [null, null, null, null, null] },
      education: { entry: 'bachelor' },
    });
    expect(roleOf(pack, '15-1253.00').pay).toBeNull();
    expect(roleOf(pack, '13-1082.00').outlook).toBeNull();
  });

  test('of other years are found by the same columns', async () => {
    const pack = await packWith(blsTables('2022–32'));
    expect(pack.sources.at(-1)?.period).toBe('2022–32');
    expect(roleOf(pack, '43-9021.00').outlook?.jobsThen).toBe(5000);
  });

  test.each([
    ['oews-2024-national.csv', 3, 'TOT_EMP', 'many', 'a figure, — or *'],
    ['oews-2024-national.csv', 4, 'OCC_CODE', '15-12', 'a code such as 11-1011'],
    ['oews-2024-national.csv', 4, 'A_MEDIAN', '-5', 'a wage, # or *'],
    ['projections-2024–34.csv', 3, 'Employment, 2034', '-1', 'a figure, — or *'],
    ['separations-2024–34.csv', 2, 'Occupation type', 'Line item', null],
  ])('in %s, row %d, column %s with %j', async (file, row, column, value, expected) => {
    const tables = blsTables();
    const rows = (tables[file] ?? []).map((cells) => [...cells]);
    const at = rows[0]?.indexOf(column) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    rows[row - 1]?.splice(at, 1, value);
    const result = await importWith({ ...tables, [file]: rows });
    if (expected === null) expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ error: { problems: [{ file, row, column, value, expected }] } });
  });
});
