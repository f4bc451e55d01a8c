// What a destination asks: a role's requirements, or the same role's after a shift.
import type { Shift } from '../model/pack.ts';
import { number, type PackIndex } from './pack-index.ts';

/** Requirement columns of one destination; one entry per skill of the pack. */
export type Target = {
  readonly roleAt: number;
  readonly importance: Float64Array;
  readonly level: Float64Array;
  readonly weight: Float64Array;
  /** Importance from which the role has a skill. */
  readonly hasSkillFrom: number;
};

/** A role's requirements, as views into the pack's columns. */
export function roleTarget(index: PackIndex, roleAt: number): Target {
  const start = roleAt * index.skillCount;
  const end = start + index.skillCount;
  return {
    roleAt,
    importance: index.importance.subarray(start, end),
    level: index.level.subarray(start, end),
    weight: index.weight.subarray(start, end),
    hasSkillFrom: index.hasSkillFrom,
  };
}

/** The role after a shift: each raise lifts importance and level to at least its own; nothing is ever lowered. */
export function shiftedTarget(index: PackIndex, roleAt: number, raises: Shift['raises']): Target {
  const before = roleTarget(index, roleAt);
  const importance = before.importance.slice();
  const level = before.level.slice();
  const weight = before.weight.slice();
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
