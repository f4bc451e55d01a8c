// A folder of documents of one kind, one file each by id, with previous good versions beside. Guarantees: what does not
// open is moved aside and never overwritten; a newer version is left alone; a replaced file is kept as a copy.
import { join } from 'node:path';
import { expiredCopies } from '../../shared/files/copy-schedule.ts';
import { type FileKind, openDocument } from '../../shared/files/versioned-file.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { ensureFolder, replaceFile } from './atomic-file.ts';
import { allowed, failedWith, readError, writeError } from './file-errors.ts';
import type { FileStamp, FileSystem } from './file-system.ts';
import { seal, unseal } from './sealed-text.ts';

/** Far above any document of ours; keeps a wrong file from filling the memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What a folder of documents is made of. */
export interface DocumentFolderParts<T> {
  readonly fs: FileSystem;
  readonly kind: FileKind<T>;
  readonly folder: string;
  /** Where previous versions are kept. */
  readonly copies: string;
  /** Ending of file names, dot included. */
  readonly ending: string;
  /** The id a document names as its own. */
  readonly idOf: (document: T) => string;
  readonly now: () => Date;
}

/** A document and the state of the file it was read from. */
interface ReadDocument<T> {
  readonly document: T;
  readonly stamp: FileStamp;
}

/** The newest previous version that opens, and how many versions there are from it on back. */
interface GoodCopies<T> {
  readonly newest: T | null;
  readonly count: number;
}

/** Reads and writes the documents of one folder. Not safe for two writes of one id at once: give them turns. */
export class DocumentFolder<T extends object> {
  readonly #parts: DocumentFolderParts<T>;
  /** What this process last read or wrote of a document: spares reading it again while the file is unchanged. */
  readonly #known = new Map<string, ReadDocument<T>>();

  /** Times of the copies there are, by id: spares listing them for each write while no one else writes. */
  readonly #copied = new Map<string, readonly number[]>();

  /** Copies being let go of, by id. */
  readonly #thinning = new Map<string, Promise<void>>();

  /** Ids whose folders have been made by this process. */
  readonly #prepared = new Set<string>();

  constructor(parts: DocumentFolderParts<T>) {
    this.#parts = parts;
  }

  /** Path of a document's file. */
  pathOf(id: string): string {
    return join(this.#parts.folder, id + this.#parts.ending);
  }

  /** Reads a document and moves nothing; one that is damaged, or was and has been moved aside, is reported as such. */
  async read(id: string): Promise<Result<T>> {
    const read = await this.#readPath(id, this.pathOf(id));
    return read.ok ? ok(read.value.document) : err(await this.#withHistory(id, read.error));
  }

  /** Reads a document to work on it: a damaged file is moved aside, where a later call still finds and reports it. */
  async open(id: string): Promise<Result<T>> {
    const read = await this.#readPath(id, this.pathOf(id));
    if (read.ok) {
      this.#known.set(id, read.value);
      return ok(read.value.document);
    }
    const error = await this.#withHistory(id, read.error);
    const isInPlace = error.code === 'file-damaged' && error.keptAs === null;
    return err(isInPlace ? { ...error, keptAs: await this.#moveAside(id) } : error);
  }

  /**
   * The document that a write would replace: null when there is none, or when it was damaged and is now moved aside.
   * Fails when the file must not be replaced: of a newer version, unreadable, or damaged and immovable.
   */
  async present(id: string): Promise<Result<T | null>> {
    const known = this.#known.get(id);
    if (
      known !== undefined &&
      (await allowed(this.#parts.fs.stat(this.pathOf(id))))?.identity === known.stamp.identity
    ) {
      return ok(known.document);
    }
    this.#copied.delete(id);
    const opened = await this.open(id);
    if (opened.ok) return opened;
    const { error } = opened;
    const isGone = error.code === 'file-missing' || (error.code === 'file-damaged' && error.keptAs !== null);
    return isGone ? ok(null) : err(error);
  }

  /** Writes a document durably; what it replaces becomes the newest copy. `meanwhile` runs while the disk is busy. */
  async replace(document: T, meanwhile = () => {}): Promise<Result<null>> {
    const id = this.#parts.idOf(document);
    const path = this.pathOf(id);
    const present = await this.present(id);
    if (!present.ok) return present;
    try {
      await this.#makeFolders(id);
      const times = this.#copied.get(id) ?? (await this.copyTimes(id));
      const time = present.value === null ? null : this.#nextCopyTime(id, times);
      const bytes = seal(document);
      const keepAs = time === null ? {} : { keepAs: this.#copyPath(id, time) };
      const stamp = await replaceFile(this.#parts.fs, { path, bytes, meanwhile, ...keepAs });
      this.#known.set(id, { document, stamp });
      // Not waited for: the document is saved already, and a copy too many does no harm.
      if (time !== null) this.#thinCopies(id, [...times, time]);
      return ok(null);
    } catch (error) {
      // Should a folder have gone, the next try makes it again.
      this.#prepared.delete(id);
      this.#copied.delete(id);
      return err(writeError(error, path));
    }
  }

  /** Reads the version that was kept at a time; moves nothing. */
  async readCopy(id: string, time: number): Promise<Result<T>> {
    const read = await this.#readPath(id, this.#copyPath(id, time));
    return read.ok ? ok(read.value.document) : read;
  }

  /** The newest previous version that opens. */
  async goodCopies(id: string): Promise<GoodCopies<T>> {
    const newestFirst = (await this.copyTimes(id)).toSorted((a, b) => b - a);
    for (const [index, time] of newestFirst.entries()) {
      const read = await this.#readPath(id, this.#copyPath(id, time));
      if (read.ok) return { newest: read.value.document, count: newestFirst.length - index };
    }
    return { newest: null, count: 0 };
  }

  /** Ids of the documents in the folder, and of those of which only a file moved aside is left. */
  async ids(): Promise<Result<string[]>> {
    const { fs, folder, ending } = this.#parts;
    try {
      const names = (await fs.list(folder)).filter((name) => name.endsWith(ending));
      return ok([...new Set(names.map((name) => name.slice(0, -ending.length).replace(/\.broken-.*$/, '')))]);
    } catch (error) {
      return failedWith(error, 'ENOENT') ? ok([]) : err(readError(error, folder));
    }
  }

  /** Paths of the files moved aside for a document, oldest first. */
  async movedAside(id: string): Promise<string[]> {
    const { fs, folder, ending } = this.#parts;
    const names = (await allowed(fs.list(folder))) ?? [];
    const broken = names.filter((name) => name.startsWith(`${id}.broken-`) && name.endsWith(ending));
    return broken.toSorted().map((name) => join(folder, name));
  }

  async #readPath(id: string, path: string): Promise<Result<ReadDocument<T>>> {
    const damaged = (detail: string): Result<never> =>
      err({ code: 'file-damaged', file: path, detail, keptAs: null, goodCopies: 0 });
    try {
      // The stamp comes first: should the file change in between, it looks changed later, never unchanged.
      const stamp = await this.#parts.fs.stat(path);
      if (stamp.size > MAX_BYTES) return damaged('It is far larger than any file of its kind.');
      const text = unseal(await this.#parts.fs.read(path));
      if (text === null) return damaged('Its content is not what was once written.');
      const opened = openDocument(this.#parts.kind, text, path);
      if (!opened.ok) return opened;
      if (this.#parts.idOf(opened.value) !== id)
        return damaged('It holds another document than its name says.');
      return ok({ document: opened.value, stamp });
    } catch (error) {
      return err(readError(error, path));
    }
  }

  /** Adds to an error what else is there: good copies, and the damaged file when it was moved aside before. */
  async #withHistory(id: string, error: AppError): Promise<AppError> {
    if (error.code !== 'file-missing' && error.code !== 'file-damaged') return error;
    const keptAs = error.code === 'file-missing' ? ((await this.movedAside(id)).at(-1) ?? null) : null;
    if (error.code === 'file-missing' && keptAs === null) return error;
    const detail = error.code === 'file-damaged' ? error.detail : 'It was damaged and has been moved aside.';
    const { count } = await this.goodCopies(id);
    return { code: 'file-damaged', file: error.file, detail, keptAs, goodCopies: count };
  }

  /** The path it was moved to, or null when the folder does not let it be moved. */
  async #moveAside(id: string): Promise<string | null> {
    const date = this.#parts.now().toISOString().replaceAll(/[:.]/g, '-');
    const aside = join(this.#parts.folder, `${id}.broken-${date}${this.#parts.ending}`);
    const isMoved = await allowed(this.#parts.fs.rename(this.pathOf(id), aside).then(() => true));
    return isMoved === null ? null : aside;
  }

  /** Never the data folder itself: when that is gone, the disk is, and a new empty folder would only hide it. */
  async #makeFolders(id: string): Promise<void> {
    if (this.#prepared.has(id)) return;
    const { fs, folder, copies } = this.#parts;
    for (const each of [folder, copies, join(copies, id)]) await ensureFolder(fs, each);
    this.#prepared.add(id);
  }

  #copyPath(id: string, time: number): string {
    return join(this.#parts.copies, id, time + this.#parts.ending);
  }

  /** The times that name the previous versions, in ms since the epoch. */
  async copyTimes(id: string): Promise<number[]> {
    await this.#thinning.get(id);
    const names = (await allowed(this.#parts.fs.list(join(this.#parts.copies, id)))) ?? [];
    return names.map((name) => Number.parseInt(name, 10)).filter((time) => Number.isFinite(time));
  }

  /** When the present file was written, moved after the newest copy should the clock have gone back since. */
  #nextCopyTime(id: string, times: readonly number[]): number {
    const time = Math.floor(this.#known.get(id)?.stamp.modifiedMs ?? 0);
    const newest = Math.max(...times);
    return time >= newest ? time : newest + 1;
  }

  #thinCopies(id: string, times: readonly number[]): void {
    const expired = expiredCopies(times);
    this.#copied.set(
      id,
      times.filter((time) => !expired.includes(time)),
    );
    this.#thinning.set(id, this.#removeCopies(id, expired));
  }

  async #removeCopies(id: string, times: readonly number[]): Promise<void> {
    await this.#thinning.get(id);
    for (const time of times) {
      // Should it fail, the first write of the next launch tries again.
      await allowed(this.#parts.fs.remove(this.#copyPath(id, time)));
    }
  }
}
