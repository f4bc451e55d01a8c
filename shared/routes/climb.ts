// The best bottleneck of any route: search, then ask for better than what was found, until nothing is.

/** What a search found, and the value of its worst part. */
export type Step<T> = { readonly found: T; readonly value: number };

/**
 * The first result, in the search's own order, whose worst part is as good as that of any: `search` is asked for better
 * than each value it found. Each step skips all routes no better, so that few are needed: about the log of their number.
 */
export function climb<T>(search: (betterThan: number | null) => Step<T> | null): Step<T> | null {
  let best = search(null);
  while (best !== null) {
    const better = search(best.value);
    if (better === null) return best;
    best = better;
  }
  return null;
}
