// Why a move's readiness and effort are not known, so that the screen can say so instead of leaving a hole.
import type { Explanation } from '../moves/explain.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { roleAtPosition } from '../moves/pack-index.ts';

/** The reason a move has no score. */
export type WhyNotKnown = 'destination-unrated' | 'origin-unrated' | 'no-zone' | 'nothing-counts';

/** Why a move's numbers are not known; null where they are. */
export function whyNotKnown(context: MoveContext, move: Move): WhyNotKnown | null {
  if (move.score !== null) return null;
  if (move.destination.basis === 'title-only') return 'destination-unrated';
  if (roleAtPosition(context.index, context.originAt).basis === 'title-only') return 'origin-unrated';
  return move.destination.zone === null ? 'no-zone' : 'nothing-counts';
}

/** With fewer skills than this to compare, a sum of them would pretend to say more than it does (ours). */
const ENOUGH_SKILLS = 5;

/** Whether too few of the destination's skills are known to sum them up. */
export function areTooFewKnown({ terms }: Explanation): boolean {
  return terms.length < ENOUGH_SKILLS;
}
