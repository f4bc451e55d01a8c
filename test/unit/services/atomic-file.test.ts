// Replacing a file: the order that makes it durable, and nothing changed when any step fails.
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeLeftovers, replaceFile } from '../../../electron/services/atomic-file.ts';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { namesIn, temporaryFolder, watchDisk } from './support.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('replaceFile', () => {
  test('writes, syncs, and only then renames; the folder is synced last', async () => {
    const watch = watchDisk();
    await replaceFile(watch.fs, { path: join(temporaryFolder(), 'a'), bytes: bytes('new') });
    expect(watch.calls).toEqual([
      'create',
      'file.write',
      'file.sync',
      'file.close',
      'stat',
      'rename',
      'syncFolder',
    ]);
  });

  test('keeps the old content between sync and rename', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(path, 'old');
    const watch = watchDisk();
    await replaceFile(watch.fs, { path, bytes: bytes('new'), keepAs: join(folder, 'a.old') });
    expect(watch.calls.slice(2)).toEqual(['file.sync', 'file.close', 'stat', 'link', 'rename', 'syncFolder']);
    expect([readFileSync(path, 'utf8'), readFileSync(join(folder, 'a.old'), 'utf8')]).toEqual(['new', 'old']);
  });

  test('copies the old content where the disk has no second names', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(path, 'old');
    const watch = watchDisk();
    watch.failAt = { call: 5, code: 'EPERM' };
    await replaceFile(watch.fs, { path, bytes: bytes('new'), keepAs: join(folder, 'a.old') });
    expect(watch.calls).toContain('copy');
    expect(readFileSync(join(folder, 'a.old'), 'utf8')).toBe('old');
  });

  test.each(['create', 'file.write', 'file.sync', 'file.close', 'stat', 'link', 'rename'])(
    'leaves the old file and no other when the disk is full at %s',
    async (step) => {
      const folder = temporaryFolder();
      const path = join(folder, 'a');
      writeFileSync(path, 'old');
      const watch = watchDisk();
      const order = ['create', 'file.write', 'file.sync', 'file.close', 'stat', 'link', 'rename'];
      watch.failAt = { call: order.indexOf(step), code: 'ENOSPC' };
      const replaced = replaceFile(watch.fs, { path, bytes: bytes('new'), keepAs: join(folder, 'old copy') });
      await expect(replaced).rejects.toThrow('ENOSPC');
      expect(watch.calls).toContain(step);
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(namesIn(folder).filter((name) => name !== 'old copy')).toEqual(['a']);
    },
  );

  test('gives the stamp that the file then has', async () => {
    const path = join(temporaryFolder(), 'a');
    const stamp = await replaceFile(diskFileSystem, { path, bytes: bytes('new') });
    expect((await diskFileSystem.stat(path)).identity).toBe(stamp.identity);
  });
});

describe('removeLeftovers', () => {
  test('removes old temporary files, and leaves young ones and everything else', async () => {
    const folder = temporaryFolder();
    for (const name of ['plan.waymark', 'old.tmp', 'young.tmp']) writeFileSync(join(folder, name), 'x');
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(join(folder, 'old.tmp'), hourAgo, hourAgo);
    await removeLeftovers(diskFileSystem, folder, new Date());
    expect(namesIn(folder)).toEqual(['plan.waymark', 'young.tmp']);
  });

  test('finds nothing to do in a folder that is not there', async () => {
    await removeLeftovers(diskFileSystem, join(temporaryFolder(), 'none'), new Date());
  });
});
