// Roles compared by the skills they list: cosine of importance, rare skills weighing more.
import type { PackRole } from '../model/pack.ts';
import { type RoleSkills, roleSkills } from '../moves/role-skills.ts';
import { cell, type Matrix, zeros } from './matrix.ts';
import type { Similarity } from './similarity.ts';

/** Vectors iterated for the two axes, more than are kept so that those settle; and how often. Usual values. */
const ITERATED = 6;
const ITERATIONS = 40;
const AXES = 2;
/** Mean size along an axis; that of O*NET's roles on theirs. */
const AXIS_SIZE = 0.4;

/** Rows or columns of a sparse matrix: entry `at` of row r, for `starts[r]` ≤ at < `starts[r + 1]`. */
type SparseRows = {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly values: Float64Array;
};

/**
 * Cosine distances through the lists of who shares a skill: O(roles that share any of its skills) a row, and no memory
 * beyond the lists. Levels are left out: packs that list few skills of many seldom know them.
 */
export function listedSimilarity(
  roles: readonly Pick<PackRole, 'requirements'>[],
  skillCount: number,
): Similarity {
  const byRole = weighedRows(roleSkills(roles), skillCount, roles.length);
  const bySkill = transposed(byRole, skillCount);
  return {
    count: roles.length,
    writeDistances: (role, row) => {
      row.fill(1);
      eachOf(byRole, role, (skill, value) => {
        eachOf(bySkill, skill, (other, shared) => {
          row[other] = cell(row, other) - value * shared;
        });
      });
      for (let other = 0; other < row.length; other++) row[other] = Math.max(0, cell(row, other));
      row[role] = 0;
    },
    axes: leadingAxes(byRole, bySkill),
  };
}

/** Importance times rareness, each role's row of unit length; ln(1 + roles ÷ roles that list it) is never 0. */
function weighedRows(
  { starts, skills, importance }: RoleSkills,
  skillCount: number,
  count: number,
): SparseRows {
  const listing = new Int32Array(skillCount);
  for (const skill of skills) listing[skill] = (listing[skill] ?? 0) + 1;
  const values = new Float64Array(skills.length);
  skills.forEach((skill, at) => {
    const known = cell(importance, at);
    const rareness = Math.log(1 + count / (listing[skill] ?? 1));
    values[at] = Number.isNaN(known) ? 0 : known * rareness;
  });
  for (let role = 0; role < count; role++) {
    const row = values.subarray(starts[role], starts[role + 1]);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) row.set(row.map((value) => value / length));
  }
  return { starts, to: skills, values };
}

function transposed({ starts, to, values }: SparseRows, columns: number): SparseRows {
  const ends = new Int32Array(columns + 1);
  for (const column of to) ends[column + 1] = (ends[column + 1] ?? 0) + 1;
  for (let column = 0; column < columns; column++)
    ends[column + 1] = (ends[column + 1] ?? 0) + (ends[column] ?? 0);
  const next = ends.slice();
  const flipped = { starts: ends, to: new Int32Array(to.length), values: new Float64Array(to.length) };
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const column = to[at] ?? 0;
      const place = next[column] ?? 0;
      next[column] = place + 1;
      flipped.to[place] = row;
      flipped.values[place] = cell(values, at);
    }
  }
  return flipped;
}

function eachOf(
  { starts, to, values }: SparseRows,
  row: number,
  visit: (to: number, value: number) => void,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) visit(to[at] ?? 0, cell(values, at));
}

/** The first principal components of the rows, by iterating a few vectors; each sign is fixed by its largest value. */
function leadingAxes(byRole: SparseRows, bySkill: SparseRows): Matrix {
  const count = byRole.starts.length - 1;
  // Any start that is not at right angles to the components will do; this one is the same each time.
  const vectors = Array.from({ length: Math.min(ITERATED, count) }, (_, vector) =>
    Float64Array.from({ length: count }, (__, role) => Math.cos((role + 1) * (vector + 1) * 1.3)),
  );
  const skillSums = new Float64Array(bySkill.starts.length - 1);
  for (let round = 0; round < ITERATIONS; round++) {
    vectors.forEach((vector, at) => {
      center(vector);
      multiply(bySkill, vector, skillSums);
      multiply(byRole, skillSums, vector);
      center(vector);
      normalize(vector, vectors.slice(0, at));
    });
  }
  const axes = zeros(count, AXES);
  vectors.slice(0, AXES).forEach((vector, axis) => {
    const largest = vector.reduce(
      (most, value) => (Math.abs(value) > Math.abs(most) * 1.000001 ? value : most),
      0,
    );
    const size = AXIS_SIZE * Math.sqrt(count) * (largest < 0 ? -1 : 1);
    vector.forEach((value, role) => {
      axes.values[role * AXES + axis] = value * size;
    });
  });
  return axes;
}

function multiply(rows: SparseRows, vector: Float64Array, product: Float64Array): void {
  for (let row = 0; row < product.length; row++) {
    let sum = 0;
    eachOf(rows, row, (to, value) => {
      sum += value * cell(vector, to);
    });
    product[row] = sum;
  }
}

function center(vector: Float64Array): void {
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
  for (let at = 0; at < vector.length; at++) vector[at] = cell(vector, at) - mean;
}

/** Makes a vector stand at right angles to the earlier ones and gives it length 1; one that vanishes stays 0. */
function normalize(vector: Float64Array, earlier: readonly Float64Array[]): void {
  for (const other of earlier) {
    const along = vector.reduce((sum, value, at) => sum + value * cell(other, at), 0);
    for (let at = 0; at < vector.length; at++) vector[at] = cell(vector, at) - along * cell(other, at);
  }
  const length = Math.hypot(...vector);
  for (let at = 0; at < vector.length; at++) vector[at] = length > 1e-12 ? cell(vector, at) / length : 0;
}
