// Journey A1, part 3: a plan file cut short is kept aside and its newest good copy opens, never an empty plan over it; on a full
// disk saving fails loudly, the edits stay, and once there is room they are saved without a hand.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { savedChip } from '../../scripts/journey/e1-move.ts';
import { screenTab } from '../../scripts/journey/hands.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

let userData: string;
let test: TestApp | null;

const libraryIn = (root: string) =>
  new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(root), now: () => new Date() });

const fileOf = (id: PlanId) => libraryIn(userData).fileOf(id);

/** Puts versions of one plan on the disk, one after the other: all but the last become copies. */
async function write(...versions: readonly Plan[]): Promise<void> {
  const library = libraryIn(userData);
  let known: string | null = null;
  for (const version of versions) {
    const saved = await library.save(version, known);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    known = saved.value.hash;
  }
}

async function onDisk(id: PlanId): Promise<Plan | string> {
  const loaded = await libraryIn(userData).load(id);
  return loaded.ok ? loaded.value.plan : loaded.error.code;
}

/** Cuts a plan's file in half; gives what is left of it. */
async function cutShort(id: PlanId): Promise<Buffer> {
  const whole = await readFile(fileOf(id));
  await truncate(fileOf(id), Math.floor(whole.length / 2));
  return readFile(fileOf(id));
}

/** What was kept aside of a plan's file. */
async function keptAside(id: PlanId): Promise<Buffer[]> {
  const { plans } = dataPaths(userData);
  const names = (await readdir(plans)).filter((name) => name.startsWith(`${id}.broken-`));
  return Promise.all(names.map((name) => readFile(path.join(plans, name))));
}

async function start(): Promise<Page> {
  test = await launch({ userData });
  await test.page.waitForLoadState('load');
  return test.page;
}

/** Closes the window as a person does, so that everything is saved first. */
async function closeWindow(): Promise<void> {
  if (test === null) return;
  const ended = once(test.app.process(), 'exit');
  await test.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

const title = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: text });
const openCopy = (page: Page) => page.getByRole('button', { name: 'Open the newest good copy' });

beforeEach(async () => {
  userData = await makeUserData();
  test = null;
});

afterEach(async () => {
  await test?.close();
  await rm(userData, { recursive: true, force: true });
});

const plan = planWithSteps(5);
const earlier: Plan = { ...plan, title: 'As it was before' };

describe('a plan file that was cut short', () => {
  it('of the plan that was open is told at launch, with its newest good copy one press away', async () => {
    await write(earlier, plan);
    const before = await start();
    await screenTab(before, 'Plan').click();
    await before.getByRole('button', { name: `Open ${plan.title}` }).click();
    await title(before, plan.title).waitFor();
    await closeWindow();
    const left = await cutShort(plan.id);

    const page = await start();
    const notice = page.getByRole('region', { name: 'Messages' });
    const told = notice.getByText(
      /is damaged and can't be read\. It was kept as “.+”; nothing was overwritten/,
    );
    await told.waitFor();
    expect(await told.textContent()).toContain(`${plan.id}.waymark`);
    expect(await title(page, plan.title).count()).toBe(0);
    await openCopy(page).first().click();
    await title(page, earlier.title).waitFor();
    await savedChip(page).waitFor();
    expect(await keptAside(plan.id)).toEqual([left]);
    expect(await onDisk(plan.id)).toMatchObject({ title: earlier.title, steps: earlier.steps });
  });

  it('is in the list among the others, which open, and is had back from there', async () => {
    const other = planWithSteps(2, 2);
    await write(earlier, plan);
    await write(other);
    const left = await cutShort(plan.id);

    const page = await start();
    await screenTab(page, 'Plan').click();
    await page.getByRole('heading', { name: "A plan that can't be read" }).waitFor();
    // Looking moves nothing.
    expect(await readFile(fileOf(plan.id))).toEqual(left);
    await page.getByRole('button', { name: `Open ${other.title}` }).click();
    await title(page, other.title).waitFor();
    await page.getByRole('button', { name: 'All plans' }).click();
    await openCopy(page).click();
    await title(page, earlier.title).waitFor();
    expect(await keptAside(plan.id)).toEqual([left]);
    expect(await onDisk(plan.id)).toMatchObject({ title: earlier.title });
  });

  it('without any good copy stays as it is, launch after launch, and no empty plan takes its place', async () => {
    await write(plan);
    const left = await cutShort(plan.id);
    for (let launches = 0; launches < 2; launches += 1) {
      const page = await start();
      await screenTab(page, 'Plan').click();
      await page.getByRole('heading', { name: "A plan that can't be read" }).waitFor();
      expect(await page.getByRole('main').textContent()).toContain('There is no earlier copy.');
      expect(await openCopy(page).count()).toBe(0);
      await closeWindow();
    }
    expect(await readFile(fileOf(plan.id))).toEqual(left);
    expect(await onDisk(plan.id)).toBe('file-damaged');
    expect(await keptAside(plan.id)).toEqual([left]);
  });
});

describe('a save that a crash cut short', () => {
  it('is told when the plan comes back, and no more once it was saved again', async () => {
    await write(plan);
    const before = await start();
    await screenTab(before, 'Plan').click();
    await before.getByRole('button', { name: `Open ${plan.title}` }).click();
    await savedChip(before).waitFor();
    await closeWindow();
    await writeFile(`${fileOf(plan.id)}.${plan.id}.tmp`, 'half of');

    const page = await start();
    const told = page.getByRole('region', { name: 'Messages' }).getByText(/ended while it was saving/);
    await told.waitFor();
    expect(await told.textContent()).toContain(`“${plan.title}”. The plan is whole`);
    await page.getByRole('textbox', { name: 'Title of the plan' }).fill('Saved again');
    await vi.waitFor(async () => expect(await onDisk(plan.id)).toMatchObject({ title: 'Saved again' }));
    await closeWindow();

    const after = await start();
    await title(after, 'Saved again').waitFor();
    await savedChip(after).waitFor();
    expect(await after.getByText(/ended while it was saving/).count()).toBe(0);
  });
});

describe('a full disk', () => {
  /** Room for the data folder, Chromium's own files included. */
  const SIZE = '48m';

  let disk: string;
  beforeEach(async () => {
    disk = await mkdtemp(path.join(tmpdir(), 'waymark-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
    await rm(userData, { recursive: true });
    userData = path.join(disk, 'data');
    await mkdir(userData);
  });
  afterEach(async () => {
    await test?.close();
    execFileSync('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true, force: true });
  });

  /** Fills the disk to the last byte; gives the file to remove for room. */
  async function fill(): Promise<string> {
    const filler = path.join(disk, 'filler');
    for (const size of [1 << 20, 1 << 14, 1 << 10, 1]) {
      try {
        for (;;) await writeFile(filler, Buffer.alloc(size), { flag: 'a' });
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
      }
    }
    return filler;
  }

  it('is told where saving stands until there is room; the edits stay and are then saved by themselves', async () => {
    await write(plan);
    const page = await start();
    await screenTab(page, 'Plan').click();
    await page.getByRole('button', { name: `Open ${plan.title}` }).click();
    await savedChip(page).waitFor();

    const filler = await fill();
    const notes = page.getByRole('textbox', { name: 'Notes', exact: true });
    await page.getByRole('tab', { name: 'Talk it over' }).click();
    await notes.fill('Written on a full disk.');
    await page.getByText('Not saved', { exact: true }).waitFor();
    await page
      .getByText(/could not be saved: the disk is full\. Your edits are kept here/)
      .first()
      .waitFor();
    expect(await onDisk(plan.id)).toMatchObject({ notes: plan.notes, steps: plan.steps });

    // The failure outlives further edits and leaving the plan, and so do the edits.
    await notes.fill('Written on a full disk, twice.');
    await page.getByRole('button', { name: 'All plans' }).click();
    await page.getByRole('button', { name: `Open ${plan.title}` }).click();
    await page.getByText('Not saved', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Talk it over' }).click();
    expect(await notes.inputValue()).toBe('Written on a full disk, twice.');
    expect(await onDisk(plan.id)).toMatchObject({ notes: plan.notes });

    await rm(filler);
    await savedChip(page).waitFor();
    await vi.waitFor(async () =>
      expect(await onDisk(plan.id)).toMatchObject({ notes: 'Written on a full disk, twice.' }),
    );
    expect(await page.getByText('Not saved', { exact: true }).count()).toBe(0);
  });
});
