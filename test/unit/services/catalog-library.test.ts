// Learning catalogs are kept like plans: what is damaged is told, what is removed can be had back.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { namesIn, openStores, temporaryFolder, unwrap, watchDisk } from './support.ts';

const catalog = (id: string, title: string): Catalog => ({
  kind: 'waymark-catalog',
  version: 1,
  id,
  title,
  language: 'en',
  sourceFile: 'courses.csv',
  entries: [],
});

describe('the catalog library', () => {
  it('lists catalogs by title and those that cannot be read last, with the reason', async () => {
    const root = temporaryFolder();
    const { catalogs, paths } = openStores(root);
    unwrap(await catalogs.save(catalog('b', 'Zoo keeping')));
    unwrap(await catalogs.save(catalog('c', 'Art')));
    writeFileSync(join(paths.catalogs, 'a.catalog.json'), 'not a catalog');
    writeFileSync(join(paths.catalogs, 'Notes of mine.txt'), 'left alone');
    const listed = unwrap(await openStores(root).catalogs.list());
    expect(listed).toMatchObject([
      { state: 'readable', summary: { title: 'Art' } },
      { state: 'readable', summary: { title: 'Zoo keeping' } },
      { state: 'unreadable', id: 'a', error: { code: 'file-damaged' } },
    ]);
  });

  it('keeps the one before when another of the same name takes its place', async () => {
    const { catalogs, paths } = openStores(temporaryFolder());
    unwrap(await catalogs.save(catalog('a', 'Courses')));
    unwrap(await catalogs.save({ ...catalog('a', 'Courses'), sourceFile: 'newer.csv' }));
    expect(unwrap(await catalogs.list())).toMatchObject([{ summary: { sourceFile: 'newer.csv' } }]);
    expect(namesIn(join(paths.catalogCopies, 'a'))).toHaveLength(1);
  });

  it('does not put a removed catalog over one that was added meanwhile', async () => {
    const { catalogs } = openStores(temporaryFolder());
    unwrap(await catalogs.save(catalog('a', 'Courses')));
    unwrap(await catalogs.remove('a'));
    unwrap(await catalogs.save({ ...catalog('a', 'Courses'), sourceFile: 'newer.csv' }));
    unwrap(await catalogs.restore('a'));
    expect(unwrap(await catalogs.list())).toMatchObject([{ summary: { sourceFile: 'newer.csv' } }]);
  });

  it('says that a catalog is not there', async () => {
    const { catalogs } = openStores(temporaryFolder());
    expect(await catalogs.remove('a')).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(await catalogs.restore('a')).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  });

  it('leaves the catalog as it was when the disk is full', async () => {
    const root = temporaryFolder();
    const watch = watchDisk();
    const { catalogs } = openStores(root, watch.fs);
    const newer = { ...catalog('a', 'Courses'), sourceFile: 'newer.csv' };
    unwrap(await catalogs.save(catalog('a', 'Courses')));
    watch.calls.length = 0;
    unwrap(await catalogs.save(newer));
    const write = watch.calls.indexOf('file.write');
    watch.failAt = { call: write, code: 'ENOSPC' };
    const saved = await catalogs.save({ ...newer, sourceFile: 'newest.csv' });
    expect(saved).toMatchObject({ ok: false, error: { code: 'file-unwritable', reason: 'disk-full' } });
    expect(unwrap(await openStores(root).catalogs.list())).toMatchObject([
      { summary: { sourceFile: 'newer.csv' } },
    ]);
  });
});
