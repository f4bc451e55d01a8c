// Plan files reach the app from outside: named at launch, by a second launch, and dropped on the window.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { chromiumSwitches, launchEnv } from '../../scripts/runtime/launch.ts';
import { projectRoot } from '../../scripts/runtime/paths.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

let folder: string;
let userData: string;
let test: TestApp | null;

const libraryIn = (root: string) =>
  new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(root), now: () => new Date() });

/** Writes a plan as the library of another computer would, and gives it a name of its own. */
async function fileOf(plan: Plan, name: string): Promise<string> {
  const library = libraryIn(folder);
  expect(await library.save(plan, null)).toMatchObject({ ok: true });
  const file = path.join(folder, name);
  await copyFile(library.fileOf(plan.id), file);
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-files-'));
  userData = await makeUserData();
  test = null;
});

afterEach(async () => {
  await test?.close();
  for (const each of [folder, userData]) await rm(each, { recursive: true, force: true });
});

async function open(args: readonly string[]): Promise<Page> {
  test = await launch({ userData, args });
  await test.page.waitForLoadState('load');
  return test.page;
}

/** Launches the app once more on the same data, as a double click on a file does; settles when that launch has ended. */
async function launchAgain(...args: readonly string[]): Promise<void> {
  const display = inject('display') ?? undefined;
  const switches = chromiumSwitches(userData, display !== undefined);
  const second: ChildProcess = spawn(inject('executable'), [...switches, projectRoot, ...args], {
    cwd: folder,
    env: launchEnv({ display }),
    stdio: 'ignore',
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
}

/** Settles once this plan is the one on screen. */
const onScreen = (page: Page, { title }: Plan) =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();

const listed = async (page: Page) => {
  const answer = await page.evaluate(() => window.waymark.plan.list());
  return answer.ok ? answer.value.length : null;
};

describe('a plan file', () => {
  it('named at launch is taken in and opened', async () => {
    const plan = planWithSteps(3, 7);
    const page = await open([await fileOf(plan, 'From the coach.waymark')]);
    await onScreen(page, plan);
    expect(await listed(page)).toBe(1);
  });

  it('named by a second launch opens in the window that is there', async () => {
    const plan = planWithSteps(3, 8);
    await fileOf(plan, 'second.waymark');
    const page = await open([]);
    await page.locator('#job-search').waitFor();
    await launchAgain('second.waymark');
    await onScreen(page, plan);
  });

  it('named after the page was loaded again is told to the page that is there', async () => {
    const [first, second] = [planWithSteps(3, 13), planWithSteps(3, 14)];
    for (const plan of [first, second]) await fileOf(plan, `${plan.id}.waymark`);
    const page = await open([]);
    await page.locator('#job-search').waitFor();
    await page.reload();
    await page.locator('#job-search').waitFor();
    for (const plan of [first, second]) {
      await launchAgain(`${plan.id}.waymark`);
      await onScreen(page, plan);
    }
    expect(await listed(page)).toBe(2);
  });

  it('of the library itself opens as the plan it is, not as a copy', async () => {
    const plan = planWithSteps(3, 9);
    const library = libraryIn(userData);
    expect(await library.save(plan, null)).toMatchObject({ ok: true });
    const page = await open([library.fileOf(plan.id)]);
    await onScreen(page, plan);
    expect(await listed(page)).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('dropped on the window is taken in', async () => {
    const plan = planWithSteps(3, 10);
    const file = await fileOf(plan, 'dropped.waymark');
    const page = await open([]);
    await page.locator('#job-search').waitFor();
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    }
    await onScreen(page, plan);
  });

  it('under another ending is not read, at launch or later', async () => {
    const file = await fileOf(planWithSteps(3, 11), 'plan.txt');
    const page = await open([file]);
    await page.locator('#job-search').waitFor();
    await launchAgain(file);
    // A plan file sent after it arrives; what was sent before would have been there first.
    const later = planWithSteps(3, 12);
    await launchAgain(await fileOf(later, 'later.waymark'));
    await onScreen(page, later);
    expect(await listed(page)).toBe(1);
  });
});
