// The size of a role's dot, which the layout keeps free and the map draws.

/** Radius in world units; its area grows with the role's jobs, 0 when they are not known (design: Map). */
export function dotRadius(jobs: number | null): number {
  return 1.9 + 6.2 * Math.sqrt((jobs ?? 0) / 3_600_000);
}
