// Saves an edited document soon after its first unsaved edit and keeps trying until it is saved.
// Guarantees: throttled, not debounced; one write in flight; the latest edit wins; an edit is never dropped.
import type { AppError } from '../model/app-error.ts';
import { err, ok, type Result } from '../model/result.ts';

/** Time from the first unsaved edit to its write: leaves a slow disk as long again of the 800 ms that are promised. */
export const SAVE_DELAY_MS = 400;

/** Pause after a failed write before it is tried again (our choice). */
export const RETRY_DELAY_MS = 2000;

/** The one thing needed of a clock. */
export interface Timers {
  /** Runs a function once after a delay; the returned function cancels it. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}

/** What the screen shows about saving. `failed` stays until a later write has succeeded. */
export type SaveState =
  | { readonly state: 'saved' | 'unsaved' | 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** What an autosave works with. */
export interface AutosaveParts<T> {
  readonly save: (value: T) => Promise<Result<unknown>>;
  readonly timers: Timers;
  readonly onState: (state: SaveState) => void;
}

/** Saves one open document; make one per document and `flush` it before letting go. */
export class Autosave<T> {
  readonly #parts: AutosaveParts<T>;
  #unsaved: { readonly value: T } | null = null;
  #writing: Promise<Result<null>> | null = null;
  #cancelTimer: (() => void) | null = null;
  #hasFailed = false;

  constructor(parts: AutosaveParts<T>) {
    this.#parts = parts;
  }

  /** Takes the document as it is after an edit. */
  edit(value: T): void {
    this.#unsaved = { value };
    this.#report({ state: 'unsaved' });
    this.#schedule(SAVE_DELAY_MS);
  }

  /** Saves now what is unsaved, edits made meanwhile included. Fails when a write fails; the edits are kept. */
  async flush(): Promise<Result<null>> {
    while (this.#unsaved !== null || this.#writing !== null) {
      const result = await this.#writeLatest();
      if (!result.ok) return result;
    }
    return ok(null);
  }

  /** Stops the timer; for after a flush, when the document is closed for good. */
  dispose(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#unsaved = null;
  }

  #schedule(delayMs: number): void {
    this.#cancelTimer ??= this.#parts.timers.after(delayMs, () => {
      this.#cancelTimer = null;
      void this.#writeLatest();
    });
  }

  async #writeLatest(): Promise<Result<null>> {
    while (this.#writing !== null) await this.#writing;
    if (this.#unsaved === null) return ok(null);
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#writing = this.#write(this.#unsaved);
    return this.#writing;
  }

  async #write(edit: { readonly value: T }): Promise<Result<null>> {
    this.#report({ state: 'saving' });
    const result = await this.#trySave(edit.value);
    this.#writing = null;
    this.#hasFailed = !result.ok;
    if (!result.ok) {
      this.#parts.onState({ state: 'failed', error: result.error });
      if (this.#unsaved !== null) this.#schedule(RETRY_DELAY_MS);
      return result;
    }
    if (this.#unsaved === edit) this.#unsaved = null;
    this.#report({ state: this.#unsaved === null ? 'saved' : 'unsaved' });
    return ok(null);
  }

  /** A bug in `save` must not end the saving either: it is reported and tried again like any failure. */
  async #trySave(value: T): Promise<Result<unknown>> {
    try {
      return await this.#parts.save(value);
    } catch (error) {
      return err({ code: 'internal-failed', detail: String(error) });
    }
  }

  /** While writes fail, the failure stays on screen. */
  #report(state: SaveState): void {
    if (!this.#hasFailed) this.#parts.onState(state);
  }
}
