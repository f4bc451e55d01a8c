import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';
import { mouse } from '../../scripts/journey/hands.ts';
import { packagedExecutable } from '../../scripts/package.ts';
import { sandboxSwitches } from '../../scripts/runtime/launch.ts';
import { run } from '../../scripts/runtime/run.ts';
import { takeFirstSteps } from './support/journey.ts';
import { openPackaged, packForTest } from './support/packaged.ts';

// What the fuse wire holds for a fuse that is off or on: the characters 0 and 1.
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

describe('the packaged app', () => {
  beforeAll(packForTest);

  it('opens on the question where one is now', async () => {
    const { page, close } = await openPackaged();
    try {
      await page.getByRole('heading', { name: 'Where are you now?' }).waitFor();
      expect(await page.title()).toContain('Waymark');
      expect(page.url()).toMatch(/^app:\/\//);
    } finally {
      await close();
    }
  });

  it('leads from data entry to the move to quality assurance', async () => {
    const { page, close } = await openPackaged();
    try {
      await takeFirstSteps(mouse(page));
    } finally {
      await close();
    }
  });

  it('answers a command line without a window', async () => {
    const { code, stdout } = await run(packagedExecutable, [
      ...sandboxSwitches(),
      '--cli',
      'roles',
      '--search',
      'nurse',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0]).toMatchObject({ title: 'Registered Nurses' });
  });

  it('has its fuses flipped', async () => {
    const fuses = await getCurrentFuseWire(packagedExecutable);
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableCookieEncryption]: on,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    });
  });

  it('ships the bundles and assets, and no packages beside them', () => {
    const archive = path.join(path.dirname(packagedExecutable), 'resources', 'app.asar');
    const files = listPackage(archive, { isPack: false });
    expect(files).toContain('/out/app/main.js');
    expect(files.filter((file) => !/^\/(out|out\/app|assets|package\.json)(\/|$)/.test(file))).toEqual([]);
    expect(files.some((file) => file.includes('node_modules'))).toBe(false);
  });
});
