// The ways there that are judged: to the worked examples' destinations, and from everyone else to the best fit that is a big step.
import type { RoleId } from '../../shared/model/pack.ts';
import { allMoves, type MoveContext } from '../../shared/moves/move.ts';
import { suggestedMoves } from '../../shared/moves/options.ts';
import { roleAtPosition } from '../../shared/moves/pack-index.ts';
import { findRoutes } from '../../shared/routes/find-routes.ts';
import type { LegGraph } from '../../shared/routes/leg-graph.ts';
import type { Route } from '../../shared/routes/route.ts';
import { type Judgments, judgedKey } from './judgments.ts';
import { row, said } from './lists.ts';
import { workedMoves } from './people.ts';

const SHOWN = 3;

/** The best routes with a stop to one destination. */
export type JudgedWays = { readonly to: string; readonly routes: readonly Route[] };

/** The ways of one person: to each worked destination of their role, or else to the first big step among their suggestions. */
export function waysOf(graph: LegGraph, context: MoveContext): readonly JudgedWays[] {
  const from = roleAtPosition(context.index, context.originAt).id;
  const worked = workedMoves.filter(([origin]) => origin === from).map(([, to]) => to);
  const bigStep = suggestedMoves(allMoves(context)).find(({ effort }) => {
    return effort?.band === 'stretch' || effort?.band === 'far';
  });
  const ends: readonly string[] = worked.length > 0 ? worked : bigStep ? [bigStep.destination.id] : [];
  return ends.map((to) => {
    // One more than shown: the direct move is listed among the moves already.
    const found = findRoutes(graph, context, to as RoleId, { count: SHOWN + 1 });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    return { to, routes: found.value.routes.filter(({ stops }) => stops.length > 0).slice(0, SHOWN) };
  });
}

/** Keys of the judged routes of some ways. */
export function wayKeys(from: string, ways: readonly JudgedWays[]): readonly string[] {
  return ways.flatMap(({ to, routes }) =>
    routes.map(({ stops }) => judgedKey(from, ...stops.map(({ id }) => id), to)),
  );
}

/** One table of a person's ways; empty where there is no route with a stop. */
export function waysTable(context: MoveContext, ways: readonly JudgedWays[], judgments: Judgments): string {
  const rows = ways.flatMap(({ to, routes }) =>
    routes.map((route) => {
      const ids = [...route.stops.map(({ id }) => id), to as RoleId];
      const titles = route.legs.map((leg) => leg.destination.title);
      return row([titles.join(' → '), legFigures(route), said(context, judgments, ids)]);
    }),
  );
  if (rows.length === 0) return 'No way there with a stop.';
  return [row(['way there', 'figures', 'said aloud']), row(['---', '---', '---']), ...rows].join('\n');
}

function legFigures({ months, legs }: Route): string {
  const each = legs.map((leg) => {
    const lift = leg.lift === null ? '' : ` (lift ${leg.lift.toFixed(1)})`;
    return `${leg.effort?.months?.typical.toFixed(0) ?? '?'} mo${lift}`;
  });
  return `${months.typical.total.toFixed(0)} mo in all: ${each.join(', ')}`;
}
