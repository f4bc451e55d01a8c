// Keeps the readings of the open plan: whenever a level changes, the plan notes the readiness it led to.

import type { SkillId } from '../../shared/model/pack.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Plan, StepId } from '../../shared/model/plan.ts';
import { moveContext } from '../../shared/moves/move.ts';
import { type OpenMove, openMoveTo } from '../../shared/moves/open-move.ts';
import { endOfPlan } from '../../shared/plans/destination.ts';
import { recordJobData, recordRating } from '../../shared/plans/progress.ts';
import { selectPlanMove } from './selectors.ts';
import type { AppState } from './state.ts';

/** The open plan as another person's, with a reading for each level that differs; the plan alone where no pack has its move. */
export function withReadings(state: AppState, plan: Plan, person: Person): Plan {
  const before = selectPlanMove(state);
  const changed = { ...plan, person };
  if (state.person === null || before === null || state.person.ratings === person.ratings) return changed;
  const after = moveOf(before, plan, person);
  const readinessBefore = before.move.score?.readiness ?? null;
  const readiness = after?.move.score?.readiness ?? null;
  if (readinessBefore === null || readiness === null) return changed;
  const making = { now: new Date(), newId: () => crypto.randomUUID() };
  return changedLevels(before, after).reduce<Plan>(
    (each, { skill, name, from, to }) =>
      recordRating(
        each,
        { skill, name, fromLevel: from, toLevel: to, step: finishedStep(plan, skill) },
        readiness,
        making,
      ),
    // What changed since the last reading without a rating came from the job data.
    recordJobData(changed, readinessBefore, making),
  );
}

function moveOf({ context }: OpenMove, plan: Plan, person: Person): OpenMove | null {
  const { index, assumptions, usual } = context;
  const other = moveContext(index, person, assumptions, usual);
  return other === null ? null : openMoveTo(other, endOfPlan(plan.target));
}

/** The levels of the destination's skills that are others now. */
function changedLevels(before: OpenMove, after: OpenMove | null) {
  const levels = new Map(after?.explanation?.terms.map(({ skill, have }) => [skill.id, have]));
  return (before.explanation?.terms ?? []).flatMap(({ skill, have }) => {
    const to = levels.get(skill.id);
    return to === undefined || to === have ? [] : [{ skill: skill.id, name: skill.name, from: have, to }];
  });
}

/** The step that was finished last of those that practice a skill. */
function finishedStep({ steps }: Plan, skill: SkillId): StepId | null {
  const finished = steps.flatMap(({ id, practices, status }) =>
    status.state === 'done' && practices.some((practice) => practice.skill === skill)
      ? [{ id, at: status.at }]
      : [],
  );
  return finished.toSorted((a, b) => b.at.localeCompare(a.at))[0]?.id ?? null;
}
