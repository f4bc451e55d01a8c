// What crashes left half written: whether a document's last save is among it, and its removal once a launch, with that of
// plans long deleted.
import { basename, dirname, join } from 'node:path';
import { removeLeftovers, TEMPORARY_ENDING } from './atomic-file.ts';
import { allowed } from './file-errors.ts';
import type { FileSystem } from './file-system.ts';
import type { StoreParts } from './plan-library.ts';

/** How long a deleted plan can be had back (our choice). */
const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;

/** Removes the temporary files that earlier crashes left in the folders of a data folder. */
export async function sweepLeftovers({ fs, paths, now }: StoreParts): Promise<void> {
  for (const folder of [paths.plans, paths.notes, paths.packs, paths.overlays, paths.catalogs]) {
    await removeLeftovers(fs, folder, now());
  }
}

/** Removes for good what has been in the trash for 30 days. */
export async function sweepTrash({ fs, paths, now }: StoreParts): Promise<void> {
  for (const name of (await allowed(fs.list(paths.trash))) ?? []) {
    const path = join(paths.trash, name);
    const stamp = await allowed(fs.stat(path));
    const isOld = stamp !== null && now().getTime() - stamp.changedMs > TRASH_DAYS * DAY_MS;
    if (isOld) await allowed(fs.remove(path));
  }
}

/** Whether the last save of a file was cut short: what it was to become is left beside it, and is younger. */
export async function hasUnfinishedSave(fs: FileSystem, file: string): Promise<boolean> {
  const present = await allowed(fs.stat(file));
  if (present === null) return false;
  const names = (await allowed(fs.list(dirname(file)))) ?? [];
  for (const name of names.filter((each) => isLeftOf(file, each))) {
    const left = await allowed(fs.stat(join(dirname(file), name)));
    if (left !== null && left.modifiedMs > present.modifiedMs) return true;
  }
  return false;
}

function isLeftOf(file: string, name: string): boolean {
  return name.startsWith(`${basename(file)}.`) && name.endsWith(TEMPORARY_ENDING);
}
