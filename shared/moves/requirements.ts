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
  const { starts, skills, importance, level, weight } = listed;
  const rowCount = starts.length - 1;
  const counting: Cell[][] = Array.from({ length: skillCount }, () => []);
  const unknown: Cell[][] = Array.from({ length: skillCount }, () => []);
  for (let row = 0; row < rowCount; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const skill = skills[at] ?? 0;
      if (number(weight[at]) > 0) counting[skill]?.push({ row, at });
      const used = usedLevel(number(importance[at]), number(level[at]), hasSkillFrom);
      if (Number.isNaN(used)) unknown[skill]?.push({ row, at });
    }
  }
  for (const cells of counting) {
    cells.sort((a, b) => number(level[a.at]) - number(level[b.at]) || a.row - b.row);
  }
  const cells = counting.flat();
  const counted = {
    counting: cellsOf(counting),
    level: Float64Array.from(cells, ({ at }) => number(level[at])),
    weight: Float64Array.from(cells, ({ at }) => number(weight[at])),
    cost: Float64Array.from(cells, ({ at }) => levelCost(number(level[at]))),
  };
  return {
    rowCount,
    ...counted,
    perLevel: counted.weight.map((value, cell) => value / number(counted.level[cell])),
    ...askedByRow(rowCount, counted),
    unknown: cellsOf(unknown),
  };
}

/** A listed skill by its role's row and its place in the lists. */
type Cell = { readonly row: number; readonly at: number };

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

function cellsOf(columns: readonly (readonly Cell[])[]): Cells {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((cells, column) => {
    starts[column + 1] = (starts[column] ?? 0) + cells.length;
  });
  return { starts, rows: Int32Array.from(columns.flat(), ({ row }) => row) };
}

function number(value: number | undefined): number {
  return value ?? Number.NaN;
}
