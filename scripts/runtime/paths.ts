// Where the developer commands find and leave things.
import { homedir } from 'node:os';
import path from 'node:path';

/** The project's own folder: the one that holds package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Everything generated goes below this folder. */
export const outDir = path.join(projectRoot, 'out');

/** The per-user cache that outlives a clone, as the XDG base directories place it. */
export function cacheDir(env: NodeJS.ProcessEnv = process.env): string {
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'waymark');
}
