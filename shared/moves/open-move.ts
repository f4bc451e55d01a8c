// One move in focus with everything its screens and paper read: the destination's requirements, the numbers, their terms.
import type { Role, RoleId, ShiftId } from '../model/pack.ts';
import { type Explanation, explainMove } from './explain.ts';
import { type Move, type MoveContext, moveToTarget } from './move.ts';
import { roleAtPosition } from './pack-index.ts';
import { findShift } from './shifts.ts';
import { roleTarget, shiftedTarget, type Target } from './target.ts';

/** A move with what its numbers are made of; `explanation` is null where the numbers are not known. */
export type OpenMove = {
  readonly context: MoveContext;
  readonly target: Target;
  readonly move: Move;
  readonly explanation: Explanation | null;
};

/** Where a move leads: another role, or the same role after a shift. */
export type MoveEnd =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'shift'; readonly role: RoleId; readonly shift: ShiftId };

/** Opens the move to an end; null when the pack does not have it. */
export function openMoveTo(context: MoveContext, end: MoveEnd): OpenMove | null {
  const target = targetOf(context, end);
  if (target === null) return null;
  const move = moveToTarget(context, target);
  return {
    context,
    target,
    move,
    explanation: move.score === null ? null : explainMove(context, target, move),
  };
}

/** The person's job and the job there, whose figures a screen shows side by side. */
export function rolesOfMove({ context, move }: OpenMove): readonly [Role, Role] {
  return [roleAtPosition(context.index, context.originAt), move.destination];
}

function targetOf({ index }: MoveContext, end: MoveEnd): Target | null {
  const at = index.roleAt.get(end.role);
  if (at === undefined) return null;
  if (end.kind === 'role') return roleTarget(index, at);
  const shift = findShift(index, at, end.shift);
  return shift === null ? null : shiftedTarget(index, at, shift.raises);
}
