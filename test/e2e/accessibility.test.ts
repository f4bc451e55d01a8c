// Every screen that journey E1 visits, judged by axe in light and in dark colors.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as start from '../../scripts/journey/e1.ts';
import * as move from '../../scripts/journey/e1-move.ts';
import { type Hands, mouse } from '../../scripts/journey/hands.ts';
import { expectNoViolation, openAll, violations } from './support/axe.ts';
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
    await openAll(app.page);
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
