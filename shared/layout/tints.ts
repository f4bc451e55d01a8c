// Ground colors for lands: neighbors differ.
import type { LandGrid } from './lands.ts';
import { TINTS } from './map-layout.ts';

/** Cells looked across: lands this close touch, or are parted by a strait only. */
const TOUCHING = 2;
/** Lands this close are seen together, so that different tints are better where there are enough. */
const NEAR = 9;

/** A tint 1..6 for each family: touching lands differ, near ones where possible. Greedy by neighbors, ties by index. */
export function tintFamilies(grid: LandGrid, families: number): number[] {
  const touching = neighborSets(grid, families, TOUCHING);
  const near = neighborSets(grid, families, NEAR);
  const order = touching.map((_, family) => family);
  const count = (family: number) => touching[family]?.size ?? 0;
  order.sort((a, b) => count(b) - count(a) || a - b);
  const tints = new Array<number>(families).fill(0);
  for (const family of order) {
    const cost = (tint: number) => {
      const same = (set: ReadonlySet<number> | undefined) =>
        [...(set ?? [])].filter((other) => tints[other] === tint).length;
      const used = tints.filter((other) => other === tint).length;
      return same(touching[family]) * 1000 + same(near[family]) * 10 + used;
    };
    let best = 1;
    for (let tint = 2; tint <= TINTS; tint++) if (cost(tint) < cost(best)) best = tint;
    tints[family] = best;
  }
  return tints;
}

/** For each family those whose land lies within so many cells along a row, a column or a diagonal. */
function neighborSets({ columns, owner }: LandGrid, families: number, reach: number): ReadonlySet<number>[] {
  const neighbors = Array.from({ length: families }, () => new Set<number>());
  for (let at = 0; at < owner.length; at++) {
    const family = owner[at] ?? -1;
    if (family < 0) continue;
    for (let step = 1; step <= reach; step++) {
      for (const way of [1, columns, columns + 1, columns - 1]) {
        const other = owner[at + way * step] ?? -1;
        if (other < 0 || other === family) continue;
        neighbors[family]?.add(other);
        neighbors[other]?.add(family);
      }
    }
  }
  return neighbors;
}
