// How usual a move is, in a word.

/** A likelihood in a word, or unknown. */
export type UsualWord = 'common' | 'occasional' | 'rare' | 'unknown';

/**
 * Cuts of likelihood (ours). Shared out evenly over some 900 destinations each would have 0.1%: from 1 in 100 movers a move
 * is one of the ten or twenty ways most people take, below 1 in 500 it is hardly taken more often than by chance.
 */
const COMMON_FROM = 0.01;
const OCCASIONAL_FROM = 0.002;

/** The word of a likelihood 0..1; null is unknown. */
export function usualWord(likelihood: number | null): UsualWord {
  if (likelihood === null) return 'unknown';
  if (likelihood >= COMMON_FROM) return 'common';
  return likelihood >= OCCASIONAL_FROM ? 'occasional' : 'rare';
}
