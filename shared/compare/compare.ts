// Moves and ways beside each other on one scale: what each takes and pays, and what only one of them asks to build.
import type { PayValue, Role, RoleId, Skill } from '../model/pack.ts';
import { gaps, type Term } from '../moves/explain.ts';
import type { Gate } from '../moves/gates.ts';
import type { Move } from '../moves/move.ts';
import { moveContext, moveTo } from '../moves/move.ts';
import { type MoveEnd, type OpenMove, openMoveTo } from '../moves/open-move.ts';
import { closedGates } from '../moves/options.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import { compareTools, type ToolComparison } from '../moves/tools.ts';
import { personAtStop } from '../routes/person-at-stop.ts';
import { type RouteMonths, routeMonths } from '../routes/route-months.ts';

/** One of the things compared: the move to its end, and where it leads over stops, its legs. */
export type ComparedWay = {
  readonly open: OpenMove;
  readonly origin: Role;
  readonly stops: readonly Role[];
  /** One move after the other; the move itself where there is no stop. */
  readonly legs: readonly Move[];
  /** Months in all, as a way there counts them (domain 7); null where not known or not feasible. */
  readonly months: Readonly<Record<'low' | 'typical' | 'high', number>> | null;
  /** Closed gates of any leg, each kind once. */
  readonly barriers: readonly Gate[];
  readonly tools: ToolComparison;
};

/** Opens a move, or a way over stops, from a context; null when the pack lacks its end or a stop. */
export function comparedWay(
  context: OpenMove['context'],
  end: MoveEnd,
  stops: readonly RoleId[],
): ComparedWay | null {
  const open = openMoveTo(context, end);
  const legs = open === null ? null : legsOf(open, stops);
  if (open === null || legs === null) return null;
  const { index, originAt } = context;
  const origin = roleAtPosition(index, originAt);
  const closed = legs.flatMap(closedGates);
  return {
    open,
    origin,
    stops: legs.slice(0, -1).map(({ destination }) => destination),
    legs,
    months: monthsOf(open, legs),
    barriers: closed.filter((gate, at) => closed.findIndex(({ kind }) => kind === gate.kind) === at),
    tools: compareTools(index, origin, open.move.destination),
  };
}

function legsOf(open: OpenMove, stops: readonly RoleId[]): readonly Move[] | null {
  const { context, move } = open;
  const ends = stops.map((stop) => context.index.roleAt.get(stop));
  if (ends.includes(undefined)) return null;
  const places = ends.map((end) => end ?? -1);
  const legs: Move[] = [];
  let from: OpenMove['context'] | null = context;
  for (const place of places) {
    if (from === null) return null;
    legs.push(moveTo(from, place));
    from = moveContext(context.index, personAtStop(context, move, place), context.assumptions, null);
  }
  if (places.length === 0) return [move];
  return from === null ? null : [...legs, moveTo(from, move.at)];
}

function monthsOf({ context, move }: OpenMove, legs: readonly Move[]): ComparedWay['months'] {
  const inAll = (end: 'low' | 'typical' | 'high'): RouteMonths | null => {
    const direct = move.effort?.months?.[end];
    const each = legs.map((leg) => leg.effort?.months?.[end]);
    if (direct === undefined || each.includes(undefined)) return null;
    const sum = each.reduce<number>((total, months) => total + (months ?? 0), 0);
    return routeMonths(direct, sum, legs.length, context.assumptions);
  };
  const [low, typical, high] = [inAll('low'), inAll('typical'), inAll('high')];
  if (low === null || typical === null || high === null) return null;
  return { low: low.total, typical: typical.total, high: high.total };
}

/** What each asks to build that no other does, and what all of them ask to build; the heaviest first. */
export type ComparedGaps = {
  readonly onlyIn: readonly (readonly Term[])[];
  readonly inAll: readonly Skill[];
};

/** Parts the gaps of what is compared. Skills are told apart by their ids, so all must be of one pack. */
export function compareGaps(ways: readonly ComparedWay[]): ComparedGaps {
  const terms = ways.map(({ open }) => (open.explanation === null ? [] : gaps(open.explanation)));
  const count = new Map<string, number>();
  for (const { skill } of terms.flat()) count.set(skill.id, (count.get(skill.id) ?? 0) + 1);
  return {
    onlyIn: terms.map((own) => own.filter(({ skill }) => count.get(skill.id) === 1)),
    inAll: (terms[0] ?? [])
      .map(({ skill }) => skill)
      .filter(({ id }) => ways.length > 1 && count.get(id) === ways.length),
  };
}

/** The ends of the scales that all of what is compared is drawn on; 0 where nothing is known. */
export type CompareScale = { readonly months: number; readonly pay: number };

/** The scales: from 0 to the longest time, and to the highest median pay. */
export function compareScale(ways: readonly ComparedWay[]): CompareScale {
  const pay = ways.map(({ open }) => numberOf(open.move.pay.median));
  return {
    months: Math.max(0, ...ways.map(({ months }) => months?.high ?? 0)),
    pay: Math.max(0, ...pay),
  };
}

function numberOf(pay: PayValue): number {
  return typeof pay === 'number' ? pay : 0;
}

/** Times that differ by less than this share are about the same: the guess is not finer (ours; ranges span a factor of two). */
const SAME_WITHIN = 0.2;

/** Whether all times are known and too close to tell apart. */
export function isAboutTheSameTime(ways: readonly ComparedWay[]): boolean {
  const typical = ways.map(({ months }) => months?.typical ?? Number.NaN);
  const [least, most] = [Math.min(...typical), Math.max(...typical)];
  return ways.length > 1 && most - least <= SAME_WITHIN * most;
}
