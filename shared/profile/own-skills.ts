// What a person has, skill by skill: what their job usually asks, what they said themselves, and where they laid its card.
import type { Skill, SkillId } from '../model/pack.ts';
import type { CardPile, Person } from '../model/person.ts';
import { assumedLevels } from '../moves/levels.ts';
import type { MoveContext } from '../moves/move.ts';
import { number } from '../moves/pack-index.ts';

/** One skill of the person. */
export type OwnSkill = {
  readonly skill: Skill;
  /** What the person's job usually asks, 0..5; null where the source withholds it. */
  readonly assumed: number | null;
  readonly rating: Person['ratings'][SkillId] | null;
  readonly isUnsure: boolean;
  readonly pile: CardPile | null;
};

/**
 * The skills and fields of knowledge that the person's job asks, the weightiest first, and after them any other they rated or
 * sorted. Abilities are demands, not skills, and are not rated (domain 2).
 */
export function ownSkills({ index, person, originAt, originTarget }: MoveContext): readonly OwnSkill[] {
  const assumed = assumedLevels(index, originAt);
  const said = new Set<string>([
    ...Object.keys(person.ratings),
    ...Object.keys(person.cards),
    ...person.unsure,
  ]);
  return index.content.skills
    .map((skill, at) => ({ skill, at, weight: number(originTarget.weight[at]) }))
    .filter(({ skill, weight }) => skill.kind !== 'ability' && (weight > 0 || said.has(skill.id)))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ skill, at }) => ({
      skill,
      assumed: Number.isNaN(number(assumed[at])) ? null : number(assumed[at]),
      rating: person.ratings[skill.id] ?? null,
      isUnsure: person.unsure.includes(skill.id),
      pile: person.cards[skill.id] ?? null,
    }));
}

/** How many ratings tell whether they are flat, and the spread in levels up to which they are (ours). */
const TELLING_RATINGS = 6;
const FLAT_WITHIN = 0.5;

/** Whether nearly all ratings are the same: then they say little, since nobody does everything equally well. */
export function areRatingsFlat({ ratings }: Pick<Person, 'ratings'>): boolean {
  const levels = Object.values(ratings).map(({ level }) => level);
  return levels.length >= TELLING_RATINGS && Math.max(...levels) - Math.min(...levels) <= FLAT_WITHIN;
}

/** Ratings with no date within this many years are old (domain 1 calls ratings of eight years old; people change faster: ours). */
const OLD_AFTER_YEARS = 2;

/** Whether a rating is so old that it should be looked at again. */
export function isRatingOld(at: string, now: Date): boolean {
  const old = new Date(now);
  old.setFullYear(old.getFullYear() - OLD_AFTER_YEARS);
  return new Date(at) < old;
}

/** Level of a skill one can do where nothing is known of it: on one's own (the anchors' middle; ours). */
const CAN_LEVEL = 3;
/** Level of a skill one could learn: a first taste (ours). */
const COULD_LEVEL = 1;

/**
 * The level a sorted card stands for; null where it stands for none. "Can do" is what the job asks, since that is what the
 * person does; "could learn" is a first taste; not wanting a skill says nothing of how well one does it.
 */
function levelOfPile(pile: CardPile, assumed: number | null): number | null {
  if (pile === 'can') return assumed === null || assumed === 0 ? CAN_LEVEL : roundToHalf(assumed);
  if (pile === 'could') return Math.min(COULD_LEVEL, assumed ?? COULD_LEVEL);
  return null;
}

/** The ratings with a level for every sorted card that has none yet; what the person set stays as it is. */
export function seededRatings(skills: readonly OwnSkill[], now: Date): Person['ratings'] {
  const seeded = skills.flatMap(({ skill, assumed, rating, pile }) => {
    if (rating !== null) return [[skill.id, rating] as const];
    const level = pile === null ? null : levelOfPile(pile, assumed);
    return level === null ? [] : [[skill.id, { level, at: now.toISOString(), evidence: '' }] as const];
  });
  return Object.fromEntries(seeded) as Person['ratings'];
}

/** The rating scale's step is half a level. */
function roundToHalf(level: number): number {
  return Math.round(level * 2) / 2;
}
