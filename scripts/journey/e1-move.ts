// Journey E1 from the opened move to the saved plan: what one brings and builds, one level raised, the plan, the plain words.
import type { Locator, Page } from 'playwright-core';
import { readText } from './e1.ts';
import type { Hands } from './hands.ts';

/** What the move says that one level changes. */
export interface ReadMoveState {
  /** "You bring about half of it". */
  readonly share: string;
  /** "big step". */
  readonly band: string;
  /** "14 to 28 months". */
  readonly time: string;
  /** The level in the field of the skill that is raised. */
  readonly level: number;
  /** What the level means and what is left to build, in words. */
  readonly explanation: string;
  /** The whole in one sentence, as a screen reader is told it. */
  readonly spoken: string;
  readonly plainWords: string;
}

/** The terms of readiness as their table reads, and the number they must add up to. */
export interface ReadTerms {
  readonly terms: readonly number[];
  readonly sum: number;
  readonly readiness: number;
}

const SKILL = 'Programming';

/** Step 5: the names of the move's panels, in reading order, and all words of some of them. */
export async function readMove(
  page: Page,
): Promise<{ readonly headings: readonly string[]; readonly panel: (name: string) => Promise<string> }> {
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  return {
    headings: await Promise.all((await headings.all()).map(readText)),
    panel: (name) => readText(page.getByRole('region', { name, exact: true })),
  };
}

/** Step 6: says of each deciding skill but the one to raise that its level is about right; gives back the count kept of it. */
export async function confirmDecidingSkills(hands: Hands): Promise<string> {
  const { page } = hands;
  const panel = page.getByRole('region', { name: 'Confirm the skills that decide this move' });
  const rows = panel.getByRole('listitem').filter({ hasNot: levelField(page) });
  for (const row of await rows.all()) {
    await hands.press(row.getByRole('button', { name: /^About right/ }));
    await row.getByText('set by you').waitFor();
  }
  return readText(panel.getByText(/looked at$/));
}

/** Step 6: what the move says now, all in one look. */
export async function readMoveState(page: Page): Promise<ReadMoveState> {
  const share = page.getByRole('heading', { level: 2, name: /^You bring .+ of it$/ });
  const effort = page.getByRole('region', { name: 'Time to get ready' });
  return {
    share: await readText(share),
    band: await readText(share.locator('xpath=following-sibling::*[1]')),
    time: await readText(effort.getByRole('paragraph').first()),
    level: Number(await levelField(page).inputValue()),
    explanation: await readText(page.getByRole('listitem').filter({ has: levelField(page) })),
    spoken: await readText(spokenStatus(page)),
    plainWords: await readText(plainWords(page)),
  };
}

/** Step 6: two half steps up, by keyboard; returns once the sentence has followed. */
export async function raiseProgramming(hands: Hands): Promise<void> {
  const { page } = hands;
  const before = await readText(spokenStatus(page));
  await hands.type(levelField(page), '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await spokenStatus(page).filter({ hasNotText: before }).waitFor();
}

/** Step 6: opens how readiness adds up, down to the smallest term. */
export async function openReadiness(hands: Hands): Promise<ReadTerms> {
  const { page } = hands;
  await hands.press(page.getByText('How readiness adds up'));
  const table = page.getByRole('table', { name: 'Terms of readiness' });
  await hands.press(page.getByRole('button', { name: /more skills?$/ }));
  await page.getByRole('button', { name: 'Group the small ones' }).waitFor();
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  const last = await Promise.all(rows.map((row) => readText(row.getByRole('cell').last())));
  const numbers = last.map(Number);
  const intro = await readText(page.getByText(/^Readiness \d\.\d+/));
  return {
    terms: numbers.slice(0, -1),
    sum: numbers.at(-1) ?? Number.NaN,
    readiness: Number(/^Readiness (\d\.\d+)/.exec(intro)?.[1]),
  };
}

/** Step 6: takes the change back, by the keys for it; a second time for the second half step. */
export async function undoRaise(hands: Hands, spokenBefore: string): Promise<void> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Undo' }));
  await spokenStatus(page).filter({ hasText: spokenBefore }).waitFor();
}

/** Step 7: makes a plan of the move; gives back its title, once it says that it is saved. */
export async function savePlan(hands: Hands): Promise<string> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Save as plan' }));
  await savedChip(page).waitFor();
  return page.getByRole('textbox', { name: 'Title of the plan' }).inputValue();
}

/** Step 8: the paragraph to copy or read aloud, copied. */
export async function copyPlainWords(hands: Hands): Promise<string> {
  const { page } = hands;
  const panel = page.getByRole('region', { name: 'In plain words' });
  await hands.press(panel.getByRole('button', { name: 'Copy' }));
  await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
  return readText(plainWords(page));
}

/** The word that everything is on disk. */
export function savedChip(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^Saved / });
}

/** The field of the level that is raised. */
function levelField(page: Page): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^Your level of ${SKILL}`) });
}

function spokenStatus(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^You bring / });
}

function plainWords(page: Page): Locator {
  return page.getByRole('region', { name: 'In plain words' }).getByRole('paragraph').first();
}
