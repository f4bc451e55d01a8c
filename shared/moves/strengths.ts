// What a person brings more than most jobs ask: said first, before any gap (domain 3).
import type { Skill } from '../model/pack.ts';
import type { MoveContext } from './move.ts';
import { number } from './pack-index.ts';

/** How many strengths are named. */
const NAMED = 3;

/**
 * The skills that weigh most in the person's own role and are specific to it, by weight × level, strongest first.
 * A skill and a field of knowledge of one name (Mathematics) are named once.
 */
export function strengthsOf(context: MoveContext): readonly Skill[] {
  const { index, profile, originTarget } = context;
  const { levels } = profile;
  return index.content.skills
    .map((skill, at) => ({ skill, strength: number(originTarget.weight[at]) * number(levels[at]) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .filter(({ skill }, at, all) => all.findIndex((other) => other.skill.name === skill.name) === at)
    .slice(0, NAMED)
    .map(({ skill }) => skill);
}
