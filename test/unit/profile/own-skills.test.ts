// What a person has: which skills come first, when ratings say little, and what a card sort stands for.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SkillId } from '../../../shared/model/pack.ts';
import { cardPiles, type Person } from '../../../shared/model/person.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import {
  areRatingsFlat,
  countElsewhere,
  isRatingOld,
  type OwnSkill,
  ownSkills,
  seededRatings,
} from '../../../shared/profile/own-skills.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const DATA_ENTRY = '43-9021.00';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function skillsOf(facts: Partial<Person> = {}, deciding: readonly SkillId[] = []): readonly OwnSkill[] {
  return ownSkills(contextOf(index, person(DATA_ENTRY, facts)), deciding);
}

function rating(level: number): OwnSkill['rating'] {
  return { level, at: NOW.toISOString(), evidence: '' };
}

function idOf(name: string): SkillId {
  const skill = index.content.skills.find((each) => each.name === name);
  if (skill === undefined) throw new Error(`No skill ${name}`);
  return skill.id;
}

describe('the skills to rate', () => {
  test('are never abilities, and are there once each', () => {
    const skills = skillsOf();
    expect(skills.some(({ skill }) => skill.kind === 'ability')).toBe(false);
    expect(new Set(skills.map(({ skill }) => skill.id)).size).toBe(skills.length);
  });

  test('begin with those that decide the move, in their order, also where the job does not ask them', () => {
    const deciding = [idOf('Programming'), idOf('Quality Control Analysis')];
    const skills = skillsOf({}, deciding);
    expect(skills.slice(0, 2).map(({ skill }) => skill.id)).toEqual(deciding);
    expect(skills.filter(({ isDeciding }) => isDeciding)).toHaveLength(2);
  });

  test('include what was said of any skill, and count apart what the pack lacks', () => {
    const programming = idOf('Programming');
    const facts: Partial<Person> = {
      cards: { [programming]: 'could', elsewhere: 'can' } as Person['cards'],
      ratings: { elsewhere: rating(2), 'far-away': rating(4) } as Person['ratings'],
    };
    expect(skillsOf(facts).find(({ skill }) => skill.id === programming)?.pile).toBe('could');
    expect(countElsewhere(contextOf(index, person(DATA_ENTRY, facts)))).toBe(2);
  });
});

describe('flat ratings', () => {
  const flat = (levels: readonly number[], asked: readonly (number | null)[] = []) =>
    areRatingsFlat(
      levels.map((level, at) => ({
        rating: rating(level),
        assumed: asked[at] === undefined ? at % 5 : asked[at],
      })),
    );

  test('are those nearly alike, which one that differs does not hide', () => {
    expect(flat([5, 5, 5, 5, 5, 5])).toBe(true);
    expect(flat([5, 5, 5, 5, 5, 0])).toBe(true);
    expect(flat([4, 4.5, 4, 4.5, 4, 4.5])).toBe(true);
  });

  test('are not those that differ, those too few to tell, nor those the job itself asks alike', () => {
    expect(flat([1, 2, 3, 4, 5, 0])).toBe(false);
    expect(flat([3, 3, 3, 3, 1, 5])).toBe(false);
    expect(flat([5, 5, 5, 5, 5])).toBe(false);
    expect(flat([3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3.2])).toBe(false);
    expect(flat([3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, null])).toBe(true);
  });

  test('stay flat in any order', () => {
    const levels = fc.array(
      fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
      { minLength: 6, maxLength: 30 },
    );
    fc.assert(
      fc.property(levels, (given) => {
        const asked = given.map((_, at) => at % 5);
        expect(flat(given.toReversed(), asked)).toBe(flat(given, asked));
      }),
    );
  });
});

describe('levels from the card sort', () => {
  test('are steps of 0.5 within 0..5, “can do” always above “could learn”', () => {
    const assumed = fc.option(fc.double({ min: 0, max: 5, noNaN: true }));
    const [skill] = index.content.skills;
    const level = (pile: OwnSkill['pile'], usual: number | null) => {
      const own = { skill: skill!, assumed: usual, rating: null, isUnsure: false, pile, isDeciding: false };
      return seededRatings([own], NOW)[skill!.id]?.level;
    };
    fc.assert(
      fc.property(assumed, (usual) => {
        const can = level('can', usual)!;
        const could = level('could', usual)!;
        for (const each of [can, could]) {
          expect(each * 2).toBe(Math.round(each * 2));
          expect(each >= 0 && each <= 5).toBe(true);
        }
        expect(can).toBeGreaterThanOrEqual(2);
        expect(could).toBeLessThanOrEqual(1);
        expect(level('dont', usual)).toBeUndefined();
      }),
    );
  });

  test('never take the place of a level the person set', () => {
    const programming = idOf('Programming');
    for (const pile of cardPiles) {
      const skills = skillsOf({
        cards: { [programming]: pile } as Person['cards'],
        ratings: { [programming]: rating(4.5) } as Person['ratings'],
      });
      expect(seededRatings(skills, NOW)[programming]).toEqual(rating(4.5));
    }
  });
});

test('a rating is worth another look after two years', () => {
  expect(isRatingOld('2024-11-22T12:00:00Z', NOW)).toBe(true);
  expect(isRatingOld('2024-11-24T12:00:00Z', NOW)).toBe(false);
});
