// The least a route can still cost from each stop: exact for walks, so that a search never looks where nothing can be won.
import { at, NO_LEG } from './leg-rows.ts';
import type { Direction, View } from './search-graph.ts';

/** Least effort, and at that the earliest tie, of the legs left from each role; Infinity where none lead to the end. */
export type Completion = {
  readonly effort: Float64Array;
  readonly tie: Float64Array;
  /** The least effort of all. */
  readonly least: number;
};

/** Completions of so many legs, for prefixes that have passed the stop asked for and for those that have not. */
export type Completions = {
  readonly passed: readonly Completion[];
  /** As on arrival: at the stop asked for itself, what `passed` holds. */
  readonly awaiting: readonly Completion[];
};

/**
 * What a stop's rank counts for in a tie, and what the tie of the stops further on counts for, when `legs` are left
 * before the stop. Ties read as numbers of base n, the first stop in the order of travel being the highest digit.
 */
function tieFactors(direction: Direction, roleCount: number, legs: number): [number, number] {
  return direction === 'forward' ? [roleCount ** (legs - 2), 1] : [1, roleCount];
}

/** Completions of 1 to `mostLegs` legs, at position legs − 1. O(legs of the graph) each, mostly far less. */
export function completionsOf(view: View, direction: Direction, mostLegs: number): Completions {
  const end: Completion = {
    effort: view.end,
    tie: new Float64Array(view.roleCount),
    least: leastOf(view.end),
  };
  const passed = [end];
  const awaiting = [onArrival(view, nothing(view), end)];
  for (let legs = 2; legs <= mostLegs; legs++) {
    const factors = tieFactors(direction, view.roleCount, legs);
    const next = oneLegMore(view, passed[legs - 2] ?? end, factors);
    passed.push(next);
    if (view.problem.via === null) continue;
    const waiting = oneLegMore(view, awaiting[legs - 2] ?? end, factors);
    awaiting.push(onArrival(view, waiting, next));
  }
  return { passed, awaiting: view.problem.via === null ? passed : awaiting };
}

function nothing({ roleCount }: View): Completion {
  const effort = new Float64Array(roleCount).fill(NO_LEG);
  return { effort, tie: new Float64Array(roleCount), least: NO_LEG };
}

function onArrival({ problem: { via } }: View, waiting: Completion, passed: Completion): Completion {
  if (via === null) return passed;
  waiting.effort[via] = at(passed.effort, via);
  waiting.tie[via] = at(passed.tie, via);
  return { ...waiting, least: leastOf(waiting.effort) };
}

/** Puts a leg before each completion. Rows are sorted, so a row is left as soon as no later leg can do better. */
function oneLegMore(view: View, before: Completion, factors: [number, number]): Completion {
  const after = nothing(view);
  for (let from = 0; from < view.roleCount; from++) {
    if (view.canStop[from] === 1) bestLeg(view, before, factors, from, after);
  }
  return { ...after, least: leastOf(after.effort) };
}

function bestLeg(
  { rows, problem: { rank }, allows }: View,
  before: Completion,
  [own, rest]: [number, number],
  from: number,
  after: Completion,
): void {
  let best = NO_LEG;
  let bestTie = Number.POSITIVE_INFINITY;
  const stop = at(rows.starts, from + 1);
  for (let leg = at(rows.starts, from); leg < stop; leg++) {
    const effort = at(rows.effort, leg);
    if (effort + before.least > best) break;
    const to = at(rows.ends, leg);
    const sum = effort + at(before.effort, to);
    if (sum > best || sum === NO_LEG) continue;
    const tie = own * at(rank, to) + rest * at(before.tie, to);
    if ((sum < best || tie < bestTie) && allows(leg, from)) {
      best = sum;
      bestTie = tie;
    }
  }
  after.effort[from] = best;
  if (best < NO_LEG) after.tie[from] = bestTie;
}

function leastOf(values: Float64Array): number {
  let least = NO_LEG;
  for (const value of values) if (value < least) least = value;
  return least;
}
