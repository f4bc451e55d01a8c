// Journey E1, from data entry to quality assurance, up to the opened move. A function a step: it does what the person does,
// waits for what they would wait for, and gives back what they would read.
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';

/** One of the three suggested jobs as its card reads. */
interface ReadCard {
  readonly kind: string;
  readonly title: string;
  /** All of the card's words. */
  readonly text: string;
  readonly canBeSetAside: boolean;
}

/** What the options screen says. */
export interface ReadOptions {
  /** The panel with strengths, verdict and figures, in reading order. */
  readonly verdict: string;
  readonly cards: readonly ReadCard[];
  /** Every job named on the screen, suggestions and what is left out. */
  readonly text: string;
}

/** A row of the list of jobs within reach. */
export interface ReadMove {
  readonly title: string;
  readonly time: string;
}

/** What the search for a destination offers. */
export interface ReadSearch {
  /** What the first group of answers is called. */
  readonly heading: string;
  /** The jobs of that group, in order. */
  readonly jobs: readonly string[];
}

/** Step 1: the app opens on the question where one is now, with the map behind it. */
export async function open(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Where are you now?' }).waitFor();
  await page.getByRole('application', { name: /^Map of jobs/ }).waitFor();
  await page.getByRole('combobox', { name: 'Your job' }).waitFor();
}

/** Step 2, first: types a title the person uses for their job, until it is offered first: the one that Enter would take. */
export async function findJob({ page, type }: Hands): Promise<void> {
  await type(page.getByRole('combobox', { name: 'Your job' }), 'data entry spec');
  const offered = page.getByRole('option', { name: /^Data Entry Specialist/ });
  await offered.and(page.locator('[data-highlighted]')).waitFor();
}

/** Step 2, then: takes what is offered first, and says what brings them here. Gives back what the app took the job for. */
export async function sayWhereYouAre({ page, press }: Hands): Promise<string> {
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('status').filter({ hasText: 'Data Entry Keyers' });
  await chosen.waitFor();
  await press(page.getByRole('button', { name: 'Automation of core tasks' }));
  await page.getByRole('button', { name: 'Automation of core tasks', pressed: true }).waitFor();
  return readText(chosen);
}

/** Step 3: the options, three cards beside the map. */
export async function showOptions(hands: Hands): Promise<ReadOptions> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Show my options' }));
  const panel = page.getByRole('complementary', { name: 'Your options' });
  const cards = panel.getByRole('listitem');
  await cards.first().waitFor();
  return {
    verdict: await readText(page.getByRole('region', { name: 'Where this points' })),
    cards: await Promise.all((await cards.all()).map(readCard)),
    text: await readText(page.getByRole('main')),
  };
}

async function readCard(card: Locator): Promise<ReadCard> {
  return {
    kind: await readText(card.getByRole('paragraph').first()),
    title: await readText(card.getByRole('heading')),
    text: await readText(card),
    canBeSetAside: await card.getByRole('button', { name: 'Not for me' }).isEnabled(),
  };
}

/** Step 4, first: the jobs within twelve months, the smallest step first. */
export async function listByEffort(hands: Hands): Promise<readonly ReadMove[]> {
  const { page } = hands;
  await hands.show('Within reach');
  await page.getByRole('heading', { name: 'Within reach', level: 1 }).waitFor();
  await hands.select(page.getByRole('combobox', { name: 'Sort by' }), 'Smallest step');
  const table = page.getByRole('table', { name: 'Within reach' });
  await table.waitFor();
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  return Promise.all(
    rows.map(async (row) => ({
      title: await readText(row.getByRole('button')),
      time: await readText(row.getByRole('cell').first()),
    })),
  );
}

/** Step 4, then: a title that covers several jobs; nothing is chosen yet. */
export async function lookForQualityAssurance(hands: Hands): Promise<ReadSearch> {
  const { page } = hands;
  await hands.type(destinationSearch(page), 'quality assurance');
  const group = page.getByRole('listbox').getByRole('group').first();
  await group.getByRole('option').first().waitFor();
  const jobs = await Promise.all((await group.getByRole('option').all()).map(readText));
  return { heading: (await group.ariaSnapshot()).split('\n')[0] ?? '', jobs };
}

/** Step 4: takes one of the several jobs; gives back what the screen says of it, inside or outside the months. */
export async function chooseJob(hands: Hands, title: string): Promise<string> {
  const { page } = hands;
  await hands.choose(destinationSearch(page), page.getByRole('option', { name: title }));
  return readFoundJob(page, title);
}

/** Step 4: without the years of a degree, and with 36 months. Gives back what the screen says now of a job. */
export async function widen(hands: Hands, title: string): Promise<string> {
  const { page } = hands;
  await hands.press(page.getByRole('checkbox', { name: /^Count the years of a missing degree/ }));
  await hands.slideUpTo(page.getByRole('slider', { name: 'Months you would give it' }), 36);
  await page.getByText('36 months', { exact: true }).first().waitFor();
  return readFoundJob(page, title);
}

/** Step 4, last: opens the move to a job that was looked for. */
export async function openMove(hands: Hands, title: string): Promise<void> {
  const { page } = hands;
  await hands.press(
    page.getByRole('region', { name: title }).getByRole('button', { name: 'Look at this move' }),
  );
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('region', { name: 'You bring', exact: true }).waitFor();
}

function destinationSearch(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Look for a job' });
}

async function readFoundJob(page: Page, title: string): Promise<string> {
  return readText(page.getByRole('region', { name: title }));
}

/** What a person reads there, on one line. */
export async function readText(locator: Locator): Promise<string> {
  await locator.waitFor();
  const [text = ''] = await locator.allInnerTexts();
  return text.replaceAll(/\s+/g, ' ').trim();
}
