// Likelihood (domain 6): of people who changed occupation from the origin, the share that goes to each destination.
// A conditional logit whose curves ship as data; every score is a sum of named terms, and what is not known counts as average.
// Fitted on moves between jobs of known employment: a pack that knows it for fewer than half of its roles has no likelihoods.

import { type LikelihoodColumns, likelihoodColumns } from './likelihood/columns.ts';
import { addCurve, type Curve, curveAt, flatCurve } from './likelihood/curve.ts';
import { type FeatureId, featureRows, features } from './likelihood/features.ts';
import coefficients from './likelihood-coefficients.json' with { type: 'json' };
import { number, type PackIndex } from './pack-index.ts';
import { packKnows } from './pack-knows.ts';

/** A pack prepared for likelihoods. */
export type LikelihoodModel = {
  /** Whether the pack knows enough for likelihoods; where it does not, every share, lift and log-score is NaN. */
  readonly isKnown: boolean;
  readonly columns: LikelihoodColumns;
  /** Where each of the pack's roles stands among those that enter moves; −1 where it does not. */
  readonly columnOf: Int32Array;
  readonly roleCount: number;
  readonly totalJobs: number;
  /** Aligned with `features`, as fitted. */
  readonly curves: readonly Curve[];
  /** Rows of the origins asked so far. */
  readonly cache: Map<number, Float64Array>;
};

/** One summand of a move's log-score. */
export type LikelihoodTerm = {
  readonly id: FeatureId;
  /** The feature as measured; NaN when not known. */
  readonly value: number;
  /** The feature's curve at the value: above 0 speaks for the move, more than for the average pair; 0 when not known. */
  readonly contribution: number;
  readonly missing: boolean;
};

/** Prepares a pack; O(roles × (skills + tools)). Rows of an origin are worked out when first asked, and kept. */
export function prepareLikelihood(index: PackIndex): LikelihoodModel {
  const columns = likelihoodColumns(index);
  const roleCount = index.content.roles.length;
  const columnOf = new Int32Array(roleCount).fill(-1);
  columns.positions.forEach((position, at) => {
    columnOf[position] = at;
  });
  const byId = new Map(coefficients.features.map((feature) => [feature.id, feature]));
  return {
    isKnown: packKnows(index.content).usual,
    columns,
    columnOf,
    roleCount,
    totalJobs: columns.jobs.reduce((sum, jobs) => (Number.isNaN(jobs) ? sum : sum + jobs), 0),
    curves: features.map(({ id }) => byId.get(id) ?? flatCurve),
    cache: new Map(),
  };
}

/**
 * Shares of the people who change occupation from the role at a position, over all roles of the pack. They sum to 1;
 * NaN for the origin, for roles that do not enter moves, and everywhere when the origin does not or the pack knows the
 * employment of too few roles. Do not write to it.
 */
export function likelihoods(model: LikelihoodModel, originPosition: number): Float64Array {
  const kept = model.cache.get(originPosition);
  if (kept !== undefined) return kept;
  const shares = new Float64Array(model.roleCount).fill(Number.NaN);
  const origin = originColumn(model, originPosition);
  if (origin >= 0) {
    const scores = logScores(model, origin);
    scores[origin] = Number.NEGATIVE_INFINITY;
    const highest = scores.reduce((high, score) => Math.max(high, score), Number.NEGATIVE_INFINITY);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, value) => sum + value, 0);
    model.columns.positions.forEach((position, at) => {
      if (at !== origin) shares[position] = number(odds[at]) / total;
    });
  }
  model.cache.set(originPosition, shares);
  return shares;
}

/**
 * Likelihood ÷ the destination's share of the jobs of all possible destinations: every role of known employment that
 * enters moves, the origin left out. 1 = as common as its size explains; the mean weighted by jobs is 1. NaN where
 * either is not known.
 */
export function lifts(model: LikelihoodModel, originPosition: number): Float64Array {
  const { columns, columnOf, totalJobs } = model;
  const origin = columnOf[originPosition] ?? -1;
  const ownJobs = origin < 0 ? Number.NaN : number(columns.jobs[origin]);
  const others = totalJobs - (Number.isNaN(ownJobs) ? 0 : ownJobs);
  return likelihoods(model, originPosition).map((share, position) => {
    const at = columnOf[position] ?? -1;
    const jobs = at < 0 ? Number.NaN : number(columns.jobs[at]);
    return jobs > 0 ? share / (jobs / others) : Number.NaN;
  });
}

/**
 * The terms of one move's log-score, largest effect first; they add up to `logScore`. Empty where the move's
 * likelihood is not known. A term above 0 makes the move more common than an average pair, below 0 less.
 */
export function likelihoodTerms(
  model: LikelihoodModel,
  originPosition: number,
  destinationPosition: number,
): { readonly terms: readonly LikelihoodTerm[]; readonly logScore: number } {
  const origin = originColumn(model, originPosition);
  const destination = model.columnOf[destinationPosition] ?? -1;
  if (origin < 0 || destination < 0) return { terms: [], logScore: Number.NaN };
  const rows = featureRows(model.columns, origin);
  const terms = features.map(({ id }, f) => {
    const value = number(rows[f]?.[destination]);
    const contribution = curveAt(model.curves[f] ?? flatCurve, value);
    return { id, value, contribution, missing: Number.isNaN(value) };
  });
  return {
    terms: terms.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
    logScore: number(logScores(model, origin)[destination]),
  };
}

/** The features this pack knows for no move at all, which therefore count as average everywhere. */
export function missingFeatures(model: LikelihoodModel): readonly FeatureId[] {
  const seen = new Uint8Array(features.length);
  for (let origin = 0; origin < model.columns.count && seen.includes(0); origin++) {
    featureRows(model.columns, origin).forEach((row, f) => {
      if (row.some((value, at) => at !== origin && !Number.isNaN(value))) seen[f] = 1;
    });
  }
  return features.flatMap(({ id }, f) => (seen[f] === 1 ? [] : [id]));
}

/** Where the coefficients come from, when they were fitted, and how they scored on origins left out. */
export const likelihoodProvenance = {
  fitted: coefficients.fitted,
  source: coefficients.source,
  pack: coefficients.pack,
  scores: coefficients.scores,
};

/** Where an origin stands among the columns; −1 where no likelihoods from it are known. */
function originColumn({ isKnown, columnOf }: LikelihoodModel, position: number): number {
  return isKnown ? (columnOf[position] ?? -1) : -1;
}

function logScores(model: LikelihoodModel, origin: number): Float64Array {
  const scores = new Float64Array(model.columns.count);
  featureRows(model.columns, origin).forEach((row, f) => {
    addCurve(model.curves[f] ?? flatCurve, row, scores);
  });
  return scores;
}
