// Chance that a seed repeats.

/** Numbers in 0..1 from a seed (the Park-Miller generator). */
export function randomFrom(start: number): () => number {
  let state = (start % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
