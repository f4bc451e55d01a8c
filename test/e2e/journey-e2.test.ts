// Journey E2 by mouse: someone whose job gets a new tool stays in it and grows.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { mouse } from '../../scripts/journey/hands.ts';
import { growInJob } from './support/journey-e2.ts';
import { launch, type TestApp } from './support/launch.ts';

let app: TestApp;

beforeAll(async () => {
  app = await launch();
});

afterAll(() => app.close());

describe('staying and growing, by mouse', () => {
  it('leads from a new tool to a change of the job, its time and its six rows', async () => {
    await growInJob(mouse(app.page));
  });
});
