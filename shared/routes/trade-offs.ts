// What a person may weigh instead of one winner: the fastest way, the best paid one, the most trodden one (domain 7).
import type { FoundRoute } from './best-routes.ts';
import { climb } from './climb.ts';
import { at } from './leg-rows.ts';
import { type Beyond, legsOf, type RouteQuestion, searchRoutes } from './question.ts';

/** One route each, under the same constraints; null where there is none or what it takes is not known. */
export type FoundTradeOffs = {
  readonly fastest: FoundRoute | null;
  /** Of the routes with a stop, that whose worst-paid stop pays most; of these the fastest. */
  readonly bestPaid: FoundRoute | null;
  /** The route whose rarest leg is most common; of these the fastest. */
  readonly mostTrodden: FoundRoute | null;
};

/** Finds the trade-offs of a question: some twenty searches. */
export function findTradeOffs(question: RouteQuestion): FoundTradeOffs {
  const first = (beyond: Beyond) => searchRoutes(question, question.constraints, beyond)[0] ?? null;
  const valued = (found: FoundRoute | null, worst: (found: FoundRoute) => number) =>
    found === null ? null : { found, value: worst(found) };
  const bestPaid = climb((pay) =>
    valued(first({ stopsPayMoreThan: pay ?? Number.NEGATIVE_INFINITY }), (found) =>
      lowestStopPay(question, found),
    ),
  );
  const mostTrodden = climb((likelihood) =>
    valued(first({ likelierThan: likelihood ?? 0 }), (found) =>
      Math.min(...legsOf(question, found).map((leg) => leg.likelihood)),
    ),
  );
  return {
    fastest: first({}),
    bestPaid: bestPaid?.found ?? null,
    mostTrodden: mostTrodden?.found ?? null,
  };
}

function lowestStopPay({ graph }: RouteQuestion, { stops }: FoundRoute): number {
  return Math.min(...stops.map((stop) => at(graph.pay, stop)));
}
