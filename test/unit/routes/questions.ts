// Questions for routes among some forty office, sales and business jobs of the built-in pack.
import fc from 'fast-check';
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
import { findRoutes, type RouteAnswer } from '../../../shared/routes/find-routes.ts';
import { prepareLegs } from '../../../shared/routes/leg-graph.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import type { MoveTable } from './every-route.ts';

const pack = await readPackFile('assets/packs/onet-30.1.waymark-pack');
if (!pack.ok) throw new Error(JSON.stringify(pack.error));
const families = ['13', '41', '43'];
const kin = pack.value.roles.filter((role) => families.includes(role.id.slice(0, 2)));
export const index = indexPack({ ...pack.value, roles: kin.filter((_, at) => at % 4 === 0) });
const model = prepareLikelihood(index);
export const graphs = {
  withLikelihood: prepareLegs(index, defaultAssumptions, model),
  without: prepareLegs(index, defaultAssumptions, null),
};
const rated = index.content.roles.flatMap((role, at) => (role.zone === null ? [] : [at]));
const ids = rated.map((at) => index.content.roles[at]!.id);

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
export const anyQuestion = fc
  .record({
    from: anyRole,
    to: anyRole,
    query: anyQuery, // By name, so that a counterexample can be read.
    graph: fc.constantFrom('withLikelihood' as const, 'without' as const),
  })
  .filter(({ from, to, query }) => from !== to && query.via !== from && query.via !== to)
  .filter(
    ({ to, query }) =>
      !query.avoid!.includes(to) && (query.via === null || !query.avoid!.includes(query.via!)),
  );
export type Question = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

/** The answer to a question, with some of it asked otherwise. */
export function answer({ from, to, query, graph }: Question, extra: RouteQuery = {}): RouteAnswer {
  const found = findRoutes(graphs[graph], contextOf(index, person(from)), to, { ...query, ...extra });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

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

/** Every move of the pack as each graph has them: with likelihoods, and without. */
export const movesOf = { withLikelihood: allMoves(model), without: allMoves(null) };
