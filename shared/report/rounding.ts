// Rounds figures shown in one table so that the shown ones add up to the shown sum.

/** Largest-remainder rounding: each value to the given decimals, together exactly the rounded sum. Values are 0 or above. */
export function roundToSum(values: readonly number[], decimals: number): readonly number[] {
  const unit = 10 ** decimals;
  const whole = values.map((value) => Math.floor(value * unit));
  const sum = values.reduce((total, value) => total + value, 0);
  const missing = Math.round(sum * unit) - whole.reduce((total, value) => total + value, 0);
  const rest = (at: number) => (values[at] ?? 0) * unit - (whole[at] ?? 0);
  const raised = new Set([...values.keys()].sort((a, b) => rest(b) - rest(a) || a - b).slice(0, missing));
  return whole.map((value, at) => (value + (raised.has(at) ? 1 : 0)) / unit);
}
