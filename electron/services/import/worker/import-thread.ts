// The desk's side of the import thread. What is asked always settles: with the answer, with import-cancelled once the
// thread is stopped, or with what went wrong when it died.
import type { Worker } from 'node:worker_threads';
import type { AppError } from '../../../../shared/model/app-error.ts';
import type { ImportStatus } from '../../../../shared/model/import.ts';
import { err, type Result } from '../../../../shared/model/result.ts';
import type { ImportAsked, ImportSaid, ImportTask, ImportTasks } from './import-protocol.ts';

/** What is needed of a thread; tests stand in for it. */
export type Thread = Pick<Worker, 'postMessage' | 'on' | 'terminate'>;

/** Who hears how far a task has come. */
export interface TaskWatch {
  readonly onStatus?: (status: ImportStatus) => void;
  /** How much of the map is drawn, 0..1. */
  readonly onShare?: (share: number) => void;
}

type Pending = { readonly watch: TaskWatch; readonly settle: (result: Result<never>) => void };

/** One thread, asked one thing at a time. */
export class ImportThread {
  readonly #thread: Thread;
  #pending: Pending | null = null;
  #end: AppError | null = null;

  /** `label` names what is being read, for telling that it is too much. */
  constructor(start: () => Thread, label: string) {
    this.#thread = start();
    this.#thread.on('message', (said: ImportSaid) => this.#take(said));
    this.#thread.on('error', (error) => this.#finish(failureOf(error, label)));
    this.#thread.on('exit', () => this.#finish({ code: 'internal-failed', detail: 'The import stopped.' }));
  }

  /** True once it is stopped or has died: whatever is asked of it then fails. */
  get isOver(): boolean {
    return this.#end !== null;
  }

  /** Asks for one piece of work; what is asked before is answered must have been. */
  ask<T extends ImportTask>(
    task: T,
    takes: ImportTasks[T]['takes'],
    watch: TaskWatch = {},
  ): Promise<Result<ImportTasks[T]['gives']>> {
    if (this.#end !== null) return Promise.resolve(err(this.#end));
    if (this.#pending !== null) throw new Error('The import thread is asked one thing at a time.');
    return new Promise((settle) => {
      // `as`: a task's own answer is settled with; the thread's messages name no task.
      this.#pending = { watch, settle: settle as Pending['settle'] };
      // `as`: the pair is of one task, which TypeScript cannot see in a generic.
      this.#thread.postMessage({ task, takes } as ImportAsked);
    });
  }

  /** Stops the thread where it is; what is asked of it fails with import-cancelled. */
  stop(): void {
    this.#finish({ code: 'import-cancelled' });
    void this.#thread.terminate();
  }

  #take(said: ImportSaid): void {
    const pending = this.#pending;
    if (pending === null) return;
    if (said.said === 'status') pending.watch.onStatus?.(said.status);
    else if (said.said === 'share') pending.watch.onShare?.(said.share);
    else {
      this.#pending = null;
      // `as`: as above; the answer of the one task that is pending.
      pending.settle(said.result as Result<never>);
    }
  }

  #finish(error: AppError): void {
    this.#end ??= error;
    this.#pending?.settle(err(this.#end));
    this.#pending = null;
  }
}

/** A thread that ran out of the memory it may use had too much to read; anything else is a bug. */
function failureOf(error: unknown, label: string): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'import-refused', file: label, reason: 'too-large', detail: `${THREAD_MEGABYTES} MB` };
  }
  return { code: 'internal-failed', detail: error instanceof Error ? error.message : String(error) };
}

/** Memory the thread may use: several times what the largest real release takes (ESCO 1.1.1: 164 MB). */
export const THREAD_MEGABYTES = 1500;
