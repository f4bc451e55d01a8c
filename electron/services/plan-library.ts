// The plans of one person: list, load, save, remove, restore. Guarantees: a save is durable when it answers; no save
// hides another's newer version; a damaged plan is kept aside and its newest good copy can be had back.
import { basename, join, resolve } from 'node:path';
import {
  type LoadedPlan,
  type PlanListing,
  type PlanVersion,
  type SavedPlan,
  summarizePlan,
} from '../../shared/files/answers.ts';
import { planContent } from '../../shared/files/canonical-json.ts';
import { planKind } from '../../shared/files/file-kinds.ts';
import { type Plan, type PlanId, planIdSchema } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { ensureFolder } from './atomic-file.ts';
import type { DataPaths } from './data-paths.ts';
import { DocumentFolder } from './document-folder.ts';
import { allowed, failedWith, writeError } from './file-errors.ts';
import type { FileSystem } from './file-system.ts';
import { PlanIndex } from './plan-index.ts';
import { sha256 } from './sealed-text.ts';
import { takeTurns } from './turns.ts';

/** Files read at once for the list: enough to keep the disk busy, far from the limit of open files. */
const READS_AT_ONCE = 16;

/** What a store of documents works with. */
export interface StoreParts {
  readonly fs: FileSystem;
  readonly paths: DataPaths;
  readonly now: () => Date;
}

/** Keeps plans in a folder; make one a process. */
export class PlanLibrary {
  readonly #parts: StoreParts;
  readonly #plans: DocumentFolder<Plan>;
  readonly #trash: DocumentFolder<Plan>;
  readonly #inTurn = takeTurns();
  readonly #index: PlanIndex;
  readonly #versions = new Map<string, PlanVersion>();
  readonly #hashes = new WeakMap<Plan, string>();
  /** Contents whose write was tried and not confirmed: found on disk, they are our own and no one else's. */
  readonly #unconfirmed = new Set<string>();

  constructor(parts: StoreParts) {
    this.#parts = parts;
    const { fs, paths, now } = parts;
    this.#index = new PlanIndex(fs, paths.planIndex);
    const common = { fs, now, kind: planKind, ending: '.waymark', idOf: (plan: Plan) => plan.id };
    this.#plans = new DocumentFolder({ ...common, folder: paths.plans, copies: paths.planCopies });
    this.#trash = new DocumentFolder({ ...common, folder: paths.trash, copies: paths.planCopies });
  }

  /** Path of a plan's file. */
  fileOf(id: PlanId): string {
    return this.#plans.pathOf(id);
  }

  /** The plan whose file a path names; null for files that lie elsewhere. */
  planAt(path: string): PlanId | null {
    const { data: id } = planIdSchema.safeParse(basename(path, '.waymark'));
    return id !== undefined && resolve(path) === resolve(this.fileOf(id)) ? id : null;
  }

  /** Every plan there is, those that cannot be read first, then the latest saved first. Moves nothing. */
  async list(): Promise<Result<PlanListing[]>> {
    const ids = await this.#plans.ids();
    if (!ids.ok) return ids;
    // Other files in the folder are not ours and stay out of the list.
    const planIds = ids.value.flatMap((id) => planIdSchema.safeParse(id).data ?? []);
    await this.#index.open();
    const listings = await mapInParallel(planIds, READS_AT_ONCE, (id) => this.#listPlan(id));
    // Not waited for: the list is complete without it.
    void this.#index.settle(new Set(planIds));
    return ok(listings.toSorted(compareListings));
  }

  /** Opens a plan. A damaged file is moved aside and the error names where, and how many good copies there are. */
  load(id: PlanId): Promise<Result<LoadedPlan>> {
    return this.#inTurn(async () => this.#asLoaded(await this.#plans.open(id)));
  }

  /**
   * Saves a plan durably. `knownHash` is the hash that loading or the last save gave, null for a new plan: when the
   * file holds any other content by now, the answer is file-changed and nothing is written.
   */
  save(plan: Plan, knownHash: string | null): Promise<Result<SavedPlan>> {
    return this.#inTurn(async () => {
      const present = await this.#plans.present(plan.id);
      if (!present.ok) return present;
      const next: Plan = { ...plan, savedAt: this.#parts.now().toISOString() };
      if (present.value !== null && !this.#mayReplace(present.value, knownHash, next)) {
        return err({ code: 'file-changed', file: this.fileOf(plan.id) });
      }
      const replaced = await this.#plans.replace(next, () => this.#hashOf(next));
      const hash = this.#hashOf(next);
      if (!replaced.ok) {
        this.#unconfirmed.add(hash);
        return replaced;
      }
      this.#unconfirmed.clear();
      return ok({ savedAt: next.savedAt, hash });
    });
  }

  /** Moves a plan, or what a damaged one left, to the trash; `restore` brings it back. */
  remove(id: PlanId): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const leftAside = await this.#plans.movedAside(id);
      const removed = await this.#moveToTrash(this.fileOf(id), `${id}.waymark`);
      if (!removed.ok && !(removed.error.code === 'file-missing' && leftAside.length > 0)) return removed;
      for (const path of leftAside) {
        const moved = await this.#moveToTrash(path, path.slice(this.#parts.paths.plans.length + 1));
        if (!moved.ok) return moved;
      }
      return ok(null);
    });
  }

  /** Brings a plan back: from the trash, else from its newest good copy. A plan that opens is left as it is. */
  restore(id: PlanId): Promise<Result<LoadedPlan>> {
    return this.#inTurn(async () => {
      const present = await this.#plans.open(id);
      if (present.ok) return this.#asLoaded(present);
      if (present.error.code !== 'file-missing' && present.error.code !== 'file-damaged') return present;
      const trashed = present.error.code === 'file-missing' ? await this.#trash.read(id) : null;
      const best = trashed?.ok ? trashed.value : (await this.#plans.goodCopies(id)).newest;
      if (best === null) return present;
      const replaced = await this.#plans.replace(best);
      if (!replaced.ok) return replaced;
      if (trashed?.ok) await allowed(this.#parts.fs.remove(this.#trash.pathOf(id)));
      return this.#asLoaded(ok(best));
    });
  }

  /** The earlier versions of a plan that open, the latest first. */
  async history(id: PlanId): Promise<PlanVersion[]> {
    const times = (await this.#plans.copyTimes(id)).toSorted((a, b) => b - a);
    const versions = await mapInParallel(times, READS_AT_ONCE, (time) => this.#listVersion(id, time));
    return versions.flatMap((version) => version ?? []);
  }

  /** One earlier version, by the time that `history` gave. */
  version(id: PlanId, time: number): Promise<Result<Plan>> {
    return this.#plans.readCopy(id, time);
  }

  /** A version never changes: what was read of it once holds. */
  async #listVersion(id: PlanId, time: number): Promise<PlanVersion | null> {
    const key = `${id} ${time}`;
    const listed = this.#versions.get(key);
    if (listed !== undefined) return listed;
    const read = await this.version(id, time);
    if (!read.ok) return null;
    const version = { time, summary: summarizePlan(read.value) };
    this.#versions.set(key, version);
    return version;
  }

  async #listPlan(id: PlanId): Promise<PlanListing> {
    const stamp = await allowed(this.#parts.fs.stat(this.fileOf(id)));
    const known = stamp === null ? null : this.#index.find(id, stamp);
    if (known !== null) return { state: 'readable', summary: known };
    const read = await this.#plans.read(id);
    if (!read.ok) return { state: 'unreadable', id, error: read.error };
    const summary = summarizePlan(read.value);
    if (stamp !== null) this.#index.add(summary, stamp);
    return { state: 'readable', summary };
  }

  #asLoaded(opened: Result<Plan>): Result<LoadedPlan> {
    return opened.ok ? ok({ plan: opened.value, hash: this.#hashOf(opened.value) }) : opened;
  }

  #hashOf(plan: Plan): string {
    const hash = this.#hashes.get(plan) ?? sha256(planContent(plan));
    this.#hashes.set(plan, hash);
    return hash;
  }

  /** True when what is on disk is what the editor knows, was our own try, or is the very same content. */
  #mayReplace(present: Plan, knownHash: string | null, next: Plan): boolean {
    const hash = this.#hashOf(present);
    return hash === knownHash || this.#unconfirmed.has(hash) || hash === this.#hashOf(next);
  }

  async #moveToTrash(path: string, name: string): Promise<Result<null>> {
    const { fs, paths } = this.#parts;
    try {
      await ensureFolder(fs, paths.trash);
      await fs.rename(path, join(paths.trash, name));
      // Where it is now comes first: a power loss in between must not leave it in neither folder.
      await fs.syncFolder(paths.trash);
      await fs.syncFolder(paths.plans);
      return ok(null);
    } catch (error) {
      if (failedWith(error, 'ENOENT')) return err({ code: 'file-missing', file: path });
      return err(writeError(error, path));
    }
  }
}

/** What cannot be read first, by id; then the latest saved first. */
function compareListings(a: PlanListing, b: PlanListing): number {
  if (a.state === 'readable' && b.state === 'readable') {
    return Date.parse(b.summary.savedAt) - Date.parse(a.summary.savedAt);
  }
  if (a.state === 'readable') return 1;
  return b.state === 'readable' ? -1 : Number(a.id > b.id) - Number(a.id < b.id);
}

async function mapInParallel<T, U>(
  items: readonly T[],
  atOnce: number,
  map: (item: T) => Promise<U>,
): Promise<U[]> {
  const results: U[] = [];
  const rest = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
