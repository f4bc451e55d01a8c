// Journey E4 on generated releases: job data is brought in, refused, and switched, and what was there stays as it was.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import * as start from '../../scripts/journey/e1.ts';
import * as data from '../../scripts/journey/e4.ts';
import { type Hands, mouse } from '../../scripts/journey/hands.ts';
import { escoRelease } from '../fixtures/import/esco-release.ts';
import { makeZip } from '../fixtures/import/make-zip.ts';
import { release30, tableText, withCell, writeRelease } from '../fixtures/import/onet-release.ts';
import { ownTable, tableBytes, withCell as withTableCell } from '../fixtures/import/own-roles.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { launch, type TestApp } from './support/launch.ts';

const builtIn = 'O*NET 30.1 with U.S. pay and outlook';
const plan = planWithSteps(2);

/** As large as the real release, so that reading takes long enough to be stopped. */
const LARGE = { occupations: 3007, skills: 13_896 };

let app: TestApp;
let hands: Hands;
let files: string;

const file = (name: string) => path.join(files, name);

function zipOf(tables: Readonly<Record<string, string>>, wanted: (name: string) => boolean): Buffer {
  const names = Object.keys(tables).filter(wanted);
  return makeZip(names.map((name) => ({ name, bytes: Buffer.from(tables[name] ?? '') })));
}

async function writeFiles(): Promise<void> {
  const onet = release30();
  await mkdir(file('db_30_1_text'));
  writeRelease(file('db_30_1_text'), onet);
  const texts = Object.entries(onet).map(([name, rows]) => ({ name, bytes: Buffer.from(tableText(rows)) }));
  await writeFile(file('db_30_1_text.zip'), makeZip(texts));
  const esco = escoRelease(LARGE);
  const isRelation = (name: string) => /relations/i.test(name);
  const relations = zipOf(esco, isRelation);
  await writeFile(
    file('class_en.zip'),
    zipOf(esco, (name) => !isRelation(name)),
  );
  await writeFile(file('relations.zip'), relations);
  await writeFile(file('cut off.zip'), relations.subarray(0, relations.length / 2));
  await mkdir(file('wrong row'));
  writeRelease(
    file('wrong row'),
    withCell(onet, { file: 'Skills.txt', row: 7, column: 'Data Value' }, 'plenty'),
  );
  const table = ownTable();
  const unnamed = table[0]?.map((_, at) => `F${at + 1}`) ?? [];
  await writeFile(file('north site.csv'), tableBytes([unnamed, ...table.slice(1)], { delimiter: ';' }));
  const wrong = withTableCell(table, 37, 'Required level', 'about 3');
  await writeFile(file('bad row 37.csv'), tableBytes(wrong, { encoding: 'utf-16le', lineEnd: '\r\n' }));
  await writeFile(file('holiday.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
}

/** Everything that is kept of packs, half-written files included. */
async function keptFiles(): Promise<string[]> {
  const { packs } = dataPaths(app.userData);
  return existsSync(packs) ? (await readdir(packs)).toSorted() : [];
}

beforeAll(async () => {
  files = await mkdtemp(path.join(tmpdir(), 'waymark-e4-'));
  await writeFiles();
  app = await launch();
  hands = mouse(app.page);
  await start.open(app.page);
  await app.page.evaluate((args) => window.waymark.plan.save(args), { plan, known: null });
  await data.openJobData(hands);
});

afterAll(async () => {
  await app.close();
  await rm(files, { recursive: true, force: true });
});

describe('bringing in a release', () => {
  it('leaves no trace when it is canceled while it is read', async () => {
    await data.chooseFiles(hands, app, [file('class_en.zip'), file('relations.zip')]);
    expect(await data.cancelWhileReading(hands)).toMatch(/Reading class_en\.zip and relations\.zip/);
    expect(await keptFiles()).toEqual([]);
    expect(await data.namesHere(hands)).toEqual([builtIn]);
  });

  it('tells of an O*NET folder what it holds, and installs it under a name', async () => {
    await data.chooseFiles(hands, app, [file('db_30_1_text')]);
    const preview = await data.readPreview(hands);
    expect(preview.jobs).toMatch(/^6/);
    expect(preview.text).toMatch(/Nothing changes until you install/);
    expect(preview.text).toMatch(
      /Compared with “O\*NET 30\.1 with U\.S\. pay and outlook”.*1,016 jobs before, 6 after/,
    );
    expect(preview.text).toMatch(/What it would change in your plans.*Toward quality control/);
    expect(await keptFiles()).toEqual([]);
    await data.install(hands, 'A small O*NET');
    expect(await data.namesHere(hands)).toEqual([builtIn, 'A small O*NET']);
  });

  it('knows its zip for the very same', async () => {
    await data.chooseFiles(hands, app, [file('db_30_1_text.zip')]);
    const preview = await data.readPreview(hands);
    expect(preview.text).toContain('already here as “A small O*NET”');
    await hands.press(app.page.getByRole('button', { name: 'Back to the list' }));
  });

  it('reads the two zips of an ESCO release', async () => {
    await data.chooseFiles(hands, app, [file('class_en.zip'), file('relations.zip')]);
    const preview = await data.readPreview(hands);
    expect(preview.jobs).toMatch(/^3,007/);
    expect(preview.skills).toMatch(/^13,896/);
    await data.install(hands, 'ESCO, generated');
  });
});

describe('bringing in a table of one’s own', () => {
  it('asks what its columns mean, and takes the answer', async () => {
    await data.chooseFiles(hands, app, [file('north site.csv')]);
    await data.awaitColumns(hands);
    await data.sayColumns(hands, {
      'Job title': 'F2',
      'Code of the job': 'F1',
      'Family of jobs': 'F3',
      'Other titles': 'F4',
      Skill: 'F5',
      Importance: 'F6',
      Level: 'F7',
    });
    expect(await data.readTable(hands)).toContain('8 skills');
    const preview = await data.readPreview(hands);
    expect(preview.jobs).toMatch(/^60/);
    expect(preview.skills).toMatch(/^8/);
    await data.install(hands, 'North site');
    expect(await data.namesHere(hands)).toContain('North site');
  });

  it('names row and column of a mistake', async () => {
    const before = await keptFiles();
    await data.chooseFiles(hands, app, [file('bad row 37.csv')]);
    await data.awaitColumns(hands);
    expect(await data.readMistakes(hands)).toMatch(/bad row 37\.csv 37 Required level about 3/);
    expect(await keptFiles()).toEqual(before);
  });
});

describe('what cannot be brought in', () => {
  it.each([
    ['a zip that was cut off', ['class_en.zip', 'cut off.zip'], /“cut off\.zip” is damaged/],
    ['a picture', ['holiday.jpg'], /holiday\.jpg/],
    ['a wrong row', ['wrong row'], /Skills\.txt.*\b7\b.*Data Value.*plenty/],
  ])('%s is named, and nothing of it is kept', async (_, names, told) => {
    const before = await keptFiles();
    await data.chooseFiles(hands, app, names.map(file));
    expect(await data.readRefusal(hands)).toMatch(told);
    expect(await keptFiles()).toEqual(before);
  });
});

describe('switching', () => {
  it('closes the open plan, which stays pinned to its own job data', async () => {
    const { page } = app;
    await hands.show('Plan');
    await hands.press(page.getByRole('button', { name: `Open ${plan.title}` }));
    await page.getByRole('combobox', { name: 'Figures from' }).waitFor();
    await data.openJobData(hands);
    await data.switchTo(hands, 'ESCO, generated');
    await hands.show('Start');
    await page.getByText('3,007 jobs').waitFor();
    await hands.show('Plan');
    await page.getByText(`${plan.pack.title}, edition 1`).waitFor();
    await hands.press(page.getByRole('button', { name: `Open ${plan.title}` }));
    await page.getByRole('banner').getByText(builtIn).waitFor();
    const select = page.getByRole('combobox', { name: 'Figures from' });
    expect(await select.inputValue()).toBe('built-in');
    const saved = await page.evaluate((id) => window.waymark.plan.load({ id }), plan.id);
    expect(saved).toMatchObject({ ok: true, value: { plan: { pack: plan.pack } } });
  });
});
