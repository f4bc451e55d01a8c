// Journey E3 by mouse: the ways to another job, two moves side by side, and ten changes taken back.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { mouse } from '../../scripts/journey/hands.ts';
import { changeAndTakeBack, chooseAmongWays, compareTwo } from './support/journey-e3.ts';
import { launch, type TestApp } from './support/launch.ts';

let app: TestApp;

beforeAll(async () => {
  app = await launch();
});

afterAll(() => app.close());

describe('ways there and comparing, by mouse', () => {
  it('shows the ways to a job, the same from either end, and says why one is left out', async () => {
    await chooseAmongWays(mouse(app.page));
  });

  it('puts two moves side by side on one scale', async () => {
    await compareTwo(mouse(app.page));
  });

  it('takes ten changes of a plan back and does them again, to the very same file', async () => {
    await changeAndTakeBack(mouse(app.page), app.userData);
  });
});
