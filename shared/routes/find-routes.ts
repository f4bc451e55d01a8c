// The way from a question to its answer: routes to choose from, or why there are none.
import type { RoleId } from '../model/pack.ts';
import { ok, type Result } from '../model/result.ts';
import type { MoveContext } from '../moves/move.ts';
import type { FoundRoute } from './best-routes.ts';
import { type Blocked, blocksOf } from './blocks.ts';
import type { RouteQuery } from './constraints.ts';
import type { LegGraph } from './leg-graph.ts';
import { askRoutes, searchRoutes } from './question.ts';
import { type Route, toRoutes } from './route.ts';
import { findTradeOffs } from './trade-offs.ts';

/** The best routes, best first; `blocked` says why when there are none. */
export type RouteAnswer = { readonly routes: readonly Route[]; readonly blocked: Blocked | null };

/** One route each to weigh instead of one winner; null where there is none or what it takes is not known. */
export type TradeOffs = Readonly<Record<'fastest' | 'bestPaid' | 'mostTrodden', Route | null>>;

/**
 * The best routes for a person to a destination, by months, then hours, then fewer moves, then the ids of the stops. The
 * same question has the same answer, whichever end the search starts from and whatever the pack's order. Hours are told
 * apart to 1/1024. Fails with role-unknown, role-unrated, role-same or value-illegal.
 */
export function findRoutes(
  graph: LegGraph,
  context: MoveContext,
  destination: RoleId,
  query: RouteQuery,
): Result<RouteAnswer> {
  const asked = askRoutes(graph, context, destination, query);
  if (!asked.ok) return asked;
  const { constraints } = asked.value;
  const found = searchRoutes(asked.value, constraints, { count: constraints.count });
  // The search tells hours apart to 1/1024; routes nearer than that are put in the order of their exact months.
  const routes = toRoutes(asked.value, found).toSorted(
    (a, b) => a.months.typical.total - b.months.typical.total,
  );
  return ok({ routes, blocked: routes.length > 0 ? null : blocksOf(asked.value) });
}

/** The trade-offs of a question. Some twenty searches; fails as findRoutes does. */
export function routeTradeOffs(
  graph: LegGraph,
  context: MoveContext,
  destination: RoleId,
  query: RouteQuery,
): Result<TradeOffs> {
  const asked = askRoutes(graph, context, destination, query);
  if (!asked.ok) return asked;
  const { fastest, bestPaid, mostTrodden } = findTradeOffs(asked.value);
  const worked = (found: FoundRoute | null) =>
    (found === null ? null : toRoutes(asked.value, [found])[0]) ?? null;
  return ok({ fastest: worked(fastest), bestPaid: worked(bestPaid), mostTrodden: worked(mostTrodden) });
}
