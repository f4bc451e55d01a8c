// Copies of plans in memory: given away and taken in as the main process does it, under a passphrase or none.
import { versionHash } from '../../../electron/services/shared-versions.ts';
import type { TakenIn } from '../../../shared/files/answers.ts';
import type { ChannelArgs, ChannelValue } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Handover } from '../../../shared/model/handover.ts';
import type { Plan, PlanId } from '../../../shared/model/plan.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { commonVersions, withSharedVersion } from '../../../shared/plans/merge.ts';

/** The one file the person chooses in every dialog. */
export const copyPath = '/home/someone/copy.waymark';

/** Copies by their path, and the versions that were shared. */
export type MemoryCopies = {
  readonly files: Map<string, Handover & { readonly passphrase: string | null }>;
  readonly versions: Map<string, Plan>;
  /** What the person chooses; null to cancel. */
  chosen: string | null;
};

/** No copy yet. */
export function noCopies(): MemoryCopies {
  return { files: new Map(), versions: new Map(), chosen: copyPath };
}

type CopyChannel = 'copy:give' | 'copy:choose' | 'copy:take';

/** Answers what is asked of copies; `plans` are those of the library, `failure` is what every write fails with. */
export function copyHandlers(
  copies: MemoryCopies,
  plans: ReadonlyMap<PlanId, Plan>,
  failure: () => AppError | null,
): { readonly [C in CopyChannel]: (args: ChannelArgs<C>) => Result<ChannelValue<C>> } {
  const keep = (plan: Plan) => {
    const version = { hash: versionHash(plan), at: new Date().toISOString() };
    copies.versions.set(version.hash, plan);
    return version;
  };
  const find = (known: readonly { readonly hash: string }[]) =>
    known.flatMap(({ hash }) => copies.versions.get(hash) ?? [])[0] ?? null;
  return {
    'copy:give': ({ id, ...wishes }) => {
      const plan = plans.get(id);
      const problem = failure();
      if (plan === undefined) return err({ code: 'file-missing', file: `${id}.waymark` });
      if (copies.chosen === null) return ok(null);
      if (problem !== null) return err(problem);
      const base = find(plan.sharedVersions.toReversed());
      const version = keep(plan);
      copies.files.set(copies.chosen, { ...wishes, base, plan: withSharedVersion(plan, version) });
      return ok({ file: copies.chosen, version });
    },
    'copy:choose': () => ok(copies.chosen),
    'copy:take': ({ path, passphrase }): Result<TakenIn> => {
      const file = copies.files.get(path);
      if (file === undefined) return err({ code: 'file-missing', file: path });
      if (file.passphrase !== passphrase && file.passphrase !== null) {
        return err({ code: passphrase === null ? 'passphrase-needed' : 'passphrase-wrong', file: path });
      }
      const mine = plans.get(file.plan.id);
      const kept = keep(file.plan);
      const isShared = file.plan.sharedVersions.some(({ hash }) => hash === kept.hash);
      const plan = isShared ? file.plan : withSharedVersion(file.plan, kept);
      const base = mine === undefined ? null : find(commonVersions(mine, plan));
      return ok({ plan, base, names: file.names, author: file.author, isKnown: mine !== undefined });
    },
  };
}
