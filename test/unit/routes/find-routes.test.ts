// Routes among real jobs: every constraint holds on every leg as its move tells it, and nothing better was left out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveTo } from '../../../shared/moves/move.ts';
import type { Route } from '../../../shared/routes/route.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { everyRoute } from './every-route.ts';
import { answer, anyQuestion, index, movesOf } from './questions.ts';

/** The search counts hours in steps of 1/1024; four legs at two hours a week may differ by this many months. */
const ROUNDING = (4 * 0.5) / 1024 / ((2 * 52) / 12);

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
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { routes } = answer(question);
        const { from, to, query, graph } = question;
        const all = everyRoute(movesOf[graph], from, to, query, index.content.payTopCode);
        expect(routes.map(stopsOf)).toEqual(all.slice(0, query.count).map(({ stops }) => stops));
      }),
      { numRuns: 150 },
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
