// How much of what a person has a job would use, in a word.
import type { Score } from '../../../shared/moves/score.ts';

/** Cuts of use in words (ours): from about three quarters "most", from about half "some". */
const MOST_FROM = 0.75;
const SOME_FROM = 0.5;

/** The word of a score's use, as `common:fit` has it. */
export function wordOfUse({ use }: Pick<Score, 'use'>): 'good' | 'fair' | 'little' {
  if (use >= MOST_FROM) return 'good';
  return use >= SOME_FROM ? 'fair' : 'little';
}
