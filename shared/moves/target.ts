// What a destination asks: a role's requirements, or the same role's after a shift.
import type { Shift } from '../model/pack.ts';
import { number, type PackIndex, roleAtPosition, unlistedValue } from './pack-index.ts';
import { spread } from './role-skills.ts';

/** Requirement columns of one destination; one entry per skill of the pack. */
export type Target = {
  readonly roleAt: number;
  readonly importance: Float64Array;
  readonly level: Float64Array;
  readonly weight: Float64Array;
  /** Importance from which the role has a skill. */
  readonly hasSkillFrom: number;
};

/** A role's requirements over all skills of the pack. O(skills). */
export function roleTarget(index: PackIndex, roleAt: number): Target {
  const { listed, skillCount, hasSkillFrom } = index;
  const unlisted = unlistedValue(roleAtPosition(index, roleAt));
  const over = (values: Float64Array, elsewhere: number) =>
    spread(listed, values, roleAt, skillCount, elsewhere);
  return {
    roleAt,
    importance: over(listed.importance, unlisted),
    level: over(listed.level, unlisted),
    weight: over(listed.weight, 0),
    hasSkillFrom,
  };
}

/** The role after a shift: each raise lifts importance and level to at least its own; nothing is ever lowered. */
export function shiftedTarget(index: PackIndex, roleAt: number, raises: Shift['raises']): Target {
  const { importance, level, weight } = roleTarget(index, roleAt);
  for (const raise of raises) {
    const at = index.skillAt.get(raise.skill);
    if (at === undefined) continue;
    const raisedImportance = Math.max(known(importance[at]), raise.importance);
    importance[at] = raisedImportance;
    level[at] = Math.max(known(level[at]), raise.level);
    weight[at] =
      raisedImportance >= index.hasSkillFrom && number(level[at]) > 0
        ? raisedImportance ** 2 * number(index.specificity[at])
        : 0;
  }
  return { roleAt, importance, level, weight, hasSkillFrom: index.hasSkillFrom };
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
