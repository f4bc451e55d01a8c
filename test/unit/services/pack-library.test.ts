// The pack library: an install is whole or not there, nothing installed is ever lost, records can be made again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { packBytes, packKey } from '../../../electron/services/pack-bytes.ts';
import { type NewPack, PackLibrary } from '../../../electron/services/pack-library.ts';
import { builtInInfoSchema, type PackListing } from '../../../shared/model/installed-pack.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { readBuiltInPack } from '../../fixtures/built-in-pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { builtIn, namesIn, temporaryFolder, unwrap, watchDisk } from './support.ts';

function open(root: string, fs = diskFileSystem): PackLibrary {
  return new PackLibrary(
    { fs, paths: dataPaths(root), now: () => new Date('2026-11-23T08:00:00Z') },
    builtIn,
  );
}

async function newPack(name: string, roleCount = 8): Promise<NewPack> {
  const pack = makePack({ roleCount });
  return { bytes: await packBytes(pack), key: packKey(pack), info: packInfo(pack), name, from: ['jobs.csv'] };
}

function namesOf(listings: readonly PackListing[]): string[] {
  return listings.map((listing) => (listing.state === 'installed' ? listing.record.name : listing.state));
}

describe('the pack that ships', () => {
  test('is described beside it as it is', () => {
    const pack = readBuiltInPack();
    expect({ key: packKey(pack), info: packInfo(pack) }).toEqual(builtInInfoSchema.parse(builtIn));
  });

  test('is listed first, also before anything was installed', async () => {
    expect(unwrap(await open(temporaryFolder()).list())).toEqual([
      { state: 'built-in', key: builtIn.key, info: builtIn.info },
    ]);
  });
});

describe('installing', () => {
  test('keeps the bytes as they are, and lists packs by name', async () => {
    const root = temporaryFolder();
    const [jobs, crafts] = [await newPack('Our jobs'), await newPack('Crafts', 9)];
    unwrap(await open(root).install(jobs));
    unwrap(await open(root).install(crafts));
    const library = open(root);
    expect(namesOf(unwrap(await library.list()))).toEqual(['built-in', 'Crafts', 'Our jobs']);
    expect(readFileSync(library.fileOf(jobs.key))).toEqual(Buffer.from(jobs.bytes));
  });

  test('the same pack twice leaves one, under the later name', async () => {
    const root = temporaryFolder();
    const library = open(root);
    const jobs = await newPack('Our jobs');
    unwrap(await library.install(jobs));
    unwrap(await library.install({ ...jobs, name: 'Jobs, autumn' }));
    expect(namesOf(unwrap(await library.list()))).toEqual(['built-in', 'Jobs, autumn']);
  });

  test('that fails at any step of the disk says so and leaves what was there', async () => {
    const jobs = await newPack('Our jobs');
    const crafts = await newPack('Crafts', 9);
    const counted = watchDisk();
    const whole = temporaryFolder();
    unwrap(await open(whole).install(jobs));
    unwrap(await open(whole, counted.fs).install(crafts));
    for (let call = 0; call < counted.calls.length; call++) {
      const root = temporaryFolder();
      unwrap(await open(root).install(jobs));
      const disk = watchDisk();
      disk.failAt = { call, code: 'ENOSPC' };
      const installed = await open(root, disk.fs).install(crafts);
      const step = `${call} ${counted.calls[call]}`;
      const names = namesOf(unwrap(await open(root).list()));
      expect(names, step).toEqual(['built-in', ...(installed.ok ? ['Crafts'] : []), 'Our jobs']);
      if (!installed.ok) expect(installed.error, step).toMatchObject({ detail: 'ENOSPC: injected' });
      const left = namesIn(join(root, 'packs')).filter((name) => name.startsWith(crafts.key));
      expect(left, step).toHaveLength(installed.ok ? 2 : 0);
    }
  });
});

describe('installed packs', () => {
  test('are renamed, removed and had back', async () => {
    const root = temporaryFolder();
    const library = open(root);
    const jobs = await newPack('Our jobs');
    unwrap(await library.install(jobs));
    unwrap(await library.saveMap(jobs.key, Buffer.from('{}')));
    unwrap(await library.rename(jobs.key, 'Jobs at the north site'));
    unwrap(await library.remove(jobs.key));
    expect(namesIn(join(root, 'packs'))).toEqual([]);
    expect(namesOf(unwrap(await open(root).list()))).toEqual(['built-in']);
    unwrap(await open(root).restore(jobs.key));
    expect(namesOf(unwrap(await open(root).list()))).toEqual(['built-in', 'Jobs at the north site']);
    expect(readFileSync(library.fileOf(jobs.key))).toEqual(Buffer.from(jobs.bytes));
    expect(readFileSync(join(root, 'packs', `${jobs.key}.map.json`), 'utf8')).toBe('{}');
  });

  test('without a record, or with a damaged one, are listed with one made anew', async () => {
    const root = temporaryFolder();
    const jobs = await newPack('Our jobs');
    unwrap(await open(root).install(jobs));
    const record = join(root, 'packs', `${jobs.key}.record.json`);
    rmSync(record);
    expect(namesOf(unwrap(await open(root).list()))).toEqual(['built-in', jobs.info.title]);
    writeFileSync(record, readFileSync(record).subarray(0, 40));
    expect(namesOf(unwrap(await open(root).list()))).toEqual(['built-in', jobs.info.title]);
    expect(
      namesIn(join(root, 'packs')).some(
        (name) => name.includes('.record.broken-') || name.includes('.broken-'),
      ),
    ).toBe(true);
  });

  test('that cannot be read are listed with the reason', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'packs'));
    const key = 'ab'.repeat(32) as PackKey;
    writeFileSync(join(root, 'packs', `${key}.waymark-pack`), 'junk');
    expect(unwrap(await open(root).list())[1]).toMatchObject({
      state: 'unreadable',
      key,
      error: { code: 'pack-invalid' },
    });
    unwrap(await open(root).remove(key));
    expect(existsSync(join(root, 'trash', `${key}.waymark-pack`))).toBe(true);
  });

  test('that are not there are named missing', async () => {
    const library = open(temporaryFolder());
    const key = 'cd'.repeat(32) as PackKey;
    expect(await library.remove(key)).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(await library.rename(key, 'x')).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  });
});
