// Numbered edits of one plan: from a plan alone one can tell which edit it holds, and whether it holds all of it.
import type { Plan } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';

const STEPS = 20;
const start = planWithSteps(STEPS);

/** The plan as edit number `edit` leaves it; 0 is the plan as it was made. Edits touch its beginning, middle and end. */
export function planAfterEdit(edit: number): Plan {
  const touched = edit % STEPS;
  return {
    ...start,
    title: `Edit ${edit}`,
    steps: start.steps.map((step, index) =>
      index === touched ? { ...step, evidence: `Seen in edit ${edit}` } : step,
    ),
    notes: `Edit ${edit} wrote this line.\n`.repeat(1 + (edit % 40)),
  };
}

/** The number of the edit that a plan holds. */
export function editNumberOf(plan: Plan): number {
  return Number(/^Edit (\d+)$/.exec(plan.title)?.[1]);
}

/** Plans that are never edited and must come through every kill as they are. */
export const untouchedPlans: readonly Plan[] = [planWithSteps(5, 2), planWithSteps(12, 3)];
