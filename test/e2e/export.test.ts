// A plan taken along from the real app: each kind of file is written where the person says, whole, and without private notes.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import type {} from '../../renderer/api/client.ts';
import { screenTab } from '../../scripts/journey/hands.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { violations } from './support/axe.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';
import { answerSaveDialog, letters, readPages } from './support/paper.ts';

const secret = 'Never to be told to anyone';
const plan: Plan = {
  ...planWithSteps(40),
  notes: 'Ask about the evening shift before spring.',
};
let userData: string;
let folder: string;
let test: TestApp;

/** Presses a button that writes a file, and gives the file's text. */
async function take(button: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  await answerSaveDialog(test.app, file);
  await test.page.getByRole('button', { name: button, exact: true }).click();
  await test.page.getByText(`Saved as ${file}`).waitFor();
  return readFile(file, 'utf8');
}

beforeAll(async () => {
  userData = await makeUserData();
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-export-'));
  const library = new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(userData), now: () => new Date() });
  expect(await library.save(plan, null)).toMatchObject({ ok: true });
  test = await launch({ userData });
  await test.page.waitForLoadState('load');
  const notes = {
    kind: 'waymark-notes' as const,
    version: 1 as const,
    plan: plan.id,
    savedAt: plan.savedAt,
    text: secret,
  };
  expect(await test.page.evaluate((args) => window.waymark.notes.save(args), notes)).toMatchObject({
    ok: true,
  });
  await screenTab(test.page, 'Plan').click();
  await test.page.getByRole('button', { name: `Open ${plan.title}` }).click();
});

afterAll(async () => {
  await test.close();
  for (const each of [folder, userData]) await rm(each, { recursive: true, force: true });
});

describe('a plan taken along', () => {
  it('is a calendar whose days an independent program reads', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await take('Calendar', 'plan.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map((event) => event.startDate.toString())).toEqual(plan.steps.map(({ due }) => due));
    expect(events.map(({ uid }) => uid)).toEqual(plan.steps.map(({ id }) => `${id}@waymark`));
  });

  it('is a table, a text and data that hold every step', async () => {
    const texts = [
      await take('Spreadsheet', 'plan.csv'),
      await take('Text', 'plan.md'),
      await take('Data', 'plan.json'),
    ];
    for (const text of texts) for (const { title } of plan.steps) expect(text).toContain(title);
  });

  it('holds no private note in any of the files', async () => {
    for (const name of ['plan.ics', 'plan.csv', 'plan.md', 'plan.json']) {
      const bytes = await readFile(path.join(folder, name));
      expect(bytes.byteLength).toBeGreaterThan(1000);
      expect(bytes.includes(secret)).toBe(false);
    }
  });

  it('says why when the file cannot be written', async () => {
    await answerSaveDialog(test.app, path.join(folder, 'no such folder', 'plan.csv'));
    await test.page.getByRole('button', { name: 'Spreadsheet', exact: true }).click();
    await test.page.getByText('plan.csv').waitFor();
    expect(await test.page.getByText(`Saved as ${path.join(folder, 'no such folder')}`).count()).toBe(0);
  });
});

describe('the plan on paper, seen before', () => {
  it('has as many pages as the PDF has', async () => {
    const { page } = test;
    const file = path.join(folder, 'plan.pdf');
    await answerSaveDialog(test.app, file);
    await page.getByRole('button', { name: 'Print or save PDF' }).click();
    await page.getByText(`Saved as ${file}`).waitFor();
    const printed = await readPages(file);
    await page.getByRole('button', { name: 'See all pages' }).click();
    await page.getByRole('img', { name: `Page 1 of ${printed.length}` }).waitFor();
    expect(await page.getByRole('img', { name: /^Page \d+ of/ }).count()).toBe(printed.length);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.waitForFunction(() => (document.querySelector('[role="dialog"]')?.scrollTop ?? 0) > 0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(letters(printed.join(' '))).not.toContain(letters(secret));
  });
});
