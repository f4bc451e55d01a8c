// What a crash in the middle of a write leaves goes at the next launch; what may still be written stays.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { hasUnfinishedSave, sweepLeftovers, sweepTrash } from '../../../electron/services/leftovers.ts';
import { planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap } from './support.ts';

const DAY_MS = 24 * 60 * 60_000;
const now = new Date('2026-11-23T08:00:00Z');
const hourAgo = new Date('2026-11-23T07:00:00Z');

test('old temporary files go from every folder, and nothing else does', async () => {
  const paths = dataPaths(temporaryFolder());
  const folders = [paths.plans, paths.notes, paths.packs, paths.overlays];
  for (const folder of folders) {
    mkdirSync(folder);
    for (const name of ['kept.json', 'old.json.1.tmp', 'young.json.2.tmp']) {
      writeFileSync(join(folder, name), '');
      const at = name.startsWith('young') ? now : hourAgo;
      utimesSync(join(folder, name), at, at);
    }
  }
  await sweepLeftovers({ fs: diskFileSystem, paths, now: () => now });
  for (const folder of folders) expect(namesIn(folder)).toEqual(['kept.json', 'young.json.2.tmp']);
});

test('a data folder in which nothing was kept yet is fine', async () => {
  const paths = dataPaths(temporaryFolder());
  await sweepLeftovers({ fs: diskFileSystem, paths, now: () => now });
  expect(namesIn(paths.root)).toEqual([]);
});

test('a deleted plan can be had back for 30 days from its deletion, however long ago it was saved', async () => {
  const { library, paths } = openStores(temporaryFolder());
  const { id } = planWithSteps(1);
  unwrap(await library.save(planWithSteps(1), null));
  const yearAgo = new Date(Date.now() - 365 * DAY_MS);
  utimesSync(library.fileOf(id), yearAgo, yearAgo);
  unwrap(await library.remove(id));
  const sweepAfter = (days: number) =>
    sweepTrash({ fs: diskFileSystem, paths, now: () => new Date(Date.now() + days * DAY_MS) });
  await sweepAfter(29);
  expect(unwrap(await library.restore(id)).plan.id).toBe(id);
  unwrap(await library.remove(id));
  await sweepAfter(31);
  expect(namesIn(paths.trash)).toEqual([]);
});

test('a save was cut short when what it wrote is left beside the file and is younger', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'plan.waymark');
  const isUnfinished = () => hasUnfinishedSave(diskFileSystem, file);
  const leave = (name: string, at: Date) => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), at, at);
  };
  expect(await isUnfinished()).toBe(false);
  leave('plan.waymark', now);
  leave('plan.waymark.1.tmp', hourAgo);
  leave('plan.waymark.broken-2.tmp.waymark', new Date(now.getTime() + 1000));
  leave('other.waymark.3.tmp', new Date(now.getTime() + 1000));
  expect(await isUnfinished()).toBe(false);
  leave('plan.waymark.4.tmp', new Date(now.getTime() + 1000));
  expect(await isUnfinished()).toBe(true);
  leave('plan.waymark', new Date(now.getTime() + 2000));
  expect(await isUnfinished()).toBe(false);
});
