// Readiness, use, fit and the share of learning still ahead (domain 2 and 4): one implementation of each, which scores a
// person against one destination or against every role of a pack.
import { levelCost } from './level-cost.ts';
import { assumedLevels, type Levels } from './levels.ts';
import { number, type PackIndex } from './pack-index.ts';
import { packRequirements, type Requirements } from './requirements.ts';
import { spread } from './role-skills.ts';
import type { Target } from './target.ts';

/** The numbers of one move. NaN = not known, never a silent 0. */
export type Score = {
  /** Share of the destination's requirement already met, 0..1. */
  readonly readiness: number;
  /** Share of what the person has that the destination would use, 0..1. */
  readonly use: number;
  /** Harmonic mean of the two, 0..1. */
  readonly fit: number;
  /** Share of the destination's learning still ahead, 0..1; exactly 0 when no gap is left. */
  readonly share: number;
  /** How far the furthest skill lies below what is needed, in levels 0..5; 0 when no gap is left. */
  readonly largestGap: number;
  /** Skills of the destination left out because the person's level is not known. */
  readonly unknownSkills: number;
};

/** The same numbers for many destinations, one per row of their requirements. */
export type ScoreColumns = { readonly [Figure in keyof Score]: Float64Array };

/** A person's levels, and what their current role asks: its weights are what `use` counts by. */
export type Profile = { readonly levels: Levels; readonly originWeight: Float64Array };

/** A person's levels in a role that asks this. */
export function profileOf(levels: Levels, origin: Pick<Target, 'weight'>): Profile {
  return { levels, originWeight: origin.weight };
}

/** Someone who has what a role usually asks. */
export function usualProfile(index: PackIndex, roleAt: number): Profile {
  const { listed, skillCount } = index;
  return {
    levels: assumedLevels(index, roleAt),
    originWeight: spread(listed, listed.weight, roleAt, skillCount, 0),
  };
}

/** Scores a profile against one destination. O(skills). */
export function scoreMove(profile: Profile, target: Target): Score {
  const skillCount = target.level.length;
  const alone = {
    starts: Int32Array.of(0, skillCount),
    skills: Int32Array.from({ length: skillCount }, (_, skill) => skill),
    importance: target.importance,
    level: target.level,
    weight: target.weight,
  };
  return scoreAt(scoreAll(profile, packRequirements(alone, skillCount, target.hasSkillFrom)), 0);
}

/** The numbers of one destination among those scored. */
export function scoreAt(columns: ScoreColumns, row: number): Score {
  return {
    readiness: number(columns.readiness[row]),
    use: number(columns.use[row]),
    fit: number(columns.fit[row]),
    share: number(columns.share[row]),
    largestGap: number(columns.largestGap[row]),
    unknownSkills: number(columns.unknownSkills[row]),
  };
}

/** Scores a profile against every row of requirements; a row that asks nothing known comes out NaN. O(requirements). */
export function scoreAll(profile: Profile, requirements: Requirements): ScoreColumns {
  const { rowCount, skillsAsked } = requirements;
  const ahead = learningAhead(profile, requirements);
  const use = sharesUsed(profile, requirements);
  const readiness = new Float64Array(rowCount).fill(Number.NaN);
  const fit = readiness.slice();
  const share = readiness.slice();
  const largestGap = readiness.slice();
  for (let row = 0; row < rowCount; row++) {
    if (number(skillsAsked[row]) === number(ahead.unknownSkills[row])) continue;
    const met = Math.max(0, 1 - number(ahead.weightShort[row]) / number(ahead.weightAsked[row]));
    readiness[row] = met;
    fit[row] = harmonicMean(met, number(use[row]));
    // What is left out is subtracted, so the last digit may pass 1.
    share[row] = Math.min(1, number(ahead.costShort[row]) / number(ahead.costAsked[row]));
    largestGap[row] = number(ahead.largestGap[row]);
  }
  return { readiness, use, fit, share, largestGap, unknownSkills: ahead.unknownSkills };
}

/** What is asked of each row and how much of it is short; what is met never enters, so that nothing short is exactly 0. */
type LearningAhead = {
  readonly weightAsked: Float64Array;
  readonly weightShort: Float64Array;
  readonly costAsked: Float64Array;
  readonly costShort: Float64Array;
  readonly largestGap: Float64Array;
  readonly unknownSkills: Float64Array;
};

function learningAhead({ levels }: Profile, requirements: Requirements): LearningAhead {
  const column = () => new Float64Array(requirements.rowCount);
  const ahead = {
    weightAsked: requirements.weightAsked.slice(),
    weightShort: column(),
    costAsked: requirements.costAsked.slice(),
    costShort: column(),
    largestGap: column(),
    unknownSkills: column(),
  };
  for (let skill = 0; skill < levels.length; skill++) {
    const has = number(levels[skill]);
    if (Number.isNaN(has)) leaveOut(requirements, skill, ahead);
    else addShort(requirements, skill, has, ahead);
  }
  return ahead;
}

/** A skill of which the person's level is not known counts for no row. */
function leaveOut({ counting, weight, cost }: Requirements, skill: number, ahead: LearningAhead): void {
  const end = counting.starts[skill + 1] ?? 0;
  for (let cell = counting.starts[skill] ?? 0; cell < end; cell++) {
    const row = counting.rows[cell] ?? 0;
    const w = number(weight[cell]);
    ahead.weightAsked[row] = number(ahead.weightAsked[row]) - w;
    ahead.costAsked[row] = number(ahead.costAsked[row]) - w * number(cost[cell]);
    ahead.unknownSkills[row] = number(ahead.unknownSkills[row]) + 1;
  }
}

/** Adds what a level falls short of to the rows that ask more. */
function addShort(requirements: Requirements, skill: number, has: number, ahead: LearningAhead): void {
  const { counting, level, weight, perLevel, cost } = requirements;
  const { weightShort, costShort, largestGap } = ahead;
  const hasCost = levelCost(has);
  const end = counting.starts[skill + 1] ?? 0;
  for (let cell = firstAbove(requirements, skill, has); cell < end; cell++) {
    const row = counting.rows[cell] ?? 0;
    const gap = number(level[cell]) - has;
    weightShort[row] = number(weightShort[row]) + number(perLevel[cell]) * gap;
    costShort[row] = number(costShort[row]) + number(weight[cell]) * (number(cost[cell]) - hasCost);
    if (gap > number(largestGap[row])) largestGap[row] = gap;
  }
}

/** Σ v × min(p, r) / p ÷ Σ v over the skills the origin has; a skill the row lacks counts as unused (domain 2). */
function sharesUsed({ levels, originWeight }: Profile, requirements: Requirements): Float64Array {
  const { counting, unknown, level, rowCount } = requirements;
  const used = new Float64Array(rowCount);
  const out = new Float64Array(rowCount);
  let all = 0;
  for (let skill = 0; skill < levels.length; skill++) {
    const v = number(originWeight[skill]);
    const has = number(levels[skill]);
    if (v === 0 || !(has > 0)) continue;
    all += v;
    const above = firstAbove(requirements, skill, has);
    for (let cell = counting.starts[skill] ?? 0; cell < above; cell++) {
      const row = counting.rows[cell] ?? 0;
      used[row] = number(used[row]) + (v * number(level[cell])) / has;
    }
    addTo(used, counting, above, counting.starts[skill + 1] ?? 0, v);
    addTo(out, unknown, unknown.starts[skill] ?? 0, unknown.starts[skill + 1] ?? 0, v);
  }
  for (let row = 0; row < rowCount; row++) {
    const usable = all - number(out[row]);
    used[row] = usable > 0 ? Math.min(1, number(used[row]) / usable) : Number.NaN;
  }
  return used;
}

function addTo(
  into: Float64Array,
  { rows }: Requirements['counting'],
  from: number,
  to: number,
  value: number,
): void {
  for (let cell = from; cell < to; cell++) {
    const row = rows[cell] ?? 0;
    into[row] = number(into[row]) + value;
  }
}

/** The first cell of a skill that asks more than a level. O(log rows). */
function firstAbove({ counting, level }: Requirements, skill: number, has: number): number {
  let low = counting.starts[skill] ?? 0;
  let high = counting.starts[skill + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (number(level[middle]) > has) high = middle;
    else low = middle + 1;
  }
  return low;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
