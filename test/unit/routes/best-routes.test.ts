// The search against trying every route, on generated graphs with many ties.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestRoutes, type FoundRoute } from '../../../shared/routes/best-routes.ts';
import type { Direction } from '../../../shared/routes/search-graph.ts';
import { allRoutes, anyTables, problemOf, type Tables } from './graphs.ts';

/** Months as routes have them: the direct effort, the legs or the stays, whichever is longest, and the time between moves. */
function monthsOf(effort: number, moves: number): number {
  return Math.max(2, effort, 3 * (moves - 1)) + (moves - 1);
}

function search(tables: Tables, count = 5, maxMoves = 4, direction: Direction = 'forward') {
  return bestRoutes(problemOf(tables), { count, maxMoves, monthsOf, direction });
}

const anyCount = fc.constantFrom(1, 2, 5, 50);
const anyMaxMoves = fc.integer({ min: 1, max: 4 });

describe('the best routes', () => {
  test('are exactly those that trying every route finds, in the same order', () => {
    fc.assert(
      fc.property(anyTables(), anyCount, anyMaxMoves, (tables, count, maxMoves) => {
        const all = allRoutes(tables, maxMoves, monthsOf);
        expect(search(tables, count, maxMoves)).toEqual(all.slice(0, count));
      }),
      { numRuns: 500 },
    );
  });

  test('are the same searched from the destination', () => {
    fc.assert(
      fc.property(anyTables(8), anyCount, anyMaxMoves, (tables, count, maxMoves) => {
        expect(search(tables, count, maxMoves, 'backward')).toEqual(search(tables, count, maxMoves));
      }),
      { numRuns: 300 },
    );
  });

  test('never pass a role twice, nor the ends, and pass the stop asked for', () => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        for (const { stops } of search(tables, 50)) {
          expect(new Set([0, 1, ...stops]).size).toBe(stops.length + 2);
          if (tables.via !== null) expect(stops).toContain(tables.via);
        }
      }),
    );
  });

  test('do not depend on the order in which the roles stand', () => {
    const anyOrder = fc.shuffledSubarray([2, 3, 4, 5, 6], { minLength: 5 }).map((rest) => [0, 1, ...rest]);
    fc.assert(
      fc.property(anyTables(), anyOrder, (tables, order) => {
        const named = (routes: readonly FoundRoute[], nameOf: (stop: number) => number) =>
          routes.map((route) => ({ ...route, stops: route.stops.map(nameOf) }));
        const moved = search(reordered(tables, order));
        expect(named(moved, (stop) => order[stop]!)).toEqual(search(tables));
      }),
    );
  });

  test('never get better by one more limit', () => {
    fc.assert(
      fc.property(anyTables(), (tables) => {
        const { limits } = tables;
        const [best] = search({ ...tables, limits: { ...limits, gap: 5 } });
        const [limited] = search({ ...tables, limits: { ...limits, gap: 2 } });
        if (limited !== undefined) expect(best!.months).toBeLessThanOrEqual(limited.months);
      }),
    );
  });

  test('of a larger graph are those of trying every route of up to three moves', () => {
    fc.assert(
      fc.property(anyTables(30), (tables) => {
        expect(search(tables, 20, 3)).toEqual(allRoutes(tables, 3, monthsOf).slice(0, 20));
      }),
      { numRuns: 20 },
    );
  });
});

/** The same tables with the role at `order[k]` standing at k. */
function reordered(tables: Tables, order: readonly number[]): Tables {
  const pick = <T>(values: readonly T[]) => order.map((at) => values[at]!);
  return {
    ...tables,
    effort: pick(tables.effort.map(pick)),
    gap: pick(tables.gap.map(pick)),
    zone: pick(tables.zone),
    canStop: pick(tables.canStop),
    rank: pick(tables.rank),
    via: tables.via === null ? null : order.indexOf(tables.via),
  };
}
