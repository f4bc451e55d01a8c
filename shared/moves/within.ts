// Which suggested moves lie within some months, and why the others do not.
import type { HideKind } from '../reach/hide.ts';
import type { Move } from './move.ts';
import {
  closedGates,
  credentialMonths,
  type EffortEnd,
  type MoveOrder,
  monthsUntil,
  sortMoves,
  suggestedMoves,
} from './options.ts';

/** What a person asks of the list. */
export type WithinQuery = {
  readonly months: number;
  readonly countCredentials: boolean;
  readonly order: MoveOrder;
  /** Which end of the effort counts; typical unless said. */
  readonly end?: EffortEnd;
  /** What is not to be shown; nothing unless said. */
  readonly hide?: readonly HideKind[];
};

/** The suggested moves, parted by the months limit, in the asked order. */
export type WithinAnswer = {
  readonly inside: readonly Move[];
  readonly outside: readonly Move[];
  /** How many of `inside` have no closed gate, beside credentials that are switched off. */
  readonly free: number;
};

/** Parts the suggested moves by the limit; a move whose months are not known lies outside. */
export function movesWithin(moves: readonly Move[], query: WithinQuery): WithinAnswer {
  const sorted = sortMoves(suggestedMoves(moves), query.order);
  const isInside = (move: Move) => isWithin(move, query);
  const inside = sorted.filter(isInside);
  return {
    inside,
    outside: sorted.filter((move) => !isInside(move)),
    free: inside.filter((move) => closedGates(move).length === 0).length,
  };
}

/** Whether the person could make the move within the limit, by typical effort and, where counted, a missing credential. */
export function isWithin(
  move: Move,
  query: Pick<WithinQuery, 'months' | 'countCredentials' | 'end'>,
): boolean {
  const months = monthsUntil(move, query.countCredentials, query.end);
  return months !== null && months <= query.months;
}

/** Why a move lies outside, the reasons that keep it there: its time, a credential's years, a jump of preparation. */
export function whyOutside(
  move: Move,
  query: Pick<WithinQuery, 'months' | 'countCredentials' | 'end'>,
): readonly ('time' | 'credential' | 'preparation')[] {
  const ofEffort = move.effort?.months?.[query.end ?? 'typical'] ?? Number.POSITIVE_INFINITY;
  const reasons: ('time' | 'credential' | 'preparation')[] = [];
  if (ofEffort > query.months) reasons.push('time');
  if (query.countCredentials && credentialMonths(move) > query.months) reasons.push('credential');
  if (closedGates(move).some((gate) => gate.kind === 'preparation')) reasons.push('preparation');
  return reasons;
}
