// A curve through knots: how a feature's value counts. Straight between knots and flat beyond the ends, so that a value
// no pair of the fitted pack had can count for no more than the furthest one that some pair did have.
import { number } from '../pack-index.ts';

/** Knots in rising order, at least one, and the contribution at each. */
export type Curve = { readonly knots: readonly number[]; readonly values: readonly number[] };

/** How a feature counts that the fit knew nothing of: not at all. */
export const flatCurve: Curve = { knots: [0], values: [0] };

/** The curve at a value; 0, the average over all pairs, where the value is not known. */
export function curveAt({ knots, values }: Curve, value: number): number {
  if (Number.isNaN(value)) return 0;
  let above = 0;
  while (above < knots.length && Number(knots[above]) < value) above++;
  if (above === 0) return number(values[0]);
  const below = above - 1;
  if (above === knots.length) return number(values[below]);
  const share = (value - Number(knots[below])) / (Number(knots[above]) - Number(knots[below]));
  return Number(values[below]) + share * (Number(values[above]) - Number(values[below]));
}

/** Adds the curve at each value of a row. */
export function addCurve(curve: Curve, row: Float64Array, into: Float64Array): void {
  for (let at = 0; at < into.length; at++) into[at] = Number(into[at]) + curveAt(curve, Number(row[at]));
}
