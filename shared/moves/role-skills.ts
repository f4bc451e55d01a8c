// What roles list of the pack's skills, row after row: packs name a few dozen of up to many thousand skills per role.
import type { PackRole } from '../model/pack.ts';

/** Role r's skills stand at `starts[r]`..`starts[r + 1]`, by rising position. NaN = not known. */
export type RoleSkills = {
  readonly starts: Int32Array;
  readonly skills: Int32Array;
  readonly importance: Float64Array;
  readonly level: Float64Array;
};

/** Packs the lists of all roles; a role without requirements has an empty row. O(listed skills). */
export function roleSkills(roles: readonly Pick<PackRole, 'requirements'>[]): RoleSkills {
  const starts = new Int32Array(roles.length + 1);
  roles.forEach((role, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (role.requirements?.skills.length ?? 0);
  });
  const count = starts[roles.length] ?? 0;
  const rows = {
    starts,
    skills: new Int32Array(count),
    importance: new Float64Array(count),
    level: new Float64Array(count),
  };
  roles.forEach(({ requirements }, at) => {
    const start = starts[at] ?? 0;
    requirements?.skills.forEach((skill, n) => {
      rows.skills[start + n] = skill;
      rows.importance[start + n] = requirements.importance[n] ?? Number.NaN;
      rows.level[start + n] = requirements.level[n] ?? Number.NaN;
    });
  });
  return rows;
}

/** Where a role lists a skill; −1 where it does not. O(log of its skills). */
export function cellOf({ starts, skills }: RoleSkills, role: number, skill: number): number {
  let low = starts[role] ?? 0;
  let high = starts[role + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((skills[middle] ?? 0) < skill) low = middle + 1;
    else high = middle;
  }
  return low < end && skills[low] === skill ? low : -1;
}

/** One value of a role over all skills of the pack; `unlisted` where the role does not list the skill. */
export function spread(
  { starts, skills }: RoleSkills,
  values: Float64Array,
  role: number,
  skillCount: number,
  unlisted: number,
): Float64Array {
  const column = new Float64Array(skillCount).fill(unlisted);
  const end = starts[role + 1] ?? 0;
  for (let cell = starts[role] ?? 0; cell < end; cell++) {
    column[skills[cell] ?? 0] = values[cell] ?? Number.NaN;
  }
  return column;
}
