// How well a map keeps what is near: the two figures the design aims at.
import { cell } from './matrix.ts';
import { nearest } from './neighbors.ts';

/** Neighbors counted by both figures (design: Map). */
const NEIGHBORS = 10;

export type LayoutQuality = {
  /** Share of a role's ten most similar roles that are among its ten nearest on the map; mean over roles. */
  readonly kept: number;
  /** Share of a role's ten nearest on the map that are of its family; mean over roles. */
  readonly sameFamily: number;
};

/**
 * Measures positions (x, y interleaved) against the distances they should keep, which `writeDistances` writes role by
 * role; rows are the same roles. O(roles²).
 */
export function layoutQuality(
  writeDistances: (role: number, row: Float64Array) => void,
  positions: Float64Array,
  families: readonly string[],
): LayoutQuality {
  const row = new Float64Array(families.length);
  let kept = 0;
  let same = 0;
  let total = 0;
  families.forEach((family, role) => {
    writeDistances(role, row);
    const wanted = new Set(nearest(row, role, NEIGHBORS));
    writeGaps(positions, role, row);
    for (const other of nearest(row, role, NEIGHBORS)) {
      if (wanted.has(other)) kept++;
      if (families[other] === family) same++;
      total++;
    }
  });
  return { kept: kept / Math.max(1, total), sameFamily: same / Math.max(1, total) };
}

/** Writes the squared distance as drawn of every role to one of them. */
function writeGaps(positions: Float64Array, role: number, row: Float64Array): void {
  for (let other = 0; other < row.length; other++) {
    const dx = cell(positions, 2 * role) - cell(positions, 2 * other);
    const dy = cell(positions, 2 * role + 1) - cell(positions, 2 * other + 1);
    row[other] = dx * dx + dy * dy;
  }
}
