// The kept lines of the list: they only ever spare reading. Whatever happens to plans or to the index, the list is the
// same as without one.
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { seal } from '../../../electron/services/sealed-text.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap, watchDisk } from './support.ts';

const PLANS = 60;
const hourAgo = new Date(Date.now() - 3_600_000);

/** A data folder of many plans written a while ago, and its list as kept. */
async function folderWithIndex() {
  const root = temporaryFolder();
  const { library, paths } = openStores(root);
  mkdirSync(paths.plans);
  for (let number = 1; number <= PLANS; number += 1) write(root, planWithSteps(2, number), hourAgo);
  unwrap(await library.list());
  await vi.waitFor(() => expect(namesIn(root)).toContain('plan-index.json'));
  return { root, paths };
}

function fileOf(root: string, number: number): string {
  return openStores(root).library.fileOf(planWithSteps(0, number).id);
}

function write(root: string, plan: Plan, at: Date): void {
  const path = openStores(root).library.fileOf(plan.id);
  writeFileSync(path, seal(plan));
  utimesSync(path, at, at);
}

async function plansRead(root: string): Promise<number> {
  const watch = watchDisk();
  unwrap(await openStores(root, watch.fs).library.list());
  return watch.calls.filter((call) => call === 'read').length;
}

test('a new process reads the index alone, and each plan that has changed since', async () => {
  const { root } = await folderWithIndex();
  expect(await plansRead(root)).toBe(1);
  write(root, { ...planWithSteps(2, 7), title: 'Changed' }, new Date());
  expect(await plansRead(root)).toBe(2);
});

test('a plan written as lately as the index is read again: its file may have changed within one tick', async () => {
  const { root, paths } = await folderWithIndex();
  utimesSync(paths.planIndex, hourAgo, hourAgo);
  expect(await plansRead(root)).toBe(1 + PLANS);
});

test('a few plans are not worth an index', async () => {
  const root = temporaryFolder();
  const { library } = openStores(root);
  unwrap(await library.save(planWithSteps(2), null));
  unwrap(await library.list());
  expect(await plansRead(root)).toBe(1);
  expect(namesIn(root)).not.toContain('plan-index.json');
});

/** What can happen to a plan or to the index between two launches; `at` picks a plan and a place in the index. */
const happenings: Readonly<Record<string, (root: string, index: Buffer, at: number) => void>> = {
  edit: (root, _, at) => write(root, { ...planWithSteps(2, numberAt(at)), title: `Edit ${at}` }, new Date()),
  damage: (root, _, at) => writeFileSync(fileOf(root, numberAt(at)), 'damaged'),
  delete: (root, _, at) => rmSync(fileOf(root, numberAt(at)), { force: true }),
  'cut the index': (root, index, at) => writeFileSync(indexOf(root), index.subarray(0, at % index.length)),
  'flip a bit': (root, index, at) =>
    writeFileSync(
      indexOf(root),
      index.map((byte, place) => (place === at % index.length ? byte ^ 1 : byte)),
    ),
  'empty the index': (root) => writeFileSync(indexOf(root), ''),
  'no seal': (root) => writeFileSync(indexOf(root), '{"shape":"any","lines":[{"summary":{}}]}'),
};
const happening = fc.record({ what: fc.constantFrom(...Object.keys(happenings)), at: fc.nat() });

function numberAt(at: number): number {
  return 1 + (at % (PLANS + 2));
}

function indexOf(root: string): string {
  return openStores(root).paths.planIndex;
}

test('the list with an index is the list without, after any edits, damage and removals', async () => {
  const { root, paths } = await folderWithIndex();
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 8 }), async (all) => {
      for (const { what, at } of all) {
        const index = namesIn(root).includes('plan-index.json')
          ? readFileSync(paths.planIndex)
          : Buffer.from('{}');
        happenings[what]?.(root, index, at);
      }
      const listed = unwrap(await openStores(root).library.list());
      rmSync(paths.planIndex, { force: true });
      const fresh = unwrap(await openStores(root).library.list());
      expect(byId(listed)).toEqual(byId(fresh));
    }),
    { numRuns: 30 },
  );
});

function byId<T extends { readonly state: string }>(listings: readonly T[]): string[] {
  return listings.map((each) => JSON.stringify(each)).toSorted();
}
