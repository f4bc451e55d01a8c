// Journey E3, by mouse and by someone who has none: the ways to another job, two moves side by side, and ten changes taken back.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { keyboard, mouse } from '../../scripts/journey/hands.ts';
import { changeAndTakeBack, chooseAmongWays, compareTwo } from './support/journey-e3.ts';
import { launch, type TestApp } from './support/launch.ts';
import { printPlan } from './support/paper.ts';

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('ways there and comparing, by %s', (_, handsOn) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await launch();
  });

  afterAll(() => app.close());

  it('shows the ways to a job, the same from either end, and says why one is left out', async () => {
    await chooseAmongWays(handsOn(app.page));
  });

  it('puts two moves side by side on one scale', async () => {
    await compareTwo(handsOn(app.page));
  });

  it('takes ten changes of a plan back and does them again, to the very same file', async () => {
    await changeAndTakeBack(handsOn(app.page), app.userData);
  });

  it('leads on to the plan on paper', async () => {
    const hands = handsOn(app.page);
    await hands.show('Plan');
    await hands.open('Steps');
    await printPlan(hands, app);
  });
});
