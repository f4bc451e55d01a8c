// Journey E5: a plan to act on, from the move to days, money, progress and files to take along.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePlan } from '../../scripts/journey/e1-move.ts';
import { type Hands, mouse } from '../../scripts/journey/hands.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import { skillIdSchema } from '../../shared/model/pack.ts';
import { takeFirstSteps } from './support/journey.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';
import { answerSaveDialog, letters, readPages } from './support/paper.ts';

/** What a person has brought in before: a course in their language, and one in another. */
const catalog: Catalog = {
  kind: 'waymark-catalog',
  version: 1,
  id: 'evening',
  title: 'Evening courses',
  language: 'en',
  sourceFile: 'evening.csv',
  entries: [
    ['python', 'Python in the evening', 'en'],
    ['abends', 'Python am Abend', 'de'],
  ].map(([id = '', title = '', language = '']) => ({
    id,
    title,
    provider: 'City College',
    language,
    level: { low: 0, high: 2 },
    hours: { low: 20, high: 30 },
    cost: 90,
    currency: 'USD',
    url: null,
    // Programming, in the job data that ship.
    skills: [skillIdSchema.parse('2.B.3.e')],
    skillNames: ['Programming'],
  })),
};

let userData: string;
let app: TestApp;
let page: Page;
let hands: Hands;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-e5-'));
  userData = await makeUserData();
  await mkdir(path.join(userData, 'catalogs'));
  await writeFile(path.join(userData, 'catalogs', 'evening.catalog.json'), JSON.stringify(catalog));
  app = await launch({ userData });
  page = app.page;
  hands = mouse(page);
  await takeFirstSteps(hands);
});

afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

/** The rows of the steps, in the order they stand. */
const rows = () => page.getByRole('group', { name: /^Step \d+: / });

/** The figures in the head of the plan. */
const figures = () => page.getByRole('region', { name: 'The plan in figures' });

async function put(name: string | RegExp, text: string, within = page.locator('main')): Promise<void> {
  await within.getByLabel(name, { exact: true }).first().fill(text);
}

/** Writes a file by a button, and gives its text. */
async function takeAlong(button: string, ending: string): Promise<string> {
  const file = path.join(folder, `plan.${ending}`);
  await answerSaveDialog(app.app, file);
  await hands.press(page.getByRole('button', { name: button, exact: true }));
  await page.getByText(`Saved as ${file}`).waitFor();
  return readFile(file, 'utf8');
}

describe('a plan to act on', () => {
  let titles: string[];

  it('is made from a move, with a step for each of its largest gaps, on the job first, and one for each barrier', async () => {
    await savePlan(hands);
    titles = await Promise.all(
      (await page.getByRole('textbox', { name: 'What to do' }).all()).map((field) => field.inputValue()),
    );
    expect(titles.length).toBeGreaterThan(5);
    const first = rows().first();
    await expect.poll(() => first.getByRole('combobox', { name: /^How/ }).inputValue()).toBe('on-the-job');
    await first.getByText(/^practices .+ toward level/).waitFor();
    await page.getByText('Every barrier we know of has a step.').first().waitFor();
  });

  it('takes in learning from a catalog of one’s own, in one’s language, toward the level it leads to', async () => {
    await page.getByText(/^Programming, from \d\.\d to \d\.\d/).click();
    await page.getByText('Python in the evening').waitFor();
    expect(await page.getByText('Python am Abend').count()).toBe(0);
    await hands.press(page.getByRole('button', { name: 'Add as a step: Python in the evening' }));
    const added = rows().last();
    await added.getByText('practices Programming toward level 2').waitFor();
    titles = [...titles, 'Python in the evening'];
    await hands.press(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => rows().count()).toBe(titles.length - 1);
    await hands.press(page.getByRole('button', { name: 'Redo' }));
    await expect.poll(() => rows().count()).toBe(titles.length);
  });

  it('adds up what the steps cost, warns over the budget, and says when they may be done', async () => {
    for (const [at, cost] of ['420', '150'].entries()) {
      await rows().nth(at).getByText('More about this step').click();
      await put('Cost', cost, rows().nth(at));
    }
    await put('Budget', '500');
    await page.keyboard.press('Tab');
    await figures().getByText('$660 of $500').waitFor();
    await figures().getByText('$160 over the budget').waitFor();
    const finish = await figures().textContent();
    await put('Hours a week', '3');
    await page.keyboard.press('Tab');
    await expect.poll(() => figures().textContent()).not.toBe(finish);
    await put('Hours a week', '9');
    await page.keyboard.press('Tab');
    await expect.poll(() => figures().textContent()).toBe(finish);
    await put('By', '2027-03-28', rows().first());
    await hands.open('Time');
    await page
      .getByText(/Mar 28, 2027/)
      .first()
      .waitFor();
    await hands.open('Steps');
  });

  it('draws what one brings over time as two steps are finished, shown and rated', async () => {
    for (const at of [0, 1]) {
      const row = rows().nth(at);
      await row.getByRole('checkbox', { name: /^Done: / }).check();
      await row
        .getByLabel('What shows it')
        .first()
        .fill(`The list of errors, ${at + 1}`);
      await row
        .getByRole('button', { name: /^Raise / })
        .first()
        .click();
      await row
        .getByRole('button', { name: /^Raise / })
        .first()
        .click();
    }
    await hands.open('Progress');
    await page.getByRole('img', { name: /^What you bring over time/ }).waitFor();
    const rowsRead = await page
      .getByRole('table', { name: 'What you bring over time' })
      .getByRole('row')
      .all();
    const cells = await Promise.all(rowsRead.map((row) => row.getByRole('cell').allTextContents()));
    const table = cells.flat().join(' ');
    for (const title of titles.slice(0, 2)) expect(table).toContain(`after: ${title}`);
    const read = cells.flatMap(([, value]) => (value === undefined ? [] : Number(value)));
    expect(read).toHaveLength(3);
    expect(read).toEqual(read.toSorted());
    expect(read.at(-1)).toBeGreaterThan(read[0] ?? 1);
    await hands.open('Steps');
  });

  it.each(['A4', 'Letter'])('is all on paper, on %s', async (paper) => {
    await hands.pick(page.getByRole('radio', { name: paper }));
    const file = path.join(folder, `${paper}.pdf`);
    await answerSaveDialog(app.app, file);
    await hands.press(page.getByRole('button', { name: 'Print or save PDF' }));
    await page.getByText(`Saved as ${file}`).waitFor();
    const words = letters((await readPages(file)).join(' '));
    for (const text of [...titles, 'The list of errors, 1', 'Together $660 of $500']) {
      expect(words).toContain(letters(text));
    }
  });

  it('is taken along as calendar, table and text that other programs read', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await takeAlong('Calendar', 'ics')));
    const [event] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(event?.summary).toBe(`Done: ${titles[0]}`);
    expect(event?.startDate.toString()).toBe('2027-03-28');
    const table: string[][] = parse(await takeAlong('Spreadsheet', 'csv'), { bom: true });
    expect(table.slice(1).map((row) => row[1])).toEqual(expect.arrayContaining(titles));
    const text = await takeAlong('Text', 'md');
    expect(text.match(/^- \[x\] /gm)).toHaveLength(2);
    for (const title of titles) expect(text).toContain(title);
  });

  it('is kept under a passphrase, which alone opens it again', async () => {
    const file = path.join(folder, 'sealed.waymark');
    await answerSaveDialog(app.app, file);
    await page.getByRole('checkbox', { name: 'Seal it with a passphrase' }).check();
    await page.getByLabel('Passphrase', { exact: true }).fill('three green bicycles');
    await page.getByLabel('The same passphrase once more').fill('three green bicycles');
    await hands.press(page.getByRole('button', { name: 'Give a copy', exact: true }));
    await page.getByText(`The copy is in ${file}`).waitFor();
    expect(await readFile(file, 'utf8')).not.toContain(titles[0]);

    await hands.press(page.getByRole('button', { name: 'All plans', exact: true }));
    await app.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, file);
    await hands.press(page.getByRole('button', { name: 'Take in a copy', exact: true }));
    await page.getByLabel('Passphrase', { exact: true }).fill('three red bicycles');
    await hands.press(page.getByRole('button', { name: 'Open the copy', exact: true }));
    await page.getByText(/That passphrase does not open .*Nothing was changed/).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill('three green bicycles');
    await page.keyboard.press('Enter');
    await page.getByText('The copy holds the same as your plan.').waitFor();
  });
});
