// The conditional logit over destination codes: what it predicts, and its penalized fit on observed shares.
import { number } from '../../shared/moves/pack-index.ts';
import { minimize } from './minimize.ts';
import type { Mobility, Origin } from './mobility.ts';
import { type PairValues, scoresOf } from './pair-values.ts';

/** Keeps the logarithm of a predicted share finite. */
const SMALLEST_SHARE = 1e-12;

/** Predicted shares over codes for one origin code: mean over its roles, sum over the destination's; its own code is left out. */
export function predict(
  mobility: Mobility,
  pairs: PairValues,
  coefficients: Float64Array,
  origin: number,
): Float64Array {
  const shares = new Float64Array(mobility.codes.length);
  const roles = mobility.rolesOf[origin] ?? [];
  for (const role of roles) {
    addByCode(mobility, roleShares(mobility, pairs, coefficients, role), 1 / roles.length, shares);
  }
  return shares;
}

/** Coefficients that minimize the mean cross-entropy of the origins' shares plus penalty × Σ coefficient². */
export function fitLogit(
  mobility: Mobility,
  pairs: PairValues,
  origins: readonly Origin[],
  penalty: number,
  start: Float64Array,
): Float64Array {
  return minimize((coefficients) => {
    const gradient = coefficients.map((value) => 2 * penalty * value);
    let loss = coefficients.reduce((sum, value) => sum + penalty * value * value, 0);
    for (const origin of origins)
      loss += addOrigin(mobility, pairs, coefficients, origin, 1 / origins.length, gradient);
    return { value: loss, gradient };
  }, start);
}

/** Adds one origin's weighted gradient and returns its weighted loss. */
function addOrigin(
  mobility: Mobility,
  pairs: PairValues,
  coefficients: Float64Array,
  { code, shares }: Origin,
  weight: number,
  gradient: Float64Array,
): number {
  const roles = mobility.rolesOf[code] ?? [];
  const byRole = roles.map((role) => roleShares(mobility, pairs, coefficients, role));
  const predicted = new Float64Array(mobility.codes.length);
  for (const row of byRole) addByCode(mobility, row, 1 / roles.length, predicted);
  const observed = shares.reduce((sum, share) => sum + share, 0);
  let loss = 0;
  const pull = shares.map((share, to) => {
    if (share === 0) return 0;
    const expected = Math.max(number(predicted[to]), SMALLEST_SHARE);
    loss -= (weight * share * Math.log(expected)) / observed;
    return (weight * share) / observed / expected / roles.length;
  });
  roles.forEach((role, at) => {
    addRoleGradient(pairs, role, byCodeSlope(mobility, byRole[at] ?? new Float64Array(0), pull), gradient);
  });
  return loss;
}

/** Slope of the loss over each destination's log-score: −share × (pull − mean pull). */
function byCodeSlope(mobility: Mobility, shares: Float64Array, pull: Float64Array): Float64Array {
  const pullOf = (to: number) => {
    const code = number(mobility.codeOf[to]);
    return code < 0 ? 0 : number(pull[code]);
  };
  const mean = shares.reduce((sum, share, to) => sum + share * pullOf(to), 0);
  return shares.map((share, to) => -share * (pullOf(to) - mean));
}

function addRoleGradient(pairs: PairValues, role: number, slope: Float64Array, gradient: Float64Array): void {
  const row = pairs.rows[role] ?? new Float32Array(0);
  for (let f = 0; f < gradient.length; f++) {
    const start = f * pairs.count;
    let sum = 0;
    for (let to = 0; to < pairs.count; to++) sum += number(slope[to]) * number(row[start + to]);
    gradient[f] = number(gradient[f]) + sum;
  }
}

/** Shares of one role's movers over roles with a code other than its own. */
function roleShares(
  { codeOf }: Mobility,
  pairs: PairValues,
  coefficients: Float64Array,
  role: number,
): Float64Array {
  const own = number(codeOf[role]);
  const scores = scoresOf(pairs, role, coefficients).map((score, to) => {
    const code = number(codeOf[to]);
    return code < 0 || code === own ? Number.NEGATIVE_INFINITY : score;
  });
  const highest = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function addByCode({ codeOf }: Mobility, shares: Float64Array, factor: number, into: Float64Array): void {
  shares.forEach((share, role) => {
    const code = number(codeOf[role]);
    if (code >= 0) into[code] = number(into[code]) + factor * share;
  });
}
