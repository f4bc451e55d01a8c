// The screen of job data in the real app: every step of bringing in judged by axe, files dropped on it, and all of it by
// keyboard only.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as data from '../../scripts/journey/e4.ts';
import { type Hands, keyboard, mouse } from '../../scripts/journey/hands.ts';
import { ownTable, tableBytes, withCell } from '../fixtures/import/own-roles.ts';
import { expectNoViolation, openAll } from './support/axe.ts';
import { launch, type TestApp } from './support/launch.ts';

const builtIn = 'O*NET 30.1 with U.S. pay and outlook';

let app: TestApp;
let files: string;

beforeAll(async () => {
  files = await mkdtemp(path.join(tmpdir(), 'waymark-files-'));
  await writeFile(path.join(files, 'jobs.csv'), tableBytes(ownTable()));
  await writeFile(
    path.join(files, 'wrong.csv'),
    tableBytes(withCell(ownTable(), 37, 'Required level', 'about 3')),
  );
  await writeFile(path.join(files, 'holiday.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  app = await launch();
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(async () => {
  await app.close();
  await rm(files, { recursive: true, force: true });
});

const file = (name: string) => path.join(files, name);
const heading = (name: string) => app.page.getByRole('heading', { name, exact: true });

// One journey: each state is reached from the one before.
describe('axe finds nothing wrong', () => {
  let hands: Hands;

  it('with what is here', async () => {
    hands = mouse(app.page);
    await data.openJobData(hands);
    await heading(builtIn).waitFor();
    await openAll(app.page);
    await expectNoViolation(app.page);
  });

  it('with what can’t be brought in', async () => {
    await data.chooseFiles(hands, app, [file('holiday.jpg')]);
    await heading('It could not be brought in').waitFor();
    await expectNoViolation(app.page);
    await app.page.keyboard.press('Escape');
    await heading('Job data').waitFor();
  });

  it('with the columns of a table, and what is wrong in them', async () => {
    await data.chooseFiles(hands, app, [file('wrong.csv')]);
    await app.page.getByRole('table').filter({ hasText: 'Expected' }).waitFor();
    await expectNoViolation(app.page);
    await hands.press(app.page.getByRole('button', { name: 'Cancel' }));
  });

  it('with the skills of a table beside job data', async () => {
    await data.chooseFiles(hands, app, [file('jobs.csv')]);
    await data.awaitColumns(hands);
    await hands.select(app.page.getByLabel('Put them'), `beside “${builtIn}”`);
    await hands.press(app.page.getByRole('button', { name: 'Next: the skills' }));
    await heading('Your skills').waitFor();
    await expectNoViolation(app.page);
  });

  it('with what would be installed', async () => {
    await hands.press(app.page.getByRole('button', { name: 'Read it' }));
    const { jobs } = await data.readPreview(hands);
    expect(jobs).toMatch(/^1,076/);
    await openAll(app.page);
    await expectNoViolation(app.page);
    await hands.press(app.page.getByRole('button', { name: 'Cancel' }));
  });
});

describe('files that are dropped', () => {
  it('are brought in from where they lie', async () => {
    const { page } = app;
    await data.openJobData(mouse(page));
    // Files that a page makes itself lie nowhere; those of a file field do, as those of a drop.
    await page.evaluate(() => {
      const field = document.createElement('input');
      Object.assign(field, { type: 'file', id: 'from-disk' });
      document.body.append(field);
    });
    await page.locator('#from-disk').setInputFiles(file('jobs.csv'));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#from-disk');
      const dataTransfer = new DataTransfer();
      for (const each of field?.files ?? []) dataTransfer.items.add(each);
      const panel = document.querySelector('section[aria-labelledby="bring-in"]');
      panel?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      field?.remove();
    });
    await data.awaitColumns(mouse(page));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await heading('Job data').waitFor();
  });
});

describe('with nothing but the keyboard', () => {
  it('a table is brought in, renamed, and removed', async () => {
    const hands = keyboard(app.page);
    const { page, press } = hands;
    await data.chooseFiles(hands, app, [file('jobs.csv')]);
    await data.readTable(hands);
    await data.readPreview(hands);
    await press(page.getByRole('button', { name: 'Install', exact: true }));
    await heading('“jobs” is here').waitFor();
    await press(page.getByRole('button', { name: 'Back to the list' }));
    await press(page.getByRole('button', { name: 'Rename jobs' }));
    await page.keyboard.type('Our jobs');
    await page.keyboard.press('Enter');
    await heading('Our jobs').waitFor();
    await press(page.getByRole('button', { name: 'Remove Our jobs' }));
    await page.getByText('Removed “Our jobs”.').waitFor();
    await page.keyboard.press('Enter');
    await heading('Our jobs').waitFor();
  });
});
