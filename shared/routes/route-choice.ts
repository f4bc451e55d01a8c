// All that a person weighs when they choose a way: the best ones, what each is best at, the move without a stop, and what
// their constraints took away.
import type { RoleId } from '../model/pack.ts';
import { ok, type Result } from '../model/result.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import type { FoundRoute } from './best-routes.ts';
import { type Blocked, blocksOf } from './blocks.ts';
import type { RouteQuery } from './constraints.ts';
import { type Dropped, droppedRoutes } from './dropped.ts';
import type { LegGraph } from './leg-graph.ts';
import { askRoutes, searchRoutes } from './question.ts';
import { type Route, toRoutes } from './route.ts';
import { findTradeOffs } from './trade-offs.ts';

/** What a way can be best at. */
const merits = ['fastest', 'bestPaid', 'mostTrodden'] as const;
type Merit = (typeof merits)[number];

/** One of the ways with what it is best at of those that the constraints allow. */
export type WeighedRoute = Route & { readonly merits: readonly Merit[] };

/** The answer to a question for routes. */
export type RouteChoice = {
  /** Fewest typical months first; those found and the trade-offs, each once. */
  readonly routes: readonly WeighedRoute[];
  /** The move without a stop, whether or not the constraints allow it. */
  readonly direct: Move;
  /** Why there are none. */
  readonly blocked: Blocked | null;
  readonly dropped: readonly Dropped[];
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
  const found = searchRoutes(asked.value, constraints, { count: constraints.count });
  const tradeOffs = found.length === 0 ? null : findTradeOffs(asked.value);
  const all = new Map<string, { readonly route: FoundRoute; readonly merits: Merit[] }>();
  for (const route of found) all.set(keyOf(route), { route, merits: [] });
  for (const merit of merits) {
    const route = tradeOffs?.[merit] ?? null;
    if (route === null) continue;
    const known = all.get(keyOf(route)) ?? { route, merits: [] };
    known.merits.push(merit);
    all.set(keyOf(route), known);
  }
  const weighed = [...all.values()];
  const worked = toRoutes(
    asked.value,
    weighed.map(({ route }) => route),
  );
  const routes = worked
    .map((route, place) => ({ ...route, merits: weighed[place]?.merits ?? [] }))
    .toSorted((a, b) => a.months.typical.total - b.months.typical.total);
  return ok({
    routes,
    direct,
    blocked: routes.length > 0 ? null : blocksOf(asked.value),
    dropped: droppedRoutes(asked.value),
  });
}

function keyOf({ stops }: FoundRoute): string {
  return stops.join(' ');
}
