// One person's question for routes to one destination, prepared so that it can be searched again under other constraints.
import type { RoleId } from '../model/pack.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Effort } from '../moves/effort.ts';
import { gatesFrom } from '../moves/gates.ts';
import { type Move, type MoveContext, moveTo } from '../moves/move.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import { bestRoutes, type FoundRoute } from './best-routes.ts';
import { type Constraints, checkQuery, type RouteQuery } from './constraints.ts';
import {
  firstLegs,
  type LegGraph,
  legsToStops,
  monthsOfSteps,
  stretchSteps,
  TRODDEN_LIFT,
  USUAL_LIFT,
  usualFrom,
} from './leg-graph.ts';
import { at, type LegRow, type LegRows, NO_LEG, STEPS, spreadRow } from './leg-rows.ts';
import { routeMonths } from './route-months.ts';
import { keepsLimits, type LegLimits, type RouteProblem, zoneRise } from './search-graph.ts';

/** A checked question, for a person with the weekly hours and pay floor it asks for. */
export type RouteQuestion = {
  readonly graph: LegGraph;
  readonly context: MoveContext;
  readonly constraints: Constraints;
  readonly destination: number;
  /** The move without a stop. */
  readonly direct: Move;
  readonly directEffort: Effort;
  /** Legs from the person: all of them, and those that may lead to a stop. */
  readonly first: LegRow;
  readonly toStops: LegRow;
  /** Legs from each stop to the destination. */
  readonly last: LegRow;
  /** Years of the credential that entry to each role asks and the person lacks; 0 where it bars no one. */
  readonly credentialYears: Float64Array;
};

/** Checks a question and works out the person's own legs; fails as checkQuery does. */
export function askRoutes(
  graph: LegGraph,
  context: MoveContext,
  destination: RoleId,
  query: RouteQuery,
): Result<RouteQuestion> {
  const checked = checkQuery(context, destination, query);
  if (!checked.ok) return checked;
  const { constraints, destination: position } = checked.value;
  const { weeklyHours, payFloor } = constraints;
  const own = {
    ...context,
    person: { ...context.person, weeklyHours, payFloor },
    usual: context.usual ?? usualFrom(graph, context.originAt),
  };
  const first = firstLegs(own);
  const direct = moveTo(own, position);
  // Two rated roles whose known skills have none in common: nothing can be said of the way there.
  if (direct.effort === null) return err({ code: 'role-unrated', role: destination });
  return ok({
    graph,
    context: own,
    constraints,
    destination: position,
    direct,
    directEffort: direct.effort,
    first,
    toStops: legsToStops(first, own.originAt, graph),
    last: spreadRow(graph.last, position),
    credentialYears: credentialYearsOf(own),
  });
}

/** What a search asks beyond the constraints, to better a route that was found. */
export type Beyond = {
  readonly count?: number;
  /** Every leg must be known to be likelier than this. */
  readonly likelierThan?: number;
  /** Every stop must be known to pay more than this, and there must be one. */
  readonly stopsPayMoreThan?: number;
  /** Every stop and the destination must be known to pay more than this. */
  readonly allPayMoreThan?: number;
  /** Largest single gap of any leg, in steps of a level. */
  readonly gapSteps?: number;
};

/** The best routes under constraints, which may be other than those of the question; none without weekly hours. */
export function searchRoutes(
  question: RouteQuestion,
  constraints: Constraints,
  beyond: Beyond = {},
): readonly FoundRoute[] {
  const { weeklyHours, maxMoves, direction } = constraints;
  if (weeklyHours <= 0) return [];
  const problem = problemOf(question, constraints, beyond);
  if (problem === null) return [];
  const { assumptions } = question.graph;
  const direct = monthsOfSteps(at(question.first.effort, question.destination), weeklyHours);
  return bestRoutes(problem, {
    count: beyond.count ?? 1,
    maxMoves,
    direction,
    monthsOf: (effort, moves) =>
      routeMonths(direct, monthsOfSteps(effort, weeklyHours), moves, assumptions).total,
  });
}

/** The problem to search; null when the destination itself is not open. */
function problemOf(question: RouteQuestion, constraints: Constraints, beyond: Beyond): RouteProblem | null {
  const { graph, context, destination, first, toStops, last } = question;
  const mayBe = openRoles(question, constraints, beyond.allPayMoreThan);
  if (!mayBe(destination)) return null;
  const { stopsPayMoreThan = Number.NEGATIVE_INFINITY } = beyond;
  const limits = limitsOf(question, constraints, beyond);
  const rise = zoneRise(graph.zone, context.originAt, destination);
  const isDirectAllowed =
    beyond.stopsPayMoreThan === undefined &&
    keepsLimits({ ...limits, farLift: USUAL_LIFT }, first, destination, rise);
  return {
    origin: context.originAt,
    destination,
    direct: isDirectAllowed ? at(first.effort, destination) : NO_LEG,
    first: toStops,
    forward: graph.forward,
    backward: graph.backward,
    last,
    zone: graph.zone,
    rank: graph.rank,
    canStop: Uint8Array.from(graph.zone, (_, role) => {
      const pays = beyond.stopsPayMoreThan === undefined || at(graph.pay, role) > stopsPayMoreThan;
      return pays && !constraints.avoid.has(role) && mayBe(role) && isEntered(question, role) ? 1 : 0;
    }),
    via: constraints.via,
    limits,
  };
}

/** A stop pays at least this share of the lower pay of both ends (ours). */
const STOP_PAY_SHARE = 0.85;

/**
 * Whether a stop asks no credential that takes longer than one stays (who has to study for years goes there directly), is
 * not known to pay much less than both the person's job and the destination (nobody takes such a cut on the way), and is
 * counted itself: how many go to a narrow job that shares another's published row is not known (as for option cards).
 */
function isEntered({ graph, context, direct, credentialYears }: RouteQuestion, stop: number): boolean {
  if (at(credentialYears, stop) * 12 > graph.assumptions.minimumStayMonths) return false;
  const { employment, pay } = roleAtPosition(context.index, stop);
  if (employment?.isMain === false) return false;
  const median = pay?.annual[2] ?? null;
  const ends = [direct.pay.now, direct.pay.median].filter((end) => typeof end === 'number');
  return typeof median !== 'number' || ends.length === 0 || median >= STOP_PAY_SHARE * Math.min(...ends);
}

/** Whether pay and education let a role be a stop or the destination. */
function openRoles(
  { graph, credentialYears }: RouteQuestion,
  { payFloor, respect }: Constraints,
  payMoreThan: number | undefined,
): (role: number) => boolean {
  return (role) => {
    // Pay that is not known passes no floor: a comparison with NaN is false.
    if (payFloor !== null && !(at(graph.pay, role) >= payFloor)) return false;
    if (payMoreThan !== undefined && !(at(graph.pay, role) > payMoreThan)) return false;
    return !respect.has('education') || at(credentialYears, role) === 0;
  };
}

/**
 * Years of the credential that each role asks for entry and the person lacks. Theirs alone counts all the way: a job on
 * the way gives no degree.
 */
function credentialYearsOf({ index, person, originAt }: MoveContext): Float64Array {
  const origin = roleAtPosition(index, originAt);
  const gates = gatesFrom(person, origin, index);
  return Float64Array.from(index.content.roles, (role) => {
    const education = gates(role).find((gate) => gate.kind === 'education');
    return education?.kind === 'education' && education.state === 'closed' ? education.credentialYears : 0;
  });
}

function limitsOf({ graph }: RouteQuestion, constraints: Constraints, beyond: Beyond): LegLimits {
  const { maxGap, respect, weeklyHours } = constraints;
  const gap = maxGap === null ? Number.POSITIVE_INFINITY : Math.floor(maxGap * STEPS);
  return {
    effort: stretchSteps(weeklyHours, graph.assumptions),
    farLift: TRODDEN_LIFT,
    gap: Math.min(gap, beyond.gapSteps ?? Number.POSITIVE_INFINITY),
    zoneRise: respect.has('preparation') ? 1 : Number.POSITIVE_INFINITY,
    likelierThan: beyond.likelierThan ?? -1,
  };
}

/** The figures of each leg of a found route, as the search read them. */
export function legsOf(
  { graph, destination, first, last }: RouteQuestion,
  { stops }: Pick<FoundRoute, 'stops'>,
): readonly { readonly gap: number; readonly likelihood: number; readonly lift: number }[] {
  const figures = (legs: Pick<LegRow, 'gap' | 'likelihood' | 'lift'>, leg: number) => ({
    gap: at(legs.gap, leg),
    likelihood: at(legs.likelihood, leg),
    lift: at(legs.lift, leg),
  });
  const between = stops
    .slice(1)
    .map((stop, before) => figures(graph.forward, placeOf(graph.forward, stops[before] ?? -1, stop)));
  const onto = stops.slice(-1).map((stop) => figures(last, stop));
  return [figures(first, stops[0] ?? destination), ...between, ...onto];
}

function placeOf({ starts, ends }: LegRows, from: number, to: number): number {
  const start = at(starts, from);
  return start + ends.subarray(start, at(starts, from + 1)).indexOf(to);
}
