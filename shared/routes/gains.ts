// What the stops of a way buy, against going there directly or by fewer stops. A stop never makes the same learning cheaper
// and always takes longer (route-months.ts), so a way whose stops buy nothing is no way anyone should be shown.

import type { PayValue } from '../model/pack.ts';
import type { GateKind } from '../model/plan.ts';
import { closedGates } from '../moves/options.ts';
import { payDirection } from '../moves/pay.ts';
import type { Route } from './route.ts';

/** What stops can buy, in the order it is told. */
const gains = ['faster', 'betterPaid', 'smallerGap', 'moreTrodden', 'openGate'] as const;
export type Gain = (typeof gains)[number];

/** The rating scale's step: a largest gap that is smaller by less is the same to whoever has to close it (ours). */
const SMALLER_GAP_FROM = 0.5;
/** A way is more trodden when its rarest move is made at least this many times as often (ours); less is within the guess. */
const MORE_TRODDEN_FROM = 1.5;

/** What is read of a way to tell what it buys. */
export type Weighable = Pick<Route, 'legs' | 'stops' | 'months' | 'lowestPay' | 'largestGap' | 'rarest'>;

/**
 * What a way buys against another one: time; better pay at its worst-paid stop, even for a newcomer and beyond the band that
 * reads as the same, where a way without a stop keeps present pay; a largest gap smaller by half a level; moves that are all
 * made more often; a barrier that no move of it meets. What is not known buys nothing.
 */
export function gainsOf(way: Weighable, than: Weighable): readonly Gain[] {
  return gains.filter((gain) => buys[gain](way, than));
}

const buys: Readonly<Record<Gain, (way: Weighable, than: Weighable) => boolean>> = {
  faster: ({ months }, than) => months.typical.total < than.months.typical.total,
  betterPaid: (way, than) => {
    const [pay, other] = [payOnWay(way), payOnWay(than)];
    if (pay === 'top-coded') return typeof other === 'number';
    return (
      payDirection(typeof pay === 'number' && typeof other === 'number' ? pay - other : null, other) === 'up'
    );
  },
  smallerGap: ({ largestGap }, than) => than.largestGap - largestGap >= SMALLER_GAP_FROM,
  moreTrodden: ({ rarest }, than) =>
    rarest !== null && than.rarest !== null && rarest > than.rarest * MORE_TRODDEN_FROM,
  openGate: (way, than) => {
    const met = gatesMet(way);
    return [...gatesMet(than)].some((kind) => !met.has(kind));
  },
};

/** Pay at the worst-paid stop, or present pay where there is none. */
function payOnWay({ stops, lowestPay, legs }: Weighable): PayValue {
  return stops.length === 0 ? (legs[0]?.pay.now ?? null) : lowestPay;
}

function gatesMet({ legs }: Weighable): ReadonlySet<GateKind> {
  return new Set(legs.flatMap((leg) => closedGates(leg).map(({ kind }) => kind)));
}

/** A way left out, and the one beside which its stops buy nothing. */
export type Idle<R> = { readonly route: R; readonly beside: R };

/**
 * Parts ways, the fastest first, into those worth showing and those whose stops buy nothing: against one that is worth
 * showing, has fewer stops and is no slower. Where there is no such way, any way buys that there is one. O(ways²).
 */
export function partIdle<R extends Weighable>(
  ways: readonly R[],
): { readonly worth: readonly R[]; readonly idle: readonly Idle<R>[] } {
  const worth: R[] = [];
  const idle: Idle<R>[] = [];
  for (const route of ways) {
    const beside = worth.find(
      (other) => other.stops.length < route.stops.length && gainsOf(route, other).length === 0,
    );
    if (beside === undefined) worth.push(route);
    else idle.push({ route, beside });
  }
  return { worth, idle };
}
