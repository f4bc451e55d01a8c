// Why no route is left: which constraint stands in the way, and the nearest value that would let one through.
import type { RoleId } from '../model/pack.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import { climb } from './climb.ts';
import { type Constraints, MOST_MOVES, type RouteGate } from './constraints.ts';
import { MOST_WEEKLY_HOURS } from './leg-graph.ts';
import { at, STEPS } from './leg-rows.ts';
import { type Beyond, legsOf, type RouteQuestion, searchRoutes } from './question.ts';

/** A constraint that stands in the way, with what would let a route through. */
export type RouteBlock =
  /** The highest floor that would do; null = only none, since pay on every way is not known. */
  | { readonly kind: 'pay-floor'; readonly nearest: number | null }
  /** The smallest limit in levels that would do. */
  | { readonly kind: 'max-gap'; readonly nearest: number }
  | { readonly kind: 'max-moves'; readonly nearest: number }
  /** The fewest whole hours a week that would do. */
  | { readonly kind: 'weekly-hours'; readonly nearest: number }
  /** Those of the avoided roles that a route would have to pass. */
  | { readonly kind: 'avoid'; readonly roles: readonly RoleId[] }
  | { readonly kind: 'via'; readonly role: RoleId }
  | { readonly kind: RouteGate }
  /** Nothing connects the two, whatever is asked: people do not go this way (see leg-graph.ts). */
  | { readonly kind: 'no-route' };

/** Why nothing is left. When `together`, only lifting all of the blocks, each to its nearest value, lets a route through. */
export type Blocked = { readonly blocks: readonly RouteBlock[]; readonly together: boolean };

/** How one constraint is told, lifted, and set again as near to what was asked as lets a route through. */
type Relaxation = {
  readonly isSet: (constraints: Constraints) => boolean;
  readonly lifted: (constraints: Constraints) => Constraints;
  /** `free` has this constraint lifted and lets a route through; so do the constraints returned. */
  readonly nearest: (question: RouteQuestion, free: Constraints) => Nearest;
};

type Nearest = { readonly block: RouteBlock; readonly constraints: Constraints };

/** Which constraints leave no route: each that does so alone, or else a smallest set of them. */
export function blocksOf(question: RouteQuestion): Blocked {
  const { constraints } = question;
  const set = relaxations.filter((relaxation) => relaxation.isSet(constraints));
  const alone = set.filter((relaxation) => passes(question, relaxation.lifted(constraints)));
  if (alone.length > 0) {
    const blocks = alone.map((each) => each.nearest(question, each.lifted(constraints)).block);
    return { blocks, together: false };
  }
  if (!passes(question, liftAll(constraints, set)))
    return { blocks: [{ kind: 'no-route' }], together: false };
  const needed = set.reduce((left, relaxation) => {
    const rest = left.filter((other) => other !== relaxation);
    return passes(question, liftAll(constraints, rest)) ? rest : left;
  }, set);
  const blocks: RouteBlock[] = [];
  // Each nearest value holds beside those before it, so that all of them together let a route through.
  needed.reduce(
    (free, relaxation) => {
      const nearest = relaxation.nearest(question, free);
      blocks.push(nearest.block);
      return nearest.constraints;
    },
    liftAll(constraints, needed),
  );
  return { blocks, together: true };
}

function liftAll(constraints: Constraints, lifted: readonly Relaxation[]): Constraints {
  return lifted.reduce((free, relaxation) => relaxation.lifted(free), constraints);
}

function passes(question: RouteQuestion, constraints: Constraints): boolean {
  return searchRoutes(question, constraints).length > 0;
}

const payFloor: Relaxation = {
  isSet: (constraints) => constraints.payFloor !== null,
  lifted: (constraints) => ({ ...constraints, payFloor: null }),
  nearest: (question, free) => {
    const { graph, destination } = question;
    const highest = climb((pay) => {
      const [found] = searchRoutes(question, free, { allPayMoreThan: pay ?? Number.NEGATIVE_INFINITY });
      if (found === undefined) return null;
      return { found, value: Math.min(...[...found.stops, destination].map((role) => at(graph.pay, role))) };
    });
    const nearest = highest?.value ?? null;
    return { block: { kind: 'pay-floor', nearest }, constraints: { ...free, payFloor: nearest } };
  },
};

const maxGap: Relaxation = {
  isSet: (constraints) => constraints.maxGap !== null,
  lifted: (constraints) => ({ ...constraints, maxGap: null }),
  nearest: (question, free) => {
    const smallest = climb((less) => {
      const beyond: Beyond = less === null ? {} : { gapSteps: -less - 1 };
      const [found] = searchRoutes(question, free, beyond);
      if (found === undefined) return null;
      return { found, value: -Math.max(...legsOf(question, found).map((leg) => leg.gap)) };
    });
    const nearest = -(smallest?.value ?? 0) / STEPS;
    return { block: { kind: 'max-gap', nearest }, constraints: { ...free, maxGap: nearest } };
  },
};

const maxMoves: Relaxation = {
  isSet: (constraints) => constraints.maxMoves < MOST_MOVES,
  lifted: (constraints) => ({ ...constraints, maxMoves: MOST_MOVES }),
  nearest: (question, free) => {
    const nearest = firstWhole(1, MOST_MOVES, (moves) => passes(question, { ...free, maxMoves: moves }));
    return { block: { kind: 'max-moves', nearest }, constraints: { ...free, maxMoves: nearest } };
  },
};

const weeklyHours: Relaxation = {
  isSet: (constraints) => constraints.weeklyHours < MOST_WEEKLY_HOURS,
  lifted: (constraints) => ({ ...constraints, weeklyHours: MOST_WEEKLY_HOURS }),
  nearest: (question, free) => {
    const nearest = firstWhole(1, MOST_WEEKLY_HOURS, (hours) =>
      passes(question, { ...free, weeklyHours: hours }),
    );
    return { block: { kind: 'weekly-hours', nearest }, constraints: { ...free, weeklyHours: nearest } };
  },
};

const avoid: Relaxation = {
  isSet: (constraints) => constraints.avoid.size > 0,
  lifted: (constraints) => ({ ...constraints, avoid: new Set() }),
  nearest: (question, free) => {
    const asked = question.constraints.avoid;
    const without = (open: readonly number[]) => ({
      ...free,
      avoid: new Set([...asked].filter((role) => !open.includes(role))),
    });
    const [found] = searchRoutes(question, free);
    const passed = (found?.stops ?? []).filter((stop) => asked.has(stop));
    const needed = passed.reduce((left, role) => {
      const rest = left.filter((other) => other !== role);
      return passes(question, without(rest)) ? rest : left;
    }, passed);
    const roles = needed.map((role) => roleAtPosition(question.graph.index, role).id);
    return { block: { kind: 'avoid', roles }, constraints: without(needed) };
  },
};

const via: Relaxation = {
  isSet: (constraints) => constraints.via !== null,
  lifted: (constraints) => ({ ...constraints, via: null }),
  nearest: (question, free) => {
    const { id } = roleAtPosition(question.graph.index, question.constraints.via ?? -1);
    return { block: { kind: 'via', role: id }, constraints: free };
  },
};

function gate(kind: RouteGate): Relaxation {
  return {
    isSet: ({ respect }) => respect.has(kind),
    lifted: (constraints) => ({
      ...constraints,
      respect: new Set([...constraints.respect].filter((other) => other !== kind)),
    }),
    nearest: (_, free) => ({ block: { kind }, constraints: free }),
  };
}

/** In the order in which blocks are told. */
const relaxations: readonly Relaxation[] = [
  payFloor,
  maxGap,
  maxMoves,
  weeklyHours,
  avoid,
  via,
  gate('preparation'),
  gate('education'),
];

/** The first whole number of a range that passes, where every later one does too, and the last one does. */
function firstWhole(from: number, last: number, isPassing: (value: number) => boolean): number {
  let [low, high] = [from, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isPassing(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
