// Disks as they really refuse: a small one that is full, one that turns read-only, a clock that went back. Mounting
// takes root, as on the machines that build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Autosave, type SaveState } from '../../../shared/files/autosave.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap } from './support.ts';

const plan = planWithSteps(60);
const titled = (title: string): Plan => ({ ...plan, title });

/** A disk of 512 KB of its own. */
function smallDisk(): string {
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk]);
  onTestFinished(() => void execFileSync('umount', [disk]));
  return disk;
}

/** Fills a disk to its last block. */
function fill(disk: string): string {
  const path = join(disk, 'films');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
  return path;
}

/** An autosave whose pauses end when the test says so. */
function autosaveOn(root: string, knownHash: string) {
  const { library } = openStores(root);
  const states: SaveState[] = [];
  const pauses: (() => void)[] = [];
  let hash = knownHash;
  const autosave = new Autosave<Plan>({
    save: async (edited) => {
      const saved = await library.save(edited, hash);
      if (saved.ok) hash = saved.value.hash;
      return saved;
    },
    timers: {
      after: (_, run) => {
        pauses.push(run);
        return () => undefined;
      },
    },
    onState: (state) => void states.push(state),
  });
  return { autosave, states, pauses };
}

test('on a full disk the failure stays told and the edits are kept, until there is room again', async () => {
  const root = smallDisk();
  const { library, paths } = openStores(root);
  const { hash } = unwrap(await library.save(titled('Before'), null));
  const films = fill(root);
  const { autosave, states, pauses } = autosaveOn(root, hash);

  autosave.edit(titled('First edit'));
  const full = { code: 'file-unwritable', reason: 'disk-full', file: library.fileOf(plan.id) };
  expect(await autosave.flush()).toMatchObject({ ok: false, error: full });
  autosave.edit(titled('Second edit'));
  expect(states.at(-1)).toMatchObject({ state: 'failed', error: full });
  expect(namesIn(paths.plans)).toEqual([`${plan.id}.waymark`]);
  expect(unwrap(await openStores(root).library.load(plan.id)).plan.title).toBe('Before');

  rmSync(films);
  expect(pauses).not.toEqual([]);
  expect(await autosave.flush()).toEqual({ ok: true, value: null });
  expect(states.at(-1)).toEqual({ state: 'saved' });
  expect(unwrap(await openStores(root).library.load(plan.id)).plan.title).toBe('Second edit');
});

test('a disk that turns read-only is said, what is on it still opens, and saving goes on once it can be written', async () => {
  const root = smallDisk();
  const { library } = openStores(root);
  const { hash } = unwrap(await library.save(titled('Before'), null));
  execFileSync('mount', ['-o', 'remount,ro', root]);
  expect(await library.save(titled('After'), hash)).toMatchObject({
    ok: false,
    error: { code: 'file-unwritable', reason: 'no-permission', file: library.fileOf(plan.id) },
  });
  expect(unwrap(await openStores(root).library.load(plan.id)).plan.title).toBe('Before');
  execFileSync('mount', ['-o', 'remount,rw', root]);
  expect((await library.save(titled('After'), hash)).ok).toBe(true);
});

test('a clock that went back does not change which version is the newest', async () => {
  const root = temporaryFolder();
  const file = openStores(root).library.fileOf(plan.id);
  let hash: string | null = null;
  for (const [day, title] of ['First', 'Second', 'Third', 'Fourth'].entries()) {
    const at = new Date(Date.UTC(2026, 10, 20 - day));
    // A fresh process each time, so that nothing but the disk tells the order.
    hash = unwrap(await openStores(root, undefined, () => at).library.save(titled(title), hash)).hash;
    utimesSync(file, at, at);
  }
  const { library } = openStores(root);
  const [newest] = await library.history(plan.id);
  expect(newest?.summary.title).toBe('Third');
  writeFileSync(file, 'damaged');
  expect(unwrap(await library.restore(plan.id)).plan.title).toBe('Third');
});
