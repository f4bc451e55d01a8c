// Routes beside a general graph library: five best routes of up to four moves, under constraints, against one shortest
// path over the same legs.
import Graph from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import type { RoleId } from '../../shared/model/pack.ts';
import { newPerson } from '../../shared/model/person.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import type { MoveContext } from '../../shared/moves/move.ts';
import { roleAtPosition } from '../../shared/moves/pack-index.ts';
import type { RouteQuery } from '../../shared/routes/constraints.ts';
import { findRoutes } from '../../shared/routes/find-routes.ts';
import { type LegGraph, prepareLegs } from '../../shared/routes/leg-graph.ts';
import { type Case, contextOf, inTurn, ORIGINS, took } from './engine-case.ts';
import { type Benchmark, type BenchResult, measure } from './measure.ts';

/** One constraint after the other, and none. */
const QUERIES: readonly RouteQuery[] = [
  { maxGap: 2 },
  { payFloor: 40_000 },
  { respect: ['preparation', 'education'] },
  { weeklyHours: 5, maxGap: 3, payFloor: 30_000 },
  {},
];

/** Measures preparing all legs of a pack, which is done once, and asking for routes, which is done often. */
export async function benchRoutes(benched: Case, withPeer: boolean): Promise<BenchResult[]> {
  let legs: LegGraph | null = null;
  const preparing = await measure({
    name: `preparing all legs, ${benched.name}`,
    unit: 'ms',
    ours: async () =>
      took(() => {
        legs = prepareLegs(benched.index, defaultAssumptions, benched.model);
      }),
    aims: {},
    warmups: 0,
    runs: 1,
  });
  if (legs === null) throw new Error('No legs were prepared.');
  return [preparing, await measure(routesBench(benched, legs, withPeer))];
}

/** From a person, a destination and constraints to routes with every number on them. */
function routesBench(benched: Case, legs: LegGraph, withPeer: boolean): Benchmark {
  const next = questionsOf(benched);
  const nextQuery = inTurn(QUERIES);
  return {
    name: `five best routes, ${benched.name}`,
    unit: 'ms',
    ours: async () => {
      const { context, destination } = next();
      const query = { count: 5, ...nextQuery() };
      return took(() => {
        const found = findRoutes(legs, context, destination, query);
        if (!found.ok) throw new Error(JSON.stringify(found.error));
      });
    },
    ...(withPeer ? { peer: shortestPathPeer(benched, legs), aims: { p95: 10, ratio: 1 } } : { aims: {} }),
    // Larger packs have no aim, and each of their runs takes long.
    warmups: withPeer ? 20 : 2,
    runs: withPeer ? 200 : 20,
  };
}

/** The library looks for one path of any length, without constraints, between the same roles. */
function shortestPathPeer(benched: Case, legs: LegGraph): NonNullable<Benchmark['peer']> {
  const graph = libraryGraph(legs);
  const next = questionsOf(benched);
  return {
    name: 'one shortest path, graphology',
    run: async () => {
      const { context, destinationAt } = next();
      return took(() => dijkstra.bidirectional(graph, context.originAt, destinationAt, 'effort'));
    },
  };
}

type Question = {
  readonly context: MoveContext;
  readonly destination: RoleId;
  readonly destinationAt: number;
};

/** Pairs of roles strewn over the pack, each with its person. */
function questionsOf(benched: Case): () => Question {
  const { index, origins } = benched;
  const nextOrigin = inTurn(origins.slice(0, ORIGINS));
  const nextDestination = inTurn(origins.toReversed());
  return () => {
    const originAt = nextOrigin();
    let destinationAt = nextDestination();
    if (destinationAt === originAt) destinationAt = nextDestination();
    const context = contextOf(benched, originAt, newPerson(roleAtPosition(index, originAt).id));
    return { context, destination: roleAtPosition(index, destinationAt).id, destinationAt };
  };
}

/** All legs as the library holds them. */
function libraryGraph({ last, zone }: LegGraph): Graph {
  const graph = new Graph({ type: 'directed' });
  zone.forEach((_, at) => {
    graph.addNode(at);
  });
  zone.forEach((_, to) => {
    for (let leg = last.starts[to] ?? 0; leg < (last.starts[to + 1] ?? 0); leg++) {
      graph.addDirectedEdge(last.ends[leg], to, { effort: last.effort[leg] });
    }
  });
  return graph;
}
