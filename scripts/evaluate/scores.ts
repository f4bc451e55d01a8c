// How well a ranking of destination codes meets what was observed: recall of the first k, AUC, and paired differences.
import { number } from '../../shared/moves/pack-index.ts';
import type { Origin } from './mobility.ts';

/** The measures, in the order they are printed. */
export const measures = ['recallAt10', 'recallAt20', 'auc'] as const;
export type Measure = (typeof measures)[number];
export type OriginScore = Readonly<Record<Measure, number>>;

/** Mean and standard error over origins. */
export type Estimate = { readonly mean: number; readonly error: number };

/** Scores one origin's ranking, its own code left out. Ties are broken by code for recall and count half for AUC. */
export function scoreRanking(
  { code, shares }: Pick<Origin, 'code' | 'shares'>,
  ranking: Float64Array,
): OriginScore {
  const order = [...ranking.keys()]
    .filter((at) => at !== code)
    .toSorted((a, b) => number(ranking[b]) - number(ranking[a]) || a - b);
  const top = (k: number) => order.slice(0, k).reduce((sum, at) => sum + number(shares[at]), 0);
  return { recallAt10: top(10), recallAt20: top(20), auc: areaUnderCurve(order, ranking, shares) };
}

/** Chance that an observed destination outranks an unobserved one. */
function areaUnderCurve(order: readonly number[], ranking: Float64Array, shares: Float64Array): number {
  let unobservedAbove = 0;
  let observed = 0;
  let lost = 0;
  for (let from = 0; from < order.length; ) {
    const value = number(ranking[number(order[from])]);
    let to = from;
    while (to < order.length && number(ranking[number(order[to])]) === value) to++;
    const tied = order.slice(from, to);
    const seen = tied.filter((at) => number(shares[at]) > 0).length;
    const unseen = tied.length - seen;
    lost += seen * (unobservedAbove + unseen / 2);
    observed += seen;
    unobservedAbove += unseen;
    from = to;
  }
  return 1 - lost / (observed * unobservedAbove);
}

/** Mean and standard error of some values. */
export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** Mean and standard error of the difference on the same origins: ours less the other. */
export function pairedDifference(
  ours: readonly OriginScore[],
  other: readonly OriginScore[],
  measure: Measure,
): Estimate {
  return estimate(ours.map((score, at) => score[measure] - number(other[at]?.[measure])));
}
