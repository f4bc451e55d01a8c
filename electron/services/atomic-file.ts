// Replaces a file so that at any moment, power loss included, its name leads to the whole old or the whole new content.
// Our own lines, because write-file-atomic takes no file system in which the order could be proved, renames into place
// what a nearly full disk cut short (one unchecked write call), and never syncs the folder.
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { allowed, failedWith } from './file-errors.ts';
import type { FileStamp, FileSystem } from './file-system.ts';

/** Ending of the names of files being written; one that is left was cut short by a crash. */
export const TEMPORARY_ENDING = '.tmp';

/** Far longer than any write takes (our choice). */
const LEFTOVER_AGE_MS = 10 * 60_000;

/** What is written where. */
export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where the content being replaced is kept, when there is any and the name is still free. */
  readonly keepAs?: string;
  /** Work for the time in which the disk is busy with the new content. */
  readonly meanwhile?: () => void;
}

/**
 * Writes a temporary file beside the target, syncs it, keeps the old content, renames, syncs the folder. Gives the new
 * file's stamp. Throws the file system's error, with the old file intact and no temporary file left.
 */
export async function replaceFile(fs: FileSystem, replacement: Replacement): Promise<FileStamp> {
  const { path, keepAs } = replacement;
  const temporary = `${path}.${randomUUID()}${TEMPORARY_ENDING}`;
  let stamp: FileStamp;
  try {
    await writeDurably(fs, temporary, replacement);
    stamp = await fs.stat(temporary);
    if (keepAs !== undefined) await keepCopy(fs, path, keepAs);
    await fs.rename(temporary, path);
  } catch (error) {
    // The first failure is the one to tell; a temporary file that cannot be removed now is swept at the next launch.
    await allowed(fs.remove(temporary));
    throw error;
  }
  await fs.syncFolder(dirname(path));
  return stamp;
}

/** Makes a folder durably unless it is there; its parent must be. */
export async function ensureFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    await fs.makeFolder(folder);
    await fs.syncFolder(dirname(folder));
  } catch (error) {
    if (!failedWith(error, 'EEXIST')) throw error;
  }
}

/** Removes the temporary files that crashes left in a folder; young ones may be of another process, still writing. */
export async function removeLeftovers(fs: FileSystem, folder: string, now: Date): Promise<void> {
  const names = (await allowed(fs.list(folder))) ?? [];
  for (const name of names.filter((each) => each.endsWith(TEMPORARY_ENDING))) {
    const path = join(folder, name);
    const stamp = await allowed(fs.stat(path));
    if (stamp !== null && now.getTime() - stamp.modifiedMs > LEFTOVER_AGE_MS) await allowed(fs.remove(path));
  }
}

async function writeDurably(fs: FileSystem, path: string, { bytes, meanwhile }: Replacement): Promise<void> {
  const file = await fs.create(path);
  try {
    await file.write(bytes);
    const synced = file.sync();
    meanwhile?.();
    await synced;
  } finally {
    await file.close();
  }
}

/** A second name for the same bytes costs nothing; where the disk has no such thing (FAT), a copy. */
async function keepCopy(fs: FileSystem, path: string, keepAs: string): Promise<void> {
  try {
    await fs.link(path, keepAs);
  } catch (error) {
    if (failedWith(error, 'EEXIST')) return;
    if (!failedWith(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await fs.copy(path, keepAs);
  }
}
