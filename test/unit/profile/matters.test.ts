// What matters to a person, held against a role: reasons where there are some, and what is left to ask.
import { describe, expect, test } from 'vitest';
import { type Matters, noFacts } from '../../../shared/model/person.ts';
import { againstMatters, askTheEmployer } from '../../../shared/profile/matters.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';

const index = await builtInIndex();
const said = (matters: Partial<Matters>) => ({ matters: { ...noFacts.matters, ...matters } });
const rated = index.content.roles.find(({ interests }) => interests !== null)!;
const untold = index.content.roles.find(({ interests }) => interests === null)!;
const byStrength = index.content.interests
  .map(({ id }, at) => ({ id, strength: rated.interests?.[at] ?? 0 }))
  .toSorted((a, b) => b.strength - a.strength)
  .map(({ id }) => id);

describe('interests', () => {
  test('go against a role only where none of its two strongest was chosen, and name those', () => {
    expect(againstMatters(rated, index.content, said({ interests: byStrength.slice(1, 2) }))).toEqual([]);
    const [against] = againstMatters(rated, index.content, said({ interests: byStrength.slice(2) }));
    expect(against?.strongest.map(({ id }) => id)).toEqual(byStrength.slice(0, 2));
  });

  test('say nothing where nothing was chosen, or the pack does not know', () => {
    expect(againstMatters(rated, index.content, said({}))).toEqual([]);
    expect(againstMatters(untold, index.content, said({ interests: byStrength.slice(2) }))).toEqual([]);
  });
});

test('hours, place and must-haves are for the employer to answer', () => {
  expect(askTheEmployer(said({ interests: byStrength }))).toBeNull();
  expect(askTheEmployer(said({ hours: ['no-nights'], mustHaves: ['a bus'] }))).toEqual({
    hours: ['no-nights'],
    places: [],
    mustHaves: ['a bus'],
  });
});
