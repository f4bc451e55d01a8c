// Journey E1 by someone who cannot see the map: the job is found, read and chosen in the table, by keyboard, and saved as a plan.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as start from '../../scripts/journey/e1.ts';
import * as move from '../../scripts/journey/e1-move.ts';
import { type Hands, keyboard } from '../../scripts/journey/hands.ts';
import { launch, type TestApp } from './support/launch.ts';

const softwareTesters = 'Software Quality Assurance Analysts and Testers';

let app: TestApp;
let hands: Hands;

beforeAll(async () => {
  app = await launch();
  hands = keyboard(app.page);
  await start.open(app.page);
});

afterAll(() => app.close());

describe('from data entry to quality assurance, by the table alone', () => {
  it('tells of a job what the map tells, opens its move and saves it as a plan', async () => {
    const { page } = app;
    await start.findJob(hands);
    await start.sayWhereYouAre(hands);
    await page.keyboard.press('Escape');
    await hands.press(page.getByRole('navigation').getByRole('button', { name: 'Table' }));
    const table = page.getByRole('table', { name: 'All jobs of the job data' });
    await table.waitFor();
    await hands.type(page.getByRole('textbox', { name: 'Find in the titles' }), 'software quality');
    const row = table.getByRole('row').filter({ hasText: softwareTesters });
    const read = await start.readText(row);
    expect(read).toMatch(/14 to 28 months.*rare.*\$79,520.*\$102,610.*\+10\.0%/);
    expect(read).toMatch(/Preparation.*Education/);

    const title = row.getByRole('button', { name: softwareTesters });
    await hands.press(title);
    await page.getByRole('complementary').getByRole('heading', { name: softwareTesters }).waitFor();
    await hands.press(title);
    await page.getByRole('heading', { level: 1, name: softwareTesters }).waitFor();
    expect(await move.confirmDecidingSkills(hands)).toBe('9 of 10 looked at');
    await move.raiseProgramming(hands);
    await move.savePlan(hands);
  });
});
