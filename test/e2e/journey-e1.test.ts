// Journey E1 by mouse, and what becomes of the plan when the app is killed right after.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../scripts/journey/e1.ts';
import { savedChip } from '../../scripts/journey/e1-move.ts';
import { mouse } from '../../scripts/journey/hands.ts';
import { takeJourney } from './support/journey.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';
import { printPlan } from './support/paper.ts';

let userData: string;
let app: TestApp;

beforeAll(async () => {
  userData = await makeUserData();
  app = await launch({ userData });
});

afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true, force: true });
});

describe('from data entry to quality assurance, by mouse', () => {
  let planTitle: string;

  it('leads from the first question to a saved plan', async () => {
    planTitle = await takeJourney(mouse(app.page));
  });

  it('hands the plain words to the clipboard', async () => {
    const copied = await app.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^My job now: Data Entry Keyers\./);
  });

  it('leads on to the plan on paper', async () => {
    await printPlan(mouse(app.page), app);
  });

  it('loses nothing when the process is killed', async () => {
    const child = app.app.process();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    app = await launch({ userData });
    const { page } = app;
    await savedChip(page).waitFor();
    expect(await page.getByRole('textbox', { name: 'Title of the plan' }).inputValue()).toBe(planTitle);
    expect(await page.getByRole('group', { name: /^Step \d/ }).count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'This move' }).click();
    await page.getByText('9 of 10 looked at').waitFor();
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: 'All plans' }).click();
    const plans = page.getByRole('main').getByRole('article');
    await plans.first().waitFor();
    expect(await plans.count()).toBe(1);
    expect(await readText(plans.getByRole('heading'))).toBe(planTitle);
  });
});
