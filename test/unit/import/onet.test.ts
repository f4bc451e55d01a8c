// A release of O*NET is read the same whatever its year, line ends and packaging; what it lacks is lacking, not wrong.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import type { ImportProgress } from '../../../electron/services/import/import-watch.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { roleOf } from '../../fixtures/built-in-pack.ts';
import { csvText } from '../../fixtures/import/csv-text.ts';
import { makeZip } from '../../fixtures/import/make-zip.ts';
import {
  type Release,
  release25,
  release30,
  release31,
  releaseWithTitles,
  tableText,
  writeRelease,
} from '../../fixtures/import/onet-release.ts';
import { temporaryFolder } from '../services/support.ts';
import { entry, fileWith } from './support.ts';

async function imported(paths: readonly string[]): Promise<Pack> {
  const result = await importPack({ paths, format: 'auto' });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function folderWith(release: Release, lineEnd?: string): string {
  const folder = join(temporaryFolder(), 'db_30_1_text');
  writeRelease(folder, release, lineEnd);
  return folder;
}

function without(release: Release, ...files: readonly string[]): Release {
  return Object.fromEntries(Object.entries(release).filter(([file]) => !files.includes(file)));
}

describe('an O*NET release', () => {
  test('becomes a valid pack with its version, license and attribution', async () => {
    const pack = await imported([folderWith(release30())]);
    expect(parsePack(JSON.stringify(pack), 'imported')).toEqual({ ok: true, value: pack });
    expect(pack).toMatchObject({
      id: 'onet-30.1',
      title: 'O*NET 30.1',
      license: 'CC BY 4.0',
      language: 'en',
    });
    expect(pack.sources).toMatchObject([
      { id: 'onet', name: 'O*NET 30.1 Database', period: 'December 2025', license: 'CC BY 4.0' },
    ]);
    expect(pack.sources[0]?.attribution).toContain('O*NET 30.1 Database');
    expect(pack.factSources).toMatchObject({ ratings: 'onet', pay: null, outlook: null, shifts: null });
  });

  test('gives each role its figures, rescaled', async () => {
    const pack = await imported([folderWith(release30())]);
    expect(pack.skills.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['2.A.1.a', 'Reading', 'skill'],
      ['2.B.3.e', 'Programming', 'skill'],
      ['2.C.1.a', 'Administration', 'knowledge'],
      ['2.C.3.a', 'Computers', 'knowledge'],
      ['1.A.1.a.1', 'Listening', 'ability'],
    ]);
    expect(roleOf(pack, '15-1252.00')).toMatchObject({
      title: 'Code Writers',
      basis: 'rated',
      zone: 2,
      requirements: {
        skills: [0, 1, 2, 3, 4],
        importance: [0.5, 0.625, 0.5, 0.625, 0.5],
        level: [1.7857, 2.1429, 1.7857, 2.1429, 1.7857],
      },
      ratings: [
        { kind: 'skill', date: '2023-08', from: 'Analyst', sizes: [28] },
        { kind: 'knowledge', date: '2023-08', from: 'Incumbent', sizes: [28] },
        { kind: 'ability', date: '2023-08', from: 'Analyst', sizes: [28] },
      ],
      tools: [{ id: '43232110', products: [0, 1], inDemand: [1] }],
      activities: [1],
      related: { primaryShort: [], primaryLong: ['15-1253.00'], supplemental: ['43-9021.00'] },
      interests: [2, 2.25],
      workStyles: { impact: [2, 2.25], distinctiveness: [2, 2.25] },
      education: {
        entry: null,
        survey: { percent: [0, 40, 5, 5, 10, 22, 13, 5], size: 34, date: '2021-08' },
      },
      pay: null,
      outlook: null,
    });
    expect(pack.alternateTitles[roleOf(pack, '15-1252.00').id]).toEqual(['Developer', 'Programmer']);
  });

  test('estimates the roles it describes without rating them, and knows the rest by title only', async () => {
    const pack = await imported([folderWith(release30())]);
    const estimated = roleOf(pack, '13-1082.00');
    expect(estimated.basis).toBe('estimated');
    expect(estimated.estimatedFrom.map(({ role }) => role)).toContain('11-1011.00');
    expect(roleOf(pack, '55-3016.00')).toMatchObject({ basis: 'title-only', requirements: null, zone: null });
  });

  test.each([
    ['line feeds', () => [folderWith(release30(), '\n')]],
    ['one archive', () => [zipped(release30())]],
    ['an archive inside a folder', () => [folderOf({ 'db_30_1_text.zip': archive(release30()) })]],
    ['its files one by one', () => filesOf(folderWith(release30()))],
    ['tables that are new', () => [folderWith({ ...release30(), 'Robots.txt': [['Code'], ['1', '2']] })]],
  ])('is the same with %s', async (_, paths) => {
    expect(await imported(paths())).toEqual(await imported([folderWith(release30())]));
  });

  test('has the same figures with titles and element names in every table, and no reference for them', async () => {
    const named = await imported([folderWith(releaseWithTitles())]);
    const pack = await imported([folderWith(release30())]);
    expect([named.skills, named.roles]).toEqual([pack.skills, pack.roles]);
  });

  test('from 25 on has the same ratings, career changers, and no work styles, which it says', async () => {
    const old = await imported([folderWith(release25())]);
    const pack = await imported([folderWith(release30())]);
    const figures = ({ roles }: Pack) =>
      roles.map(({ id, requirements, ratings, zone, interests, education }) => ({
        ...{ id, zone, interests, education, ratings },
        requirements: ratings.length > 0 ? requirements : null,
      }));
    expect(figures(old)).toEqual(figures(pack));
    expect(roleOf(old, '15-1252.00').related).toEqual({
      primaryShort: ['11-1011.00'],
      primaryLong: ['15-1253.00'],
      supplemental: [],
    });
    expect(roleOf(old, '15-1252.00').tools).toEqual([{ id: '43232110', products: [0, 1], inDemand: [] }]);
    expect(packInfo(old).missing).toContain('workStyles');
    expect(old.sources[0]?.changes).toContain('Work styles are left out');
    expect(pack.sources[0]?.changes).not.toContain('Work styles');
  });

  test('from 30.3 on is read by its new names, as text and as CSV', async () => {
    const pack = await imported([folderWith(release30())]);
    const later = await imported([folderWith(release31())]);
    expect(later).toMatchObject({ id: 'onet-31.0', skills: pack.skills, activities: pack.activities });
    expect(later.tools).toEqual([{ id: '2.E.5.b', name: 'Sheets' }]);
    const figures = ({ roles }: Pack) => roles.map((role) => ({ ...role, tools: role.tools.length }));
    expect(figures(later)).toEqual(figures(pack));
    const { 'Read Me.txt': _, ...tables } = release31();
    expect({ ...(await imported([csvFolder(tables)])), sources: [] }).toEqual({ ...later, sources: [] });
  });

  test('is named by its folder where it has no Read Me, or not at all', async () => {
    const release = without(release30(), 'Read Me.txt');
    expect((await imported([folderWith(release)])).id).toBe('onet-30.1');
    const folder = join(temporaryFolder(), 'data');
    writeRelease(folder, release);
    expect(await imported([folder])).toMatchObject({ id: 'onet', title: 'O*NET' });
  });

  test.each(
    Object.keys(release30()).filter((file) => file !== 'Occupation Data.txt' && !file.startsWith('Content')),
  )('is read without %s', async (file) => {
    const pack = await imported([folderWith(without(release30(), file))]);
    expect(pack.roles).toHaveLength(6);
  });

  test('tells how far it has come, and which files it does not use', async () => {
    const told: ImportProgress[] = [];
    const paths = [folderWith({ ...release30(), 'Robots.txt': [['Code']] })];
    await importPack({ paths, format: 'onet', onProgress: (progress) => told.push(progress) });
    const bytes = told.map((progress) => progress.bytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(told.at(-1)).toMatchObject({ phase: 'joining', unusedFiles: 2 });
    expect(told.at(-1)?.bytes).toBe(told.at(-1)?.totalBytes);
  });

  test('stops at once when cancelled, at any moment, and leaves nothing', async () => {
    const folder = folderWith(release30());
    const before = readdirSync(folder);
    // Each of the 14 tables tells once, and joining last.
    for (let stopAt = 0; stopAt < 15; stopAt += 1) {
      const controller = new AbortController();
      let told = 0;
      const onProgress = () => {
        if (told === stopAt) controller.abort();
        told += 1;
      };
      const result = await importPack({
        paths: [folder],
        format: 'auto',
        signal: controller.signal,
        onProgress,
      });
      expect(result).toEqual({ ok: false, error: { code: 'import-cancelled' } });
      expect(told).toBe(stopAt + 1);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});

/** The tables as the CSV download names and writes them. */
function csvFolder(release: Release): string {
  const folder = join(temporaryFolder(), 'db_31_0_csv');
  mkdirSync(folder);
  for (const [file, rows] of Object.entries(release)) {
    const name = file.replaceAll(' ', '_').replace('.txt', '.csv').toLowerCase();
    writeFileSync(join(folder, name), csvText(rows));
  }
  return folder;
}

function archive(release: Release): Buffer {
  return makeZip(
    Object.entries(release).map(([file, rows]) => entry(`db_30_1_text/${file}`, tableText(rows))),
  );
}

function zipped(release: Release): string {
  return fileWith('db_30_1_text.zip', archive(release));
}

function folderOf(files: Readonly<Record<string, Buffer>>): string {
  const folder = join(temporaryFolder(), 'chosen');
  mkdirSync(folder);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
