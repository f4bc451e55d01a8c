// Journey E3, ways to another job and two moves side by side: a function a step, which does what the person does, waits for
// what they would wait for, and gives back what they would read.
import type { Locator, Page } from 'playwright-core';
import { readText } from './e1.ts';
import { overwrite } from './e2.ts';
import type { Hands } from './hands.ts';

/** One of the ways as the list has it. */
export interface ReadWay {
  /** "No stop", or "By" with the stops. */
  readonly name: string;
  /** All of its words. */
  readonly text: string;
  /** The lowest pay of its stops a year; null for the direct move. */
  readonly lowestPay: number | null;
  readonly largestGap: number;
}

/** A way opened. */
export interface ReadSteps {
  /** "Retail Salespersons to Online Merchants", with what is said of it. */
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** The months it takes typically, all told. */
  readonly typically: number;
}

/** A bar of the comparison, in shares of the width all bars have. */
export interface ReadBar {
  readonly from: number;
  readonly to: number;
}

/** Step 1: the ways to a job that is looked for. */
export async function findWays(hands: Hands, destination: string): Promise<readonly ReadWay[]> {
  const { page } = hands;
  await hands.show('Ways there');
  const field = page.getByRole('combobox', { name: 'Look for a job' });
  await hands.type(field, destination.toLowerCase());
  await hands.choose(field, page.getByRole('option', { name: destination }).first());
  await page.getByRole('heading', { level: 1, name: `to ${destination}` }).waitFor();
  return readWays(page);
}

/** The ways as they are listed now. */
async function readWays(page: Page): Promise<readonly ReadWay[]> {
  await page.getByRole('heading', { level: 2, name: /^\d+ ways?/ }).waitFor();
  return Promise.all((await waysListed(page).all()).map(readWay));
}

async function readWay(way: Locator): Promise<ReadWay> {
  const text = await readText(way);
  const pay = /Lowest pay on the way \$([\d,]+)/.exec(text)?.[1];
  return {
    name: await readText(way.getByText(/^(?:No stop$|By )/)),
    text,
    lowestPay: pay === undefined ? null : Number(pay.replaceAll(',', '')),
    largestGap: Number(/largest gap (\d\.\d)/.exec(text)?.[1]),
  };
}

/** Step 1: opens one of the ways; gives back each of its steps and the time they add up to. */
export async function openWay(hands: Hands, place: number): Promise<ReadSteps> {
  const { page } = hands;
  const way = waysListed(page).nth(place);
  await hands.press(way);
  const letter = (await readText(way)).slice(0, 1);
  const details = page.getByRole('region', { name: `Way ${letter}, step by step` });
  await details.waitFor();
  const steps = details.locator('ol').first().locator(':scope > li');
  const typically = await readText(details.getByText(/months?, typically$/));
  return {
    steps: await Promise.all(
      (await steps.all()).map(async (step) => ({
        title: await readText(step.getByRole('heading')),
        text: await readText(step),
      })),
    ),
    typically: Number(/(\d+) months?/.exec(typically)?.[1]),
  };
}

/** Step 2: looks back from the destination; gives back the ways once they are found that way. */
export async function lookBack(hands: Hands): Promise<readonly ReadWay[]> {
  const { page } = hands;
  const back = page.getByRole('radio', { name: 'Back from there' });
  await hands.pick(back);
  await page.getByRole('radio', { name: 'Back from there', checked: true }).waitFor();
  await settled(page);
  return readWays(page);
}

/** Step 2: sets the least pay a year; gives back the ways once the list of what it takes away is there. */
export async function setPayFloor(hands: Hands, floor: number): Promise<readonly ReadWay[]> {
  const { page } = hands;
  await overwrite(hands, page.getByRole('textbox', { name: 'Pay never below, a year' }), String(floor));
  await leftOut(page).getByText('Pay', { exact: true }).waitFor();
  await settled(page);
  return readWays(page);
}

/** Step 2: sets the largest gap, by its words. */
export async function setLargestGap(hands: Hands, gap: string): Promise<readonly ReadWay[]> {
  const { page } = hands;
  await hands.select(page.getByRole('combobox', { name: 'Largest single gap' }), gap);
  await leftOut(page).getByText('Largest gap', { exact: true }).waitFor();
  await settled(page);
  return readWays(page);
}

/** Step 2: opens what one of the constraints takes away; gives back a line for each way. */
export async function openLeftOut(hands: Hands, constraint: string): Promise<readonly string[]> {
  const { page } = hands;
  const part = leftOut(page).getByRole('group').filter({ hasText: constraint }).first();
  await hands.press(part.getByText(constraint, { exact: true }));
  await part.getByRole('listitem').first().waitFor();
  return Promise.all((await part.getByRole('listitem').all()).map(readText));
}

/** Step 3: puts the direct move beside one between two other jobs; gives back the table's rows by their name. */
export async function compareWith(
  hands: Hands,
  other: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { page } = hands;
  await hands.press(page.getByRole('button', { name: 'Add to Compare' }));
  await hands.press(page.getByRole('button', { name: 'Open Compare' }));
  await hands.press(page.getByRole('button', { name: 'From another job' }));
  await take(hands, page.getByRole('combobox', { name: 'From another job' }), other.from);
  await take(hands, page.getByRole('combobox', { name: 'To', exact: true }), other.to);
  await compared(page).getByRole('columnheader', { name: other.to }).waitFor();
  const rows = await compared(page).getByRole('row').all();
  const read = rows.map(async (row): Promise<[string, string[]]> => {
    const [name, ...cells] = await row.locator(':scope > *').all();
    return [name === undefined ? '' : await readText(name), await Promise.all(cells.map(readText))];
  });
  return new Map(await Promise.all(read));
}

async function take(hands: Hands, field: Locator, title: string): Promise<void> {
  await hands.type(field, title.toLowerCase());
  await hands.choose(field, hands.page.getByRole('option', { name: title }).first());
}

/** Step 3: the bars of a row, as wide as they are drawn. */
export async function readBars(page: Page, row: string): Promise<readonly ReadBar[]> {
  const cells = compared(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator('td');
  return Promise.all(
    (await cells.all()).map(async (cell) => {
      const whole = await boxOf(cell.locator('[aria-hidden=true]').first());
      const bar = await boxOf(cell.locator('[aria-hidden=true] > span').first());
      const share = (x: number) => (x - whole.x) / whole.width;
      return { from: share(bar.x), to: share(bar.x + bar.width) };
    }),
  );
}

async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly width: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not on screen: ${locator}`);
  return box;
}

/** Returns once the ways on screen are those asked for last. */
async function settled(page: Page): Promise<void> {
  await page.locator('main [aria-busy=false]').waitFor();
}

function waysListed(page: Page): Locator {
  return page
    .getByRole('complementary', { name: 'The ways there' })
    .getByRole('button')
    .filter({ hasText: 'largest gap' });
}

function leftOut(page: Page): Locator {
  return page.getByRole('region', { name: 'What is left out' });
}

function compared(page: Page): Locator {
  return page.getByRole('table', { name: 'The figures of each, side by side' });
}
