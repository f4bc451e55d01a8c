// The marks of "Within reach" on screen and in its picture: which jobs stand out, which are barred, and which are named.
import type { Move } from '../../shared/moves/move.ts';
import { closedGates } from '../../shared/moves/options.ts';
import { isWithin, type WithinQuery } from '../../shared/moves/within.ts';
import { type ReachLabel, reachLabels } from '../../shared/reach/reach-labels.ts';
import type { ReachDot, ReachLayout } from '../../shared/reach/reach-layout.ts';
import { shortTitle, wrapEvenly } from '../map/label-text.ts';

/** A suggested job at its place. */
export type ReachMark = ReachDot & {
  readonly move: Move;
  readonly isInside: boolean;
  /** Whether a gate is closed; such a job carries a lock and is never strong. */
  readonly isBarred: boolean;
};

export type ReachMarks = {
  readonly marks: readonly ReachMark[];
  /** Jobs inside the limit with no closed gate. */
  readonly inside: number;
};

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
    return [{ ...dot, move, isInside: isWithin(move, query), isBarred: closedGates(move).length > 0 }];
  });
  return { marks, inside: marks.filter(isStrong).length };
}

/** Whether a job is inside the limit and nothing known stands in its way. */
export function isStrong({ isInside, isBarred }: ReachMark): boolean {
  return isInside && !isBarred;
}

/** How many of the best fits are named at most, as far as there is room; more in a closer look. */
const NAMED = 24;
/** Longest line of a name, in characters (ours). */
const WRAP = 24;

/** A job that is named before all others: the selected one. */
export type NamedFirst = Pick<ReachDot, 'role' | 'x' | 'y'> & { readonly title: string };

/** Names of the strong marks, best fit first, after the one that is named in any case. */
export function reachNames(
  marks: readonly ReachMark[],
  first: NamedFirst | null,
  scale = 1,
): readonly ReachLabel[] {
  const strong = marks
    .filter((mark) => isStrong(mark) && mark.role !== first?.role)
    .slice(0, NAMED * scale)
    .map(({ role, x, y, move }) => ({ role, x, y, title: move.destination.title }));
  const named = [...(first === null ? [] : [first]), ...strong].map(({ role, x, y, title }) => ({
    role,
    x,
    y,
    lines: wrapEvenly(shortTitle(title), WRAP),
    always: role === first?.role,
  }));
  return reachLabels(
    named,
    marks.filter(({ role }) => role !== first?.role),
    scale,
  );
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
