// What a person weighs: the ways with what each is best at, and what each constraint takes away and by what.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { droppedRoutes, LOOKED_AT } from '../../../shared/routes/dropped.ts';
import { routeTradeOffs } from '../../../shared/routes/find-routes.ts';
import { askRoutes } from '../../../shared/routes/question.ts';
import type { Route } from '../../../shared/routes/route.ts';
import { chooseRoutes, type RouteChoice } from '../../../shared/routes/route-choice.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { answer, anyQuestion, graphs, index, type Question } from './questions.ts';

const NOTHING_ASKED = { payFloor: null, maxGap: null, maxMoves: 4, respect: [], avoid: [], via: null };

const keyOf = (stops: readonly (string | { readonly id: string })[]) =>
  stops.map((stop) => (typeof stop === 'string' ? stop : stop.id)).join(' ');
const keys = (routes: readonly Pick<Route, 'stops'>[]) => routes.map(({ stops }) => keyOf(stops));

function contextFor(question: Question) {
  return contextOf(index, person(question.from));
}

function dropped(question: Question) {
  const { graph, to, query } = question;
  const asked = askRoutes(graphs[graph], contextFor(question), to, query);
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return droppedRoutes(asked.value);
}

describe('what constraints take away', () => {
  test('is, of the best ways there would be, just those that the constraints do not let through', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const free = keys(answer(question, { ...NOTHING_ASKED, count: LOOKED_AT }).routes);
        const left = keys(answer(question, { count: 50 }).routes);
        const taken = new Set(
          dropped(question).flatMap(({ routes }) => routes.map(({ stops }) => keyOf(stops))),
        );
        expect(free.filter((key) => taken.has(key))).toEqual(free.filter((key) => !left.includes(key)));
      }),
      { numRuns: 150 },
    );
  });

  test('names the best paid and the most trodden way too when they are taken away', () => {
    fc.assert(
      fc.property(anyQuestion, ({ graph, from, to }) => {
        const question = { graph, from, to, query: { ...NOTHING_ASKED, maxMoves: 1 } };
        const free = routeTradeOffs(graphs[graph], contextFor(question), to, NOTHING_ASKED);
        if (!free.ok) throw new Error(JSON.stringify(free.error));
        const taken = dropped(question).flatMap(({ routes }) => routes.map(({ stops }) => keyOf(stops)));
        const best = keys(Object.values(free.value).filter((route) => route !== null));
        expect(taken).toEqual(expect.arrayContaining(best.filter((key) => key !== '')));
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 50 },
    );
  });

  /** What must hold of the figure that breaks a constraint. */
  const breaksIt: Readonly<Record<string, (figure: number, query: Question['query']) => boolean>> = {
    'pay-floor': (figure, query) => figure < query.payFloor!,
    'max-gap': (figure, query) => figure > query.maxGap!,
    'max-moves': (figure, query) => figure > query.maxMoves!,
    preparation: (figure) => figure > 1,
    education: (figure) => figure > 0,
  };

  test('says where on the way, and by a figure that does break the constraint', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { constraint, routes } of dropped(question)) {
          const figures = routes.flatMap(({ figure }) => figure ?? []);
          expect(figures.every((figure) => breaksIt[constraint]?.(figure, question.query))).toBe(true);
          expect(routes.every(({ stops, where }) => [...stops, question.to].includes(where))).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Which way has a merit, as a list of none or one. The direct move has no pay on the way. */
function holderOf(merit: string, best: Pick<Route, 'stops'> | null, idle: RouteChoice['idle']): string[] {
  if (best === null) return [];
  const passed = idle.find(({ stops }) => keyOf(stops) === keyOf(best.stops));
  const key = keyOf(passed?.beside ?? best.stops);
  return merit === 'bestPaid' && key === '' ? [] : [key];
}

describe('the ways to choose from', () => {
  test('are the best by time and the trade-offs, each once, but for those that buy nothing', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { graph, to, query } = question;
        const context = contextFor(question);
        const chosen = chooseRoutes(graphs[graph], context, to, query);
        if (!chosen.ok) throw new Error('A question of the pack was refused.');
        const { routes, blocked, idle } = chosen.value;
        const shown = keys(routes);
        const months = routes.map((route) => route.months.typical.total);
        expect(new Set(shown).size).toBe(shown.length);
        expect(months).toEqual(months.toSorted((a, b) => a - b));
        expect(blocked === null).toBe(routes.length > 0);
        const left = new Set(idle.map(({ stops }) => keyOf(stops)));
        const bestByTime = keys(answer(question, { count: query.count! }).routes);
        expect(shown).toEqual(expect.arrayContaining(bestByTime.filter((key) => !left.has(key))));
      }),
      { numRuns: 60 },
    );
  });

  test('hold the merits of the trade-offs; one that buys nothing hands its merit to the simpler way beside it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { graph, to, query } = question;
        const context = contextFor(question);
        const chosen = chooseRoutes(graphs[graph], context, to, query);
        const tradeOffs = routeTradeOffs(graphs[graph], context, to, query);
        if (!chosen.ok || !tradeOffs.ok) throw new Error('A question of the pack was refused.');
        const { routes, idle } = chosen.value;
        for (const merit of ['fastest', 'bestPaid', 'mostTrodden'] as const) {
          const holders = keys(routes.filter(({ merits }) => merits.includes(merit)));
          expect(holders).toEqual(holderOf(merit, tradeOffs.value[merit], idle));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('name for each step the skill with its largest gap, and the largest of them is the way’s', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { legs, largestGaps, largestGap } of answer(question).routes) {
          expect(largestGaps.length).toBe(legs.length);
          legs.forEach((leg, step) => {
            expect(largestGaps[step]?.levels ?? 0).toBeCloseTo(leg.score?.largestGap ?? 0, 9);
          });
          expect(Math.max(0, ...largestGaps.map((gap) => gap?.levels ?? 0))).toBeCloseTo(largestGap, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are refused to the job one has', () => {
    const { id } = index.content.roles.find(({ zone }) => zone !== null)!;
    const refused = chooseRoutes(graphs.withLikelihood, contextOf(index, person(id)), id, {});
    expect(refused).toMatchObject({ ok: false, error: { code: 'role-same' } });
  });
});
