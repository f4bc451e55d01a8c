// Files and folders on the disk. Only regular files inside the chosen folder are ever opened.
import { constants } from 'node:fs';
import { open, opendir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { refusal } from './import-stop.ts';
import {
  fromDisk,
  type Reached,
  type SourceFile,
  type SourceLimits,
  tooLarge,
  unreadable,
  watched,
} from './sources-reading.ts';

/** A regular file on the disk. */
export interface DiskFile {
  /** Free of links. */
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** What desktop systems leave in folders and archives beside a person's own files. */
export function isLeftBySystem(name: string): boolean {
  return /(^|\/)(\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i.test(name);
}

/** A file that is opened when it is read; a size above the limit is refused before that. */
export function diskSource(file: DiskFile, limits: SourceLimits, reached: Reached): SourceFile {
  const { path, name, size } = file;
  const openFile = async () => {
    if (size > limits.fileBytes) throw tooLarge(name, limits.fileBytes);
    // Windows has no such flag (undefined there); its links were resolved when the folder was listed.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    return handle.createReadStream();
  };
  return {
    name,
    label: name,
    size,
    open: (signal) => watched(openFile, { reached, signal, failure: (error) => unreadable(name, error) }),
  };
}

/** All files under a folder (its real path), in no order. A link that leads out of it, or nowhere, is refused. */
export async function listFolder(folder: string, label: string, limits: SourceLimits): Promise<DiskFile[]> {
  const files: DiskFile[] = [];
  for await (const { entry, path } of entriesUnder(folder, label, limits)) {
    if (entry.isSymbolicLink()) await followLink(folder, path, files);
    else if (entry.isFile()) files.push(await regularFile(path, nameIn(folder, path)));
  }
  return files;
}

/** Everything in a folder and the folders in it, but for what the system left there. */
async function* entriesUnder(folder: string, label: string, limits: SourceLimits) {
  const folders = [folder];
  let count = 0;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for await (const entry of await fromDisk(nameIn(folder, next) || label, opendir(next))) {
      count += 1;
      if (count > limits.entries) throw refusal(label, 'too-many', String(limits.entries));
      if (isLeftBySystem(entry.name)) continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      yield { entry, path };
    }
  }
}

/** A linked folder inside is listed anyway, under its own name. */
async function followLink(folder: string, link: string, files: DiskFile[]): Promise<void> {
  const name = nameIn(folder, link);
  const target = await realpath(link).catch(() => null);
  const inside = target === null ? '..' : relative(folder, target);
  if (target === null || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) {
    throw refusal(name, 'link', '');
  }
  if ((await fromDisk(name, stat(target))).isFile()) files.push(await regularFile(target, name));
}

async function regularFile(path: string, name: string): Promise<DiskFile> {
  return { path, name, size: (await fromDisk(name, stat(path))).size };
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
