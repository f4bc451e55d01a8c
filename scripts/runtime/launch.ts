// Starts the built app the way the developer commands do: the resolved Electron, its own user-data folder,
// on a virtual display. The app itself never asks for any of these switches.
import { createRequire } from 'node:module';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { onDisplay } from './display.ts';
import { projectRoot } from './paths.ts';
import { isRoot } from './user.ts';

/** What to start, and where it keeps its data. */
export interface LaunchOptions {
  readonly executable: string;
  readonly userData: string;
  /** A virtual display such as `:99`; the user's own when absent. */
  readonly display?: string | undefined;
  /** Further arguments for the app, after its folder. */
  readonly args?: readonly string[];
  /** Further switches for Chromium, before the app's folder. */
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A running app and its main window. */
export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** What a script must tell Chromium when run by root, to whom it refuses its sandbox. */
export function sandboxSwitches(): string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** The switches for an unattended run: data of its own, and no GPU where a virtual display has none. */
export function chromiumSwitches(userData: string, isVirtual: boolean): string[] {
  return [...sandboxSwitches(), ...(isVirtual ? ['--disable-gpu'] : []), `--user-data-dir=${userData}`];
}

/** The environment Electron starts with: the chosen display, and what the caller adds. */
export function launchEnv(options: Pick<LaunchOptions, 'display' | 'env'>): Record<string, string> {
  const base = options.display === undefined ? process.env : onDisplay(options.display);
  const set = Object.entries({ ...base, ...options.env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(set);
}

/**
 * Holds the app back until Playwright has attached. Playwright adds it by itself only where it finds Electron by itself;
 * without it a window that loads while Playwright attaches is now and then never seen.
 */
const holdUntilAttached = path.join(
  path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);

/** Launches the built app (`npm run build` first) and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<Launched> {
  const switches = chromiumSwitches(options.userData, options.display !== undefined);
  const app = await electron.launch({
    executablePath: options.executable,
    args: [
      '-r',
      holdUntilAttached,
      ...switches,
      ...(options.switches ?? []),
      projectRoot,
      ...(options.args ?? []),
    ],
    env: launchEnv(options),
    // Playwright turns the sandbox off unless told otherwise; only root has to.
    chromiumSandbox: !isRoot(),
  });
  return { app, page: await app.firstWindow() };
}
