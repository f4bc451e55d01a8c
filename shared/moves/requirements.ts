// What roles ask, packed for scoring: for each skill, the roles it counts for by rising level. A person's level then parts
// each skill's roles into those that ask no more and those that do, and nothing is compared one by one.
import { levelCost } from './level-cost.ts';
import type { RoleSkills } from './role-skills.ts';

/** What roles list, each with what it weighs: importance² × specificity where the role has it at a known level above 0, else 0. */
export type ListedSkills = RoleSkills & { readonly weight: Float64Array };

/** Cells of a table by column: column c holds `starts[c]`..`starts[c + 1]` of the row numbers. */
type Cells = { readonly starts: Int32Array; readonly rows: Int32Array };

/** What counts of some roles, skill by skill; a role is a row. */
export type Requirements = {
  readonly rowCount: number;
  /** The cells that count, by rising level within each skill. */
  readonly counting: Cells;
  readonly level: Float64Array;
  readonly weight: Float64Array;
  /** Weight ÷ level: what each level short of it counts. */
  readonly perLevel: Float64Array;
  /** Points it takes to reach the level from nothing. */
  readonly cost: Float64Array;
  /** Per row: how many skills count, the sum of their weights, and the sum of weight × cost. */
  readonly skillsAsked: Float64Array;
  readonly weightAsked: Float64Array;
  readonly costAsked: Float64Array;
  /** The cells of which it is not known whether, or how far, the role uses the skill. */
  readonly unknown: Cells;
};

/** The level at which a role uses a skill: 0 where it lacks it, NaN where that is not known. */
export function usedLevel(importance: number, level: number, hasSkillFrom: number): number {
  if (Number.isNaN(importance)) return Number.NaN;
  return importance < hasSkillFrom ? 0 : level;
}

/** Packs roles; O(listed skills), sorting aside. */
export function packRequirements(
  listed: ListedSkills,
  skillCount: number,
  hasSkillFrom: number,
): Requirements {
  const { skills, importance, level, weight } = listed;
  const rows = rowsOf(listed);
  const weighing = sortByLevel(
    placesWhere(skills.length, (at) => number(weight[at]) > 0),
    level,
  );
  const unknown = placesWhere(skills.length, (at) =>
    Number.isNaN(usedLevel(number(importance[at]), number(level[at]), hasSkillFrom)),
  );
  const { starts, cells } = sortByKey(weighing, skills, skillCount);
  const levels = valuesAt(level, cells);
  const weights = valuesAt(weight, cells);
  const counted = {
    counting: { starts, rows: cells.map((at) => rows[at] ?? 0) },
    level: levels,
    weight: weights,
    cost: levels.map(levelCost),
  };
  const rowCount = listed.starts.length - 1;
  const unknowns = sortByKey(unknown, skills, skillCount);
  return {
    rowCount,
    ...counted,
    perLevel: weights.map((value, cell) => value / number(levels[cell])),
    ...askedByRow(rowCount, counted),
    unknown: { starts: unknowns.starts, rows: unknowns.cells.map((at) => rows[at] ?? 0) },
  };
}

/** The places 0..count − 1 that fulfill a condition, rising. */
function placesWhere(count: number, isWanted: (at: number) => boolean): Int32Array {
  const places = new Int32Array(count);
  let found = 0;
  for (let at = 0; at < count; at++) {
    if (isWanted(at)) places[found++] = at;
  }
  return places.slice(0, found);
}

function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const taken = new Float64Array(places.length);
  for (let n = 0; n < places.length; n++) taken[n] = number(values[places[n] ?? 0]);
  return taken;
}

/** The row each listed skill stands in. */
function rowsOf({ starts, skills }: RoleSkills): Int32Array {
  const rows = new Int32Array(skills.length);
  for (let row = 0; row + 1 < starts.length; row++) rows.fill(row, starts[row], starts[row + 1]);
  return rows;
}

/** Places in the lists by rising level; equal ones keep their order. There are few levels, so nothing is compared. */
function sortByLevel(places: Int32Array, level: Float64Array): Int32Array {
  const levels = Float64Array.from(new Set(level)).sort();
  const rankOf = new Map(Array.from(levels, (value, rank) => [value, rank]));
  const ranks = new Int32Array(level.length);
  for (let at = 0; at < level.length; at++) ranks[at] = rankOf.get(number(level[at])) ?? 0;
  return sortByKey(places, ranks, levels.length).cells;
}

/** Places by the rising key at each; equal ones keep their order. Key k has `starts[k]`..`starts[k + 1]` of `cells`. */
function sortByKey(
  places: Int32Array,
  keys: Int32Array,
  keyCount: number,
): { readonly starts: Int32Array; readonly cells: Int32Array } {
  const starts = new Int32Array(keyCount + 1);
  places.forEach((at) => {
    increase(starts, (keys[at] ?? 0) + 1, 1);
  });
  for (let key = 1; key <= keyCount; key++) increase(starts, key, starts[key - 1] ?? 0);
  const next = starts.slice();
  const cells = new Int32Array(places.length);
  places.forEach((at) => {
    const key = keys[at] ?? 0;
    cells[next[key] ?? 0] = at;
    increase(next, key, 1);
  });
  return { starts, cells };
}

function increase(values: Int32Array, at: number, by: number): void {
  values[at] = (values[at] ?? 0) + by;
}

/** What each row asks in all, summed in the order of the skills. */
function askedByRow(
  rowCount: number,
  { counting, weight, cost }: Pick<Requirements, 'counting' | 'weight' | 'cost'>,
): Pick<Requirements, 'skillsAsked' | 'weightAsked' | 'costAsked'> {
  const skillsAsked = new Float64Array(rowCount);
  const weightAsked = new Float64Array(rowCount);
  const costAsked = new Float64Array(rowCount);
  counting.rows.forEach((row, cell) => {
    skillsAsked[row] = number(skillsAsked[row]) + 1;
    weightAsked[row] = number(weightAsked[row]) + number(weight[cell]);
    costAsked[row] = number(costAsked[row]) + number(weight[cell]) * number(cost[cell]);
  });
  return { skillsAsked, weightAsked, costAsked };
}

function number(value: number | undefined): number {
  return value ?? Number.NaN;
}
