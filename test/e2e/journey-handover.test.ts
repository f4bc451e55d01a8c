// A plan in two hands: the employee gives a copy under a passphrase, the coach takes it in and changes it, the employee
// changes their own meanwhile, and both sides' edits end up in one plan. E5's step 5 is on the way.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mouse } from '../../scripts/journey/hands.ts';
import { type Plan, planSchema } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { expectNoViolation } from './support/axe.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';
import { answerSaveDialog } from './support/paper.ts';

const PASSPHRASE = 'three green bicycles';
const SECRET = 'I will only say this to myself';

const plan = planWithSteps(3);

let folder: string;
let employee: TestApp;
let coach: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-copies-'));
  const userData = await makeUserData();
  await mkdir(path.join(userData, 'plans'));
  await writeFile(path.join(userData, 'plans', `${plan.id}.waymark`), JSON.stringify(plan));
  employee = await launch({ userData });
  coach = await launch();
});

afterAll(async () => {
  await Promise.all([employee?.close(), coach?.close()]);
  for (const each of [folder, employee.userData]) await rm(each, { recursive: true, force: true });
});

/** Answers the dialog in which a copy is chosen. */
function chooseInDialog({ app }: TestApp, file: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The plan as it lies in a data folder. */
async function onDisk({ userData }: TestApp): Promise<Plan> {
  const text = await readFile(path.join(userData, 'plans', `${plan.id}.waymark`), 'utf8');
  return planSchema.parse(JSON.parse(text));
}

function who(page: Page, step: number): Locator {
  return page.getByRole('textbox', { name: 'Who helps' }).nth(step);
}

async function giveCopy(side: TestApp, name: string): Promise<string> {
  const file = path.join(folder, name);
  await answerSaveDialog(side.app, file);
  await button(side.page, 'Give a copy').click();
  await side.page.getByText(`The copy is in ${file}`).waitFor();
  return file;
}

describe('a plan in two hands', () => {
  let sealed: string;
  let returned: string;

  it('is given under a passphrase, with nothing private and nothing readable in the file', async () => {
    const { page } = employee;
    await mouse(page).show('Plan');
    await button(page, `Open ${plan.title}`).click();
    await page.getByRole('tab', { name: 'Talk it over' }).click();
    await page.getByRole('textbox', { name: 'Private notes' }).fill(SECRET);
    await page.getByRole('checkbox', { name: 'Seal it with a passphrase' }).check();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    expect(await button(page, 'Give a copy').isDisabled()).toBe(true);
    await page.getByLabel('The same passphrase once more').fill(PASSPHRASE);
    await page.getByText(/A lost passphrase cannot be recovered/).waitFor();
    await expectNoViolation(page);
    sealed = await giveCopy(employee, 'for-my-coach.waymark');
    const bytes = await readFile(sealed, 'utf8');
    for (const text of [SECRET, PASSPHRASE, plan.title, 'Shift lead']) expect(bytes).not.toContain(text);
  });

  it('is refused with a wrong passphrase, without harm, and opens with the right one', async () => {
    const { page } = coach;
    await mouse(page).show('Plan');
    await chooseInDialog(coach, sealed);
    await button(page, 'Take in a copy').click();
    await page.getByLabel('Passphrase', { exact: true }).fill('three red bicycles');
    await button(page, 'Open the copy').click();
    await page
      .getByText(/That passphrase does not open .*for-my-coach\.waymark.*Nothing was changed/)
      .waitFor();
    await expectNoViolation(page);
    expect(await readdir(coach.userData)).not.toContain('plans');
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('The copy is now among your plans.').waitFor();
    expect(await onDisk(coach)).toMatchObject({ title: plan.title, steps: plan.steps });
  });

  it('comes back from the coach with what the coach changed', async () => {
    const { page } = coach;
    await page.getByRole('textbox', { name: 'What to do' }).nth(1).fill('Chart the errors of one month');
    await who(page, 0).fill('Ines');
    await page.getByRole('textbox', { name: 'Your name in the copy' }).fill('Ines Martin');
    returned = await giveCopy(coach, 'from-my-coach.waymark');
    expect(await readFile(returned, 'utf8')).toContain('Chart the errors of one month');
  });

  it('is put together, each side’s edits in it, after a choice where both changed the same', async () => {
    const { page } = employee;
    await page.getByRole('tab', { name: 'Steps' }).click();
    await who(page, 0).fill('Renée');
    await who(page, 2).fill('Omar');
    await button(page, 'All plans').click();
    await chooseInDialog(employee, returned);
    await button(page, 'Take in a copy').click();
    await page.getByRole('heading', { name: 'Put the two together' }).waitFor();
    await page.getByRole('heading', { name: 'Ines Martin changed' }).waitFor();
    await page.getByRole('heading', { name: 'I changed' }).waitFor();
    const choice = page.getByRole('group', { name: /who helps/ });
    expect(await choice.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await button(page, 'Take the merged plan').isDisabled()).toBe(true);
    await expectNoViolation(page);
    await choice.getByRole('radio', { name: /^Ines Martin/ }).check();
    await button(page, 'Take the merged plan').click();
    await page.getByText('The two are one plan now. Undo takes that back.').waitFor();
    const merged = [
      [plan.steps[0]?.title, 'Ines'],
      ['Chart the errors of one month', 'Shift lead'],
      [plan.steps[2]?.title, 'Omar'],
    ];
    await expect.poll(() => stepsOnDisk(employee)).toEqual(merged);
    await page.keyboard.press('Control+z');
    await expect.poll(() => stepsOnDisk(employee)).toMatchObject([[plan.steps[0]?.title, 'Renée'], {}, {}]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => stepsOnDisk(employee)).toEqual(merged);
  });

  it('changes the plan no more when the same copy comes again', async () => {
    const { page } = employee;
    const before = (await onDisk(employee)).steps;
    await button(page, 'All plans').click();
    await button(page, 'Take in a copy').click();
    await page.getByText('Your plan already has all that is in the copy.').waitFor();
    expect((await onDisk(employee)).steps).toEqual(before);
  });
});

async function stepsOnDisk(side: TestApp): Promise<unknown> {
  return (await onDisk(side)).steps.map(({ title, who }) => [title, who]);
}
