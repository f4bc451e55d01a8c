// Skills that a job leans on and the person would rather not use, by their card sort.
import type { Skill } from '../model/pack.ts';
import type { OpenMove } from '../moves/open-move.ts';

/** How many of a job's weightiest skills it leans on (ours: those that decide a move are about ten). */
const LEANS_ON = 10;

/** Of the skills that a job leans on, those laid on the pile "don't want", the weightiest first. */
export function unwantedSkills({ context, explanation }: OpenMove): readonly Skill[] {
  const { cards } = context.person;
  return (explanation?.terms ?? [])
    .slice(0, LEANS_ON)
    .map(({ skill }) => skill)
    .filter(({ id }) => cards[id] === 'dont');
}
