// The app is killed while a plan is being edited, at moments nobody chose: every file opens afterward, and at most the last
// second of edits is missing.
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { findJob, open, sayWhereYouAre, showOptions } from '../../scripts/journey/e1.ts';
import { savedChip, savePlan } from '../../scripts/journey/e1-move.ts';
import { mouse, screenTab } from '../../scripts/journey/hands.ts';
import { say } from '../../scripts/runtime/say.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { inspectAfterKill } from '../faults/survival.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

const KILLS = 20;

/** A way to edit a plan so that from the plan alone one can tell which edit it holds. */
type Editing = {
  readonly name: string;
  /** Goes to the field and gets it ready, which is edit 0; gives the field back. */
  readonly begin: (page: Page) => Promise<Locator>;
  readonly edit: (page: Page, number: number) => Promise<void>;
  readonly editNumberOf: (plan: Plan) => number;
  /** After so many edits there is no further one. */
  readonly most: number;
};

/** Numbers, each ended by a period: a number that is half typed is no edit yet. */
const typing = {
  // As fast as a fast typist, so that a step's title has room for all of it.
  edit: (page: Page, number: number) => page.keyboard.type(`${number}.`, { delay: 15 }),
  lastNumberIn: (text: string | undefined) => Number(/(\d+)\.\d*$/.exec(text ?? '')?.[1]),
};

async function retype(field: Locator): Promise<Locator> {
  await field.click();
  await field.press('Control+a');
  await field.pressSequentially('0.');
  return field;
}

let ratedSkill: string | null = null;

const editings: readonly Editing[] = [
  {
    name: 'typing what to do in a step',
    begin: (page) => retype(page.getByRole('textbox', { name: 'What to do' }).first()),
    edit: typing.edit,
    editNumberOf: (plan) => typing.lastNumberIn(plan.steps.find(({ title }) => /^\d+\./.test(title))?.title),
    most: 60,
  },
  {
    name: 'writing notes',
    begin: async (page) => {
      await page.getByRole('tab', { name: 'Talk it over' }).click();
      return retype(page.getByRole('textbox', { name: 'Notes', exact: true }));
    },
    edit: typing.edit,
    editNumberOf: (plan) => typing.lastNumberIn(plan.notes),
    most: 1000,
  },
  {
    name: 'rating a skill',
    begin: async (page) => {
      await screenTab(page, 'This move').click();
      // The same skill each time: which one stands first may change once one is rated.
      ratedSkill ??= await page
        .getByRole('textbox', { name: /^Your level of / })
        .first()
        .getAttribute('aria-label');
      const field = page.getByRole('textbox', { name: ratedSkill ?? '', exact: true });
      await field.press('Home');
      return field;
    },
    // Half a level an edit, up to the top.
    edit: (page) => page.keyboard.press('ArrowUp', { delay: 100 }),
    editNumberOf: ({ person }) =>
      Object.values(person.ratings).reduce((sum, { level }) => sum + level * 2, 0),
    most: 10,
  },
];

let userData: string;
let app: TestApp;
let planId: PlanId;

function library(): PlanLibrary {
  return new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(userData), now: () => new Date() });
}

async function planOnDisk(): Promise<Plan> {
  const loaded = await library().load(planId);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.plan;
}

async function onlyPlan(): Promise<PlanId> {
  const listed = await library().list();
  const [listing] = listed.ok ? listed.value : [];
  if (listing?.state !== 'readable') throw new Error(JSON.stringify(listed));
  return listing.summary.id;
}

beforeAll(async () => {
  userData = await makeUserData();
  app = await launch({ userData });
  const hands = mouse(app.page);
  await open(app.page);
  await findJob(hands);
  await sayWhereYouAre(hands);
  await showOptions(hands);
  await hands.press(app.page.getByRole('button', { name: 'Look at this move' }).first());
  await savePlan(hands);
  planId = await onlyPlan();
});

afterAll(async () => {
  await app.close();
  await rm(userData, { recursive: true, force: true });
});

/** Edits until the app is killed, `afterMs` after the first edit; gives back the edits made and when the kill was sent. */
async function editUntilKilled(editing: Editing, afterMs: number) {
  const child = app.app.process();
  const ended = once(child, 'exit');
  await editing.edit(app.page, 1);
  const edits = [{ number: 1, at: Date.now() }];
  let killedAt: number | null = null;
  const kill = delay(afterMs).then(() => {
    killedAt = Date.now();
    child.kill('SIGKILL');
  });
  try {
    for (let number = 2; number <= editing.most && killedAt === null; number += 1) {
      await editing.edit(app.page, number);
      if (killedAt === null) edits.push({ number, at: Date.now() });
    }
  } catch (error) {
    // What was being typed when the app died fails with it.
    if (killedAt === null) throw error;
  }
  await kill;
  await ended;
  return { edits, killedAt: killedAt ?? Date.now() };
}

describe('the app, killed while a plan is being edited', () => {
  const seed = Number(process.env.KILL_SEED ?? Date.now() % 2 ** 31);
  const moments = fc.sample(fc.noBias(fc.integer({ min: 200, max: 1200 })), { seed, numRuns: KILLS });
  say(`Moments of the kills come from seed ${seed}; KILL_SEED repeats them.`);
  const kills = moments.map((afterMs, at) => ({ afterMs, editing: editings[at % editings.length]! }));

  it.each(kills)(
    'loses at most a second after $afterMs ms of $editing.name',
    async ({ afterMs, editing }) => {
      const { page } = app;
      await savedChip(page).waitFor();
      const field = await editing.begin(page);
      await vi.waitFor(async () => expect(editing.editNumberOf(await planOnDisk())).toBe(0), {
        timeout: 5000,
      });
      await field.focus();

      const { edits, killedAt } = await editUntilKilled(editing, afterMs);
      const { editNumberOf } = editing;
      const { unreadable, plan, missingMs } = await inspectAfterKill({
        root: userData,
        plan: planId,
        killedAt,
        edits,
        editNumberOf,
      });
      app = await launch({ userData });
      expect(unreadable).toEqual([]);
      expect(plan).not.toBeNull();
      expect(missingMs).toBeLessThanOrEqual(1000);

      await savedChip(app.page).waitFor();
      expect(await app.page.getByRole('alert').count()).toBe(0);
      expect(editNumberOf(await planOnDisk())).toBe(editNumberOf(plan!));
    },
  );
});
