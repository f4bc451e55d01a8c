// The one check of what the machine must have to open a window: Electron's shared libraries, a display, a sandbox.
// As root on a Debian-like system what is missing is installed; elsewhere the one command to run is printed.
import { statSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay, hasXvfb } from './display.ts';
import { findProgram } from './programs.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { isRoot } from './user.ts';

// The mode bit of a program that runs as its owner.
const setUserId = 0o4000;

/** What this machine lacks. */
export interface Missing {
  /** Names of shared libraries Electron links to and the loader cannot find. */
  readonly libraries: readonly string[];
  /** No display, and no program to make a virtual one. */
  readonly display: boolean;
  /** Chromium's helper program, when neither the kernel lets this user have a sandbox nor the helper may make one. */
  readonly sandboxHelper: string | undefined;
}

/** A package manager: the program, its install command, and what to install for each need. */
interface Manager {
  readonly program: string;
  readonly install: string;
  readonly libraries: readonly string[];
  readonly display: readonly string[];
}

// The fonts are for text outside our own pages (menus, dialogs), which Chromium otherwise draws as boxes.
const managers: readonly Manager[] = [
  {
    program: 'apt-get',
    install: 'apt-get install -y --no-install-recommends',
    libraries: [
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libatk-bridge2.0-0',
      'libxss1',
      'libnotify4',
      'fonts-liberation',
    ],
    display: ['xvfb'],
  },
  {
    program: 'dnf',
    install: 'dnf install -y',
    libraries: [
      'gtk3',
      'nss',
      'alsa-lib',
      'mesa-libgbm',
      'at-spi2-atk',
      'libXScrnSaver',
      'libnotify',
      'liberation-fonts',
    ],
    display: ['xorg-x11-server-Xvfb'],
  },
  {
    program: 'pacman',
    install: 'pacman -S --needed --noconfirm',
    libraries: ['gtk3', 'nss', 'alsa-lib', 'mesa', 'at-spi2-core', 'libxss', 'libnotify', 'ttf-liberation'],
    display: ['xorg-server-xvfb'],
  },
];

/**
 * Makes sure Electron can start here, on the user's display or a virtual one. Installs what is missing where it may,
 * else throws an error that holds the one command to run. Other systems than Linux bring all of it themselves.
 */
export async function checkHost(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(executable);
  if (!isLacking(missing)) return;
  const manager = managers.find(({ program }) => findProgram(program) !== undefined);
  say(`This machine lacks ${describeMissing(missing)}.`);
  if (manager?.program !== 'apt-get' || !isRoot()) {
    throw new Error(adviceFor(missing, manager));
  }
  await installWithApt(manager, missing);
  const left = await findMissing(executable);
  if (isLacking(left)) throw new Error(`Still missing after installing: ${describeMissing(left)}.`);
}

/** The names of the libraries that `ldd` lists as not found. */
export function parseMissingLibraries(lddOutput: string): string[] {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** The packages to install with this manager for what is missing. */
export function packagesFor(missing: Missing, manager: Pick<Manager, 'libraries' | 'display'>): string[] {
  return [
    ...(missing.libraries.length > 0 ? manager.libraries : []),
    ...(missing.display ? manager.display : []),
  ];
}

/** Says what is missing and the one command that mends it, as far as this machine's package manager is known. */
export function adviceFor(missing: Missing, manager: Manager | undefined): string {
  const what = `Waymark cannot open a window here: this machine lacks ${describeMissing(missing)}.`;
  const packages = packagesFor(missing, manager ?? { libraries: [], display: [] });
  const helper = missing.sandboxHelper;
  const commands = [
    ...(packages.length > 0 ? [`sudo ${manager?.install} ${packages.join(' ')}`] : []),
    ...(helper === undefined ? [] : [`sudo chown root '${helper}'`, `sudo chmod 4755 '${helper}'`]),
  ];
  if (commands.length === 0)
    return `${what}\nInstall these with your system's package manager and try again.`;
  return `${what}\nRun this and try again:\n  ${commands.join(' && ')}`;
}

/** Debian's names since the 64-bit time change end in t64; takes that name where the release has it. */
export function currentNames(packages: readonly string[], known: ReadonlySet<string>): string[] {
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

async function findMissing(executable: string): Promise<Missing> {
  const { stdout } = await run('ldd', [executable]);
  return {
    libraries: parseMissingLibraries(stdout),
    display: !hasDisplay() && !hasXvfb(),
    sandboxHelper: await findUselessHelper(path.join(path.dirname(executable), 'chrome-sandbox')),
  };
}

/** The sandbox helper, if it is needed and may not do its work. Root is refused a sandbox anyway and runs without. */
async function findUselessHelper(helper: string): Promise<string | undefined> {
  if (isRoot()) return undefined;
  // Chromium prefers a user namespace of its own; some systems keep these from ordinary users.
  // Where it cannot be asked (code null) we do not know of a problem.
  const { code } = await run('unshare', ['--user', '--map-root-user', 'true']);
  if (code === 0 || code === null) return undefined;
  const stats = statSync(helper, { throwIfNoEntry: false });
  const isSetuidRoot = stats?.uid === 0 && (stats.mode & setUserId) !== 0;
  return stats === undefined || isSetuidRoot ? undefined : helper;
}

function isLacking(missing: Missing): boolean {
  return missing.libraries.length > 0 || missing.display || missing.sandboxHelper !== undefined;
}

function describeMissing(missing: Missing): string {
  const parts = [
    ...(missing.libraries.length > 0 ? [`shared libraries (${missing.libraries.join(', ')})`] : []),
    ...(missing.display ? ['a display (and Xvfb to make a virtual one)'] : []),
    ...(missing.sandboxHelper === undefined ? [] : ['a sandbox for Chromium']),
  ];
  return parts.join(' and ');
}

async function installWithApt(manager: Manager, missing: Missing): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wanted = packagesFor(missing, manager);
  const install = async (): Promise<{ readonly code: number | null; readonly stderr: string }> => {
    const known = await run('apt-cache', ['pkgnames']);
    const packages = currentNames(wanted, new Set(known.stdout.split('\n')));
    say(`Installing with apt-get: ${packages.join(' ')} …`);
    return run(
      'apt-get',
      ['-o', 'DPkg::Lock::Timeout=300', ...manager.install.split(' ').slice(1), ...packages],
      { env },
    );
  };
  if ((await install()).code === 0) return;
  // A fresh or stale package list: refresh it and try once more.
  say('Refreshing the package list with apt-get update …');
  await run('apt-get', ['update'], { env });
  const second = await install();
  if (second.code !== 0) {
    throw new Error(
      `apt-get could not install what Electron needs.\n${second.stderr.trim()}\n${adviceFor(missing, manager)}`,
    );
  }
}
