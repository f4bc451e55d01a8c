// What a week holds: the small parts meant for it, those left from before, and the steps that are on.
import type { MicroStep, Plan, PlanStep } from '../model/plan.ts';
import { addDays, type Day, mondayOf } from './days.ts';
import { isOpen } from './figures.ts';
import { schedulePlan } from './schedule.ts';

/** A part with the step it belongs to. */
type WeekPart = { readonly step: PlanStep; readonly part: MicroStep };

/** One week of a plan. */
export type PlanWeek = {
  readonly monday: Day;
  readonly sunday: Day;
  /** Parts meant for this week, done or not. */
  readonly parts: readonly WeekPart[];
  /** Parts of earlier weeks that are not done; none in a week other than today's. */
  readonly left: readonly WeekPart[];
  /** Open steps that may be worked on this week, by the schedule. */
  readonly steps: readonly PlanStep[];
  /** Open steps whose due day is before today. */
  readonly overdue: readonly PlanStep[];
};

/** The week that `day` is in, as it looks today. */
export function weekOf(plan: Plan, today: Day, day: Day = today): PlanWeek {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const open = plan.steps.filter(isOpen);
  return {
    monday,
    sunday,
    parts: partsOf(plan.steps).filter(({ part }) => part.week === monday),
    left: monday === mondayOf(today) ? partsOf(open).filter((each) => isLeft(each, monday)) : [],
    steps: sunday < today ? [] : stepsOn(plan, today, { monday, sunday }),
    overdue: open.filter((step) => step.due !== null && step.due < today),
  };
}

function isLeft({ part }: WeekPart, monday: Day): boolean {
  return part.week !== null && part.week < monday && part.doneAt === null;
}

function partsOf(steps: readonly PlanStep[]): readonly WeekPart[] {
  return steps.flatMap((step) => step.parts.map((part) => ({ step, part })));
}

/** The steps that are begun, or that the schedule may have one work on between two days. */
function stepsOn(plan: Plan, today: Day, week: Pick<PlanWeek, 'monday' | 'sunday'>): readonly PlanStep[] {
  const schedule = schedulePlan(plan, today);
  return plan.steps.filter(isOpen).filter(({ id, status }) => {
    const planned = schedule.kind === 'planned' ? schedule.steps.get(id) : undefined;
    if (planned === undefined) return status.state === 'begun';
    const starts = status.state === 'begun' ? today : planned.begin.earliest;
    return starts <= week.sunday && planned.finish.latest >= week.monday;
  });
}
