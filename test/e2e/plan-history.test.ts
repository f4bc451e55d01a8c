// The history of a plan in the real app: what was saved before can be seen, compared and had back; the list keeps both.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { savedChip } from '../../scripts/journey/e1-move.ts';
import { screenTab } from '../../scripts/journey/hands.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { expectNoViolation } from './support/axe.ts';
import { clippedWords } from './support/clipped.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

const plan = planWithSteps(4);
let userData: string;
let app: TestApp;

beforeAll(async () => {
  userData = await makeUserData();
  const library = new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(userData), now: () => new Date() });
  expect(await library.save(plan, null)).toMatchObject({ ok: true });
  app = await launch({ userData });
  await app.page.waitForLoadState('load');
  await screenTab(app.page, 'Plan').click();
  await app.page.getByRole('button', { name: `Open ${plan.title}` }).click();
});

afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true, force: true });
});

describe('the history of a plan', () => {
  it('has the version before an edit, and says what changed since', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('No earlier version yet.').waitFor();
    const title = page.getByRole('textbox', { name: 'Title of the plan' });
    await title.fill('Toward testing');
    await savedChip(page).waitFor();
    await page.getByRole('button', { name: /steps done$/ }).click();
    await page.getByRole('heading', { name: /^What changed since/ }).waitFor();
    const changes = page.getByRole('tabpanel').getByRole('list').last();
    expect(((await changes.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toMatch(
      new RegExp(`Title of the planThen${plan.title}NowToward testing`),
    );
  });

  it('stands in every theme, and at twice the text size nothing is cut off', async () => {
    const { page } = app;
    await expectNoViolation(page);
    await page.evaluate(() => window.waymark.zoom.set({ factor: 2 }));
    expect(await clippedWords(page)).toEqual([]);
    await page.evaluate(() => window.waymark.zoom.set({ factor: 1 }));
  });

  it('gives a version back as a plan of its own, beside the present one', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Restore as a copy' }).click();
    await page.getByRole('heading', { level: 1, name: `${plan.title} (as of ` }).waitFor();
    await page.getByRole('button', { name: 'All plans' }).click();
    await page.getByRole('button', { name: 'Toward testing', exact: true }).waitFor();
    await page.getByRole('button', { name: /^Put away .*as of/ }).click();
    await page.getByText(/is put away\./).waitFor();
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
    await expectNoViolation(page);
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 plans', { exact: true }).waitFor();
  });
});
