// Opens the built app in the real Electron for a test, with data of its own that no other test sees.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { type Launched, type LaunchOptions, launchApp } from '../../../scripts/runtime/launch.ts';

/** A running app, its main window, its data folder, and how to end it. */
export interface TestApp extends Launched {
  readonly userData: string;
  /** Closes the app; deletes the data folder unless the test brought its own. Fine to call after the app has ended. */
  close(): Promise<void>;
}

/** A fresh, empty user-data folder. The caller deletes it. */
export function makeUserData(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'waymark-e2e-'));
}

/**
 * Launches the app that the setup built. Pass `userData` to reopen an earlier test app's data;
 * it then stays after close().
 */
export async function launch(
  options: Partial<Pick<LaunchOptions, 'userData' | 'args' | 'switches' | 'env'>> = {},
): Promise<TestApp> {
  const userData = options.userData ?? (await makeUserData());
  const { app, page } = await launchApp({
    ...options,
    userData,
    executable: inject('executable'),
    display: inject('display') ?? undefined,
  });
  const close = async (): Promise<void> => {
    await app.close().catch(() => undefined);
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true });
  };
  return { app, page, userData, close };
}
