// What it takes to reach a level: the one curve behind effort (domain 4).

/** Points it takes to reach level 0, 1, 2, 3, 4, 5, linear between (ours). */
const LEVEL_COST = [0, 1, 3, 6, 12, 20] as const;

/** Points it takes to reach a level 0..5 from nothing; NaN for a level that is not known. Rises with the level. */
export function levelCost(level: number): number {
  const low = Math.min(Math.floor(level), LEVEL_COST.length - 2);
  const from = LEVEL_COST[low] ?? Number.NaN;
  const to = LEVEL_COST[low + 1] ?? Number.NaN;
  return from + (level - low) * (to - from);
}
