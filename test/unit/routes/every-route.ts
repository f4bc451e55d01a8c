// The plain way to a person's routes: try them all, reading each constraint off the moves themselves.
import type { RoleId } from '../../../shared/model/pack.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import type { Move } from '../../../shared/moves/move.ts';
import { usualWord } from '../../../shared/moves/usual.ts';
import type { RouteQuery } from '../../../shared/routes/constraints.ts';

export type Tried = { readonly stops: readonly RoleId[]; readonly months: number; readonly hours: number };

/** Every move between two roles, by the ids of where it starts and where it leads. */
export type MoveTable = ReadonlyMap<RoleId, ReadonlyMap<RoleId, Move>>;

/** Every route a query with all its fields set allows, best first. */
export function everyRoute(
  moves: MoveTable,
  origin: RoleId,
  destination: RoleId,
  query: RouteQuery,
  payTopCode: number | null,
): readonly Tried[] {
  const hoursAMonth = (query.weeklyHours! * 52) / 12;
  const direct = hoursOf(moves.get(origin)!.get(destination)!) / hoursAMonth;
  const open = [...moves.get(origin)!.values()].filter((move) => isOpen(move, query, payTopCode));
  const names = open
    .filter((move) => move.destination.id === destination || asksLittle(move))
    .filter(({ destination: { id, employment } }) => id === destination || employment?.isMain !== false)
    .filter(
      (move) => move.destination.id === destination || keepsPay(move, moves.get(origin)!.get(destination)!),
    )
    .map((move) => move.destination.id)
    .filter((id) => id !== origin && !query.avoid!.includes(id));
  const routes: Tried[] = [];
  const finish = (stops: readonly RoleId[], hours: number) => {
    if (query.via != null && !stops.includes(query.via)) return;
    const months = Math.max(direct, hours / hoursAMonth, 12 * stops.length) + 2 * stops.length;
    routes.push({ stops, months, hours });
  };
  const goOn = (stops: readonly RoleId[], hours: number) => {
    const from = moves.get(stops.at(-1) ?? origin)!;
    for (const to of names) {
      const move = from.get(to)!;
      if (stops.includes(to) || !isAllowed(move, query, to === destination, stops.length === 0)) continue;
      const reached = hours + Math.round(hoursOf(move) * 1024) / 1024;
      if (to === destination) finish(stops, reached);
      else if (stops.length < query.maxMoves! - 1) goOn([...stops, to], reached);
    }
  };
  goOn([], 0);
  return routes.sort(compareTried);
}

function compareTried(a: Tried, b: Tried): number {
  const [first, second] = [a.stops.join(), b.stops.join()];
  return (
    a.months - b.months || a.hours - b.hours || a.stops.length - b.stops.length || (first < second ? -1 : 1)
  );
}

function hoursOf(move: Move): number {
  return Math.sqrt(move.effort!.hoursLow * move.effort!.hoursHigh);
}

/** Whether entry asks no credential, or one of no more than the year one stays at a stop. */
function asksLittle(move: Move): boolean {
  const gate = move.gates.find(({ kind }) => kind === 'education');
  return gate?.kind !== 'education' || gate.state !== 'closed' || gate.credentialYears <= 1;
}

/** Whether a stop pays nearly as much as the worse paid of both ends, as far as known. */
function keepsPay({ pay }: Move, direct: Move): boolean {
  const ends = [pay.now, direct.pay.median].filter((end) => typeof end === 'number');
  const { median } = pay;
  return typeof median !== 'number' || ends.length === 0 || ends.some((end) => median >= end * 0.85);
}

/** Whether pay and education let the person's own move end at a role. */
function isOpen(move: Move, { payFloor, respect }: RouteQuery, payTopCode: number | null): boolean {
  if (move.score === null) return false;
  const pay = move.destination.pay?.annual[1] ?? null;
  const value = pay === 'top-coded' ? payTopCode : pay;
  if (payFloor != null && (value === null || value < payFloor)) return false;
  return !respect!.includes('education') || !isClosed(move, 'education');
}

function isAllowed(move: Move, query: RouteQuery, isLast: boolean, isFirst: boolean): boolean {
  if (move.score === null) return false;
  if (query.maxGap != null && move.score.largestGap > query.maxGap) return false;
  if (query.respect!.includes('preparation') && isClosed(move, 'preparation')) return false;
  const months = hoursOf(move) / ((query.weeklyHours! * 52) / 12);
  const isFar = months > defaultAssumptions.stretchMonths;
  if (isFirst && isLast) return !isFar || (move.lift ?? 0) >= 1;
  return isBelievable(move, isFar) && (isLast || leadsToStop(move));
}

function isBelievable({ lift, score }: Move, isFar: boolean): boolean {
  const isTrodden = (lift ?? 0) >= 3 && score!.fit >= 0.6;
  return isTrodden || ((lift ?? 1) >= 1 && score!.fit >= 0.7 && !isFar);
}

function leadsToStop(move: Move): boolean {
  return usualWord(move.likelihood) !== 'rare' && !isClosed(move, 'preparation');
}

function isClosed(move: Move, kind: 'education' | 'preparation'): boolean {
  return move.gates.some((gate) => gate.kind === kind && gate.state === 'closed');
}
