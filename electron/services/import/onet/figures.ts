// Rounding, one way for every figure.

/** A number rounded to a count of decimals, so that a pack's file stays small and its text the same everywhere. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
