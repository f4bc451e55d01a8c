// Journey E2, staying and growing: a function a step, which does what the person does, waits for what they would wait for,
// and gives back what they would read.
import type { Locator, Page } from 'playwright-core';
import { readText } from './e1.ts';
import type { Hands } from './hands.ts';

/** What the options say to someone who means to stay. */
export interface ReadGrowing {
  /** The panel with strengths, where the reasons point, and figures. */
  readonly verdict: string;
  /** The shifts of the job, in order, all words of each. */
  readonly shifts: readonly string[];
  /** Every suggestion that can be read without opening anything. */
  readonly options: string;
}

/** A change of the job as the screen of the move tells it. */
export interface ReadShift {
  readonly headings: readonly string[];
  /** What stands above the panels: what the change is and whose words these are. */
  readonly intro: string;
  readonly panel: (name: string) => Promise<string>;
}

/** Step 1: takes the job by its own title, and says what brings the person here. */
export async function sayWhereYouAre(hands: Hands, job: string, reason: string): Promise<void> {
  const { page } = hands;
  await takeJob(hands, job);
  await hands.press(page.getByRole('button', { name: reason }));
  await page.getByRole('button', { name: reason, pressed: true }).waitFor();
}

/** Types a job's title until it is offered first, the one that Enter takes, and takes it. */
export async function takeJob({ page, type }: Hands, job: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Your job' });
  await type(field, '');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(job.toLowerCase());
  await page.getByRole('option', { name: job }).and(page.locator('[data-highlighted]')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: job }).waitFor();
}

/** Step 1, last: what growing in the job would look like. */
export async function showGrowing(hands: Hands): Promise<ReadGrowing> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Show my options' }));
  const panel = page.getByRole('complementary', { name: 'Your options' });
  const shifts = panel.getByRole('region', { name: 'Growing in this job' }).getByRole('listitem');
  await shifts.first().waitFor();
  return {
    verdict: await readText(page.getByRole('region', { name: 'Where this points' })),
    shifts: await Promise.all((await shifts.all()).map(readText)),
    options: await readText(panel),
  };
}

/** Step 2: opens one of the shifts. */
export async function openShift(hands: Hands, name: string): Promise<ReadShift> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: new RegExp(`^${name},`) }));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await headings.first().waitFor();
  return {
    headings: await Promise.all((await headings.all()).map(readText)),
    intro: await readText(
      page
        .getByRole('main')
        .getByText(/^How your job may change/)
        .locator('xpath=..'),
    ),
    panel: (title) => readText(page.getByRole('region', { name: title, exact: true })),
  };
}

/** Step 2: asks where the estimated ratings come from. */
export async function askOrigin({ page, press }: Hands): Promise<string> {
  await press(page.getByRole('main').getByText('estimated', { exact: true }));
  return readText(page.getByText(/has not rated/));
}

/** Step 3: the six rows of growing or changing, by the words that name each. */
export async function readSixRows(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = page.getByRole('table', { name: 'Growing or changing, from your data' }).getByRole('row');
  await rows.first().waitFor();
  const read = (await rows.all()).map(
    async (row): Promise<[string, string]> => [
      await readText(row.getByRole('rowheader')),
      await readText(row.getByRole('cell')),
    ],
  );
  return new Map(await Promise.all(read));
}

/** Step 3: gives another number of hours a week for learning; gives back the panel of time once it reads so. */
export async function giveHours(hands: Hands, hours: number, expected: RegExp): Promise<string> {
  const { page } = hands;
  const panel = page.getByRole('region', { name: 'Time to get ready' });
  await overwrite(hands, panel.getByRole('textbox', { name: 'Hours a week for learning' }), String(hours));
  await panel.filter({ hasText: expected }).waitFor();
  return readText(panel);
}

/** Step 4: goes back to the start with another job; the reason stays. */
export async function takeOtherJob(hands: Hands, job: string): Promise<void> {
  await hands.show('Start');
  await hands.page.getByRole('heading', { name: 'Where are you now?' }).waitFor();
  await takeJob(hands, job);
}

/** Writes over what stands in a field and leaves it. */
export async function overwrite({ page, type }: Hands, field: Locator, text: string): Promise<void> {
  await type(field, '');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
