// Routes with every number on them, from the moves they are made of.
import type { PayValue, Role, Skill } from '../model/pack.ts';
import type { Effort } from '../moves/effort.ts';
import { explainMove, gaps } from '../moves/explain.ts';
import { type Move, type MoveContext, moveContext, moveTo, moveToTarget } from '../moves/move.ts';
import { knownOrNull, roleAtPosition } from '../moves/pack-index.ts';
import { roleTarget } from '../moves/target.ts';
import type { FoundRoute } from './best-routes.ts';
import { personAtStop } from './person-at-stop.ts';
import { legsOf, type RouteQuestion } from './question.ts';
import { type RouteMonths, routeMonths } from './route-months.ts';

/** The skill that a leg has to build most. */
export type LegGap = { readonly skill: Skill; readonly levels: number };

/** One way there. Numbers that are not known are null, never 0. */
export type Route = {
  /** One move after the other; the first is the person's own, the others those of someone who does the job before. */
  readonly legs: readonly Move[];
  readonly stops: readonly Role[];
  /** Months by the low, the typical and the high end of every effort, each with what it is made of. */
  readonly months: Readonly<Record<'low' | 'typical' | 'high', RouteMonths>>;
  /** Hours of learning of all legs. */
  readonly hours: { readonly low: number; readonly high: number };
  /** The lowest lower-quartile pay of the stops; null without a stop, or where one's is not known. */
  readonly lowestPay: PayValue;
  /** For each leg the skill it has to build most; null where nothing is short. */
  readonly largestGaps: readonly (LegGap | null)[];
  /** The largest single gap of any leg, in levels. */
  readonly largestGap: number;
  /** The likelihood of the rarest leg. */
  readonly rarest: number | null;
};

/** Works out routes that were found, in the same order. */
export function toRoutes(question: RouteQuestion, found: readonly FoundRoute[]): readonly Route[] {
  // The routes of one answer share stops, and a stop's moves share what someone who does its job has.
  const contexts = new Map<number, MoveContext>();
  return found.map((route) => toRoute(question, contexts, route));
}

function toRoute(question: RouteQuestion, contexts: Map<number, MoveContext>, found: FoundRoute): Route {
  const { context, destination } = question;
  const { index } = context;
  const figures = legsOf(question, found);
  const legs = [...found.stops, destination].map((end, leg) => {
    const stop = found.stops[leg - 1];
    if (stop === undefined) return moveTo(context, end);
    const stopContext = contexts.get(stop) ?? contextAtStop(question, stop);
    contexts.set(stop, stopContext);
    const { likelihood, lift } = figures[leg] ?? { likelihood: Number.NaN, lift: Number.NaN };
    return {
      ...moveToTarget(stopContext, roleTarget(index, end)),
      likelihood: knownOrNull(likelihood),
      lift: knownOrNull(lift),
    };
  });
  const efforts = legs.map(effortOfLeg);
  const likelihoods = legs.map((leg) => leg.likelihood);
  const stops = found.stops.map((stop) => roleAtPosition(index, stop));
  return {
    legs,
    stops,
    months: {
      low: monthsBy(question, efforts, 'low'),
      typical: monthsBy(question, efforts, 'typical'),
      high: monthsBy(question, efforts, 'high'),
    },
    hours: {
      low: sum(efforts.map((effort) => effort.hoursLow)),
      high: sum(efforts.map((effort) => effort.hoursHigh)),
    },
    lowestPay: lowestPay(stops),
    largestGaps: legs.map((leg, place) =>
      largestGapOf(contexts.get(found.stops[place - 1] ?? -1) ?? context, leg),
    ),
    largestGap: Math.max(...legs.map((leg) => leg.score?.largestGap ?? 0)),
    rarest: likelihoods.includes(null) ? null : Math.min(...likelihoods.map((value) => value ?? 0)),
  };
}

function largestGapOf(context: MoveContext, leg: Move): LegGap | null {
  const short = gaps(explainMove(context, roleTarget(context.index, leg.at), leg));
  const sizes = short.map(({ skill, have, need }) => ({ skill, levels: need - have }));
  return sizes.reduce<LegGap | null>(
    (largest, gap) => (largest === null || gap.levels > largest.levels ? gap : largest),
    null,
  );
}

/** What someone at a stop makes their moves from; how usual those are comes from the prepared legs. */
function contextAtStop({ context, direct }: RouteQuestion, stop: number): MoveContext {
  const { index, assumptions } = context;
  const stopContext = moveContext(index, personAtStop(context, direct, stop), assumptions, null);
  if (stopContext === null) throw new Error(`No role at stop ${stop}`);
  return stopContext;
}

function monthsBy(
  { directEffort, constraints, graph }: RouteQuestion,
  efforts: readonly Effort[],
  end: 'low' | 'typical' | 'high',
): RouteMonths {
  const direct = directEffort.months?.[end];
  const legs = sum(efforts.map((effort) => effort.months?.[end] ?? Number.NaN));
  if (direct === undefined) throw new Error(`No route takes ${constraints.weeklyHours} hours a week`);
  return routeMonths(direct, legs, efforts.length, graph.assumptions);
}

function effortOfLeg(leg: Move): Effort {
  if (leg.effort === null) throw new Error(`No effort to ${leg.destination.id} on a route`);
  return leg.effort;
}

function lowestPay(stops: readonly Role[]): PayValue {
  const pay = stops.map((stop) => stop.pay?.annual[1] ?? null);
  const numbers = pay.filter((value) => typeof value === 'number');
  if (pay.includes(null) || pay.length === 0) return null;
  return numbers.length === 0 ? 'top-coded' : Math.min(...numbers);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
