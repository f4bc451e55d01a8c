// When the steps of a plan may be done: one after the other at the person's weekly hours, as a range, since hours are one.
import type { Plan, PlanStep, StepId } from '../model/plan.ts';
import { addDays, type Day, daysBetween } from './days.ts';
import { hoursOfStep, isOpen } from './figures.ts';

/** The earliest and the latest day of something. */
type DayRange = { readonly earliest: Day; readonly latest: Day };

/** Whether a step keeps its due day: surely, only if it takes few hours, or not at all. */
type Punctuality = 'on-time' | 'may-be-late' | 'late';

/** When one step may be done. `punctuality` is null where the step has no due day. */
export type ScheduledStep = {
  readonly begin: DayRange;
  readonly finish: DayRange;
  readonly punctuality: Punctuality | null;
};

/** The open steps in time; `finish` is null when none is left. */
export type Schedule =
  | { readonly kind: 'not-feasible' }
  | {
      readonly kind: 'planned';
      readonly steps: ReadonlyMap<StepId, ScheduledStep>;
      readonly finish: DayRange | null;
    };

/**
 * Schedules what is left of the open steps from today, or from the plan's start when that is later. A step begins when
 * the steps it comes after are finished, and not before its own start day; a step without hours takes no time. Of
 * those that may begin, one whose own day has come goes before one that has none; else the order of the list holds, and
 * no week stays idle while a step may begin. Not feasible at no hours a week. O(steps²).
 */
export function schedulePlan(plan: Pick<Plan, 'steps' | 'startOn' | 'person'>, today: Day): Schedule {
  const { weeklyHours } = plan.person;
  if (weeklyHours <= 0) return { kind: 'not-feasible' };
  const from = daysBetween(today, plan.startOn) > 0 ? plan.startOn : today;
  const steps = new Map<StepId, ScheduledStep>();
  const waiting = plan.steps.filter(isOpen);
  let earliest = 0;
  let latest = 0;
  for (let step = nextOf(waiting, from, earliest); step !== null; step = nextOf(waiting, from, earliest)) {
    waiting.splice(waiting.indexOf(step), 1);
    const { low, high } = hoursLeft(step);
    const wait = waitOf(step, from);
    const begin = { earliest: Math.max(earliest, wait), latest: Math.max(latest, wait) };
    earliest = begin.earliest + (low * 7) / weeklyHours;
    latest = begin.latest + (high * 7) / weeklyHours;
    const finish = { earliest: addDays(from, earliest), latest: addDays(from, latest) };
    steps.set(step.id, {
      begin: { earliest: addDays(from, begin.earliest), latest: addDays(from, begin.latest) },
      finish,
      punctuality: punctualityOf(step.due, finish),
    });
  }
  const finish = { earliest: addDays(from, earliest), latest: addDays(from, latest) };
  return { kind: 'planned', steps, finish: steps.size === 0 ? null : finish };
}

/** Whether a step may be told to come after another: not after itself, nor after one that waits for it. */
export function mayFollow(steps: readonly PlanStep[], step: StepId, after: StepId): boolean {
  const byId = new Map(steps.map((each) => [each.id, each]));
  const seen = new Set<StepId>();
  const ahead = [after];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === step) return false;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(byId.get(id)?.after ?? []));
  }
  return true;
}

/** Hours still to put in, low and high; none where the step names none. */
function hoursLeft(step: PlanStep): { readonly low: number; readonly high: number } {
  const hours = hoursOfStep(step);
  const spent = step.hoursSpent ?? 0;
  return hours === null
    ? { low: 0, high: 0 }
    : { low: Math.max(0, hours.low - spent), high: Math.max(0, hours.high - spent) };
}

/** Days from the first one until a step may begin by its own start day. */
function waitOf(step: PlanStep, from: Day): number {
  return step.start === null ? 0 : Math.max(0, daysBetween(from, step.start));
}

/**
 * The step to do next, `day` days after the first: of those whose turn has come, by their own days, then as listed; if
 * none has, the one whose day comes first. A ring of steps that wait for each other is cut at its first.
 */
function nextOf(waiting: readonly PlanStep[], from: Day, day: number): PlanStep | null {
  const ids = new Set(waiting.map(({ id }) => id));
  const free = waiting.filter(({ after }) => !after.some((id) => ids.has(id)));
  const ready = free.length > 0 ? free : waiting.slice(0, 1);
  const dated = ready
    .filter(({ start }) => start !== null)
    .toSorted((a, b) => waitOf(a, from) - waitOf(b, from));
  const due = dated.find((step) => waitOf(step, from) <= day);
  return due ?? ready.find(({ start }) => start === null) ?? dated[0] ?? null;
}

function punctualityOf(due: Day | null, finish: DayRange): Punctuality | null {
  if (due === null) return null;
  if (finish.latest <= due) return 'on-time';
  return finish.earliest <= due ? 'may-be-late' : 'late';
}
