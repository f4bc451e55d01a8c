// Journey E1 by someone who has no mouse: Tab, arrows, Enter, Space and the digits, and nothing else.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { keyboard } from '../../scripts/journey/hands.ts';
import { takeJourney } from './support/journey.ts';
import { launch, type TestApp } from './support/launch.ts';
import { printPlan } from './support/paper.ts';

let app: TestApp;

beforeAll(async () => {
  app = await launch();
});

afterAll(() => app.close());

describe('from data entry to quality assurance, by keyboard', () => {
  it('leads from the first question to a saved plan', async () => {
    await takeJourney(keyboard(app.page));
  });

  it('leads on to the plan on paper', async () => {
    await printPlan(keyboard(app.page), app);
  });
});
