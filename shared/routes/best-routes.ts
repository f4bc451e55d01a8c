// The k best simple routes, exactly: by months, then effort, then fewer moves, then the ids of the stops in order of travel.
import { type Completion, type Completions, completionsOf } from './completions.ts';
import { at } from './leg-rows.ts';
import { type Direction, type RouteProblem, type View, viewFrom } from './search-graph.ts';

/** A route as the search finds it: positions of its stops in order of travel. */
export type FoundRoute = {
  readonly stops: readonly number[];
  /** Sum of the legs' effort, in steps of an hour. */
  readonly effort: number;
  /** The stops' ranks read as one number, which no other route of as many moves has. */
  readonly tie: number;
  readonly months: number;
};

/** How many routes of how many moves, and how long a route takes: rising with effort for a given number of moves. */
export type BestRoutesQuery = {
  readonly count: number;
  readonly maxMoves: number;
  readonly monthsOf: (effort: number, moves: number) => number;
  readonly direction: Direction;
};

/**
 * The best routes of a problem, best first. With the number of moves given, months rise with effort, so the best by effort
 * of each number of moves hold the best of all; more moves are not looked at when even no effort would come too late.
 */
export function bestRoutes(problem: RouteProblem, query: BestRoutesQuery): readonly FoundRoute[] {
  const { count, maxMoves, monthsOf, direction } = query;
  const view = viewFrom(problem, direction);
  let best: readonly FoundRoute[] = [];
  let completions: Completions | undefined;
  for (let moves = 1; moves <= maxMoves; moves++) {
    const last = best[count - 1];
    if (last !== undefined && monthsOf(0, moves) > last.months) continue;
    if (moves > 1) completions ??= completionsOf(view, direction, maxMoves - 1);
    const found = completions === undefined ? directRoute(view) : search(view, completions, moves, query);
    const routes = found.map((route) => ({ ...route, months: monthsOf(route.effort, moves) }));
    best = [...best, ...routes].sort(compareRoutes).slice(0, count);
  }
  return best;
}

type Candidate = Omit<FoundRoute, 'months'>;

function compareRoutes(a: FoundRoute, b: FoundRoute): number {
  return a.months - b.months || a.effort - b.effort || a.stops.length - b.stops.length || a.tie - b.tie;
}

function directRoute({ problem: { direct, via } }: View): readonly Candidate[] {
  return via === null && Number.isFinite(direct) ? [{ stops: [], effort: direct, tie: 0 }] : [];
}

/** A depth-first search that leaves out every prefix whose best completion comes after the count-th route found so far. */
type Walk = {
  readonly view: View;
  readonly completions: Completions;
  readonly moves: number;
  readonly count: number;
  readonly direction: Direction;
  /** The stops so far, from the end the search started at. */
  readonly stops: number[];
  /** Best first, at most `count`. */
  readonly found: Candidate[];
};

/** The best routes of exactly so many moves, from two; by effort, then tie. */
function search(
  view: View,
  completions: Completions,
  moves: number,
  { count, direction }: BestRoutesQuery,
): readonly Candidate[] {
  const walk: Walk = { view, completions, moves, count, direction, stops: [], found: [] };
  const { start, problem } = view;
  const { effort } = completionOf(walk, moves - 1, problem.via === null);
  const reach = (stop: number) => at(start, stop) + at(effort, stop);
  // In the order of their best completions, so that good routes are found early and most others never looked at.
  const firstStops = [...start.keys()].filter((stop) => Number.isFinite(reach(stop)));
  firstStops.sort((a, b) => reach(a) - reach(b));
  for (const stop of firstStops) visit(walk, stop, at(start, stop), 0, problem.via === null);
  return walk.found;
}

/** Goes on from a stop reached with some effort; `hasPassed` says whether an earlier stop was the one asked for. */
function visit(walk: Walk, stop: number, effort: number, tieBefore: number, hasPassed: boolean): void {
  const { view, moves, stops } = walk;
  const legsLeft = moves - stops.length - 1;
  const tie = tieBefore + at(view.problem.rank, stop) * ownTieFactor(walk);
  if (stops.includes(stop) || !canWin(walk, stop, effort, tie, completionOf(walk, legsLeft, hasPassed)))
    return;
  stops.push(stop);
  if (legsLeft === 1) offer(walk, effort + at(view.end, stop), tie);
  else visitNext(walk, stop, effort, tie, hasPassed || stop === view.problem.via);
  stops.pop();
}

function visitNext(walk: Walk, from: number, effort: number, tie: number, hasPassed: boolean): void {
  const { rows, allows } = walk.view;
  const after = completionOf(walk, walk.moves - walk.stops.length - 1, hasPassed);
  const end = at(rows.starts, from + 1);
  for (let leg = at(rows.starts, from); leg < end; leg++) {
    const reached = effort + at(rows.effort, leg);
    if (reached + after.least > worstEffort(walk)) break;
    const to = at(rows.ends, leg);
    if (reached + at(after.effort, to) > worstEffort(walk) || !allows(leg, from)) continue;
    visit(walk, to, reached, tie, hasPassed);
  }
}

function completionOf({ completions }: Walk, legs: number, hasPassed: boolean): Completion {
  const completion = (hasPassed ? completions.passed : completions.awaiting)[legs - 1];
  if (completion === undefined) throw new Error(`No completions of ${legs} legs`);
  return completion;
}

/** What the rank of the next stop counts for: see tieFactors. */
function ownTieFactor({ direction, view, moves, stops }: Walk): number {
  return view.roleCount ** (direction === 'forward' ? moves - 2 - stops.length : stops.length);
}

/** Whether the best route on from a stop would be among the best found so far. */
function canWin(walk: Walk, stop: number, effort: number, tie: number, after: Completion): boolean {
  const bound = effort + at(after.effort, stop);
  if (bound === Number.POSITIVE_INFINITY) return false;
  const worst = walk.found[walk.count - 1];
  if (worst === undefined || bound !== worst.effort) return bound < worstEffort(walk);
  const scale = walk.direction === 'forward' ? 1 : walk.view.roleCount ** (walk.stops.length + 1);
  return tie + scale * at(after.tie, stop) < worst.tie;
}

function worstEffort({ found, count }: Walk): number {
  return found[count - 1]?.effort ?? Number.POSITIVE_INFINITY;
}

function offer({ found, count, stops, direction }: Walk, effort: number, tie: number): void {
  const place = found.findIndex(
    (other) => effort < other.effort || (effort === other.effort && tie < other.tie),
  );
  const inOrder = direction === 'forward' ? [...stops] : stops.toReversed();
  found.splice(place < 0 ? found.length : place, 0, { stops: inOrder, effort, tie });
  if (found.length > count) found.pop();
}
