// Packs the app the setup built and opens it as a person would: no Playwright launch, since a fused app refuses its inspector.
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { packageApp, packagedExecutable } from '../../../scripts/package.ts';
import { spawnApp } from '../../../scripts/runtime/attach.ts';
import { makeUserData } from './launch.ts';

/** A running packaged app, its window, and how to end it. */
export interface PackagedApp {
  readonly page: Page;
  /** Closes the app and deletes its data folder. */
  close(): Promise<void>;
}

/** Packs out/app with the Electron the tests run on. */
export function packForTest(): Promise<void> {
  return packageApp({ dist: inject('dist'), version: inject('electronVersion') });
}

/** Opens the packaged app on a fresh data folder. */
export async function openPackaged(): Promise<PackagedApp> {
  const userData = await makeUserData();
  const app = spawnApp({
    executable: packagedExecutable,
    userData,
    display: inject('display') ?? undefined,
  });
  const close = async (): Promise<void> => {
    await app.close();
    await rm(userData, { recursive: true, force: true });
  };
  try {
    return { page: await app.attach(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
