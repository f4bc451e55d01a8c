// What another edition of its pack would change in a plan, for a person to see before anything changes.

import type { PlanChange } from '../model/import.ts';
import type { RoleId } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import type { Assumptions } from '../model/settings.ts';
import { moveContext } from '../moves/move.ts';
import { openMoveTo } from '../moves/open-move.ts';
import type { PackIndex } from '../moves/pack-index.ts';
import { endOfPlan } from '../plans/destination.ts';

/** The plan's ends and figures over its own pack and over another; figures are null where a pack lacks an end. */
export function planChange(
  plan: Plan,
  before: PackIndex,
  after: PackIndex,
  assumptions: Assumptions,
): PlanChange {
  const [now, then] = [before, after].map((index) => figuresOver(plan, index, assumptions));
  const skills = new Set(after.content.skills.map(({ id }) => id));
  const practiced = plan.steps.flatMap((step) => step.practices);
  return {
    plan: plan.id,
    title: plan.title,
    origin: endIn(after, plan.person.role, titleIn(before, plan.person.role) ?? plan.originTitle),
    target: endIn(after, plan.target.role, titleIn(before, plan.target.role) ?? plan.target.title),
    readiness: { before: now?.readiness ?? null, after: then?.readiness ?? null },
    hoursHigh: { before: now?.hoursHigh ?? null, after: then?.hoursHigh ?? null },
    skillsGone: [...new Set(practiced.flatMap(({ skill, name }) => (skills.has(skill) ? [] : [name])))],
  };
}

function titleIn({ roleAt, content }: PackIndex, role: RoleId): string | null {
  const at = roleAt.get(role);
  return at === undefined ? null : (content.roles[at]?.title ?? null);
}

function endIn(index: PackIndex, role: RoleId, title: string): PlanChange['origin'] {
  const there = titleIn(index, role);
  if (there === null) return { title, state: 'gone' };
  return { title: there, state: there === title ? 'same' : 'retitled' };
}

function figuresOver(plan: Plan, index: PackIndex, assumptions: Assumptions) {
  const context = moveContext(index, plan.person, assumptions, null);
  const open = context === null ? null : openMoveTo(context, endOfPlan(plan.target));
  if (open === null) return null;
  return { readiness: open.move.score?.readiness ?? null, hoursHigh: open.move.effort?.hoursHigh ?? null };
}
