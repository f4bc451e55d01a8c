// The conditional logit over destination codes: what it predicts, and its penalized fit on observed shares.
import { number } from '../../shared/moves/pack-index.ts';
import { minimize } from './minimize.ts';
import type { Mobility, Origin } from './mobility.ts';
import { type PairValues, type Piece, scoresOf } from './pair-values.ts';

/** Keeps the logarithm of a predicted share finite. */
const SMALLEST_SHARE = 1e-12;

/** Predicted shares over codes for one origin code: mean over its roles, sum over the destination's; its own code is left out. */
export function predict(
  mobility: Mobility,
  pairs: PairValues,
  slopes: Float64Array,
  origin: number,
): Float64Array {
  const shares = new Float64Array(mobility.codes.length);
  const roles = mobility.rolesOf[origin] ?? [];
  for (const role of roles) {
    addByCode(mobility, roleShares(mobility, pairs, slopes, role), 1 / roles.length, shares);
  }
  return shares;
}

/**
 * Slopes that minimize the origins' weighted mean cross-entropy plus penalty × Σ slope², none against its piece's
 * direction: those that would be are held at 0 and the others fitted again, until none is.
 */
export function fitLogit(
  mobility: Mobility,
  pairs: PairValues,
  origins: readonly Origin[],
  penalty: number,
  start: Float64Array,
): Float64Array {
  const total = origins.reduce((sum, { weight }) => sum + weight, 0);
  const held = new Uint8Array(start.length);
  let slopes = start;
  for (let again = true; again; ) {
    slopes = minimize((point) => {
      const gradient = point.map((slope) => 2 * penalty * slope);
      let value = point.reduce((sum, slope) => sum + penalty * slope * slope, 0);
      for (const origin of origins)
        value += addOrigin(mobility, pairs, point, origin, origin.weight / total, gradient);
      return { value, gradient: gradient.map((slope, p) => (held[p] === 1 ? 0 : slope)) };
    }, slopes);
    const wrong = pairs.pieces.map(({ direction }, p) => isAgainst(direction, number(slopes[p])));
    again = wrong.includes(true);
    wrong.forEach((is, p) => {
      if (is) held[p] = 1;
    });
    slopes = slopes.map((slope, p) => (held[p] === 1 ? 0 : slope));
  }
  return slopes;
}

function isAgainst(direction: Piece['direction'], slope: number): boolean {
  return (direction === 'more' && slope < 0) || (direction === 'less' && slope > 0);
}

/** Adds one origin's weighted gradient and returns its weighted loss. */
function addOrigin(
  mobility: Mobility,
  pairs: PairValues,
  slopes: Float64Array,
  { code, shares }: Origin,
  weight: number,
  gradient: Float64Array,
): number {
  const roles = mobility.rolesOf[code] ?? [];
  const byRole = roles.map((role) => roleShares(mobility, pairs, slopes, role));
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
    for (let to = 0; to < pairs.count; to++) sum += Number(slope[to]) * Number(row[start + to]);
    gradient[f] = number(gradient[f]) + sum;
  }
}

/** Shares of one role's movers over roles with a code other than its own. */
function roleShares(
  { codeOf }: Mobility,
  pairs: PairValues,
  slopes: Float64Array,
  role: number,
): Float64Array {
  const own = number(codeOf[role]);
  const scores = scoresOf(pairs, role, slopes).map((score, to) => {
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
