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

/** Packs roles; O(roles × skills), sorting aside. */
export function packRequirements(columns: SkillColumns): Requirements {
  const { skillCount, importance, level, weight, hasSkillFrom } = columns;
  const rowCount = weight.length / skillCount;
  const at = (values: Float64Array, cell: number) => values[cell] ?? Number.NaN;
  const isUnknown = (cell: number) =>
    Number.isNaN(at(importance, cell)) ||
    (at(importance, cell) >= hasSkillFrom && Number.isNaN(at(level, cell)));
  const counting: number[][] = [];
  const unknown: number[][] = [];
  for (let skill = 0; skill < skillCount; skill++) {
    const cells = Array.from({ length: rowCount }, (_, row) => row * skillCount + skill);
    counting.push(
      cells.filter((cell) => at(weight, cell) > 0).sort((a, b) => at(level, a) - at(level, b) || a - b),
    );
    unknown.push(cells.filter(isUnknown));
  }
  const cells = counting.flat();
  const rowSum = (of: (cell: number) => number) => {
    const sums = new Float64Array(rowCount);
    for (const cell of cells) {
      const row = Math.floor(cell / skillCount);
      sums[row] = at(sums, row) + of(cell);
    }
    return sums;
  };
  const costOf = (cell: number) => levelCost(at(level, cell));
  return {
    rowCount,
    counting: cellsOf(counting, skillCount),
    level: Float64Array.from(cells, (cell) => at(level, cell)),
    weight: Float64Array.from(cells, (cell) => at(weight, cell)),
    perLevel: Float64Array.from(cells, (cell) => at(weight, cell) / at(level, cell)),
    cost: Float64Array.from(cells, costOf),
    skillsAsked: rowSum(() => 1),
    weightAsked: rowSum((cell) => at(weight, cell)),
    costAsked: rowSum((cell) => at(weight, cell) * costOf(cell)),
    unknown: cellsOf(unknown, skillCount),
  };
}

function cellsOf(columns: readonly (readonly number[])[], skillCount: number): Cells {
  const starts = new Int32Array(columns.length + 1);
  columns.forEach((cells, column) => {
    starts[column + 1] = (starts[column] ?? 0) + cells.length;
  });
  return { starts, rows: Int32Array.from(columns.flat(), (cell) => Math.floor(cell / skillCount)) };
}
