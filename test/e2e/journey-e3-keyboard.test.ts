// Journey E3 by someone who has no mouse: the ways, the comparison and the changes by keys alone.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { keyboard } from '../../scripts/journey/hands.ts';
import { changeAndTakeBack, chooseAmongWays, compareTwo } from './support/journey-e3.ts';
import { launch, type TestApp } from './support/launch.ts';

let app: TestApp;

beforeAll(async () => {
  app = await launch();
});

afterAll(() => app.close());

describe('ways there and comparing, by keyboard', () => {
  it('shows the ways to a job, the same from either end, and says why one is left out', async () => {
    await chooseAmongWays(keyboard(app.page));
  });

  it('puts two moves side by side on one scale', async () => {
    await compareTwo(keyboard(app.page));
  });

  it('takes ten changes of a plan back and does them again, to the very same file', async () => {
    await changeAndTakeBack(keyboard(app.page), app.userData);
  });
});
