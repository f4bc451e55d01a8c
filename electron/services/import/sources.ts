// Opens what a person chose to import from, a folder, files or zip archives, as one set of named files.
import { open, realpath, stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { refusal, settle } from './import-stop.ts';
import { type DiskFile, diskSource, listFolder } from './sources-disk.ts';
import {
  fromDisk,
  type Reached,
  readingMeter,
  SOURCE_LIMITS,
  type SourceFile,
  type SourceLimits,
} from './sources-reading.ts';
import { openZip, type Zip } from './sources-zip.ts';

/** The files to import from. Archives stay open until `close`. */
export interface Sources {
  /** Ordered by name, whatever the order of the paths and of the disk. A name may be there more than once. */
  readonly files: readonly SourceFile[];
  /** Closes the archives; for a second time, nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Sorts files into what a format knows: `kindOf` gives the kind of a file by its bare name, or null for one of no use.
 * Two files of one kind are refused, since nobody can tell which is meant.
 */
export function filesByKind<K>(
  files: readonly SourceFile[],
  kindOf: (bareName: string) => K | null,
): Result<ReadonlyMap<K, SourceFile>> {
  const byKind = new Map<K, SourceFile>();
  for (const file of files) {
    const kind = kindOf(posix.basename(file.name));
    if (kind === null) continue;
    const other = byKind.get(kind);
    if (other !== undefined) return err(refusal(file.label, 'duplicate', other.label).error);
    byKind.set(kind, file);
  }
  return ok(byKind);
}

/** What is known while the paths are being opened. */
interface Opening {
  readonly limits: SourceLimits;
  readonly meter: (label: string) => Reached;
  readonly files: SourceFile[];
  readonly zips: Zip[];
}

/**
 * Opens folders, files and zips as one set. A chosen zip is known by its content, whatever its extension; inside a
 * folder, files named .zip are opened too; a zip inside a zip is not. Only names and sizes are read here. Fails with
 * import-refused, file-missing or file-unreadable, nothing left open.
 */
export async function openSources(
  paths: readonly string[],
  limits: Partial<SourceLimits> = {},
): Promise<Result<Sources>> {
  const all = { ...SOURCE_LIMITS, ...limits };
  const opening: Opening = { limits: all, meter: readingMeter(all), files: [], zips: [] };
  const close = async () => {
    await Promise.all(opening.zips.splice(0).map((zip) => zip.close()));
  };
  const opened = await settle(async () => {
    await openPaths(opening, paths);
    const files = withoutCopies(opening);
    if (files.length === 0) throw refusal(paths.map((path) => basename(path)).join(', '), 'empty', '');
    return { files, close };
  });
  if (!opened.ok) await close();
  return opened;
}

async function openPaths(opening: Opening, paths: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const chosen of paths) {
    const label = basename(chosen);
    const path = await fromDisk(label, realpath(chosen));
    if (seen.has(path)) continue;
    seen.add(path);
    const found = await fromDisk(label, stat(path));
    if (found.isDirectory()) await addFolder(opening, path, label);
    else if (!found.isFile()) throw refusal(label, 'not-file', '');
    else if (isNamedZip(label) || (await startsAsZip(path, label))) await addZip(opening, path, label);
    else addFile(opening, { path, name: label, size: found.size });
  }
}

async function addFolder(opening: Opening, folder: string, label: string): Promise<void> {
  for (const file of await fromDisk(label, listFolder(folder, label, opening.limits))) {
    if (isNamedZip(file.name)) await addZip(opening, file.path, file.name);
    else addFile(opening, file);
  }
}

function addFile(opening: Opening, file: DiskFile): void {
  opening.files.push(diskSource(file, opening.limits, opening.meter(file.name)));
}

async function addZip(opening: Opening, path: string, label: string): Promise<void> {
  const zip = await openZip(path, label, opening);
  opening.zips.push(zip);
  opening.files.push(...zip.files);
}

function isNamedZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** Local file header, end of an empty archive, start of a split one (APPNOTE 4.3.7, 4.3.16, 8.5.3). */
const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

async function startsAsZip(path: string, label: string): Promise<boolean> {
  const handle = await fromDisk(label, open(path));
  try {
    const { buffer, bytesRead } = await fromDisk(label, handle.read(Buffer.alloc(4), 0, 4, 0));
    return ZIP_STARTS.includes(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Files by name; one that is in two archives, name, size and checksum alike, counts once. */
function withoutCopies({ files, zips }: Opening): SourceFile[] {
  const checksums = new Map(zips.flatMap((zip) => [...zip.checksums]));
  const sorted = [...files].sort((a, b) => order(a.name, b.name) || order(a.label, b.label));
  const seen = new Set<string>();
  return sorted.filter((file) => {
    const checksum = checksums.get(file);
    const key = `${checksum} ${file.name}`;
    if (checksum === undefined || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
