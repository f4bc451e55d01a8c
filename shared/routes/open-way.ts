// One way over stops in focus, as openMoveTo has one move: its moves with their terms, and what it takes as a whole.
import type { RoleId } from '../model/pack.ts';
import { type MoveContext, moveContext } from '../moves/move.ts';
import { type OpenMove, openMoveTo } from '../moves/open-move.ts';
import { personAtStop } from './person-at-stop.ts';
import { type RouteMonths, routeMonths } from './route-months.ts';

/** A way with its moves, the first the person's own, the others those of someone who does the job before. */
export type OpenWay = {
  readonly legs: readonly OpenMove[];
  /** Hours of learning of all moves; null where one's are not known. */
  readonly hours: { readonly low: number; readonly high: number } | null;
  /** Months with the stays at the stops; null where they are not known, or at no hours a week. */
  readonly months: { readonly low: RouteMonths; readonly high: RouteMonths } | null;
};

/** Opens the way to a job over stops; null when the pack does not have one of them. */
export function openWay(context: MoveContext, stops: readonly RoleId[], end: RoleId): OpenWay | null {
  const direct = openMoveTo(context, { kind: 'role', role: end });
  if (direct === null) return null;
  const legs: OpenMove[] = [];
  let from: MoveContext | null = context;
  for (const role of [...stops, end]) {
    const leg: OpenMove | null = from === null ? null : openMoveTo(from, { kind: 'role', role });
    if (leg === null) return null;
    legs.push(leg);
    from = moveContext(
      context.index,
      personAtStop(context, direct.move, leg.move.at),
      context.assumptions,
      null,
    );
  }
  return { legs, hours: hoursOf(legs), months: monthsOf(direct, legs) };
}

function hoursOf(legs: readonly OpenMove[]): OpenWay['hours'] {
  const efforts = legs.flatMap(({ move }) => move.effort ?? []);
  if (efforts.length < legs.length) return null;
  return {
    low: efforts.reduce((sum, effort) => sum + effort.hoursLow, 0),
    high: efforts.reduce((sum, effort) => sum + effort.hoursHigh, 0),
  };
}

function monthsOf(direct: OpenMove, legs: readonly OpenMove[]): OpenWay['months'] {
  const monthsBy = (end: 'low' | 'high'): RouteMonths | null => {
    const months = legs.flatMap(({ move }) => move.effort?.months?.[end] ?? []);
    const straight = direct.move.effort?.months?.[end];
    if (months.length < legs.length || straight === undefined) return null;
    const sum = months.reduce((total, each) => total + each, 0);
    return routeMonths(straight, sum, legs.length, direct.context.assumptions);
  };
  const low = monthsBy('low');
  const high = monthsBy('high');
  return low === null || high === null ? null : { low, high };
}
