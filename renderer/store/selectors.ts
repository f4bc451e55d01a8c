// Everything the screens derive from the store, computed once per change: moves, options, the move in focus.

import { type Explanation, explainMove } from '../../shared/moves/explain.ts';
import { allMoves, type Move, type MoveContext, moveContext, moveToTarget } from '../../shared/moves/move.ts';
import { type Options, pickOptions } from '../../shared/moves/options.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { findShift } from '../../shared/moves/shifts.ts';
import { roleTarget, shiftedTarget, type Target } from '../../shared/moves/target.ts';
import { memoizeLast } from './memoize-last.ts';
import type { AppState, Destination, UsualMoves } from './state.ts';

/** The open pack's index, or null while there is none. */
export function selectIndex(state: AppState): PackIndex | null {
  return state.pack.status === 'ready' ? state.pack.index : null;
}

const contextOf = memoizeLast(
  (
    index: PackIndex | null,
    person: AppState['person'],
    assumptions: AppState['settings']['assumptions'],
    usual: UsualMoves | null,
  ): MoveContext | null => {
    if (index === null || person === null) return null;
    return moveContext(index, person, assumptions, usual?.origin === person.role ? usual : null);
  },
);

/** What all moves of the person share; null until there is a pack and a person whose role it has. */
export function selectContext(state: AppState): MoveContext | null {
  return contextOf(selectIndex(state), state.person, state.settings.assumptions, state.usual);
}

const NO_MOVES: readonly Move[] = [];
const movesOf = memoizeLast((context: MoveContext | null) =>
  context === null ? NO_MOVES : allMoves(context),
);

/** Every move of the person, in the pack's order. */
export function selectMoves(state: AppState): readonly Move[] {
  return movesOf(selectContext(state));
}

const optionsOf = memoizeLast((context: MoveContext | null, moves: readonly Move[]): Options | null =>
  context === null ? null : pickOptions(context, moves),
);

/** The three options of the person. */
export function selectOptions(state: AppState): Options | null {
  return optionsOf(selectContext(state), selectMoves(state));
}

/** A move in focus with what its numbers are made of. */
export type OpenMove = {
  readonly context: MoveContext;
  readonly target: Target;
  readonly move: Move;
  readonly explanation: Explanation | null;
};

const openMoveOf = memoizeLast(
  (context: MoveContext | null, destination: Destination | null): OpenMove | null => {
    if (context === null || destination === null) return null;
    const target = targetOf(context.index, destination);
    if (target === null) return null;
    const move = moveToTarget(context, target);
    return {
      context,
      target,
      move,
      explanation: move.score === null ? null : explainMove(context, target, move),
    };
  },
);

/** The move to the selected destination; null when nothing is selected or the pack does not have it. */
export function selectOpenMove(state: AppState): OpenMove | null {
  return openMoveOf(selectContext(state), state.destination);
}

function targetOf(index: PackIndex, destination: Destination): Target | null {
  const at = index.roleAt.get(destination.role);
  if (at === undefined) return null;
  if (destination.kind === 'role') return roleTarget(index, at);
  const shift = findShift(index, at, destination.shift);
  return shift === null ? null : shiftedTarget(index, at, shift.raises);
}
