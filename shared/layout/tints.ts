// Ground colors for lands: neighbors differ.
import type { LandGrid } from './lands.ts';
import { TINTS } from './map-layout.ts';

/** Cells looked across a border, so that lands parted by a narrow strait also differ. */
const ACROSS = 3;

/** A tint 1..6 for each family, greedy by number of neighbors, ties by index; the least used tint of those left wins. */
export function tintFamilies(grid: LandGrid, families: number): number[] {
  const neighbors = neighborSets(grid, families);
  const order = neighbors.map((_, family) => family);
  order.sort((a, b) => (neighbors[b]?.size ?? 0) - (neighbors[a]?.size ?? 0) || a - b);
  const tints = new Array<number>(families).fill(0);
  const used = new Array<number>(TINTS + 1).fill(0);
  for (const family of order) {
    const taken = new Set([...(neighbors[family] ?? [])].map((neighbor) => tints[neighbor]));
    let tint = 1;
    let least = Number.POSITIVE_INFINITY;
    for (let candidate = 1; candidate <= TINTS; candidate++) {
      const count = used[candidate] ?? 0;
      if (taken.has(candidate) || count >= least) continue;
      least = count;
      tint = candidate;
    }
    tints[family] = tint;
    used[tint] = (used[tint] ?? 0) + 1;
  }
  return tints;
}

function neighborSets({ columns, owner }: LandGrid, families: number): ReadonlySet<number>[] {
  const neighbors = Array.from({ length: families }, () => new Set<number>());
  for (let at = 0; at < owner.length; at++) {
    const family = owner[at] ?? -1;
    if (family < 0) continue;
    for (let step = 1; step <= ACROSS; step++) {
      for (const beside of [at + step, at + step * columns]) {
        const other = owner[beside] ?? -1;
        if (other < 0 || other === family) continue;
        neighbors[family]?.add(other);
        neighbors[other]?.add(family);
      }
    }
  }
  return neighbors;
}
