// What a person's constraints cost them: which of the best ways each one takes away, and by what.
import type { RoleId } from '../model/pack.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import type { FoundRoute } from './best-routes.ts';
import { type Constraints, MOST_MOVES } from './constraints.ts';
import { at, STEPS } from './leg-rows.ts';
import { legsOf, type RouteQuestion, searchRoutes } from './question.ts';
import { zoneRise } from './search-graph.ts';
import { findTradeOffs } from './trade-offs.ts';

/** The constraints that can take a way away. */
const droppingConstraints = [
  'pay-floor',
  'max-gap',
  'max-moves',
  'preparation',
  'education',
  'avoid',
  'via',
] as const;
export type DroppingConstraint = (typeof droppingConstraints)[number];

/** A way that goes against a constraint: where it does, and the figure that does it where there is one. */
export type DroppedRoute = {
  readonly stops: readonly RoleId[];
  /** The stop or destination that goes against it; for a gap or a jump of preparation, where that leg ends. */
  readonly where: RoleId;
  /** Pay (null = not known), levels, moves, zones, or years of a credential, by the constraint; null where none says it. */
  readonly figure: number | null;
};

/** What one constraint takes away. */
export type Dropped = { readonly constraint: DroppingConstraint; readonly routes: readonly DroppedRoute[] };

/** How many of the fastest ways are looked at (ours): as many as one can still read. */
export const LOOKED_AT = 20;

/**
 * Of the best ways there would be without any constraint, those that each set constraint takes away. A way that goes
 * against two counts for both. Some twenty searches, then O(ways × legs).
 */
export function droppedRoutes(question: RouteQuestion): readonly Dropped[] {
  const { constraints } = question;
  const set = droppingConstraints.filter((constraint) => isSet(constraints, constraint));
  if (set.length === 0) return [];
  const free = bestWithout(question);
  return set.map((constraint) => ({
    constraint,
    routes: free.flatMap((found) => {
      const broken = breaks[constraint](question, found);
      if (broken === null) return [];
      const id = (role: number) => roleAtPosition(question.graph.index, role).id;
      return [{ stops: found.stops.map(id), where: id(broken.where), figure: broken.figure }];
    }),
  }));
}

/** The best ways by time and the trade-offs, so that every way that stood in the list is accounted for. */
function bestWithout(question: RouteQuestion): readonly FoundRoute[] {
  const constraints = { ...question.constraints, ...NOTHING_ASKED };
  const byTime = searchRoutes(question, constraints, { count: LOOKED_AT });
  const { bestPaid, mostTrodden } = findTradeOffs({ ...question, constraints });
  const all = [...byTime, ...[bestPaid, mostTrodden].filter((found) => found !== null)];
  return [...new Map(all.map((found) => [found.stops.join(' '), found])).values()];
}

const NOTHING_ASKED = {
  payFloor: null,
  maxGap: null,
  maxMoves: MOST_MOVES,
  respect: new Set<never>(),
  avoid: new Set<never>(),
  via: null,
};

function isSet(constraints: Constraints, constraint: DroppingConstraint): boolean {
  switch (constraint) {
    case 'pay-floor':
      return constraints.payFloor !== null;
    case 'max-gap':
      return constraints.maxGap !== null;
    case 'max-moves':
      return constraints.maxMoves < MOST_MOVES;
    case 'avoid':
      return constraints.avoid.size > 0;
    case 'via':
      return constraints.via !== null;
    default:
      return constraints.respect.has(constraint);
  }
}

type Broken = { readonly where: number; readonly figure: number | null };

/** Where a way goes against a constraint first; null where it does not. Each as the search has it (question.ts). */
const breaks: Readonly<
  Record<DroppingConstraint, (question: RouteQuestion, found: FoundRoute) => Broken | null>
> = {
  'pay-floor': ({ graph, constraints, destination }, { stops }) => {
    const floor = constraints.payFloor ?? 0;
    const where = [...stops, destination].find((role) => !(at(graph.pay, role) >= floor));
    if (where === undefined) return null;
    const pay = at(graph.pay, where);
    return { where, figure: Number.isNaN(pay) ? null : pay };
  },
  'max-gap': (question, found) => {
    const limit = Math.floor((question.constraints.maxGap ?? 0) * STEPS);
    const legs = legsOf(question, found);
    const leg = legs.findIndex(({ gap }) => gap > limit);
    if (leg < 0) return null;
    return {
      where: found.stops[leg] ?? question.destination,
      figure: (legs[leg]?.gap ?? 0) / STEPS,
    };
  },
  'max-moves': ({ constraints, destination }, { stops }) =>
    stops.length + 1 > constraints.maxMoves ? { where: destination, figure: stops.length + 1 } : null,
  preparation: ({ graph, context, destination }, { stops }) => {
    const passed = [context.originAt, ...stops, destination];
    for (let leg = 1; leg < passed.length; leg++) {
      const [from = 0, to = 0] = [passed[leg - 1], passed[leg]];
      const rise = zoneRise(graph.zone, from, to);
      if (rise > 1) return { where: to, figure: rise };
    }
    return null;
  },
  education: ({ credentialYears, destination }, { stops }) => {
    const where = [...stops, destination].find((role) => at(credentialYears, role) > 0);
    return where === undefined ? null : { where, figure: at(credentialYears, where) };
  },
  avoid: ({ constraints }, { stops }) => {
    const where = stops.find((stop) => constraints.avoid.has(stop));
    return where === undefined ? null : { where, figure: null };
  },
  via: ({ constraints, destination }, { stops }) =>
    constraints.via === null || stops.includes(constraints.via) ? null : { where: destination, figure: null },
};
