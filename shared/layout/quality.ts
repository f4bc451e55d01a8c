// How well a map keeps what is near: the two figures the design aims at.
import { cell, type Matrix } from './matrix.ts';

/** Neighbors counted by both figures (design: Map). */
const NEIGHBORS = 10;

export type LayoutQuality = {
  /** Share of a role's ten most similar roles that are among its ten nearest on the map; mean over roles. */
  readonly kept: number;
  /** Share of a role's ten nearest on the map that are of its family; mean over roles. */
  readonly sameFamily: number;
};

/** Measures positions (x, y interleaved) against the distances they should keep; rows are the same roles. */
export function layoutQuality(
  distances: Matrix,
  positions: Float64Array,
  families: readonly string[],
): LayoutQuality {
  const count = distances.rows;
  let kept = 0;
  let same = 0;
  let total = 0;
  for (let role = 0; role < count; role++) {
    const similar = nearest(count, role, (other) => cell(distances.values, role * count + other));
    const drawn = nearest(count, role, (other) => squaredGap(positions, role, other));
    const wanted = new Set(similar);
    kept += drawn.filter((other) => wanted.has(other)).length;
    same += drawn.filter((other) => families[other] === families[role]).length;
    total += drawn.length;
  }
  return { kept: kept / Math.max(1, total), sameFamily: same / Math.max(1, total) };
}

function squaredGap(positions: Float64Array, a: number, b: number): number {
  const dx = cell(positions, 2 * a) - cell(positions, 2 * b);
  const dy = cell(positions, 2 * a + 1) - cell(positions, 2 * b + 1);
  return dx * dx + dy * dy;
}

/** The ten others of smallest distance, ties by position. */
function nearest(count: number, self: number, distanceTo: (other: number) => number): number[] {
  const others = Array.from({ length: count }, (_, other) => ({ other, distance: distanceTo(other) }));
  others.splice(self, 1);
  others.sort((a, b) => a.distance - b.distance || a.other - b.other);
  return others.slice(0, NEIGHBORS).map(({ other }) => other);
}
