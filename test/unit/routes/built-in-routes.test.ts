// Routes of the pack that ships: against a library's shortest paths, on the worked examples, and with bad input.

import { DirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { prepareLikelihood } from '../../../shared/moves/likelihood.ts';
import { entersMoves, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { bestRoutes } from '../../../shared/routes/best-routes.ts';
import type { RouteQuery } from '../../../shared/routes/constraints.ts';
import { findRoutes } from '../../../shared/routes/find-routes.ts';
import { type LegGraph, prepareLegs } from '../../../shared/routes/leg-graph.ts';
import { askRoutes } from '../../../shared/routes/question.ts';
import type { RouteProblem } from '../../../shared/routes/search-graph.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let graph: LegGraph;
beforeAll(async () => {
  index = await builtInIndex();
  graph = prepareLegs(index, defaultAssumptions, prepareLikelihood(index));
  // Every pair of roles is prepared, on whatever machine this is.
}, 120_000);

function ask(from: string, to: string, query: RouteQuery = {}, facts = {}) {
  return findRoutes(graph, contextOf(index, person(from, facts)), to as RoleId, query);
}

function titles(from: string, to: string, query: RouteQuery = {}): readonly (readonly string[])[] {
  const found = ask(from, to, query);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value.routes.map(({ stops }) => stops.map(({ title }) => title));
}

/** The problem of one pair with every leg of the graph allowed, so that only effort counts. */
function openProblem(from: string, to: string): RouteProblem {
  const asked = askRoutes(graph, contextOf(index, person(from)), to as RoleId, {});
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  const { context, destination, toStops, last } = asked.value;
  return {
    ...graph,
    origin: context.originAt,
    destination,
    direct: Number.POSITIVE_INFINITY,
    first: toStops,
    last,
    canStop: new Uint8Array(index.content.roles.length).fill(1),
    via: null,
    limits: { effort: Number.POSITIVE_INFINITY, farLift: 0, gap: 1e6, zoneRise: 9, likelierThan: -1 },
  };
}

/** The same legs in the library's graph. */
function libraryGraph(problem: RouteProblem): DirectedGraph {
  const { origin, destination, first, last, forward } = problem;
  const library = new DirectedGraph();
  for (const at of index.content.roles.keys()) library.addNode(at);
  const add = (from: number, to: number, weight: number) => {
    if (Number.isFinite(weight)) library.addDirectedEdge(from, to, { weight });
  };
  for (const at of index.content.roles.keys()) {
    if (at === origin || at === destination) continue;
    add(origin, at, first.effort[at]!);
    add(at, destination, last.effort[at]!);
    for (let leg = forward.starts[at]!; leg < forward.starts[at + 1]!; leg++) {
      const to = forward.ends[leg]!;
      if (to !== origin && to !== destination) add(at, to, forward.effort[leg]!);
    }
  }
  return library;
}

describe('on the legs of the pack that ships', () => {
  test('the route of least effort is the library’s shortest path', () => {
    const roles = index.content.roles.filter(entersMoves);
    let compared = 0;
    for (let n = 0; n < 12; n++) {
      const [from, to] = [roles[(n * 151 + 10) % roles.length]!, roles[(n * 97 + 430) % roles.length]!];
      const problem = openProblem(from.id, to.id);
      const library = libraryGraph(problem);
      const path = dijkstra.bidirectional(library, problem.origin, problem.destination, 'weight');
      if (path === null || path.length > 5) continue;
      const weight = (leg: number) =>
        library.getEdgeAttribute(path[leg]!, path[leg + 1]!, 'weight') as number;
      const shortest = path.slice(1).reduce((sum, _, leg) => sum + weight(leg), 0);
      const [best] = bestRoutes(problem, {
        count: 1,
        maxMoves: 4,
        direction: 'forward',
        monthsOf: (effort) => effort,
      });
      expect(best!.effort).toBe(shortest);
      compared++;
    }
    expect(compared).toBeGreaterThan(1);
    // Building the library's graphs takes most of the time.
  }, 60_000);

  test('the same question has the same answer, from either end', () => {
    for (const [from, to] of [
      ['43-9021.00', '15-1253.00'],
      ['41-2031.00', '13-1199.06'],
    ] as const) {
      const forward = ask(from, to, { count: 20 });
      expect(ask(from, to, { count: 20 })).toEqual(forward);
      expect(ask(from, to, { count: 20, direction: 'backward' })).toEqual(forward);
    }
  });
});

describe('the worked examples', () => {
  // A coach would name the counter's own supervisor and neighboring sales jobs on the way to selling online.
  test('lead from retail to online merchants through sales', () => {
    const routes = titles('41-2031.00', '13-1199.06');
    expect(routes[0]).toEqual([]);
    expect(routes.flat()).toContain('First-Line Supervisors of Retail Sales Workers');
  });

  // Office supervisor and executive secretary are what administrators become before they run projects.
  test('lead from administration to project management through the office', () => {
    expect(titles('43-6014.00', '13-1082.00').flat()).toEqual(
      expect.arrayContaining([
        'First-Line Supervisors of Office and Administrative Support Workers',
        'Executive Secretaries and Executive Administrative Assistants',
      ]),
    );
  });

  // Honestly a big step: the help desk is where people without a degree come to computers, and testing is next to it.
  test('lead from data entry to software testing through the office and the help desk', () => {
    const [direct, first] = titles('43-9021.00', '15-1253.00');
    expect(direct).toEqual([]);
    expect(first).toEqual([
      'Secretaries and Administrative Assistants, Except Legal, Medical, and Executive',
      'Computer User Support Specialists',
    ]);
  });

  test('ask no degree at a stop that the person lacks, and no jump of preparation', () => {
    const found = ask('41-2031.00', '11-3021.00', { count: 50 });
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const stopsWays = found.value.routes.flatMap((route) => route.legs.slice(0, -1));
    expect(stopsWays.length).toBeGreaterThan(0);
    for (const { gates } of stopsWays) {
      const closed = gates.filter((gate) => gate.state === 'closed');
      expect(closed.some((gate) => gate.kind === 'preparation')).toBe(false);
      for (const gate of closed) if (gate.kind === 'education') expect(gate.credentialYears).toBeLessThan(2);
    }
  });

  // Systems analysts talk with those who use the product, so the lateral move may lead over them.
  test('lead from developing software to selling it by way of other jobs with software', () => {
    expect(titles('15-1252.00', '41-9031.00').flat()).toEqual(
      expect.arrayContaining(['Computer Systems Analysts', 'Database Administrators']),
    );
  });

  test('never run through jobs hardly anyone goes to', () => {
    const pairs = [
      ['43-4051.00', '13-1071.00'],
      ['29-1141.00', '11-9111.00'],
      ['27-3023.00', '13-1161.00'],
    ] as const;
    const stops = pairs.flatMap(([from, to]) => titles(from, to).flat());
    expect(stops).not.toContain('Gambling Managers');
    expect(stops).not.toContain('Postmasters and Mail Superintendents');
  });
});

describe('a question that cannot be answered', () => {
  const [from, to] = ['43-9021.00', '15-1253.00'];

  test.each([
    ['an unknown destination', '99-9999.00', {}, { code: 'role-unknown', role: '99-9999.00' }],
    ['the same role', from, {}, { code: 'role-same', role: from }],
    ['a role with a title only', '55-1011.00', {}, { code: 'role-unrated', role: '55-1011.00' }],
    ['an unknown stop', to, { via: 'nowhere' }, { code: 'role-unknown', role: 'nowhere' }],
    ['an unknown role to avoid', to, { avoid: ['nowhere'] }, { code: 'role-unknown', role: 'nowhere' }],
    ['a stop at the end', to, { via: to }, { code: 'value-illegal', name: 'via', value: to }],
    ['the destination avoided', to, { avoid: [to] }, { code: 'value-illegal', name: 'avoid', value: to }],
    ['no route wanted', to, { count: 0 }, { code: 'value-illegal', name: 'count', value: '0' }],
    ['too many moves', to, { maxMoves: 5 }, { code: 'value-illegal', name: 'maxMoves', value: '5' }],
    ['half a move', to, { maxMoves: 1.5 }, { code: 'value-illegal', name: 'maxMoves', value: '1.5' }],
    ['a negative floor', to, { payFloor: -1 }, { code: 'value-illegal', name: 'payFloor', value: '-1' }],
    ['a gap beyond 5', to, { maxGap: 5.1 }, { code: 'value-illegal', name: 'maxGap', value: '5.1' }],
    [
      'no number',
      to,
      { weeklyHours: Number.NaN },
      { code: 'value-illegal', name: 'weeklyHours', value: 'NaN' },
    ],
  ])('%s is refused with what would be legal', (_, destination, query, error) => {
    // Ids of the table are plain text, as they come from outside.
    expect(ask(from, destination, query as RouteQuery)).toMatchObject({ ok: false, error });
  });

  test('a stop that is avoided is refused', () => {
    const via = '43-4051.00' as RoleId;
    expect(ask(from, to, { via, avoid: [via] })).toMatchObject({ ok: false, error: { name: 'via' } });
  });

  test('without weekly hours there is no route, and hours are what it takes', () => {
    const found = ask(from, to, {}, { weeklyHours: 0 });
    if (!found.ok) throw new Error('refused');
    expect(found.value.routes).toEqual([]);
    expect(found.value.blocked).toMatchObject({ blocks: [{ kind: 'weekly-hours' }], together: false });
  });

  test('a role the person has set aside is no stop', () => {
    const stop = titles(from, to)[1]![0]!;
    const { id } = index.content.roles.find(({ title }) => title === stop)!;
    const found = ask(from, to, {}, { notForMe: [{ role: id, reason: '' }] });
    if (!found.ok) throw new Error('refused');
    expect(found.value.routes.flatMap(({ stops }) => stops.map(({ title }) => title))).not.toContain(stop);
  });
});
