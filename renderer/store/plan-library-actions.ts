// What a person can do with a plan in the list, without opening it: have a second one like it, put it away, bring it back.
import i18next from 'i18next';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { duplicatePlan } from '../../shared/plans/duplicate.ts';
import type { LibraryQuery } from '../../shared/plans/library-order.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import { refreshPlans } from './plan-actions.ts';
import { settlePlan } from './plan-saving.ts';
import { useApp } from './store.ts';

/** Asks something else of the list of plans. */
export function askLibrary(changes: Partial<LibraryQuery>): void {
  useApp.setState(({ library }) => ({ library: { ...library, ...changes } }));
}

/** Saves a second plan like one of the list; gives it, or null when that failed and was told. */
export async function duplicateListedPlan(id: PlanId): Promise<Plan | null> {
  const loaded = await loadListed(id);
  if (loaded === null) return null;
  const title = i18next.t('library:copyTitle', { title: loaded.plan.title });
  return saveAsNew(loaded.plan, title);
}

/** Saves a plan under new ids and a title of its own; gives it, or null when that failed and was told. */
export async function saveAsNew(plan: Plan, title: string): Promise<Plan | null> {
  const copy = duplicatePlan(plan, { title, now: new Date(), newId: () => crypto.randomUUID() });
  const saved = await api().plan.save({ plan: copy, known: null });
  if (!saved.ok) {
    notify(saved.error, copy.id);
    return null;
  }
  await refreshPlans();
  return copy;
}

/** Puts a plan away or back in use; true when that is on disk. */
export async function putAway(id: PlanId, isAway: boolean): Promise<boolean> {
  const loaded = await loadListed(id);
  if (loaded === null) return false;
  const plan: Plan = { ...loaded.plan, archivedAt: isAway ? new Date().toISOString() : null };
  const saved = await api().plan.save({ plan, known: loaded.hash });
  if (!saved.ok) notify(saved.error, id);
  await refreshPlans();
  return saved.ok;
}

/** The plan as it is on disk, its last edits saved before. */
async function loadListed(id: PlanId) {
  const settled = await settlePlan(id);
  const loaded = settled.ok ? await api().plan.load({ id }) : settled;
  if (loaded.ok) return loaded.value;
  notify(loaded.error, id);
  return null;
}
