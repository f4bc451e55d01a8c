// Journey E1 with what a person expects to read at each step, whichever way they work the app.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as start from '../../../scripts/journey/e1.ts';
import * as move from '../../../scripts/journey/e1-move.ts';
import type { Hands } from '../../../scripts/journey/hands.ts';

const inspectors = 'Inspectors, Testers, Sorters, Samplers, and Weighers';
const softwareTesters = 'Software Quality Assurance Analysts and Testers';

/** Takes the whole journey; gives back the title of the plan it ends with. */
export async function takeJourney(hands: Hands): Promise<string> {
  await toOptions(hands);
  await toMove(hands);
  await throughMove(hands);
  return toPlan(hands);
}

/** Steps 1 to 4: from the first question to the opened move. */
export async function takeFirstSteps(hands: Hands): Promise<void> {
  await toOptions(hands);
  await toMove(hands);
}

async function toOptions(hands: Hands): Promise<void> {
  await start.open(hands.page);
  await hands.page.getByText(/^The map shows [\d,]+ jobs(, most in \w.*)?\.$/).waitFor();
  await expectWords(hands.page);
  await start.findJob(hands);
  expect(await start.sayWhereYouAre(hands)).toMatch(/Data Entry Keyers .*“Data Entry Specialist”/);

  const { verdict, cards, text } = await start.showOptions(hands);
  // Strengths come before bad news, and bad news in figures.
  expect(verdict).toMatch(/You bring, .*points toward changing jobs; staying is possible.*openings a year/i);
  expect(cards.map(({ kind }) => kind)).toEqual([
    expect.stringContaining('The smallest step'),
    expect.stringContaining('The best paid with no closed barrier'),
    expect.stringContaining('The most usual'),
  ]);
  for (const card of cards) {
    expect(card.text).toMatch(/The catch: .+\./);
    expect(card.canBeSetAside).toBe(true);
  }
  expect(new Set(cards.map(({ title }) => title)).size).toBe(3);
  expect(text).not.toMatch(/dishwash/i);
  await expectWords(hands.page);
}

async function toMove(hands: Hands): Promise<void> {
  const rows = await start.listByEffort(hands);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.slice(0, 10).map(({ title }) => title)).not.toContain('Dishwashers');

  const search = await start.lookForQualityAssurance(hands);
  expect(search.heading).toContain('This title covers several jobs');
  expect(search.jobs).toEqual([
    expect.stringContaining(inspectors),
    expect.stringContaining('Quality Control Analysts'),
    expect.stringContaining(softwareTesters),
  ]);

  expect(await start.chooseJob(hands, inspectors)).toContain('Inside your 12 months');
  await start.lookForQualityAssurance(hands);
  const outside = await start.chooseJob(hands, softwareTesters);
  expect(outside).toMatch(/Outside your 12 months .*14 to 28 months.*bachelor's degree.*more preparation/);
  expect(await start.widen(hands, softwareTesters)).toContain('Inside your 36 months');
  await expectWords(hands.page);
  await start.openMove(hands, softwareTesters);
}

async function throughMove(hands: Hands): Promise<void> {
  await expectMovePanels(hands.page);

  expect(await move.confirmDecidingSkills(hands)).toBe('9 of 10 looked at');
  const before = await move.readMoveState(hands.page);
  await move.raiseProgramming(hands);
  const after = await move.readMoveState(hands.page);
  expect(after.level).toBeGreaterThan(before.level + 0.5);
  for (const part of ['share', 'time', 'explanation', 'spoken', 'plainWords'] as const) {
    expect(after[part], part).not.toBe(before[part]);
  }
  // One rating, one answer: what is said aloud is what stands in the panels.
  expect(after.spoken).toContain(after.share);
  expect(after.spoken).toContain(after.time);
  expect(after.spoken.toLowerCase()).toContain(after.band);

  const { terms, sum, readiness } = await move.openReadiness(hands);
  expect(terms.length).toBeGreaterThan(10);
  expect(sum).toBe(readiness);
  expect(after.spoken).toContain(String(readiness));
  expect(terms.reduce((total, term) => total + term, 0)).toBeCloseTo(sum, 9);
  await expectWords(hands.page);

  await move.undoRaise(hands, before.spoken);
  expect(await move.readMoveState(hands.page)).toEqual(before);
}

/** Step 5: strengths before gaps, and every figure with where and when it comes from. */
async function expectMovePanels(page: Page): Promise<void> {
  const { headings, panel } = await move.readMove(page);
  const order = ['You bring', 'You build', 'Time to get ready', 'Possible barriers', 'Now and there'];
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
  expect(await panel('You bring')).toMatch(/your job usually asks for.*O\*NET.*20\d\d/);
  expect(await panel('You build')).toMatch(/Programming.*0\.7.*2\.7/);
  expect(await panel('Time to get ready')).toMatch(/rough guess.*14 to 28 months.*9 h a week/);
  expect(await panel('Possible barriers')).toMatch(/Preparation.*Education.*surveyed said less is required/);
  const figures = await panel('Now and there');
  expect(figures).toMatch(/Pay at the start lower quartile a year \$[\d,]+ \$[\d,]+/);
  expect(figures).toMatch(/Median pay .*\$[\d,]+ \$[\d,]+/);
  expect(figures).toMatch(/Jobs, 2024–34 .*Openings a year/);
  expect(figures).toMatch(/rated by people, 0 to 1 .*measured from use, 0 to 1/);
  expect(figures).toMatch(/United States\..*May 2024.*2024–34.*2023.*2025/);
}

async function toPlan(hands: Hands): Promise<string> {
  const title = await move.savePlan(hands);
  expect(title).toContain(softwareTesters);
  await expectWords(hands.page);
  const words = await move.copyPlainWords(hands);
  expect(words).toMatch(/^My job now: .*The catch: .*My next step: /);
  return title;
}

/** What is on screen is words: no name of a text that is missing, no number that is none. */
async function expectWords(page: Page): Promise<void> {
  const text = await start.readText(page.locator('body'));
  expect(text).not.toMatch(/(?:^|\s)[a-z][A-Za-z]+(?:[.:][a-z][A-Za-z-]+)+(?=\s|$)/);
  expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\{\{|\[object/);
}
