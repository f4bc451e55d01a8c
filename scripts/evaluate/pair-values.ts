// Features of every ordered pair of roles, cut into the pieces of their curves, as the fit reads them; not known = 0, the mean.
import type { LikelihoodColumns } from '../../shared/moves/likelihood/columns.ts';
import { type Curve, flatCurve } from '../../shared/moves/likelihood/curve.ts';
import { type Feature, featureRows, features } from '../../shared/moves/likelihood/features.ts';
import { number } from '../../shared/moves/pack-index.ts';

/**
 * One straight piece of a feature's curve: the value held within from..to, less its mean over all pairs, in standard
 * deviations of the feature. A feature's pieces, each with its slope, add up to a curve that bends where they meet.
 */
export type Piece = {
  readonly feature: number;
  readonly direction: Feature['direction'];
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly scale: number;
};

/** `rows[origin]` holds one block of `count` values per piece. */
export type PairValues = {
  readonly count: number;
  readonly pieces: readonly Piece[];
  readonly rows: readonly Float32Array[];
};

/** Reads all pairs of a pack; O(roles² × pieces) in time and memory. */
export function pairValues(columns: LikelihoodColumns): PairValues {
  const { count } = columns;
  const raw = Array.from({ length: count }, (_, origin) => featureRows(columns, origin));
  const pieces = features.flatMap((feature, f) =>
    piecesOf(feature, f, knownValues(raw.map((rows) => rows[f] ?? new Float64Array(0)))),
  );
  const rows = raw.map((featureValues) => {
    const row = new Float32Array(count * pieces.length);
    pieces.forEach((piece, p) => {
      featureValues[piece.feature]?.forEach((value, at) => {
        row[p * count + at] = Number.isNaN(value) ? 0 : pieceValue(piece, value);
      });
    });
    return row;
  });
  return { count, pieces, rows };
}

/** The curve of one feature that its pieces' slopes add up to. */
export function curveOf(pieces: readonly Piece[], slopes: Float64Array, feature: number): Curve {
  const own = pieces.flatMap((piece, p) => (piece.feature === feature ? [{ piece, slope: slopes[p] }] : []));
  if (own.length === 0) return flatCurve;
  const knots = [...own.slice(0, 1).map(({ piece }) => piece.from), ...own.map(({ piece }) => piece.to)];
  const values = knots.map((knot) =>
    own.reduce((sum, { piece, slope }) => sum + number(slope) * pieceValue(piece, knot), 0),
  );
  return { knots, values };
}

function pieceValue({ from, to, mean, scale }: Piece, value: number): number {
  return (Math.min(Math.max(value, from), to) - mean) / scale;
}

/** Values of one feature over all pairs of two different roles where it is known, in rising order. */
function knownValues(rows: readonly Float64Array[]): Float64Array {
  const known = rows.map((row, origin) => row.filter((value, at) => at !== origin && !Number.isNaN(value)));
  const all = new Float64Array(known.reduce((sum, row) => sum + row.length, 0));
  let start = 0;
  for (const row of known) {
    all.set(row, start);
    start += row.length;
  }
  return all.sort();
}

function piecesOf(
  { direction, bends = [] }: Feature,
  feature: number,
  sorted: Float64Array,
): readonly Piece[] {
  if (sorted.length === 0) return [];
  const scale = Math.sqrt(mean(sorted, (value) => value * value) - mean(sorted, (value) => value) ** 2);
  const at = (percent: number) => number(sorted[Math.round((percent / 100) * (sorted.length - 1))]);
  const knots = [...new Set([0, ...bends, 100].map(at))];
  return knots.slice(1).map((to, k) => {
    const from = number(knots[k]);
    return {
      feature,
      direction,
      from,
      to,
      mean: mean(sorted, (value) => Math.min(Math.max(value, from), to)),
      scale,
    };
  });
}

function mean(values: Float64Array, of: (value: number) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

/** Log-scores of all destinations of one origin under the slopes. */
export function scoresOf(pairs: PairValues, origin: number, slopes: Float64Array): Float64Array {
  const { count } = pairs;
  const row = pairs.rows[origin] ?? new Float32Array(0);
  const scores = new Float64Array(count);
  slopes.forEach((slope, p) => {
    if (slope === 0) return;
    const start = p * count;
    for (let at = 0; at < count; at++) scores[at] = Number(scores[at]) + slope * Number(row[start + at]);
  });
  return scores;
}
