// Journey E2 by someone who has no mouse.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { keyboard } from '../../scripts/journey/hands.ts';
import { growInJob } from './support/journey-e2.ts';
import { launch, type TestApp } from './support/launch.ts';

let app: TestApp;

beforeAll(async () => {
  app = await launch();
});

afterAll(() => app.close());

describe('staying and growing, by keyboard', () => {
  it('leads from a new tool to a change of the job, its time and its six rows', async () => {
    await growInJob(keyboard(app.page));
  });
});
