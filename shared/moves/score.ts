// Readiness, use, fit and the share of learning still ahead (domain 2 and 4): the one implementation of each.
import type { Levels } from './levels.ts';
import { HAS_SKILL_IMPORTANCE, number } from './pack-index.ts';
import type { Target } from './target.ts';

/** Cost of reaching level 0, 1, 2, 3, 4, 5 in points, linear between (ours). */
const LEVEL_COST = [0, 1, 3, 6, 12, 20] as const;

/** The numbers of one move. NaN = not known, never a silent 0. */
export type Score = {
  /** Share of the destination's requirement already met, 0..1. */
  readonly readiness: number;
  /** Share of what the person has that the destination would use, 0..1. */
  readonly use: number;
  /** Harmonic mean of the two, 0..1. */
  readonly fit: number;
  /** Share of the destination's learning still ahead, 0..1. */
  readonly share: number;
  /** Skills of the destination left out because the person's level is not known. */
  readonly unknownSkills: number;
};

/** Points it takes to reach a level 0..5 from nothing. */
export function levelCost(level: number): number {
  const low = Math.min(Math.floor(level), LEVEL_COST.length - 2);
  const from = number(LEVEL_COST[low]);
  return from + (level - low) * (number(LEVEL_COST[low + 1]) - from);
}

/** Scores a person's levels against a destination; `origin` is what the current role asks. O(skills). */
export function scoreMove(levels: Levels, origin: Target, target: Target): Score {
  let weight = 0;
  let met = 0;
  let cost = 0;
  let missing = 0;
  let unknownSkills = 0;
  for (let s = 0; s < levels.length; s++) {
    const w = number(target.weight[s]);
    if (w === 0) continue;
    const has = number(levels[s]);
    if (Number.isNaN(has)) {
      unknownSkills++;
      continue;
    }
    const needs = number(target.level[s]);
    const reached = Math.min(has, needs);
    weight += w;
    met += (w * reached) / needs;
    cost += w * levelCost(needs);
    if (reached < needs) missing += w * (levelCost(needs) - levelCost(reached));
  }
  const readiness = weight === 0 ? Number.NaN : met / weight;
  const use = shareUsed(levels, origin, target);
  return {
    readiness,
    use,
    fit: harmonicMean(readiness, use),
    share: cost === 0 ? Number.NaN : missing / cost,
    unknownSkills,
  };
}

/** Σ v × min(p, r) / p ÷ Σ v over the skills the origin has; a skill the destination lacks counts as unused (domain 2). */
function shareUsed(levels: Levels, origin: Target, target: Target): number {
  let weight = 0;
  let used = 0;
  for (let s = 0; s < levels.length; s++) {
    const v = number(origin.weight[s]);
    const has = number(levels[s]);
    if (v === 0 || !(has > 0)) continue;
    const needs = usedLevel(target, s);
    if (Number.isNaN(needs)) continue;
    weight += v;
    used += (v * Math.min(has, needs)) / has;
  }
  return weight === 0 ? Number.NaN : used / weight;
}

/** The level at which a destination uses a skill: 0 where it lacks it, NaN where that is not known. */
export function usedLevel(target: Target, skillAt: number): number {
  const importance = number(target.importance[skillAt]);
  return importance < HAS_SKILL_IMPORTANCE ? 0 : number(target.level[skillAt]);
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
