// What is offered for a gap: only what practices it, is within the budget and in the person's languages, best first and with reasons.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Skill, skillIdSchema } from '../../../shared/model/pack.ts';
import { waysToLearn } from '../../../shared/model/plan.ts';
import { builtInOffers } from '../../../shared/plans/built-in-offers.ts';
import {
  catalogOffers,
  type Gap,
  type LearningWishes,
  type Offer,
  offersFor,
} from '../../../shared/plans/offers.ts';
import { effectPerHour, proposeSteps } from '../../../shared/plans/propose-steps.ts';

const ids = ['a', 'b', 'c', '2.B.3.e'].map((id) => skillIdSchema.parse(id));
const range = (max: number) =>
  fc
    .tuple(fc.nat(max * 2), fc.nat(max * 2))
    .map(([a, b]) => ({ low: Math.min(a, b) / 2, high: Math.max(a, b) / 2 }));

const someSkill = fc.record({
  id: fc.constantFrom(...ids),
  name: fc.constant('A skill'),
  kind: fc.constantFrom<Skill['kind']>('skill', 'knowledge'),
});

const someOffer: fc.Arbitrary<Offer> = fc.record({
  catalog: fc.constant('courses'),
  id: fc.string({ minLength: 1, maxLength: 4 }),
  title: fc.constant({ kind: 'text' as const, text: 'A course' }),
  provider: fc.constant(''),
  url: fc.constant(null),
  practices: fc.oneof(
    fc.subarray(ids).map((skills) => ({ skills })),
    fc.constantFrom<Skill['kind']>('skill', 'knowledge').map((kind) => ({ kind })),
  ),
  level: fc.option(range(5)),
  way: fc.constantFrom(...waysToLearn),
  away: fc.constantFrom(...waysToLearn),
  hours: fc.option(range(100)),
  cost: fc.option(fc.nat(500)),
  currency: fc.constantFrom(null, 'USD', 'EUR'),
  language: fc.constantFrom(null, 'en', 'en-GB', 'es'),
});

const someGap: fc.Arbitrary<Gap> = fc
  .record({
    skill: someSkill,
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    levels: range(5),
    hours: fc.option(range(400)),
  })
  .filter(({ levels }) => levels.high > levels.low)
  .map(({ skill, weight, levels, hours }) => ({ skill, weight, have: levels.low, need: levels.high, hours }));
const someGaps = fc.uniqueArray(someGap, { selector: ({ skill }) => skill.id, maxLength: 4 });

const someWishes: fc.Arbitrary<LearningWishes> = fc.record({
  working: fc.boolean(),
  weeklyHours: fc.nat(40),
  languages: fc.subarray(['en', 'es']),
  budget: fc.option(fc.nat(800)),
  currency: fc.constant('USD'),
  ways: fc.subarray([...waysToLearn]),
});

const wishes: LearningWishes = {
  working: true,
  weeklyHours: 9,
  languages: ['en'],
  budget: null,
  currency: 'USD',
  ways: [],
};
const gapOf = (id: string, have: number, need: number, kind: Skill['kind'] = 'skill'): Gap => ({
  skill: { id: skillIdSchema.parse(id), name: id, kind },
  weight: 0.2,
  have,
  need,
  hours: { low: 10, high: 30 },
});
const course = catalogOffers([
  {
    kind: 'waymark-catalog',
    version: 1,
    id: 'courses',
    title: 'Courses',
    language: 'en',
    sourceFile: 'courses.csv',
    entries: [
      {
        id: 'c1',
        title: 'Listening well',
        provider: 'Adult college',
        language: null,
        level: null,
        hours: { low: 12, high: 12 },
        cost: 80,
        currency: 'USD',
        url: null,
        skills: [skillIdSchema.parse('a')],
        skillNames: ['Listening'],
      },
    ],
  },
]);

function expectPracticed(practices: Offer['practices'], skill: Skill): void {
  if ('kind' in practices) expect(practices.kind).toBe(skill.kind);
  else expect(practices.skills).toContain(skill.id);
}

function expectWithin(budget: number, cost: number | null, currency: string | null): void {
  expect(cost).toBeLessThanOrEqual(budget);
  expect([null, 'USD']).toContain(currency);
}

describe('offers for a gap', () => {
  test('practice its skill, lead above the level at hand, speak a language of the person and stay within the budget', () => {
    fc.assert(
      fc.property(someGap, fc.array(someOffer), someWishes, (gap, offers, wanted) => {
        for (const { offer, reaches } of offersFor(gap, offers, wanted)) {
          const { practices, language, cost, currency } = offer;
          expectPracticed(practices, gap.skill);
          expect(reaches).toBeGreaterThan(gap.have);
          expect(reaches).toBeLessThanOrEqual(gap.need);
          expect([null, ...wanted.languages]).toContain(language?.slice(0, 2) ?? null);
          if (wanted.budget !== null && cost !== 0) expectWithin(wanted.budget, cost, currency);
        }
      }),
    );
  });

  test('come on the job first, with a reason for each, and a course where the person asks for courses', () => {
    const gap = gapOf('a', 1, 3);
    const ways = offersFor(gap, [...course, ...builtInOffers], wishes).map(({ way }) => way);
    expect(ways[0]).toBe('on-the-job');
    expect(ways).toContain('course');
    const [first] = offersFor(gap, [...builtInOffers, ...course], {
      ...wishes,
      ways: ['course'],
      budget: 100,
    }).filter(({ way }) => way === 'course');
    expect(first?.reasons.map(({ kind }) => kind)).toEqual([
      'practices',
      'way',
      'within-budget',
      'language',
      'fits-hours',
    ]);
  });

  test('begin with what fits the level at hand, and with what is ours for that very skill', () => {
    for (const [have, id] of [
      [0.5, 'skill-practice-2'],
      [2.5, 'skill-practice-3'],
      [3, 'skill-practice-4'],
      [4.5, 'skill-practice-5'],
    ] as const) {
      expect(offersFor(gapOf('own', have, 5), builtInOffers, wishes)[0]?.offer.id).toBe(id);
    }
    expect(offersFor(gapOf('2.C.10', 1, 3, 'knowledge'), builtInOffers, wishes)[0]?.offer.id).toBe(
      'follow-delivery',
    );
  });
});

describe('proposed steps', () => {
  test('stand in order of effect per hour, cost no more than the budget together, and are as many as asked', () => {
    fc.assert(
      fc.property(
        someGaps,
        fc.array(someOffer),
        someWishes,
        fc.integer({ min: 1, max: 4 }),
        (gaps, offers, wanted, most) => {
          const steps = proposeSteps(gaps, offers, wanted, most);
          const effects = steps.map(effectPerHour);
          expect(effects).toEqual(effects.toSorted((a, b) => b - a));
          expect(steps.length).toBeLessThanOrEqual(most);
          const total = steps.reduce((sum, { offer }) => sum + (offer.cost ?? 0), 0);
          if (wanted.budget !== null) expect(total).toBeLessThanOrEqual(wanted.budget);
          const practiced = steps.flatMap(({ practices }) => practices.map(({ gap }) => gap.skill.id));
          expect(new Set(practiced).size).toBe(practiced.length);
        },
      ),
    );
  });

  test('take the hours of the part of the gap that they cover', () => {
    const [step] = proposeSteps([gapOf('own', 0, 3)], builtInOffers, wishes, 1);
    // Level 2 costs 3 of the 6 points of level 3.
    expect(step?.hours).toEqual({ low: 5, high: 15 });
    expect(step?.effect).toBeCloseTo((0.2 * 2) / 3, 9);
  });
});

describe('the built-in offers', () => {
  test('are free, each with an id of its own, and leave no level of a skill or of knowledge without one', () => {
    expect(new Set(builtInOffers.map(({ id }) => id)).size).toBe(builtInOffers.length);
    expect(builtInOffers.every(({ cost }) => cost === 0)).toBe(true);
    for (const kind of ['skill', 'knowledge'] as const) {
      for (const working of [true, false]) {
        for (let have = 0; have < 5; have += 0.5) {
          expect(
            offersFor(gapOf('own', have, 5, kind), builtInOffers, { ...wishes, working }).length,
          ).toBeGreaterThan(0);
        }
      }
    }
  });

  test('have nothing for an ability, which is no lesson', () => {
    expect(offersFor(gapOf('1.A.1', 1, 4, 'ability'), builtInOffers, wishes)).toEqual([]);
  });
});
