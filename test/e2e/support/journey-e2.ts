// Journey E2 with what a person expects to read at each step, whichever way they work the app.
import { expect } from 'vitest';
import * as start from '../../../scripts/journey/e1.ts';
import * as grow from '../../../scripts/journey/e2.ts';
import type { Hands } from '../../../scripts/journey/hands.ts';

const job = 'Financial and Investment Analysts';
const shift = 'AI-assisted forecasting';

/** Takes the whole journey. */
export async function growInJob(hands: Hands): Promise<void> {
  await toShift(hands);
  await throughPanels(hands);
  await throughHours(hands);
  await otherJobs(hands);
}

async function toShift(hands: Hands): Promise<void> {
  await start.open(hands.page);
  await grow.sayWhereYouAre(hands, job, 'A new tool');
  const { verdict, shifts, options } = await grow.showGrowing(hands);
  expect(verdict).toMatch(/You bring, .*points toward growing in this job; changing is possible too/);
  // The job's own change comes first, and is not made by rule.
  expect(shifts[0]).toContain(shift);
  expect(shifts[0]).not.toMatch(/general$/);
  // No other job is pushed: changing is there, folded away.
  expect(options).not.toMatch(/The smallest step|The best paid|The most usual|The catch/);
  expect(options).toMatch(/change jobs/);
}

async function throughPanels(hands: Hands): Promise<void> {
  const { page } = hands;
  const { headings, intro, panel } = await grow.openShift(hands, shift);
  expect(intro).toMatch(/grow in this job/);
  expect(headings).toEqual(expect.arrayContaining(['You bring', 'You build', 'Why this is growing']));
  expect(await panel('Possible barriers')).toContain('You hold this job');
  expect(await grow.askOrigin(hands)).toMatch(
    new RegExp(`has not rated ${job}\\. What you have is estimated from .+; .+, so every number here`),
  );
  // Strengths before gaps, and the gaps are this job's own.
  expect(await panel('You bring')).toMatch(/your job usually asks for.*O\*NET.*20\d\d/);
  expect(await panel('You build')).toMatch(/Computers and Electronics .*2\.7.*3\.5/);
  const rows = await grow.readSixRows(page);
  expect([...rows.keys()]).toEqual([
    'Purpose',
    'Outcome for you',
    "Your employer's goal",
    'What brings you here',
    'How you learn',
    'Time it takes',
  ]);
  expect(rows.get('Purpose')).toMatch(new RegExp(`${job}.*${shift}`));
  expect(rows.get('Outcome for you')).toMatch(/You stay in .* and grow in the job you have/);
  expect(rows.get('What brings you here')).toMatch(/A new tool or technology: your choice.*\+5\.7%, 2024–34/);
  expect(rows.get('How you learn')).toMatch(/Builds on .*Economics and Accounting.*You raise Computers/);
  expect(rows.get('Time it takes')).toMatch(/months at 9 h a week, a rough guess/);
}

async function throughHours(hands: Hands): Promise<void> {
  const little = await grow.giveHours(hands, 2, /at 2 h a week/);
  expect(little).toMatch(/rough guess.* \d+ to \d+ months .*at 2 h a week/);
  expect((await grow.readSixRows(hands.page)).get('Time it takes')).toMatch(
    /^\d+ to \d+ months at 2 h a week/,
  );
  const none = await grow.giveHours(hands, 0, /With 0 hours a week/);
  expect(none).toMatch(/not feasible/);
  expect(none).not.toMatch(/\d months/);
  expect((await grow.readSixRows(hands.page)).get('Time it takes')).toMatch(/not feasible/i);
  await grow.giveHours(hands, 9, /at 9 h a week/);
}

/** Any other job gets changes too, and says which are made by rule. */
async function otherJobs(hands: Hands): Promise<void> {
  await grow.takeOtherJob(hands, 'Dental Hygienists');
  const { shifts } = await grow.showGrowing(hands);
  expect(shifts.length).toBeGreaterThan(0);
  for (const each of shifts) expect(each).toMatch(/general$/);
  const { intro } = await grow.openShift(hands, 'A new tool in your daily work');
  expect(intro).toMatch(/general.*Made by rule for every job/);
}
