// What roles ask, packed for scoring: for each skill, the roles it counts for by rising level. A person's level then parts
// each skill's roles into those that ask no more and those that do, and nothing is compared one by one.
import { levelCost } from './level-cost.ts';

/** Columns over the pack's skills of one or more roles, role-major. NaN = not known. */
export type SkillColumns = {
  readonly skillCount: number;
  readonly importance: Float64Array;
  readonly level: Float64Array;
  /** importance² × specificity where the role has the skill at a known level above 0, else 0. */
  readonly weight: Float64Array;
  /** Importance from which a role has a skill. */
  readonly hasSkillFrom: number;
};

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

/** Packs roles; O(roles × skills), sorting aside. */
export function packRequirements(columns: SkillColumns): Requirements {
  const { skillCount, importance, level, weight, hasSkillFrom } = columns;
  const rowCount = weight.length / skillCount;
  const counting: number[][] = Array.from({ length: skillCount }, () => []);
  const unknown: number[][] = Array.from({ length: skillCount }, () => []);
  for (let cell = 0; cell < weight.length; cell++) {
    const skill = cell % skillCount;
    if (at(weight, cell) > 0) counting[skill]?.push(cell);
    if (Number.isNaN(usedLevel(at(importance, cell), at(level, cell), hasSkillFrom)))
      unknown[skill]?.push(cell);
  }
  for (const cells of counting) cells.sort((a, b) => at(level, a) - at(level, b) || a - b);
  const cells = Int32Array.from(counting.flat());
  const counted = {
    counting: cellsOf(counting, skillCount),
    level: Float64Array.from(cells, (cell) => at(level, cell)),
    weight: Float64Array.from(cells, (cell) => at(weight, cell)),
    cost: Float64Array.from(cells, (cell) => levelCost(at(level, cell))),
  };
  return {
    rowCount,
    ...counted,
    perLevel: counted.weight.map((value, cell) => value / at(counted.level, cell)),
    ...askedByRow(rowCount, counted),
    unknown: cellsOf(unknown, skillCount),
  };
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
    skillsAsked[row] = at(skillsAsked, row) + 1;
    weightAsked[row] = at(weightAsked, row) + at(weight, cell);
    costAsked[row] = at(costAsked, row) + at(weight, cell) * at(cost, cell);
  });
  return { skillsAsked, weightAsked, costAsked };
}

function cellsOf(columns: readonly (readonly number[])[], skillCount: number): Cells {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((cells, column) => {
    starts[column + 1] = (starts[column] ?? 0) + cells.length;
  });
  return { starts, rows: Int32Array.from(columns.flat(), (cell) => Math.floor(cell / skillCount)) };
}

function at(values: Float64Array, cell: number): number {
  return values[cell] ?? Number.NaN;
}
