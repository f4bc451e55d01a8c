// What a kill left on the disk: the same inspection for the save service and for the whole app.
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import type { PlanListing } from '../../shared/files/answers.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';

/** What is known of a killed process that was editing a plan. */
export interface Killed {
  /** Its data folder. */
  readonly root: string;
  readonly plan: PlanId;
  /** When the kill was sent, in ms since the epoch. */
  readonly killedAt: number;
  /** The edits it made, in order, each with its time in ms since the epoch. */
  readonly edits: readonly { readonly number: number; readonly at: number }[];
  /** The number of the edit that a plan holds. */
  readonly editNumberOf: (plan: Plan) => number;
}

/** What a fresh process finds afterward. */
export interface Survival {
  /** Every plan in the list that does not open; must be empty. */
  readonly unreadable: readonly PlanListing[];
  /** Every plan there is, opened. */
  readonly plans: ReadonlyMap<PlanId, Plan>;
  /** The edited plan as the disk holds it; null when it was never saved. */
  readonly plan: Plan | null;
  /** Age at the kill of the oldest edit that is not on the disk; 0 when all are. Must be a second at most. */
  readonly missingMs: number;
}

/** Opens what a killed process left, as the next launch would. */
export async function inspectAfterKill(killed: Killed): Promise<Survival> {
  const library = new PlanLibrary({
    fs: diskFileSystem,
    paths: dataPaths(killed.root),
    now: () => new Date(),
  });
  const listings = await library.list();
  if (!listings.ok) throw new Error(JSON.stringify(listings.error));
  const plans = new Map<PlanId, Plan>();
  for (const listing of listings.value) {
    const loaded = listing.state === 'readable' ? await library.load(listing.summary.id) : null;
    if (loaded?.ok) plans.set(loaded.value.plan.id, loaded.value.plan);
  }
  const plan = plans.get(killed.plan) ?? null;
  const onDisk = plan === null ? 0 : killed.editNumberOf(plan);
  const firstMissing = killed.edits.find((edit) => edit.number > onDisk);
  return {
    unreadable: listings.value.filter((listing) => listing.state === 'unreadable'),
    plans,
    plan,
    missingMs: firstMissing === undefined ? 0 : Math.max(0, killed.killedAt - firstMissing.at),
  };
}
