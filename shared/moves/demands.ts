// Abilities are what a role demands of body and mind, not lessons: shown beside the current role's, never as a gap (domain 2).
import type { Skill } from '../model/pack.ts';
import type { MoveContext } from './move.ts';
import { number, roleAtPosition } from './pack-index.ts';
import type { Target } from './target.ts';

/** One ability the destination demands, and what the current role demands of it. */
export type Demand = {
  readonly skill: Skill;
  /** Level 0..5 in the current role; null = not known. */
  readonly now: number | null;
  readonly there: number;
  readonly compared: 'more' | 'same' | 'less' | 'not-known';
};

/** Levels closer than this are about the same (ours). */
const SAME_WITHIN = 0.3;

/** The abilities a destination demands, those that differ most first; none for a role without ratings. O(skills). */
export function compareDemands(context: MoveContext, target: Target): readonly Demand[] {
  const { index, originTarget, originAt } = context;
  const isRated = roleAtPosition(index, originAt).basis !== 'title-only';
  return index.content.skills
    .flatMap((skill, at): readonly Demand[] => {
      const there = number(target.level[at]);
      const isDemanded = number(target.importance[at]) >= index.hasSkillFrom && there > 0;
      if (skill.kind !== 'ability' || !isDemanded) return [];
      const now = number(originTarget.level[at]);
      const known = isRated && !Number.isNaN(now);
      return [
        { skill, now: known ? now : null, there, compared: known ? compare(there - now) : 'not-known' },
      ];
    })
    .sort((a, b) => difference(b) - difference(a));
}

function compare(change: number): Demand['compared'] {
  if (Math.abs(change) < SAME_WITHIN) return 'same';
  return change > 0 ? 'more' : 'less';
}

function difference(demand: Demand): number {
  return demand.now === null ? -1 : Math.abs(demand.there - demand.now);
}
