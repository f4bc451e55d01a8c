// The three routes to weigh, against trying every route.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { routeTradeOffs, type TradeOffs } from '../../../shared/routes/find-routes.ts';
import { contextOf, person } from '../../support/built-in-pack.ts';
import { everyRoute, type Tried } from './every-route.ts';
import { anyQuestion, graphs, index, movesOf, type Question } from './questions.ts';

function tradeOffs({ from, to, query, graph }: Question): TradeOffs {
  const found = routeTradeOffs(graphs[graph], contextOf(index, person(from)), to, query);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

function triedOf({ from, to, query, graph }: Question): readonly Tried[] {
  return everyRoute(movesOf[graph], from, to, query, index.content.payTopCode);
}

/** The first route with the highest value; null where every route's is not known. */
function first(routes: readonly Tried[], valued: (route: Tried) => number | null): readonly RoleId[] | null {
  let best: { readonly stops: readonly RoleId[]; readonly value: number } | null = null;
  for (const route of routes) {
    const value = valued(route);
    if (value !== null && (best === null || value > best.value)) best = { stops: route.stops, value };
  }
  return best?.stops ?? null;
}

function stopsOf(route: TradeOffs['fastest']): readonly string[] | null {
  return route?.stops.map(({ id }) => id) ?? null;
}

const questions = anyQuestion.filter(({ query }) => query.maxMoves! <= 3);

describe('the trade-offs', () => {
  test('hold the fastest way', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(stopsOf(tradeOffs(question).fastest)).toEqual(triedOf(question)[0]?.stops ?? null);
      }),
    );
  });

  test('hold the way whose worst-paid stop pays most, and of those the fastest', () => {
    const lowestPay = ({ stops }: Tried) => {
      const pay = stops.map((stop) => index.content.roles[index.roleAt.get(stop)!]!.pay?.annual[1] ?? null);
      if (pay.includes(null) || pay.length === 0) return null;
      return Math.min(...pay.map((value) => (typeof value === 'number' ? value : index.content.payTopCode!)));
    };
    fc.assert(
      fc.property(questions, (question) => {
        const { bestPaid } = tradeOffs(question);
        expect(stopsOf(bestPaid)).toEqual(first(triedOf(question), lowestPay));
        if (bestPaid !== null) expect(bestPaid.lowestPay).not.toBeNull();
      }),
    );
  });

  test('hold the way whose rarest leg is most common, and of those the fastest', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const moves = movesOf[question.graph];
        const rarest = ({ stops }: Tried) => {
          const ends = [question.from, ...stops, question.to];
          const legs = stops.concat(question.to).map((to, leg) => moves.get(ends[leg]!)!.get(to)!.likelihood);
          return legs.includes(null) ? null : Math.min(...legs.map((value) => value!));
        };
        const { mostTrodden } = tradeOffs(question);
        expect(stopsOf(mostTrodden)).toEqual(first(triedOf(question), rarest));
        if (mostTrodden !== null) expect(mostTrodden.rarest).toBeGreaterThan(0);
      }),
    );
  });

  test('hold no most trodden way where how usual moves are is not known', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(tradeOffs({ ...question, graph: 'without' }).mostTrodden).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
