// A disk in memory that forgets, when the power goes, what was not synced: bytes until their file is, names until their
// folder is. At a chosen call the process stops, as one does that is killed.
import { dirname } from 'node:path';
import type { FileStamp, FileSystem } from '../../electron/services/file-system.ts';

interface Inode {
  readonly number: number;
  readonly isFolder: boolean;
  bytes: Uint8Array;
  synced: Uint8Array;
}

type Names = Map<string, Inode>;

const nothing = new Uint8Array();

/** A disk whose folders on the way to `root` are there and durable. */
export class ForgetfulDisk {
  readonly fs: FileSystem;
  /** Resolves when the process has stopped. */
  readonly stopped: Promise<void>;
  readonly #names: Names;
  readonly #durable: Names;
  #inodes = 0;
  #callsLeft: number;
  #stop: () => void = () => {};

  constructor(root: string, names: Names = new Map(), callsLeft = Number.POSITIVE_INFINITY) {
    this.#names = new Map(names).set(root, this.#inode(true));
    this.#durable = new Map(this.#names);
    this.#inodes = Math.max(...[...this.#names.values()].map(({ number }) => number));
    this.#callsLeft = callsLeft;
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
    this.fs = this.#asFileSystem();
  }

  /** The same disk, to be used by a process that stops after so many calls. */
  stoppingAfter(calls: number, root: string): ForgetfulDisk {
    return new ForgetfulDisk(root, this.#durable, calls);
  }

  /** What a launch may find after the power went: with every name given so far, and with the synced names only. */
  afterPowerLoss(root: string): ForgetfulDisk[] {
    return [this.#names, this.#durable].map((names) => {
      const left: Names = new Map();
      for (const [path, inode] of names) {
        if (hasFolders(names, path, root)) left.set(path, { ...inode, bytes: inode.synced });
      }
      return new ForgetfulDisk(root, left);
    });
  }

  #inode(isFolder: boolean): Inode {
    this.#inodes += 1;
    return { number: this.#inodes, isFolder, bytes: nothing, synced: nothing };
  }

  /** Does its work, unless the process has stopped: then nothing comes back, ever. */
  async #call<T>(work: () => T): Promise<T> {
    if (this.#callsLeft <= 0) {
      this.#stop();
      return new Promise(() => {});
    }
    this.#callsLeft -= 1;
    return work();
  }

  #find(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode === undefined) throw failure('ENOENT', path);
    return inode;
  }

  #add(path: string, inode: Inode): void {
    this.#find(dirname(path));
    if (this.#names.has(path)) throw failure('EEXIST', path);
    this.#names.set(path, inode);
  }

  #syncFolder(folder: string): void {
    this.#find(folder);
    for (const path of this.#durable.keys()) {
      if (dirname(path) === folder && !this.#names.has(path)) this.#durable.delete(path);
    }
    for (const [path, inode] of this.#names) if (dirname(path) === folder) this.#durable.set(path, inode);
  }

  #create(path: string) {
    const inode = this.#inode(false);
    this.#add(path, inode);
    return {
      write: (bytes: Uint8Array) =>
        this.#call(() => {
          inode.bytes = bytes;
        }),
      sync: () =>
        this.#call(() => {
          inode.synced = inode.bytes;
        }),
      close: () => this.#call(() => {}),
    };
  }

  #asFileSystem(): FileSystem {
    return {
      create: (path) => this.#call(() => this.#create(path)),
      read: (path) => this.#call(() => this.#find(path).bytes),
      stat: (path) => this.#call(() => stampOf(this.#find(path))),
      list: (folder) =>
        this.#call(() => {
          this.#find(folder);
          const paths = [...this.#names.keys()].filter((path) => path !== folder && dirname(path) === folder);
          return paths.map((path) => path.slice(folder.length + 1));
        }),
      makeFolder: (folder) => this.#call(() => this.#add(folder, this.#inode(true))),
      rename: (from, to) =>
        this.#call(() => {
          const inode = this.#find(from);
          this.#find(dirname(to));
          this.#names.delete(from);
          this.#names.set(to, inode);
        }),
      link: (from, to) => this.#call(() => this.#add(to, this.#find(from))),
      copy: (from, to) =>
        this.#call(() => this.#add(to, { ...this.#inode(false), bytes: this.#find(from).bytes })),
      remove: (path) =>
        this.#call(() => {
          this.#find(path);
          this.#names.delete(path);
        }),
      syncFolder: (folder) => this.#call(() => this.#syncFolder(folder)),
    };
  }
}

/** True when every folder on the way to a path is there too. */
function hasFolders(names: Names, path: string, root: string): boolean {
  return path === root || (names.has(dirname(path)) && hasFolders(names, dirname(path), root));
}

/** Written in the order of their numbers, a minute apart. */
function stampOf({ number, bytes }: Inode): FileStamp {
  const modifiedMs = number * 60_000;
  return { size: bytes.length, modifiedMs, changedMs: modifiedMs, identity: `${number}-${bytes.length}` };
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
