// Every screen that journey E1 visits, judged by axe in light and in dark colors.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as start from '../../scripts/journey/e1.ts';
import * as move from '../../scripts/journey/e1-move.ts';
import { type Hands, mouse } from '../../scripts/journey/hands.ts';
import { launch, type TestApp } from './support/launch.ts';

const destination = 'Software Quality Assurance Analysts and Testers';

let app: TestApp;
let hands: Hands;

beforeAll(async () => {
  app = await launch();
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  hands = mouse(app.page);
  await start.open(app.page);
});

afterAll(() => app.close());

/** What axe finds wrong, a line each: the rule and where. */
async function violations(page: Page): Promise<string[]> {
  // Electron has no second page for axe to work in, which is what legacy mode does without.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Judges the screen as it stands in both colors, and leaves it in light ones. */
async function expectNoViolation(page: Page): Promise<void> {
  for (const [colors, toOther] of [
    ['light', 'Use dark colors'],
    ['dark', 'Use light colors'],
  ] as const) {
    expect(await violations(page), `in ${colors} colors`).toEqual([]);
    await page.getByRole('button', { name: toOther }).click();
  }
  await page.getByRole('button', { name: 'Use dark colors' }).waitFor();
}

// One journey: each screen is reached from the one before.
describe('axe finds nothing wrong', () => {
  it('where one says where one is', async () => {
    await expectNoViolation(app.page);
  });

  it('while job titles are offered', async () => {
    await start.findJob(hands);
    expect(await violations(app.page)).toEqual([]);
  });

  it('on the map with the options', async () => {
    await start.sayWhereYouAre(hands);
    await hands.press(app.page.getByText('If you like, a little more'));
    await expectNoViolation(app.page);
    await start.showOptions(hands);
    await expectNoViolation(app.page);
  });

  it('on the list of what is within reach', async () => {
    await start.listByEffort(hands);
    await start.lookForQualityAssurance(hands);
    expect(await violations(app.page)).toEqual([]);
    await start.chooseJob(hands, destination);
    await expectNoViolation(app.page);
    await start.widen(hands, destination);
  });

  it('on the move, with everything opened', async () => {
    await start.openMove(hands, destination);
    await move.raiseProgramming(hands);
    await move.openReadiness(hands);
    const closed = app.page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectNoViolation(app.page);
  });

  it('on the plan', async () => {
    await move.savePlan(hands);
    await expectNoViolation(app.page);
  });

  it('on the map with a job opened', async () => {
    await hands.show('Map');
    await app.page.getByRole('button', { name: 'See the move' }).waitFor();
    await expectNoViolation(app.page);
  });

  it('on the list of plans', async () => {
    await hands.show('Plan');
    await hands.press(app.page.getByRole('button', { name: 'All plans' }));
    await app.page.getByRole('article').waitFor();
    await expectNoViolation(app.page);
  });
});
