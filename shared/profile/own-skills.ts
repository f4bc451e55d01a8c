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
  /** Whether it decides the move in focus. */
  readonly isDeciding: boolean;
};

/**
 * The skills and fields of knowledge to rate: those that decide the move in focus in their order, then what the person's job
 * asks, the weightiest first, and after them any other they rated or sorted. Abilities are demands, not skills, and are not
 * rated (domain 2).
 */
export function ownSkills(
  { index, person, originAt, originTarget }: MoveContext,
  deciding: readonly SkillId[] = [],
): readonly OwnSkill[] {
  const assumed = assumedLevels(index, originAt);
  const said = saidOf(person);
  const rank = new Map(deciding.map((skill, place) => [skill, place]));
  const last = deciding.length;
  return index.content.skills
    .map((skill, at) => ({
      skill,
      at,
      weight: number(originTarget.weight[at]),
      rank: rank.get(skill.id) ?? last,
    }))
    .filter(
      ({ skill, weight, rank: place }) =>
        skill.kind !== 'ability' && (weight > 0 || place < last || said.has(skill.id)),
    )
    .toSorted((a, b) => a.rank - b.rank || b.weight - a.weight || a.at - b.at)
    .map(({ skill, at, rank: place }) => ({
      skill,
      assumed: Number.isNaN(number(assumed[at])) ? null : number(assumed[at]),
      rating: person.ratings[skill.id] ?? null,
      isUnsure: person.unsure.includes(skill.id),
      pile: person.cards[skill.id] ?? null,
      isDeciding: place < last,
    }));
}

/** How many skills the person spoke of that the pack does not have: they are kept, and count nowhere in it. */
export function countElsewhere({ index, person }: Pick<MoveContext, 'index' | 'person'>): number {
  // `as`: a record's keys lose their brand; the map answers undefined for any other string.
  return [...saidOf(person)].filter((skill) => !index.skillAt.has(skill as SkillId)).length;
}

/** Ids of all skills the person rated, sorted or was unsure of. */
function saidOf({ ratings, cards, unsure }: Person): ReadonlySet<string> {
  return new Set<string>([...Object.keys(ratings), ...Object.keys(cards), ...unsure]);
}

/** How many ratings tell whether they are flat, and which share of them lies within which spread where they are (all ours). */
const TELLING_RATINGS = 6;
const FLAT_SHARE = 0.8;
const FLAT_WITHIN = 0.5;

/**
 * Whether nearly all ratings are the same: then they say little, since nobody does everything equally well. One that differs
 * among six hides nothing. Where the job itself asks those skills alike, equal ratings are no doubt.
 */
export function areRatingsFlat(skills: readonly Pick<OwnSkill, 'rating' | 'assumed'>[]): boolean {
  const rated = skills.flatMap(({ rating, assumed }) => (rating === null ? [] : [{ rating, assumed }]));
  if (rated.length < TELLING_RATINGS || !areAlike(rated.map(({ rating }) => rating.level))) return false;
  const asked = rated.flatMap(({ assumed }) => (assumed === null ? [] : [assumed]));
  return asked.length < rated.length || !areAlike(asked);
}

/** Whether most of the levels lie within half a level of each other. O(levels²), and a person rates hundreds at most. */
function areAlike(levels: readonly number[]): boolean {
  const near = levels.map(
    (low) => levels.filter((level) => level >= low && level - low <= FLAT_WITHIN).length,
  );
  return Math.max(...near) >= FLAT_SHARE * levels.length;
}

/** Ratings with no date within this many years are old (domain 1 calls ratings of eight years old; people change faster: ours). */
const OLD_AFTER_YEARS = 2;

/** Whether a rating is so old that it should be looked at again. */
export function isRatingOld(at: string, now: Date): boolean {
  const old = new Date(now);
  old.setFullYear(old.getFullYear() - OLD_AFTER_YEARS);
  return new Date(at) < old;
}

/** Least level of a skill one can do: everyday tasks on one's own, by the anchors' words (ours). */
const CAN_AT_LEAST = 2;
/** Most level of a skill one could learn: simple tasks when shown each step, by the anchors' words (ours). */
const COULD_AT_MOST = 1;

/**
 * The level a sorted card stands for, in steps of 0.5; null where it stands for none. "Can do" is what the job asks, since that
 * is what the person does, but no less than the words mean; "could learn" is a beginner's level, and no more than the job
 * asks; not wanting a skill says nothing of how well one does it.
 */
function levelOfPile(pile: CardPile, assumed: number | null): number | null {
  if (pile === 'can') return Math.max(CAN_AT_LEAST, roundToHalf(assumed ?? 0));
  if (pile === 'could') return Math.min(COULD_AT_MOST, roundToHalf(assumed ?? COULD_AT_MOST));
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
