// What differs between two versions of one plan, part by part: what a merge with nobody on the other side would take over,
// and the order of steps and of their parts, which is a change too.
import type { Json } from '../files/canonical-json.ts';
import type { Plan } from '../model/plan.ts';
import { mergePlans } from './merge.ts';
import { ORDER, type PartPath } from './merge-tree.ts';

/** A part that differs; `undefined`: it was not there, or is not any more. */
export type PlanChange = {
  readonly path: PartPath;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

/** The parts of a plan that changed from one version to a later one, whatever was shared with whom and when it was saved. */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const parts = mergePlans(before, before, after).changes.map(({ path, before: was, after: is }) => ({
    path,
    before: was,
    after: is,
  }));
  const inSteps = after.steps.flatMap((step) => {
    const earlier = before.steps.find(({ id }) => id === step.id);
    return orderChange(['steps', step.id, 'parts'], earlier?.parts ?? [], step.parts);
  });
  return [...parts, ...orderChange(['steps'], before.steps, after.steps), ...inSteps];
}

type Item = { readonly id: string };

/** That the items both versions have stand in another order. */
function orderChange(list: PartPath, before: readonly Item[], after: readonly Item[]): PlanChange[] {
  const [was, is] = [idsIn(before, after), idsIn(after, before)];
  const isSame = was.every((id, at) => id === is[at]);
  return isSame ? [] : [{ path: [...list, ORDER], before: was, after: is }];
}

/** The ids of items that the other list has too, in order. */
function idsIn(items: readonly Item[], others: readonly Item[]): readonly string[] {
  const known = new Set(others.map(({ id }) => id));
  return items.map(({ id }) => id).filter((id) => known.has(id));
}
