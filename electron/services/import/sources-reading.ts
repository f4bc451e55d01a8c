// What importers read from, and the limits that hold for every byte of it, whatever a folder or an archive claims.
import type { Readable } from 'node:stream';
import { readError } from '../file-errors.ts';
import { checkCancelled, ImportStop, refusal } from './import-stop.ts';

/** One file to import from, on the disk or inside an archive. */
export interface SourceFile {
  /** Its path inside the folder or archive, with forward slashes; the bare name for a file chosen by itself. */
  readonly name: string;
  /** The name to tell the person, with the archive it lies in: `class_en.zip/skills_en.csv`. */
  readonly label: string;
  /** Unpacked bytes. Inside an archive this is its claim, and reading anything else fails. */
  readonly size: number;
  /**
   * The bytes, from the start each time, never all in memory. Throws ImportStop (cancelled, damaged, too large,
   * unreadable). Leaving the loop early closes the file.
   */
  readonly open: (signal?: AbortSignal) => AsyncIterable<Buffer>;
}

/** The most that is read from one choice of paths. */
export interface SourceLimits {
  /** Files and folders, skipped ones included. */
  readonly entries: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes to packed ones, of an archive entry above `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
}

/**
 * Limits of ours, some ten times the largest real release: O*NET 30.1 has 25 files of 32 MB in all; ESCO 1.1.1 unpacks
 * to 43 MB in one language and to some 500 MB in all 28, its largest table to 21 MB. Their tables pack 4 to 15 times.
 */
export const SOURCE_LIMITS: SourceLimits = {
  entries: 1000,
  fileBytes: 250_000_000,
  totalBytes: 1_000_000_000,
  ratio: 100,
  ratioFloorBytes: 1_000_000,
};

/** Told the furthest byte reached in one file; throws when that is too far. */
export type Reached = (position: number) => void;

/** Counts what is really read, each byte once however often its file is opened. Gives each file its counter. */
export function readingMeter(limits: SourceLimits): (label: string) => Reached {
  let total = 0;
  return (label) => {
    let furthest = 0;
    return (position) => {
      if (position <= furthest) return;
      total += position - furthest;
      furthest = position;
      if (furthest > limits.fileBytes) throw tooLarge(label, limits.fileBytes);
      if (total > limits.totalBytes) throw tooLarge(label, limits.totalBytes);
    };
  };
}

/** The refusal of a file, or of all files together, above a limit. */
export function tooLarge(label: string, limitBytes: number): ImportStop {
  return refusal(label, 'too-large', `${Math.floor(limitBytes / 1e6)} MB`);
}

/** How one opening of a file is watched. */
export interface Watch {
  readonly reached: Reached;
  readonly signal: AbortSignal | undefined;
  /** What a failure of the stream means. */
  readonly failure: (error: unknown) => ImportStop;
}

/** The bytes of a stream, counted; stops when cancelled. The stream is destroyed however the loop over it ends. */
export async function* watched(open: () => Promise<Readable>, watch: Watch): AsyncGenerator<Buffer> {
  checkCancelled(watch.signal);
  let position = 0;
  try {
    for await (const chunk of await open()) {
      checkCancelled(watch.signal);
      // Every stream opened here gives buffers; Node types its chunks as any.
      const bytes: Buffer = chunk;
      position += bytes.length;
      watch.reached(position);
      yield bytes;
    }
  } catch (error) {
    checkCancelled(watch.signal);
    throw error instanceof ImportStop ? error : watch.failure(error);
  }
}

/** Waits for the file system; what it refuses becomes an error about this file, anything else stays as it is. */
export async function fromDisk<T>(label: string, attempt: Promise<T>): Promise<T> {
  try {
    return await attempt;
  } catch (error) {
    throw error instanceof ImportStop ? error : unreadable(label, error);
  }
}

/** A refusal of the file system. */
export function unreadable(label: string, error: unknown): ImportStop {
  return new ImportStop(readError(error, label));
}
