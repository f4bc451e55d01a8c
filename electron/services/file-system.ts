// The few file operations that keeping documents needs, as an interface: tests record them, and fail them one by one.
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';

/** Tells two states of a file apart without reading it: a replaced or rewritten file has another stamp. */
export interface FileStamp {
  readonly size: number;
  /** Modification time in ms since the epoch, with its fraction. */
  readonly modifiedMs: number;
  /** When its content or its name last changed: for a file that was moved and left alone since, the time of the move. */
  readonly changedMs: number;
  /** Number and time as text, for comparing only. */
  readonly identity: string;
}

/** A new file being written. */
interface NewFile {
  /** Writes all of the bytes or fails. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Returns once the bytes are on the disk itself. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every method fails as Node's own do: with an error that has a `code`. */
export interface FileSystem {
  /** Creates a file that must not exist yet. */
  readonly create: (path: string) => Promise<NewFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly stat: (path: string) => Promise<FileStamp>;
  readonly list: (folder: string) => Promise<string[]>;
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name, which must not exist yet. */
  readonly link: (from: string, to: string) => Promise<void>;
  /** Copies a file to a name that must not exist yet. */
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Makes renames within the folder durable. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** The machine's own disk. */
export const diskFileSystem: FileSystem = {
  create: async (path) => {
    const handle = await open(path, 'wx');
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  read: (path) => readFile(path),
  stat: async (path) => {
    const found = await stat(path, { bigint: true });
    return {
      size: Number(found.size),
      modifiedMs: Number(found.mtimeNs) / 1e6,
      changedMs: Number(found.ctimeNs) / 1e6,
      identity: `${found.ino}-${found.mtimeNs}-${found.size}`,
    };
  },
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder);
  },
  rename,
  link,
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL),
  remove: unlink,
  syncFolder: async (folder) => {
    // Windows cannot open a folder, and journals renames by itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
