// Where a job leads: the moves worth suggesting to someone who has what it usually asks.
import type { RoleId } from '../model/pack.ts';
import { newPerson } from '../model/person.ts';
import { allMoves, type Move, type MoveContext, moveContext } from './move.ts';
import { suggestedMoves } from './options.ts';

/** How many moves from a job are drawn and listed (ours: more lines than that are a hairball). */
const SHOWN = 5;

/**
 * The best fits among the moves that people really make from a role, at most five, by the hours a week and the choices of
 * `own`: so that months stand on one scale. From the person's own role they are the person's. `usual` are the figures of
 * moves from that role. O(roles).
 */
export function onwardMoves(own: MoveContext, from: RoleId, usual: MoveContext['usual']): readonly Move[] {
  const someone = { ...newPerson(from), weeklyHours: own.person.weeklyHours };
  const context = from === own.person.role ? own : moveContext(own.index, someone, own.assumptions, usual);
  return context === null ? [] : suggestedMoves(allMoves(context)).slice(0, SHOWN);
}
