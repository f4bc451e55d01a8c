// What a week holds: the small parts meant for it, those left from before, and the steps that are on.
import type { MicroStep, Plan, PlanStep } from '../model/plan.ts';
import { addDays, type Day, mondayOf } from './days.ts';
import { isOpen } from './figures.ts';
import { type Schedule, schedulePlan } from './schedule.ts';

/** A part with the step it belongs to. */
type WeekPart = { readonly step: PlanStep; readonly part: MicroStep };

/** One week of a plan. */
export type PlanWeek = {
  readonly monday: Day;
  readonly sunday: Day;
  /** Parts meant for this week, done or not. */
  readonly parts: readonly WeekPart[];
  /** Parts of earlier weeks that are not done. */
  readonly left: readonly WeekPart[];
  /** Open steps that may be worked on this week, by the schedule. */
  readonly steps: readonly PlanStep[];
  /** Open steps whose due day is before today. */
  readonly overdue: readonly PlanStep[];
};

/** The week of a day. */
export function weekOf(plan: Plan, today: Day): PlanWeek {
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const schedule = schedulePlan(plan, today);
  const open = plan.steps.filter(isOpen);
  return {
    monday,
    sunday,
    parts: partsOf(plan.steps).filter(({ part }) => part.week === monday),
    left: partsOf(open).filter(
      ({ part }) => part.week !== null && part.week < monday && part.doneAt === null,
    ),
    steps: open.filter((step) => isOn(step, schedule, sunday)),
    overdue: open.filter((step) => step.due !== null && step.due < today),
  };
}

function partsOf(steps: readonly PlanStep[]): readonly WeekPart[] {
  return steps.flatMap((step) => step.parts.map((part) => ({ step, part })));
}

/** Whether a step is begun, or may begin before the week is over. */
function isOn(step: PlanStep, schedule: Schedule, sunday: Day): boolean {
  if (step.status.state === 'begun') return true;
  const planned = schedule.kind === 'planned' ? schedule.steps.get(step.id) : undefined;
  return planned !== undefined && planned.begin.earliest <= sunday;
}
