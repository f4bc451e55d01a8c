// The process stops after any call of its own, and the power goes with it: what was not synced is forgotten. What a plan
// was before or what it is after is there, whole; what was said to be done is done.
import { expect, test } from 'vitest';
import type { PlanLibrary } from '../../../electron/services/plan-library.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Result } from '../../../shared/model/result.ts';
import { ForgetfulDisk } from '../../faults/power-loss.ts';
import { planWithSteps } from '../files/plans.ts';
import { openStores, unwrap } from './support.ts';

const ROOT = '/data';
const plan = planWithSteps(3);
const titled = (title: string): Plan => ({ ...plan, title });

/** A disk on which a plan was saved under each title in turn; and the hash of the last. */
async function diskWith(...titles: string[]) {
  const disk = new ForgetfulDisk(ROOT);
  const { library } = openStores(ROOT, disk.fs);
  let hash: string | null = null;
  for (const title of titles) hash = unwrap(await library.save(titled(title), hash)).hash;
  return { disk, hash };
}

/** Stops the work after each of its calls in turn, up to its end, and has each disk that may be left judged. */
async function atEveryCall(
  disk: ForgetfulDisk,
  work: (library: PlanLibrary) => Promise<Result<unknown>>,
  judge: (left: PlanLibrary, isDone: boolean) => Promise<void>,
): Promise<number> {
  for (let calls = 0; ; calls += 1) {
    const stopping = disk.stoppingAfter(calls, ROOT);
    const done = work(openStores(ROOT, stopping.fs).library).then(unwrap);
    const isDone = await Promise.race([done.then(() => true), stopping.stopped.then(() => false)]);
    for (const left of stopping.afterPowerLoss(ROOT)) {
      await judge(openStores(ROOT, left.fs).library, isDone);
    }
    if (isDone) return calls;
  }
}

async function titleIn(library: PlanLibrary): Promise<string | null> {
  const loaded = await library.load(plan.id);
  if (loaded.ok) return loaded.value.plan.title;
  expect(loaded.error.code).toBe('file-missing');
  return null;
}

test('a first save: no plan yet, or all of it', async () => {
  const { disk } = await diskWith();
  const calls = await atEveryCall(
    disk,
    (library) => library.save(titled('First'), null),
    async (left, isDone) => {
      const title = await titleIn(left);
      expect(isDone ? ['First'] : [null, 'First']).toContain(title);
      expect(unwrap(await left.list())).toHaveLength(title === null ? 0 : 1);
    },
  );
  expect(calls).toBeGreaterThan(10);
});

test('a later save: the plan as it was, or as it is; every copy is whole', async () => {
  const { disk, hash } = await diskWith('First', 'Second', 'Third');
  await atEveryCall(
    disk,
    async (library) => {
      unwrap(await library.load(plan.id));
      return library.save(titled('Fourth'), hash);
    },
    async (left, isDone) => {
      expect(isDone ? ['Fourth'] : ['Third', 'Fourth']).toContain(await titleIn(left));
      expect(unwrap(await left.list())).toMatchObject([{ state: 'readable' }]);
      for (const { time } of await left.history(plan.id)) unwrap(await left.version(plan.id, time));
    },
  );
});

test('removing and restoring: the plan is in its place or can be brought back', async () => {
  const { disk } = await diskWith('First', 'Second');
  await atEveryCall(
    disk,
    (library) => library.remove(plan.id),
    async (left, isDone) => {
      if (isDone) expect(unwrap(await left.list())).toEqual([]);
      expect(unwrap(await left.restore(plan.id)).plan.title).toBe('Second');
    },
  );
  const removed = await diskWith('First', 'Second');
  unwrap(await openStores(ROOT, removed.disk.fs).library.remove(plan.id));
  await atEveryCall(
    removed.disk,
    (library) => library.restore(plan.id),
    async (left, isDone) => {
      if (isDone) expect(await titleIn(left)).toBe('Second');
      expect(unwrap(await left.restore(plan.id)).plan.title).toBe('Second');
    },
  );
});
