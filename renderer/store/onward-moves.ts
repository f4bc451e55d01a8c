// The moves on from the job that is looked at: the map draws them, the job's panel lists them.
import type { RoleId } from '../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../shared/moves/move.ts';
import { onwardMoves } from '../../shared/moves/onward.ts';
import { usualMovesFrom } from './pack-in-use.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';

/** Finds the moves from a job; what is found for a job that is no longer looked at is dropped. */
export async function findOnwardMoves(own: MoveContext, from: RoleId): Promise<void> {
  const usual = await usualMovesFrom(from);
  if (useApp.getState().destination?.role !== from) return;
  useApp.setState({ onward: { from, moves: onwardMoves(own, from, usual) } });
}

/** The moves from the job that is looked at; null until they are known. */
export function selectOnwardMoves({ onward, destination }: AppState): readonly Move[] | null {
  return onward !== null && onward.from === destination?.role ? onward.moves : null;
}
