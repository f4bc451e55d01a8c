// What the list shows of each plan, kept beside the plans so that a launch need not read 5,000 files. Never a second
// truth: a line counts only while the plan's file is in the very state it was read from, and losing all of it costs time.
import {
  PLAN_FORMAT_VERSION,
  type PlanId,
  type PlanSummary,
  planSummarySchema,
} from '../../shared/model/plan.ts';
import { replaceFile } from './atomic-file.ts';
import { allowed } from './file-errors.ts';
import type { FileStamp, FileSystem } from './file-system.ts';
import { isSealed, seal, unseal } from './sealed-text.ts';

/** To read fewer plans than this anew takes less than to write the index (our choice). */
const WORTH_WRITING = 50;

/** Disks tell times of change as coarsely as this (FAT). A file so young when read may have changed since unnoticed. */
const COARSEST_TIME_MS = 2000;

interface Line {
  readonly identity: string;
  readonly modifiedMs: number;
  readonly summary: PlanSummary;
}

interface Kept {
  readonly shape: string;
  readonly lines: readonly Line[];
}

/** Names what a line is made of: an index that an earlier or later Waymark wrote otherwise is not read. */
const SHAPE = [PLAN_FORMAT_VERSION, ...Object.keys(planSummarySchema.shape)].join(' ');

/** The lines of one library's list; in memory at once, on disk when it is worth it. */
export class PlanIndex {
  readonly #fs: FileSystem;
  readonly #path: string;
  readonly #lines = new Map<PlanId, Line>();
  #opened: Promise<void> | null = null;
  /** Lines that the file does not have, or has though their plan is gone. */
  #unwritten = 0;

  constructor(fs: FileSystem, path: string) {
    this.#fs = fs;
    this.#path = path;
  }

  /** Reads what was kept, once; whatever is wrong with it, the plans are simply read again. */
  open(): Promise<void> {
    this.#opened ??= this.#read();
    return this.#opened;
  }

  /** What the list shows of a plan whose file is in this state; null when that is not known. */
  find(id: PlanId, { identity }: FileStamp): PlanSummary | null {
    const line = this.#lines.get(id);
    return line?.identity === identity ? line.summary : null;
  }

  /** Takes in what was read of a plan's file in this state. */
  add(summary: PlanSummary, { identity, modifiedMs }: FileStamp): void {
    this.#lines.set(summary.id, { identity, modifiedMs, summary });
    this.#unwritten += 1;
  }

  /** Lets go of plans that are no longer there, and writes the index when enough has changed. */
  async settle(present: ReadonlySet<PlanId>): Promise<void> {
    for (const id of this.#lines.keys()) {
      if (present.has(id)) continue;
      this.#lines.delete(id);
      this.#unwritten += 1;
    }
    if (this.#unwritten < WORTH_WRITING) return;
    this.#unwritten = 0;
    const kept: Kept = { shape: SHAPE, lines: [...this.#lines.values()] };
    const bytes = seal(kept);
    await allowed(replaceFile(this.#fs, { path: this.#path, bytes }));
  }

  async #read(): Promise<void> {
    const stamp = await allowed(this.#fs.stat(this.#path));
    const bytes = stamp === null ? null : await allowed(this.#fs.read(this.#path));
    if (stamp === null || bytes === null) return;
    for (const line of linesIn(bytes)) {
      const isSettled = line.modifiedMs + COARSEST_TIME_MS < stamp.modifiedMs;
      if (isSettled) this.#lines.set(line.summary.id, line);
    }
  }
}

function linesIn(bytes: Uint8Array): readonly Line[] {
  const text = isSealed(bytes) ? unseal(bytes) : null;
  if (text === null) return [];
  // The seal vouches that this is what `settle` wrote; checking 5,000 lines by schema takes as long as all the rest.
  const kept: Kept = JSON.parse(text);
  return kept.shape === SHAPE ? kept.lines : [];
}
