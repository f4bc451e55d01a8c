// Routes among some forty office, sales and business jobs: every constraint holds on every leg as its move tells it, and nothing better was left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoods,
  prepareLikelihood,
} from '../../../shared/moves/likelihood.ts';
import { moveTo } from '../../../shared/moves/move.ts';
import { indexPack } from '../../../shared/moves/pack-index.ts';
import type { RouteQuery } from '../../../shared/routes/constraints.ts';
import { findRoutes } from '../../../shared/routes/find-routes.ts';
import { prepareLegs } from '../../../shared/routes/leg-graph.ts';
import type { Route } from '../../../shared/routes/route.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { everyRoute, type MoveTable } from './every-route.ts';

const pack = await readPackFile('assets/packs/onet-30.1.waymark-pack');
if (!pack.ok) throw new Error(JSON.stringify(pack.error));
const families = ['13', '41', '43'];
const kin = pack.value.roles.filter((role) => families.includes(role.id.slice(0, 2)));
const index = indexPack({ ...pack.value, roles: kin.filter((_, at) => at % 4 === 0) });
const model = prepareLikelihood(index);
const graphs = {
  withLikelihood: prepareLegs(index, defaultAssumptions, model),
  without: prepareLegs(index, defaultAssumptions, null),
};
const rated = index.content.roles.flatMap((role, at) => (role.zone === null ? [] : [at]));
const ids = rated.map((at) => index.content.roles[at]!.id);

/** The search counts hours in steps of 1/1024; four legs at two hours a week may differ by this many months. */
const ROUNDING = (4 * 0.5) / 1024 / ((2 * 52) / 12);

const anyRole = fc.constantFrom(...ids);
/** Few constraints at a time, so that most questions leave routes to compare. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
const anyQuery: fc.Arbitrary<RouteQuery> = fc.record({
  count: fc.constantFrom(1, 5, 50),
  maxMoves: fc.integer({ min: 1, max: 3 }),
  payFloor: seldom(fc.constantFrom(30_000, 60_000)),
  maxGap: seldom(fc.constantFrom(1, 2.5)),
  respect: seldom(fc.subarray(['preparation', 'education'] as const)).map((gates) => gates ?? []),
  avoid: seldom(fc.subarray(ids)).map((roles) => roles ?? []),
  via: seldom(anyRole),
  weeklyHours: fc.constantFrom(2, 9, 40, 80),
});
const anyQuestion = fc
  .record({ from: anyRole, to: anyRole, query: anyQuery, graph: fc.constantFrom(...Object.values(graphs)) })
  .filter(({ from, to, query }) => from !== to && query.via !== from && query.via !== to)
  .filter(
    ({ to, query }) =>
      !query.avoid!.includes(to) && (query.via === null || !query.avoid!.includes(query.via!)),
  );
type Question = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

function answer({ from, to, query, graph }: Question, extra: RouteQuery = {}) {
  const found = findRoutes(graph, contextOf(index, person(from)), to, { ...query, ...extra });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

function stopsOf(route: Route): string[] {
  return route.stops.map(({ id }) => id);
}

describe('routes', () => {
  test('are simple, lead from leg to leg, and are the same searched from the destination', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes, blocked } = answer(question);
        expect(blocked === null).toBe(routes.length > 0);
        for (const route of routes) {
          const ends = route.legs.map((leg) => leg.destination.id);
          expect(ends).toEqual([...stopsOf(route), question.to]);
          expect(new Set([question.from, ...ends]).size).toBe(ends.length + 1);
        }
        expect(answer(question, { direction: 'backward' })).toEqual({ routes, blocked });
      }),
    );
  });

  test('are those that trying every route finds', () => {
    const known = new Map(Object.values(graphs).map((graph) => [graph, allMoves(graph.model)]));
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes } = answer(question);
        const { from, to, query, graph } = question;
        const all = everyRoute(known.get(graph)!, from, to, query, index.content.payTopCode);
        expect(routes.map(stopsOf)).toEqual(all.slice(0, query.count).map(({ stops }) => stops));
      }),
      { numRuns: 60 },
    );
  });

  test('never take less time than the direct move, and add up', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { from, to, query } = question;
        const context = contextOf(index, person(from, { weeklyHours: query.weeklyHours! }));
        const direct = moveTo(context, index.roleAt.get(to)!).effort!.months!;
        for (const { months, legs, stops } of answer(question).routes) {
          for (const end of ['low', 'typical', 'high'] as const) {
            const { total, legs: learning, stay, between, direct: alone } = months[end];
            expect(alone).toBe(direct[end]);
            expect(total).toBeGreaterThanOrEqual(direct[end]);
            expect(total).toBe(Math.max(alone, learning, stay) + between);
            expect(learning).toBe(legs.reduce((sum, leg) => sum + leg.effort!.months![end], 0));
          }
          expect(months.typical).toMatchObject({ stay: 12 * stops.length, between: 2 * stops.length });
        }
      }),
    );
  });

  test('come in the order of their months', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const months = answer(question).routes.map((route) => route.months.typical.total);
        expect(months).toEqual(months.toSorted((a, b) => a - b));
      }),
    );
  });

  test('never get faster by one more constraint', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const free = { payFloor: null, maxGap: null, respect: [], avoid: [], via: null };
        const best = answer(question, free).routes[0]?.months.typical.total ?? Number.POSITIVE_INFINITY;
        for (const route of answer(question).routes)
          expect(route.months.typical.total).toBeGreaterThanOrEqual(best - ROUNDING);
      }),
    );
  });
});

/** Every move between two roles of the pack. */
function allMoves(likelihood: LikelihoodModel | null): MoveTable {
  return new Map(
    index.content.roles.map((role, from) => {
      const usual =
        likelihood === null
          ? null
          : { likelihood: likelihoods(likelihood, from), lift: lifts(likelihood, from) };
      const context = contextOf(index, person(role.id), usual);
      return [role.id, new Map(index.content.roles.map((to, at) => [to.id, moveTo(context, at)]))];
    }),
  );
}
