// The marks of "Within reach" on screen and in its picture: which jobs stand out, which are barred, and which are named.
import type { Move } from '../../../shared/moves/move.ts';
import { closedGates } from '../../../shared/moves/options.ts';
import { isWithin, type WithinQuery } from '../../../shared/moves/within.ts';
import {
  type ReachDot,
  type ReachLabel,
  type ReachLayout,
  reachLabels,
} from '../../../shared/reach/reach-layout.ts';
import { shortTitle } from '../../map/label-text.ts';

/** A suggested job at its place. */
export type ReachMark = ReachDot & {
  readonly move: Move;
  readonly title: string;
  readonly isInside: boolean;
  /** Whether a gate is closed; such a job carries a lock and is never strong. */
  readonly isBarred: boolean;
};

export type ReachMarks = {
  readonly marks: readonly ReachMark[];
  readonly labels: readonly ReachLabel[];
  /** Jobs inside the limit with no closed gate. */
  readonly inside: number;
};

/** How many of the best fits are named, as far as there is room. */
const NAMED = 24;

/** Marks for the suggested moves, best fit first, in a layout of all moves. */
export function reachMarks(
  layout: ReachLayout,
  suggested: readonly Move[],
  query: Pick<WithinQuery, 'months' | 'countCredentials' | 'end'>,
): ReachMarks {
  const dotOf = new Map(layout.dots.map((dot) => [dot.role, dot]));
  const marks = suggested.flatMap((move) => {
    const dot = dotOf.get(move.destination.id);
    if (dot === undefined) return [];
    const title = shortTitle(move.destination.title);
    return [{ ...dot, move, title, isInside: isWithin(move, query), isBarred: closedGates(move).length > 0 }];
  });
  const strong = marks.filter(({ isInside, isBarred }) => isInside && !isBarred);
  return { marks, labels: reachLabels(strong.slice(0, NAMED), marks), inside: strong.length };
}

/** Marks of pay as corners around their middle: up and down; the others are circles of `RADIUS`. */
export const CORNERS = {
  up: [
    [0, -8],
    [8, 6],
    [-8, 6],
  ],
  down: [
    [0, 8],
    [8, -6],
    [-8, -6],
  ],
  same: [],
  'not-known': [],
} as const;
export const RADIUS = 6;

/** A barred job's lock: the top middle of its body, from the middle of its mark. */
export const LOCK = { x: 10, y: -8, width: 8, height: 6, bow: 2.5 };
