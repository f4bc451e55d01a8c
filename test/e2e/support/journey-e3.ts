// Journey E3 with what a person expects to read at each step, whichever way they work the app.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import * as start from '../../../scripts/journey/e1.ts';
import { takeJob } from '../../../scripts/journey/e2.ts';
import * as ways from '../../../scripts/journey/e3.ts';
import * as plan from '../../../scripts/journey/e3-plan.ts';
import type { Hands } from '../../../scripts/journey/hands.ts';

const FLOOR = 45_000;

/** From the first question to the ways, and what is asked of them. */
export async function chooseAmongWays(hands: Hands): Promise<void> {
  await start.open(hands.page);
  await takeJob(hands, 'Retail Salespersons');
  const all = await ways.findWays(hands, 'Online Merchants');
  expectWays(all);
  await throughSteps(hands, all);
  expect(await ways.lookBack(hands)).toEqual(all);
  await ask(hands, all);
}

function expectWays(all: readonly ways.ReadWay[]): void {
  const stops = all.map(({ name }) => (name === 'No stop' ? 0 : name.split(' and ').length));
  expect(stops.filter((count) => count === 0)).toHaveLength(1);
  expect(stops).toContain(1);
  expect(all.length).toBeGreaterThan(3);
  const best = (merit: string) => all.filter(({ text }) => text.includes(merit));
  expect(best('Fastest')).toHaveLength(1);
  expect(best('Most people go this way')).toHaveLength(1);
  const paid = best('Best paid on the way');
  expect(paid.map(({ lowestPay }) => lowestPay)).toEqual([
    Math.max(...all.map(({ lowestPay }) => lowestPay ?? 0)),
  ]);
  // A stop is there for a reason, and says it.
  for (const { name, text } of all) if (name !== 'No stop') expect(text).toMatch(/Its stops buy: \w/);
}

/** Each step of each way explains itself, and no stop makes the same learning cheaper. */
async function throughSteps(hands: Hands, all: readonly ways.ReadWay[]): Promise<void> {
  const typical: number[] = [];
  for (const [place, { name }] of all.entries()) {
    const { steps, typically } = await ways.openWay(hands, place);
    typical.push(typically);
    expect(steps.length).toBe(name === 'No stop' ? 1 : Math.max(2, steps.length));
    expect(steps[0]?.title).toMatch(/^Retail Salespersons to /);
    expect(steps.at(-1)?.title).toMatch(/ to Online Merchants$/);
    for (const { text } of steps) {
      expect(text).toMatch(
        /You bring .+ of it · uses .+ months .*gap \d\.\d: \w.+Do people make this move\? \w/,
      );
    }
  }
  const direct = typical[all.findIndex(({ name }) => name === 'No stop')];
  expect(Math.min(...typical)).toBe(direct);
}

/** A least pay and a largest gap: what no longer stands among the ways is named with the reason. */
async function ask(hands: Hands, all: readonly ways.ReadWay[]): Promise<void> {
  const paid = await ways.setPayFloor(hands, FLOOR);
  for (const { lowestPay } of paid) expect(lowestPay ?? FLOOR).toBeGreaterThanOrEqual(FLOOR);
  const poorer = await ways.openLeftOut(hands, 'Pay');
  for (const line of poorer)
    expect(figureOf(line, /pays \$([\d,]+) at the lower quartile/)).toBeLessThan(FLOOR);
  expectNamed(gone(all, paid), poorer);

  const small = await ways.setLargestGap(hands, '2 levels');
  for (const { largestGap } of small) expect(largestGap).toBeLessThanOrEqual(2);
  const larger = await ways.openLeftOut(hands, 'Largest gap');
  for (const line of larger) expect(figureOf(line, /has a gap of (\d\.\d) levels/)).toBeGreaterThanOrEqual(2);
  expectNamed(
    all.filter(({ largestGap }) => largestGap > 2),
    larger,
  );
}

function figureOf(line: string, figure: RegExp): number {
  return Number(figure.exec(line)?.[1]?.replaceAll(',', ''));
}

function gone(before: readonly ways.ReadWay[], after: readonly ways.ReadWay[]): readonly ways.ReadWay[] {
  const left = new Set(after.map(({ name }) => name));
  return before.filter(({ name }) => !left.has(name));
}

function expectNamed(taken: readonly ways.ReadWay[], lines: readonly string[]): void {
  expect(taken.length).toBeGreaterThan(0);
  for (const { name } of taken) expect(lines).toContainEqual(expect.stringContaining(`${name}:`));
}

/** Two moves of two people side by side, drawn to one scale. */
export async function compareTwo(hands: Hands): Promise<void> {
  const { page } = hands;
  await ways.openWay(hands, 0);
  const from = 'Secretaries and Administrative Assistants';
  const to = 'Project Management Specialists';
  const rows = await ways.compareWith(hands, { from, to });
  expect(rows.get('Figure')).toEqual([
    expect.stringContaining('Retail Salespersons to Online Merchants'),
    expect.stringMatching(new RegExp(`^${from},.* to ${to}`)),
  ]);
  for (const row of [
    'What carries over',
    'Possible barriers',
    'Do people make this move?',
    'What it means',
  ]) {
    for (const cell of rows.get(row) ?? ['']) expect(cell, row).not.toBe('');
    expect(rows.get(row), row).toHaveLength(2);
  }
  await page.getByText('From what someone in that job usually has, not from what you have.').waitFor();
  expectOneScale(await ways.readBars(page, 'Pay'), figures(rows.get('Pay'), /(\$[\d,]+) median/), 50);
  expectOneScale(
    await ways.readBars(page, 'Time to get ready'),
    figures(rows.get('Time to get ready'), /to (\d+) months/),
    0.5,
  );
}

function figures(cells: readonly string[] | undefined, figure: RegExp): readonly number[] {
  return (cells ?? []).map((cell) => Number(figure.exec(cell)?.[1]?.replaceAll(/[$,]/g, '')));
}

/** The bars end as far from the start as their figures say, each of which may be rounded by up to `rounded`. */
function expectOneScale(bars: readonly ways.ReadBar[], ends: readonly number[], rounded: number): void {
  const [first, second, ...more] = bars.map(({ to }) => to);
  const [end, otherEnd] = ends;
  if (first === undefined || second === undefined || end === undefined || otherEnd === undefined) {
    throw new Error('Not two bars with a figure each.');
  }
  expect(more).toEqual([]);
  expect(first / second).toBeGreaterThan((end - rounded) / (otherEnd + rounded));
  expect(first / second).toBeLessThan((end + rounded) / (otherEnd - rounded));
}

/** Ten changes, taken back and done again: the file is what it was, and then what it had become. */
export async function changeAndTakeBack(hands: Hands, userData: string): Promise<void> {
  await plan.planWay(hands);
  const before = await contentOf(userData);
  const skills = await plan.editTenTimes(hands);
  expect(new Set(skills).size).toBe(4);
  await expect.poll(() => contentOf(userData)).toMatchObject(tenChanges);
  const after = await contentOf(userData);
  expect(Object.keys(after.person.ratings)).toHaveLength(3);
  expect(before.person.ratings).toEqual({});

  await plan.undo(hands, 10);
  await expect.poll(() => contentOf(userData)).toEqual(before);
  await plan.redo(hands, 10);
  await expect.poll(() => contentOf(userData)).toEqual(after);
  expect(await plan.canPress(hands.page, 'Redo')).toBe(false);
}

/** What the file says once all ten changes are in it. */
const tenChanges = {
  title: 'A shop of my own',
  notes: 'Ask about the evening shift.',
  steps: expect.arrayContaining([
    expect.objectContaining({
      title: 'Write a text for each product',
      who: 'Maria',
      status: { state: 'open' },
    }),
    expect.objectContaining({
      title: 'Keep the books of a small shop',
      status: expect.objectContaining({ state: 'done' }),
    }),
  ]),
  person: { ratings: expect.any(Object), unsure: [expect.any(String)] },
};

/** As much of a plan's file as is looked at by name. */
interface PlanContent {
  readonly person: { readonly ratings: Readonly<Record<string, unknown>> };
}

/** What the one plan's file holds, but for when it was written and the sum over that. */
async function contentOf(userData: string): Promise<PlanContent> {
  const { plans } = dataPaths(userData);
  const files = (await readdir(plans)).filter((name) => name.endsWith('.waymark'));
  expect(files).toHaveLength(1);
  const { savedAt, check, ...content } = JSON.parse(await readFile(path.join(plans, files[0] ?? ''), 'utf8'));
  expect([savedAt, check]).toEqual([expect.any(String), expect.any(String)]);
  return content;
}
