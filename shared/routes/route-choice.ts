// All that a person weighs when they choose a way: the best ones, what each is best at, the move without a stop, and what
// their constraints took away.
import type { RoleId } from '../model/pack.ts';
import { ok, type Result } from '../model/result.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { type Blocked, blocksOf } from './blocks.ts';
import type { RouteQuery } from './constraints.ts';
import { type Dropped, droppedRoutes, LOOKED_AT } from './dropped.ts';
import { type Gain, gainsOf, partIdle } from './gains.ts';
import type { LegGraph } from './leg-graph.ts';
import { askRoutes, type RouteQuestion, searchRoutes } from './question.ts';
import { type Route, toRoutes } from './route.ts';
import { findTradeOffs } from './trade-offs.ts';

/** What a way can be best at. */
const merits = ['fastest', 'bestPaid', 'mostTrodden'] as const;
type Merit = (typeof merits)[number];

/** One of the ways with what it is best at of those that the constraints allow, and what its stops buy. */
export type WeighedRoute = Route & { readonly merits: readonly Merit[]; readonly gains: readonly Gain[] };

/** A way left out because its stops buy nothing beside another: by that one's stops, and how many typical months it takes longer. */
export type IdleRoute = {
  readonly stops: readonly RoleId[];
  readonly beside: readonly RoleId[];
  readonly longer: number;
};

/** The answer to a question for routes. */
export type RouteChoice = {
  /** Fewest typical months first; those found and the trade-offs, each once, but for those whose stops buy nothing. */
  readonly routes: readonly WeighedRoute[];
  /** The move without a stop, whether or not the constraints allow it. */
  readonly direct: Move;
  /** Why there are none. */
  readonly blocked: Blocked | null;
  readonly dropped: readonly Dropped[];
  /** Of the best ways by time, those whose stops buy nothing (gains.ts). */
  readonly idle: readonly IdleRoute[];
};

/** Finds and weighs the ways to a destination. Some twenty-five searches; fails as findRoutes does. */
export function chooseRoutes(
  graph: LegGraph,
  context: MoveContext,
  destination: RoleId,
  query: RouteQuery,
): Result<RouteChoice> {
  const asked = askRoutes(graph, context, destination, query);
  if (!asked.ok) return asked;
  const { constraints, direct } = asked.value;
  const count = Math.max(constraints.count, LOOKED_AT);
  const found = toRoutes(asked.value, searchRoutes(asked.value, constraints, { count }));
  const best = tradeOffsOf(asked.value, found);
  const { worth, idle } = partIdle(byMonths([...found, ...best.values()]));
  const straight = worth.find(isDirect) ?? null;
  // One that hardly betters another hands its merit to that one; the direct move has no pay on the way.
  const holderOf = (merit: Merit) => {
    const key = keyOrNull(best.get(merit));
    const holder =
      worth.find((route) => keyOf(route) === key) ??
      idle.find(({ route }) => keyOf(route) === key)?.beside ??
      null;
    return merit === 'bestPaid' && holder === straight ? null : holder;
  };
  const holders = new Map(merits.map((merit) => [merit, holderOf(merit)]));
  const shown = worth.filter(
    (route, place) => place < constraints.count || [...holders.values()].includes(route),
  );
  return ok({
    routes: shown.map((route) => ({
      ...route,
      merits: merits.filter((merit) => holders.get(merit) === route),
      gains: straight === null ? [] : gainsOf(route, straight),
    })),
    direct,
    blocked: shown.length > 0 ? null : blocksOf(asked.value),
    dropped: droppedRoutes(asked.value),
    idle: idle.map(({ route, beside }) => ({
      stops: idsOf(route),
      beside: idsOf(beside),
      longer: route.months.typical.total - beside.months.typical.total,
    })),
  });
}

/** The best route by each merit, as the search has them. */
function tradeOffsOf(question: RouteQuestion, found: readonly Route[]): ReadonlyMap<Merit, Route> {
  if (found.length === 0) return new Map();
  const tradeOffs = findTradeOffs(question);
  return new Map(
    merits.flatMap((merit) => {
      const best = tradeOffs[merit];
      return best === null ? [] : toRoutes(question, [best]).map((route) => [merit, route] as const);
    }),
  );
}

/** Each once, fewest typical months first. */
function byMonths(routes: readonly Route[]): readonly Route[] {
  return [...new Map(routes.map((route) => [keyOf(route), route])).values()].toSorted(
    (a, b) => a.months.typical.total - b.months.typical.total,
  );
}

function isDirect({ stops }: Route): boolean {
  return stops.length === 0;
}

function idsOf({ stops }: Route): readonly RoleId[] {
  return stops.map(({ id }) => id);
}

function keyOrNull(route: Route | undefined): string | null {
  return route === undefined ? null : keyOf(route);
}

function keyOf(route: Route): string {
  return idsOf(route).join(' ');
}
