// Lets one process at a time do a long piece of work that others may be about to do too.
// A lock left behind by a dead process is taken over. Two waiters may in theory take over the same dead lock at once:
// the work under the lock must stay correct then (it is: every result is renamed into place), it is only done twice.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 500;

/** Runs `work` while holding `lockFile`; calls `onWait` once if another process holds it. */
export async function withLock<T>(lockFile: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(lockFile), { recursive: true });
  for (let waited = false; !(await take(lockFile)); waited = true) {
    if (!waited) onWait();
    await delay(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

async function take(lockFile: string): Promise<boolean> {
  try {
    await writeFile(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  if (await isHeld(lockFile)) return false;
  await rm(lockFile, { force: true });
  return false;
}

async function isHeld(lockFile: string): Promise<boolean> {
  const owner = Number(await readFile(lockFile, 'utf8').catch(() => ''));
  // Just created and not yet written, or just removed: ask again.
  if (!Number.isInteger(owner) || owner <= 0) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
