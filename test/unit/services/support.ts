// A folder of its own per test, and the real disk watched: every call recorded, any one made to fail.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CatalogLibrary } from '../../../electron/services/catalog-library.ts';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import { diskFileSystem, type FileSystem } from '../../../electron/services/file-system.ts';
import { HandoverDesk } from '../../../electron/services/handover-desk.ts';
import { NotesStore } from '../../../electron/services/notes-store.ts';
import { OverlayStore } from '../../../electron/services/overlay-store.ts';
import { PackLibrary } from '../../../electron/services/pack-library.ts';
import { PlanLibrary } from '../../../electron/services/plan-library.ts';
import { SharedVersions } from '../../../electron/services/shared-versions.ts';
import type { Result } from '../../../shared/model/result.ts';
import { builtInPackPath } from '../../fixtures/built-in-pack.ts';
import { builtInInfo } from '../store/memory-packs.ts';

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  // A library may still be writing the index of its list.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** What the file system was asked, and the next refusal it gives. */
export interface Watch {
  readonly fs: FileSystem;
  /** Method names in order, those of an open file as `file.write`. */
  readonly calls: string[];
  /** The number of the call that fails, counted from 0 and from when it was set; null for none. */
  failAt: { call: number; readonly code: string } | null;
}

/** The real disk, watched. */
export function watchDisk(): Watch {
  const watch: Watch = { fs: diskFileSystem, calls: [], failAt: null };
  const watched =
    <A extends unknown[], R>(name: string, method: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      watch.calls.push(name);
      if (watch.failAt !== null && watch.failAt.call-- === 0) {
        throw Object.assign(new Error(`${watch.failAt.code}: injected`), { code: watch.failAt.code });
      }
      return method(...args);
    };
  const disk = diskFileSystem;
  const fs: FileSystem = {
    create: watched('create', async (path) => {
      const file = await disk.create(path);
      return {
        write: watched('file.write', file.write),
        sync: watched('file.sync', file.sync),
        close: async () => {
          // The real one first: a descriptor is given back even where the test makes closing fail.
          await file.close();
          await watched('file.close', async () => undefined)();
        },
      };
    }),
    read: watched('read', disk.read),
    stat: watched('stat', disk.stat),
    list: watched('list', disk.list),
    makeFolder: watched('makeFolder', disk.makeFolder),
    rename: watched('rename', disk.rename),
    link: watched('link', disk.link),
    copy: watched('copy', disk.copy),
    remove: watched('remove', disk.remove),
    syncFolder: watched('syncFolder', disk.syncFolder),
  };
  return Object.assign(watch, { fs });
}

/** The pack that ships, as the main process knows it. */
export const builtIn = {
  file: builtInPackPath,
  mapFile: builtInPackPath.replace('.waymark-pack', '.map.json'),
  ...builtInInfo,
};

/** A fresh process over a data folder: its stores remember nothing of earlier ones. */
export function openStores(root: string, fs: FileSystem = diskFileSystem, now = () => new Date()) {
  const parts = { fs, paths: dataPaths(root), now };
  const library = new PlanLibrary(parts);
  const versions = new SharedVersions(fs, parts.paths.sharedVersions);
  return {
    paths: parts.paths,
    library,
    handovers: new HandoverDesk({ fs, root, plans: library, versions, now }),
    notes: new NotesStore(parts),
    overlays: new OverlayStore(parts),
    catalogs: new CatalogLibrary(parts),
    packs: new PackLibrary(parts, builtIn),
  };
}

/** The value of a Result that the test takes for granted. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Names in a folder, sorted; none when it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
