// A stop never makes learning cheaper, so it must buy something else, or its way is not shown and the answer says so.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualWord } from '../../../shared/moves/usual.ts';
import { gainsOf, partIdle, type Weighable } from '../../../shared/routes/gains.ts';
import { chooseRoutes, type RouteChoice } from '../../../shared/routes/route-choice.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { answer, anyQuestion, graphs, index, type Question } from './questions.ts';

function choose({ graph, from, to, query }: Question): RouteChoice {
  const chosen = chooseRoutes(graphs[graph], contextOf(index, person(from)), to, query);
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.error));
  return chosen.value;
}

const keyOf = (stops: readonly string[]) => stops.join(' ');

describe('a way with stops', () => {
  test('is shown only if it buys something beside the direct move', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes } = choose(question);
        const direct = routes.find(({ stops }) => stops.length === 0);
        for (const route of routes) {
          if (direct === undefined || route === direct) expect(route.gains).toEqual([]);
          else expect(route.gains.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is shown only if it buys something beside any that is shown and has fewer stops', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes } = choose(question);
        for (const route of routes) {
          const simpler = routes.filter(
            (other) =>
              other.stops.length < route.stops.length &&
              other.months.typical.total <= route.months.typical.total,
          );
          for (const other of simpler) expect(gainsOf(route, other).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is never faster than the direct move: that is not what a stop buys', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { gains } of choose(question).routes) expect(gains).not.toContain('faster');
      }),
      { numRuns: 60 },
    );
  });

  test('that buys nothing is named, with what it takes longer than the simpler one beside it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes, idle } = choose(question);
        const shown = new Set(routes.map(({ stops }) => keyOf(stops.map(({ id }) => id))));
        for (const { stops, beside, longer } of idle) {
          expect(shown.has(keyOf(stops))).toBe(false);
          expect(beside.length).toBeLessThan(stops.length);
          expect(longer).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('runs through no job nobody would believe: each stop is one that people go to and that uses what they have', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { legs, stops } of choose(question).routes) {
          if (stops.length === 0) continue;
          for (const leg of legs) expect(leg.score!.fit).toBeGreaterThanOrEqual(0.6);
          for (const leg of legs.slice(0, -1)) {
            expect(usualWord(leg.likelihood)).not.toBe('rare');
            const preparation = leg.gates.find(({ kind }) => kind === 'preparation')!;
            expect(preparation.state).not.toBe('closed');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a way buys', () => {
  const [from, to] = index.content.roles.filter(({ zone }) => zone === 2).map(({ id }) => id);
  const [sample] = answer({ from: from!, to: to!, query: { count: 1 }, graph: 'without' }).routes;

  const way = (changes: Partial<Weighable>): Weighable => ({
    ...sample!,
    stops: [index.content.roles[0]!],
    lowestPay: null,
    ...changes,
  });

  test('is pay beyond the band that reads as the same', () => {
    const than = way({ lowestPay: 40_000 });
    expect(gainsOf(way({ lowestPay: 41_900 }), than)).toEqual([]);
    expect(gainsOf(way({ lowestPay: 42_100 }), than)).toEqual(['betterPaid']);
    expect(gainsOf(way({ lowestPay: null }), than)).toEqual([]);
    expect(gainsOf(way({ lowestPay: 'top-coded' }), than)).toEqual(['betterPaid']);
  });

  test('is a gap smaller by half a level, and moves made half as often again', () => {
    const than = way({ largestGap: 2, rarest: 0.004 });
    expect(gainsOf(way({ largestGap: 1.6, rarest: 0.0055 }), than)).toEqual([]);
    expect(gainsOf(way({ largestGap: 1.5, rarest: 0.0065 }), than)).toEqual(['smallerGap', 'moreTrodden']);
    expect(gainsOf(way({ largestGap: 2, rarest: null }), than)).toEqual([]);
  });

  test('is nothing beside itself', () => {
    const { worth, idle } = partIdle([way({}), way({ stops: index.content.roles.slice(0, 2) })]);
    expect([worth.length, idle.length]).toEqual([1, 1]);
  });

  test('is that there is one, where there is no other', () => {
    expect(partIdle([way({})]).worth.length).toBe(1);
    expect(partIdle([])).toEqual({ worth: [], idle: [] });
  });
});
