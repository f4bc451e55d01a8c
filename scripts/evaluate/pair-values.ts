// Standardized features of every ordered pair of roles, as the fit reads them; not known = 0, the mean.
import type { LikelihoodColumns } from '../../shared/moves/likelihood/columns.ts';
import { featureRows, features } from '../../shared/moves/likelihood/features.ts';
import { number } from '../../shared/moves/pack-index.ts';

/** Mean and standard deviation of one feature over all pairs of two different roles where it is known. */
type Scale = { readonly mean: number; readonly scale: number };

/** `rows[origin]` holds one block of `count` values per feature. */
export type PairValues = {
  readonly count: number;
  readonly scales: readonly Scale[];
  readonly rows: readonly Float32Array[];
};

/** Reads all pairs of a pack; O(roles² × features) in time and memory. */
export function pairValues(columns: LikelihoodColumns): PairValues {
  const { count } = columns;
  const raw = Array.from({ length: count }, (_, origin) => featureRows(columns, origin));
  const scales = features.map((_, f) => scaleOf(raw.map((rows) => rows[f] ?? new Float64Array(0))));
  const rows = raw.map((features_) => {
    const row = new Float32Array(count * scales.length);
    features_.forEach((values, f) => {
      const { mean, scale } = scales[f] ?? { mean: 0, scale: 1 };
      values.forEach((value, at) => {
        row[f * count + at] = Number.isNaN(value) ? 0 : (value - mean) / scale;
      });
    });
    return row;
  });
  return { count, scales, rows };
}

function scaleOf(rows: readonly Float64Array[]): Scale {
  let known = 0;
  let sum = 0;
  let squares = 0;
  rows.forEach((row, origin) => {
    row.forEach((value, at) => {
      if (at === origin || Number.isNaN(value)) return;
      known++;
      sum += value;
      squares += value * value;
    });
  });
  if (known === 0) return { mean: 0, scale: 1 };
  const mean = sum / known;
  const scale = Math.sqrt(Math.max(squares / known - mean * mean, 0));
  return { mean, scale: scale > 0 ? scale : 1 };
}

/** Log-scores of all destinations of one origin under the coefficients. */
export function scoresOf(pairs: PairValues, origin: number, coefficients: Float64Array): Float64Array {
  const { count } = pairs;
  const row = pairs.rows[origin] ?? new Float32Array(0);
  const scores = new Float64Array(count);
  coefficients.forEach((coefficient, f) => {
    const start = f * count;
    for (let at = 0; at < count; at++)
      scores[at] = number(scores[at]) + coefficient * number(row[start + at]);
  });
  return scores;
}
