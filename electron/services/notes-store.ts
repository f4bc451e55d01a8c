// Private notes, one file a plan in a folder of their own. Kept as safely as plans, and never part of a copy or export.
import { notesKind } from '../../shared/files/file-kinds.ts';
import type { PlanId, PrivateNotes } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { DocumentFolder } from './document-folder.ts';
import type { StoreParts } from './plan-library.ts';
import { takeTurns } from './turns.ts';

/** Keeps private notes in a folder; make one a process. */
export class NotesStore {
  readonly #parts: StoreParts;
  readonly #notes: DocumentFolder<PrivateNotes>;
  readonly #inTurn = takeTurns();

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#notes = new DocumentFolder({
      fs: parts.fs,
      kind: notesKind,
      folder: parts.paths.notes,
      copies: parts.paths.notesCopies,
      ending: '.notes.json',
      idOf: (notes) => notes.plan,
      now: parts.now,
    });
  }

  /** A plan's notes, or null when none were ever written. Damaged ones are moved aside and named in the error. */
  load(plan: PlanId): Promise<Result<PrivateNotes | null>> {
    return this.#inTurn(() => this.#open(plan));
  }

  /** Saves notes durably, whatever was there: only one person writes them. */
  save(notes: PrivateNotes): Promise<Result<null>> {
    return this.#inTurn(() => this.#notes.replace({ ...notes, savedAt: this.#parts.now().toISOString() }));
  }

  /** Puts the newest good copy in the place of damaged notes; notes that open are left as they are. */
  restore(plan: PlanId): Promise<Result<PrivateNotes | null>> {
    return this.#inTurn(async () => {
      const opened = await this.#open(plan);
      if (opened.ok || opened.error.code !== 'file-damaged') return opened;
      const { newest } = await this.#notes.goodCopies(plan);
      if (newest === null) return opened;
      const replaced = await this.#notes.replace(newest);
      return replaced.ok ? ok(newest) : replaced;
    });
  }

  async #open(plan: PlanId): Promise<Result<PrivateNotes | null>> {
    const opened = await this.#notes.open(plan);
    return !opened.ok && opened.error.code === 'file-missing' ? ok(null) : opened;
  }
}
