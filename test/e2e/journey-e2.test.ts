// Journey E2, by mouse and by someone who has none: someone whose job gets a new tool stays in it and grows.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { savePlan } from '../../scripts/journey/e1-move.ts';
import { keyboard, mouse } from '../../scripts/journey/hands.ts';
import { growInJob } from './support/journey-e2.ts';
import { launch, type TestApp } from './support/launch.ts';
import { printPlan } from './support/paper.ts';

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('staying and growing, by %s', (_, handsOn) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await launch();
  });

  afterAll(() => app.close());

  it('leads from a new tool to a change of the job, its time and its six rows', async () => {
    await growInJob(handsOn(app.page));
  });

  it('leads on to the plan on paper', async () => {
    const hands = handsOn(app.page);
    await hands.show('This move');
    await savePlan(hands);
    await printPlan(hands, app);
  });
});
