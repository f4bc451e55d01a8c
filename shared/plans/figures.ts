// The figures of a plan: what its steps cover and take, when it may be finished, what comes next. All pure.
import type { SkillId } from '../model/pack.ts';
import type { GateKind, Plan, PlanStep } from '../model/plan.ts';
import { type Explanation, gaps, type Term } from '../moves/explain.ts';
import { levelCost } from '../moves/level-cost.ts';
import type { Move } from '../moves/move.ts';
import { closedGates } from '../moves/options.ts';

/** How much of the estimated work the steps cover, 0..1; null when no work is left or it is not known. */
export function coverage(plan: Pick<Plan, 'steps'>, explanation: Explanation | null): number | null {
  if (explanation === null) return null;
  let work = 0;
  let covered = 0;
  for (const term of gaps(explanation)) {
    work += term.weight * (levelCost(term.need) - levelCost(term.have));
    const reached = reachedBy(plan.steps, term);
    covered += term.weight * Math.max(0, levelCost(reached) - levelCost(term.have));
  }
  return work === 0 ? null : covered / work;
}

/** The level the steps practice a gap toward, no higher than what is needed. */
function reachedBy(steps: readonly PlanStep[], term: Term): number {
  const levels = steps
    .filter((step) => !isDropped(step))
    .flatMap((step) => step.practices)
    .filter((practice) => practice.skill === term.skill.id)
    .map((practice) => practice.toLevel);
  return Math.min(term.need, Math.max(term.have, ...levels));
}

/** The level that the steps of one move practice a skill toward; null where none does. */
export function practicedTo({ steps }: Pick<Plan, 'steps'>, leg: number, skill: SkillId): number | null {
  const levels = steps
    .filter((step) => step.leg === leg && !isDropped(step))
    .flatMap((step) => step.practices)
    .flatMap((practice) => (practice.skill === skill ? practice.toLevel : []));
  return levels.length === 0 ? null : Math.max(...levels);
}

/** The closed barriers that no step helps to open. */
export function barriersWithoutStep(plan: Pick<Plan, 'steps'>, move: Move): readonly GateKind[] {
  return closedGates(move)
    .map((gate) => gate.kind)
    .filter((kind) => !plan.steps.some((step) => step.opens === kind && !isDropped(step)));
}

/** Hours, low and high. */
type Hours = { readonly low: number; readonly high: number };

/** Adds up ranges of hours. */
export function sumHours(ranges: readonly Hours[]): Hours {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Hours of a step, low and high, whichever end was typed first; null where it names none. */
export function hoursOfStep(step: PlanStep): Hours | null {
  const ends = [step.hoursLow, step.hoursHigh].filter((hours) => hours !== null);
  return ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Hours of all steps that name some, low and high, those dropped left out. */
export function stepHours(steps: readonly PlanStep[]): Hours {
  return sumHours(steps.flatMap((step) => (isDropped(step) ? [] : (hoursOfStep(step) ?? []))));
}

/** Weeks that hours of learning take at some hours a week, low and high; null at no hours a week. */
export function weeksOf(hours: Hours, weeklyHours: number): Hours | null {
  return weeklyHours <= 0 ? null : { low: hours.low / weeklyHours, high: hours.high / weeklyHours };
}

/** The days between which hours of learning are done at some hours a week, from a day on; null at no hours a week. */
export function finishRange(
  hours: Hours,
  weeklyHours: number,
  from: Date,
): { readonly earliest: Date; readonly latest: Date } | null {
  const weeks = weeksOf(hours, weeklyHours);
  if (weeks === null) return null;
  const after = (count: number) => new Date(from.getTime() + count * WEEK_MS);
  return { earliest: after(weeks.low), latest: after(weeks.high) };
}

/** The day so many months later, a month counted as 52/12 weeks as in every effort. */
export function afterMonths(months: number, from: Date): Date {
  return new Date(from.getTime() + months * (52 / 12) * WEEK_MS);
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether a step is finished. */
export function isDone({ status }: PlanStep): boolean {
  return status.state === 'done';
}

/** Whether a step was given up. */
export function isDropped({ status }: PlanStep): boolean {
  return status.state === 'dropped';
}

/** Whether a step is still to be done, begun or not. */
export function isOpen({ status }: PlanStep): boolean {
  return status.state === 'open' || status.state === 'begun';
}

/** The step to do now: the one due first, else the first of the list; null when all are done. */
export function nextStep(plan: Pick<Plan, 'steps'>): PlanStep | null {
  const open = plan.steps.filter(isOpen);
  const dated = open.filter((step) => step.due !== null);
  const [first] = dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return first ?? open[0] ?? null;
}
