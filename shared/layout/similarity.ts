// How alike two roles are: cosine of their z-scored importance and level, in 40 components.
import type { PackRole, Skill } from '../model/pack.ts';
import { cell, type Matrix, principalComponents, standardize, zeros } from './matrix.ts';

/** Components kept of the 240 columns (design: Map). */
const COMPONENTS = 40;

/** What the layout needs to know of a role. */
export type PlacedRole = Pick<
  PackRole,
  'id' | 'title' | 'family' | 'group' | 'basis' | 'requirements' | 'employment'
>;

/** Rows of unit length, one a role, in the order given; every role must have requirements. */
export function similaritySpace(roles: readonly PlacedRole[], skills: readonly Skill[]): Matrix {
  const raw = zeros(roles.length, skills.length * 2);
  roles.forEach(({ requirements }, row) => {
    const start = row * raw.columns;
    requirements?.skills.forEach((skill, at) => {
      raw.values[start + skill] = requirements.importance[at] ?? Number.NaN;
      raw.values[start + skills.length + skill] = requirements.level[at] ?? Number.NaN;
    });
  });
  standardize(raw);
  const space = principalComponents(raw, COMPONENTS);
  toUnitLength(space);
  return space;
}

function toUnitLength({ rows, columns, values }: Matrix): void {
  for (let row = 0; row < rows; row++) {
    const vector = values.subarray(row * columns, (row + 1) * columns);
    const length = Math.hypot(...vector);
    if (length > 0) for (let at = 0; at < columns; at++) vector[at] = cell(vector, at) / length;
  }
}

/** Cosine distance, 0 to 2, of each pair of rows of unit length; symmetric, row-major. */
export function cosineDistances({ rows, columns, values }: Matrix): Matrix {
  const distances = zeros(rows, rows);
  for (let a = 0; a < rows; a++) {
    for (let b = a + 1; b < rows; b++) {
      let product = 0;
      for (let column = 0; column < columns; column++) {
        product += cell(values, a * columns + column) * cell(values, b * columns + column);
      }
      const distance = Math.max(0, 1 - product);
      distances.values[a * rows + b] = distance;
      distances.values[b * rows + a] = distance;
    }
  }
  return distances;
}
