// Gives copies of plans away and takes copies in. A copy holds the plan, the version both sides last had, and the names that
// its ids stand for; whatever goes either way is kept, so that the next exchange can be merged. Taking in changes no plan.
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GivenCopy, TakenIn } from '../../shared/files/answers.ts';
import type { Handover } from '../../shared/model/handover.ts';
import type { Plan, PlanId, SharedVersion } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { commonVersions, withSharedVersion } from '../../shared/plans/merge.ts';
import { replaceFile } from './atomic-file.ts';
import { readError, writeError } from './file-errors.ts';
import type { FileSystem } from './file-system.ts';
import { damaged, handoverBytes, MOST_HANDOVER_BYTES, openHandover } from './handover-file.ts';
import type { PlanLibrary } from './plan-library.ts';
import { type SharedVersions, versionHash } from './shared-versions.ts';

/** What the desk works with. */
interface HandoverDeskParts {
  readonly fs: FileSystem;
  /** The data folder: copies go anywhere but there. */
  readonly root: string;
  readonly plans: PlanLibrary;
  readonly versions: SharedVersions;
  readonly now: () => Date;
}

/** What goes along with a plan in a copy, and how the copy is sealed; null = not at all. */
type CopyWishes = Pick<Handover, 'names' | 'author'> & { readonly passphrase: string | null };

/** The desk where plans change hands. */
export class HandoverDesk {
  readonly #parts: HandoverDeskParts;

  constructor(parts: HandoverDeskParts) {
    this.#parts = parts;
  }

  /** Writes a copy of a saved plan durably where `askPlace` says, given the plan's title; null is "nowhere after all". */
  async give(
    id: PlanId,
    wishes: CopyWishes,
    askPlace: (title: string) => Promise<string | null>,
  ): Promise<Result<GivenCopy>> {
    const { fs, plans, versions, now } = this.#parts;
    const loaded = await plans.load(id);
    if (!loaded.ok) return loaded;
    const { plan } = loaded.value;
    const file = await askPlace(plan.title);
    if (file === null) return ok(null);
    if (this.#isOwn(file)) {
      return err({
        code: 'file-unwritable',
        file,
        reason: 'no-permission',
        detail: 'It is Waymark’s own folder.',
      });
    }
    const kept = await versions.keep(plan);
    if (!kept.ok) return kept;
    const version = { hash: kept.value, at: now().toISOString() };
    const base = await this.#firstFound(
      plan.sharedVersions.toReversed().filter(({ hash }) => hash !== version.hash),
    );
    const { passphrase, names, author } = wishes;
    const bytes = await handoverBytes(
      { plan: withSharedVersion(plan, version), base, names, author },
      passphrase,
    );
    try {
      await replaceFile(fs, { path: file, bytes });
    } catch (error) {
      return err(writeError(error, file));
    }
    return ok({ file, version });
  }

  /** Opens a copy and keeps its version; the plans stay as they are. */
  async takeIn(file: string, passphrase: string | null): Promise<Result<TakenIn>> {
    const bytes = await this.#read(file);
    const opened = bytes.ok ? await openHandover(bytes.value, file, passphrase) : bytes;
    if (!opened.ok) return opened;
    const { names, author } = opened.value;
    const mine = await this.#parts.plans.load(opened.value.plan.id);
    if (!mine.ok && mine.error.code !== 'file-missing') return mine;
    const kept = await this.#parts.versions.keep(opened.value.plan);
    if (!kept.ok) return kept;
    const plan = this.#asShared(opened.value.plan, kept.value);
    if (!mine.ok) return ok({ plan, base: null, names, author, isKnown: false });
    const base = await this.#baseOf(mine.value.plan, { ...opened.value, plan });
    return ok({ plan, base, names, author, isKnown: true });
  }

  /** A plan with its own version among those it shares: from now on both sides have it. */
  #asShared(plan: Plan, hash: string): Plan {
    if (plan.sharedVersions.some((version) => version.hash === hash)) return plan;
    return withSharedVersion(plan, { hash, at: this.#parts.now().toISOString() });
  }

  /** The latest version that both copies have had and whose content is at hand, here or in the copy. */
  async #baseOf(mine: Plan, { plan, base }: Handover): Promise<Plan | null> {
    const common = commonVersions(mine, plan);
    const found = await this.#firstFound(common);
    if (found !== null || base === null) return found;
    const hash = versionHash(base);
    return common.some((version) => version.hash === hash) ? base : null;
  }

  async #firstFound(versions: readonly SharedVersion[]): Promise<Plan | null> {
    for (const { hash } of versions) {
      const plan = await this.#parts.versions.find(hash);
      if (plan !== null) return plan;
    }
    return null;
  }

  async #read(file: string): Promise<Result<Uint8Array>> {
    const { fs } = this.#parts;
    try {
      const { size } = await fs.stat(file);
      return size > MOST_HANDOVER_BYTES
        ? damaged(file, 'It is far larger than any plan.')
        : ok(await fs.read(file));
    } catch (error) {
      return err(readError(error, file));
    }
  }

  #isOwn(file: string): boolean {
    const path = relative(resolve(this.#parts.root), resolve(file));
    return !isAbsolute(path) && path.split(sep)[0] !== '..';
  }
}
