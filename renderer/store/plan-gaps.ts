// The gaps of the open plan's move, for the parts of its screen that ask for them by themselves: a change of one step then
// draws that step anew and no other.
import { type Explanation, gaps, type Term } from '../../shared/moves/explain.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectPlanMove } from './selectors.ts';
import type { AppState } from './state.ts';

const NO_GAPS: readonly Term[] = [];

const gapsOf = memoizeLast((explanation: Explanation | null): readonly Term[] =>
  explanation === null ? NO_GAPS : gaps(explanation),
);

/** What is still to build; empty without the plan's job data. */
export function selectPlanGaps(state: AppState): readonly Term[] {
  return gapsOf(selectPlanMove(state)?.explanation ?? null);
}
