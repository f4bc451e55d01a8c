// Hours and money of a plan against what was meant. Amounts are in the currency of the plan's pack.
import type { Plan, PlanStep } from '../model/plan.ts';
import { isDropped, stepHours } from './figures.ts';

/** What the steps take and have taken. Dropped steps count with what they have taken only. */
export type Spending = {
  readonly hours: { readonly low: number; readonly high: number; readonly spent: number };
  readonly cost: {
    readonly planned: number;
    readonly spent: number;
    /** What the steps come to: of each the planned cost, or what it has taken where that is more. */
    readonly expected: number;
    /** How far that is over the cap; null without a cap, 0 within it. */
    readonly over: number | null;
    /** Steps that say nothing of cost. */
    readonly unsaid: number;
  };
};

/** Adds up hours and money. */
export function spendingOf({ steps, budget }: Pick<Plan, 'steps' | 'budget'>): Spending {
  const kept = steps.filter((step) => !isDropped(step));
  const sum = (amounts: readonly (number | null)[]) =>
    amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const expected = sum(steps.map(costOfStep));
  return {
    hours: { ...stepHours(steps), spent: sum(steps.map((step) => step.hoursSpent)) },
    cost: {
      planned: sum(kept.map((step) => step.cost)),
      spent: sum(steps.map((step) => step.costSpent)),
      expected,
      over: budget === null ? null : Math.max(0, expected - budget),
      unsaid: kept.filter((step) => costOfStep(step) === null).length,
    },
  };
}

/** What a step comes to: its planned cost, or what it has taken where that is more; of a dropped one what it has taken. Null where it says nothing. */
export function costOfStep(step: PlanStep): number | null {
  const { cost, costSpent } = step;
  if (cost === null || isDropped(step)) return costSpent;
  return Math.max(cost, costSpent ?? 0);
}
