// Nearest neighbors: the selection every part of the layout shares.

/**
 * The `wanted` others of smallest distance, nearest first, ties by position; all others when there are fewer.
 * O(row + wanted × insertions), few of which are needed.
 */
export function nearest(row: Float64Array, self: number, wanted: number): Int32Array {
  const count = Math.min(wanted, Math.max(0, row.length - 1));
  const chosen = new Int32Array(count);
  const gaps = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let filled = 0;
  for (let other = 0; other < row.length; other++) {
    const gap = row[other] ?? Number.NaN;
    if (other === self || (filled === count && !(gap < (gaps[count - 1] ?? 0)))) continue;
    let at = filled < count ? filled++ : count - 1;
    for (; at > 0 && gap < (gaps[at - 1] ?? 0); at--) {
      gaps[at] = gaps[at - 1] ?? 0;
      chosen[at] = chosen[at - 1] ?? 0;
    }
    gaps[at] = gap;
    chosen[at] = other;
  }
  return chosen;
}
