// Cross-validation by origin: every origin is predicted by a fit that never saw it, the penalty chosen inside that fit's origins.
import { number } from '../../shared/moves/pack-index.ts';
import { fitLogit, predict } from './logit.ts';
import type { Mobility, Origin } from './mobility.ts';
import type { PairValues } from './pair-values.ts';

const OUTER_FOLDS = 5;
const INNER_FOLDS = 2;
/** Ridge penalties tried; standardized pieces, mean cross-entropy. */
const PENALTIES = [3e-4, 1e-3, 3e-3] as const;

/** A fit with the penalty its own origins chose. */
export type Fit = { readonly slopes: Float64Array; readonly penalty: number };

/** Predictions for every origin from fits on the other folds, and the penalties those fits chose. */
export function crossValidate(
  mobility: Mobility,
  pairs: PairValues,
): { readonly predictions: readonly Float64Array[]; readonly penalties: readonly number[] } {
  const predictions: Float64Array[] = [];
  const penalties: number[] = [];
  for (let fold = 0; fold < OUTER_FOLDS; fold++) {
    const folds = foldsOf(mobility, OUTER_FOLDS, 0);
    const { slopes, penalty } = fitWithChosenPenalty(
      mobility,
      pairs,
      mobility.origins.filter((_, at) => folds[at] !== fold),
    );
    penalties.push(penalty);
    mobility.origins.forEach(({ code }, at) => {
      if (folds[at] === fold) predictions[at] = predict(mobility, pairs, slopes, code);
    });
  }
  return { predictions, penalties };
}

/** Chooses the penalty by the cross-entropy of left-out origins among these, then fits on all of them. */
export function fitWithChosenPenalty(mobility: Mobility, pairs: PairValues, origins: readonly Origin[]): Fit {
  const losses = PENALTIES.map((penalty) => leftOutLoss(mobility, pairs, origins, penalty));
  const penalty = number(PENALTIES[losses.indexOf(Math.min(...losses))]);
  return { slopes: fitLogit(mobility, pairs, origins, penalty, zeros(pairs)), penalty };
}

function leftOutLoss(
  mobility: Mobility,
  pairs: PairValues,
  origins: readonly Origin[],
  penalty: number,
): number {
  const folds = foldsOf({ origins }, INNER_FOLDS, 1);
  let loss = 0;
  let start = zeros(pairs);
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    start = fitLogit(
      mobility,
      pairs,
      origins.filter((_, at) => folds[at] !== fold),
      penalty,
      start,
    );
    for (const origin of origins.filter((_, at) => folds[at] === fold)) {
      const predicted = predict(mobility, pairs, start, origin.code);
      loss -= origin.shares.reduce(
        (sum, share, to) => sum + (share > 0 ? share * Math.log(number(predicted[to])) : 0),
        0,
      );
    }
  }
  return loss;
}

function zeros(pairs: PairValues): Float64Array {
  return new Float64Array(pairs.pieces.length);
}

/** A fold for each origin, spread by a fixed hash of its code so that neighbors in the list part. */
function foldsOf({ origins }: Pick<Mobility, 'origins'>, folds: number, salt: number): readonly number[] {
  const order = origins
    .map(({ code }, at) => ({ at, key: Math.imul(code + 1 + salt * 977, 2654435761) >>> 0 }))
    .toSorted((a, b) => a.key - b.key || a.at - b.at);
  const fold: number[] = [];
  order.forEach(({ at }, place) => {
    fold[at] = place % folds;
  });
  return fold;
}
