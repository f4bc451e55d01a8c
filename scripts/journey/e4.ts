// Journey E4, bringing in job data: a function a step, which does what a person does, waits for what they would wait for,
// and gives back what they would read. Only the system's own file dialog, which no page can press, is answered for them.
import type { Locator } from 'playwright-core';
import type { Launched } from '../runtime/launch.ts';
import { readText } from './e1.ts';
import type { Hands } from './hands.ts';

/** What is told of job data before it is installed. */
export interface ReadPreview {
  /** The whole step, in reading order. */
  readonly text: string;
  readonly jobs: string;
  readonly skills: string;
}

/** Opens the screen of job data. */
export async function openJobData(hands: Hands): Promise<void> {
  await hands.show('Job data');
  await hands.page.getByRole('heading', { name: 'Job data', exact: true }).waitFor();
}

/** Chooses files or folders, by the button that opens the system's dialog. */
export async function chooseFiles(
  { page, press }: Hands,
  { app }: Launched,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...paths],
  );
  await press(page.getByRole('button', { name: 'Choose files…' }));
}

/** Stops reading while it goes on, and comes back to the list. Gives back how far reading had come, as it was told. */
export async function cancelWhileReading(hands: Hands): Promise<string> {
  const { page, press } = hands;
  await page.getByText('Reading the tables').waitFor();
  const told = await readText(page.getByRole('main'));
  await press(page.getByRole('button', { name: 'Cancel' }));
  await page.getByRole('heading', { name: 'Job data', exact: true }).waitFor();
  return told;
}

/** Waits until everything is read, and reads what would be installed. */
export async function readPreview({ page }: Hands): Promise<ReadPreview> {
  await page.getByRole('heading', { name: 'Ready to install' }).waitFor({ timeout: 120_000 });
  return {
    text: await readText(page.getByRole('main')),
    jobs: await figure(page.getByRole('main'), 'Jobs'),
    skills: await figure(page.getByRole('main'), 'Skills'),
  };
}

async function figure(within: Locator, name: string): Promise<string> {
  const term = within.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
  return readText(term.locator('xpath=following-sibling::dd').first());
}

/** Waits for the question what the columns of a table mean. */
export async function awaitColumns({ page }: Hands): Promise<void> {
  await page.getByRole('heading', { name: 'What do the columns mean?' }).waitFor();
}

/** Says that each row is a skill of a job, and which column holds each of these, by their names on screen. */
export async function sayColumns(hands: Hands, columns: Readonly<Record<string, string>>): Promise<void> {
  await hands.press(hands.page.getByRole('radio', { name: 'a row for each skill of a job' }));
  for (const [field, column] of Object.entries(columns)) {
    await hands.select(hands.page.getByRole('combobox', { name: field, exact: true }), column);
  }
}

/** Reads the table as its columns now are; gives back what was said of it before. */
export async function readTable({ page, press }: Hands): Promise<string> {
  const said = page.getByRole('status').filter({ hasText: 'It can be read so' });
  await said.waitFor();
  const text = await readText(said);
  await press(page.getByRole('button', { name: 'Read it' }));
  return text;
}

/** Waits until something in the table is found wrong, reads it, and goes back to the list. */
export async function readMistakes(hands: Hands): Promise<string> {
  const { page, press } = hands;
  const mistakes = page.getByRole('table').filter({ hasText: 'Expected' });
  await mistakes.waitFor();
  const told = await readText(mistakes);
  await press(page.getByRole('button', { name: 'Cancel' }));
  await page.getByRole('heading', { name: 'Job data', exact: true }).waitFor();
  return told;
}

/** Installs what was read under a name, and comes back to the list. */
export async function install(hands: Hands, name: string): Promise<void> {
  const { page, press } = hands;
  const field = page.getByRole('textbox', { name: 'Name' });
  await field.selectText();
  await page.keyboard.type(name);
  await press(page.getByRole('button', { name: 'Install', exact: true }));
  await page.getByRole('heading', { name: `“${name}” is here` }).waitFor();
  await press(page.getByRole('button', { name: 'Back to the list' }));
  await card(hands, name).waitFor();
}

/** Reads why files could not be brought in, and comes back to the list. */
export async function readRefusal({ page, press }: Hands): Promise<string> {
  await page.getByText('Nothing was changed. What you had is all there.').waitFor({ timeout: 60_000 });
  const told = await readText(page.getByRole('main'));
  await press(page.getByRole('button', { name: 'Back to the list' }));
  await page.getByRole('heading', { name: 'Job data', exact: true }).waitFor();
  return told;
}

/** The names of the job data there is, in order. */
export async function namesHere({ page }: Hands): Promise<string[]> {
  const headings = page.getByRole('main').getByRole('article').getByRole('heading', { level: 3 });
  return (await headings.allTextContents()).map((text) => text.trim());
}

/** Goes over to other job data and waits until the bar names it. */
export async function switchTo(hands: Hands, name: string): Promise<void> {
  await hands.press(card(hands, name).getByRole('button', { name: `Use ${name}` }));
  await hands.page.getByRole('banner').getByText(name, { exact: true }).waitFor({ timeout: 60_000 });
}

function card({ page }: Hands, name: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
}
