// The packs of one person: the one that ships and those installed, each a file named by its content's key with a record
// beside it. Guarantees: what is installed is never changed, an install is whole or not there at all, a removed pack can
// be had back, and a lost record is made again from its pack.
import { join } from 'node:path';
import { packRecordKind } from '../../shared/files/file-kinds.ts';
import {
  type BuiltInInfo,
  PACK_RECORD_VERSION,
  type PackListing,
  type PackRecord,
} from '../../shared/model/installed-pack.ts';
import type { PackInfo } from '../../shared/model/pack-info.ts';
import { type PackKey, packKeySchema } from '../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { ensureFolder, replaceFile } from './atomic-file.ts';
import { DocumentFolder } from './document-folder.ts';
import { allowed, failedWith, readError, writeError } from './file-errors.ts';
import { readPackFile } from './pack-file.ts';
import type { StoreParts } from './plan-library.ts';
import { takeTurns } from './turns.ts';

/** Endings of the files of one pack. */
const PACK_ENDING = '.waymark-pack';
const MAP_ENDING = '.map.json';
const RECORD_ENDING = '.record.json';

/** The pack that ships: where it lies and what it is, known without opening it. */
export interface BuiltInPack extends BuiltInInfo {
  readonly file: string;
  readonly mapFile: string;
}

/** A pack to install: the bytes of its file, and what the list shows of it. */
export interface NewPack {
  readonly bytes: Uint8Array;
  readonly key: PackKey;
  readonly info: PackInfo;
  readonly name: string;
  readonly from: readonly string[];
}

/** Keeps the packs of one data folder; make one a process. */
export class PackLibrary {
  readonly #parts: StoreParts;
  readonly #builtIn: BuiltInPack;
  readonly #records: DocumentFolder<PackRecord>;
  readonly #inTurn = takeTurns();

  constructor(parts: StoreParts, builtIn: BuiltInPack) {
    this.#parts = parts;
    this.#builtIn = builtIn;
    const { fs, paths, now } = parts;
    this.#records = new DocumentFolder({
      fs,
      now,
      kind: packRecordKind,
      folder: paths.packs,
      copies: paths.packCopies,
      ending: RECORD_ENDING,
      idOf: (record: PackRecord) => record.key,
    });
  }

  /** The file of a pack; null names the one that ships. */
  fileOf(pack: PackKey | null): string {
    return pack === null ? this.#builtIn.file : this.#path(pack, PACK_ENDING);
  }

  /** The map file of a pack, which may not have been drawn yet. */
  mapOf(pack: PackKey | null): string {
    return pack === null ? this.#builtIn.mapFile : this.#path(pack, MAP_ENDING);
  }

  /** Every pack there is: the one that ships, then the installed ones by name, those that cannot be read last. */
  list(): Promise<Result<PackListing[]>> {
    return this.#inTurn(async () => {
      const keys = await this.#keys();
      if (!keys.ok) return keys;
      const installed: PackListing[] = [];
      for (const key of keys.value) {
        const record = await this.#record(key);
        installed.push(
          record.ok
            ? { state: 'installed', record: record.value }
            : { state: 'unreadable', key, error: record.error },
        );
      }
      const { key, info } = this.#builtIn;
      return ok([{ state: 'built-in', key, info }, ...installed.toSorted(compareListings)]);
    });
  }

  /** Installs a pack durably. What is installed already under the same key only gets the new name. */
  install(pack: NewPack): Promise<Result<PackRecord>> {
    return this.#inTurn(async () => {
      const path = this.#path(pack.key, PACK_ENDING);
      const isThere = (await allowed(this.#parts.fs.stat(path))) !== null;
      const installed = await this.#write(path, pack);
      // An install that failed must leave nothing.
      if (!installed.ok && !isThere) {
        await allowed(this.#parts.fs.remove(path));
        await allowed(this.#parts.fs.remove(this.#path(pack.key, RECORD_ENDING)));
      }
      return installed;
    });
  }

  /** Gives a pack another name. */
  rename(key: PackKey, name: string): Promise<Result<PackRecord>> {
    return this.#inTurn(async () => {
      const record = await this.#record(key);
      if (!record.ok) return record;
      const renamed = { ...record.value, name };
      const saved = await this.#records.replace(renamed);
      return saved.ok ? ok(renamed) : saved;
    });
  }

  /** Moves a pack with all that belongs to it to the trash. */
  remove(key: PackKey): Promise<Result<null>> {
    return this.#inTurn(() => this.#move(key, this.#parts.paths.packs, this.#parts.paths.trash));
  }

  /** Brings a removed pack back. */
  restore(key: PackKey): Promise<Result<null>> {
    return this.#inTurn(() => this.#move(key, this.#parts.paths.trash, this.#parts.paths.packs));
  }

  /** Keeps the map of an installed pack. */
  async saveMap(key: PackKey, map: Uint8Array): Promise<Result<null>> {
    const path = this.#path(key, MAP_ENDING);
    try {
      await replaceFile(this.#parts.fs, { path, bytes: map });
      return ok(null);
    } catch (error) {
      return err(writeError(error, path));
    }
  }

  async #write(path: string, { bytes, ...described }: NewPack): Promise<Result<PackRecord>> {
    const { fs } = this.#parts;
    // The record first: without its pack nobody sees it, and a pack is never there without the name it was given.
    const saved = await this.#saveRecord(described);
    if (!saved.ok) return saved;
    try {
      await replaceFile(fs, { path, bytes });
      return saved;
    } catch (error) {
      return err(writeError(error, path));
    }
  }

  async #saveRecord(described: Omit<NewPack, 'bytes'>): Promise<Result<PackRecord>> {
    const record: PackRecord = {
      kind: 'waymark-pack-record',
      version: PACK_RECORD_VERSION,
      ...described,
      from: [...described.from],
      installedAt: this.#parts.now().toISOString(),
    };
    const saved = await this.#records.replace(record);
    return saved.ok ? ok(record) : saved;
  }

  async #keys(): Promise<Result<PackKey[]>> {
    const { fs, paths } = this.#parts;
    try {
      const names = await fs.list(paths.packs);
      const keys = names
        .filter((name) => name.endsWith(PACK_ENDING))
        .map((name) => packKeySchema.safeParse(name.slice(0, -PACK_ENDING.length)));
      return ok(keys.flatMap((key) => (key.success ? [key.data] : [])));
    } catch (error) {
      return failedWith(error, 'ENOENT') ? ok([]) : err(readError(error, paths.packs));
    }
  }

  /** The record of a pack that is there, made again where it is lost or damaged. */
  async #record(key: PackKey): Promise<Result<PackRecord>> {
    const opened = await this.#records.open(key);
    if (opened.ok || opened.error.code === 'file-newer') return opened;
    const pack = await readPackFile(this.#path(key, PACK_ENDING));
    if (!pack.ok) return pack;
    const { newest } = await this.#records.goodCopies(key);
    const info = packInfo(pack.value);
    return this.#saveRecord(newest ?? { key, name: info.title.slice(0, MAX_NAME) || key, from: [], info });
  }

  /** The pack file goes last: as long as it is there, the pack is installed. */
  async #move(key: PackKey, from: string, to: string): Promise<Result<null>> {
    const { fs } = this.#parts;
    const moving = (ending: string) => fs.rename(join(from, key + ending), join(to, key + ending));
    const path = join(from, key + PACK_ENDING);
    try {
      await ensureFolder(fs, to);
      await moving(PACK_ENDING);
      await allowed(moving(RECORD_ENDING));
      await allowed(moving(MAP_ENDING));
      await fs.syncFolder(from);
      await fs.syncFolder(to);
      return ok(null);
    } catch (error) {
      if (failedWith(error, 'ENOENT')) return err({ code: 'file-missing', file: path });
      return err(writeError(error, path));
    }
  }

  #path(key: PackKey, ending: string): string {
    return join(this.#parts.paths.packs, key + ending);
  }
}

/** As long as a name may be. */
const MAX_NAME = 120;

function compareListings(a: PackListing, b: PackListing): number {
  if (a.state === 'installed' && b.state === 'installed') return a.record.name.localeCompare(b.record.name);
  return Number(a.state === 'unreadable') - Number(b.state === 'unreadable');
}
