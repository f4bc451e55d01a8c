// A skill of one's own is suggested the pack's skills of a like name, and taken for none by itself but one of the same name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Skill, skillIdSchema } from '../../../shared/model/pack.ts';
import { skillMatchSchema } from '../../../shared/model/role-table.ts';
import { matchSkills } from '../../../shared/packs/skill-matches.ts';

const skillsOf = (names: readonly string[]): Skill[] =>
  names.map((name, at) => ({ id: skillIdSchema.parse(`s${at}`), name, kind: 'skill' }));

const pack = skillsOf([
  'Customer Service',
  'Manage customer service',
  'Programming',
  'Project management',
  'JavaScript',
  'Write reports',
  'Mathematics',
  'Mathematics',
]);

const suggested = (name: string) => {
  const [match] = matchSkills([name], pack);
  const found = match?.suggestions.map((suggestion) => [suggestion.name, suggestion.why]);
  return { confirmed: match?.confirmed, found };
};

describe('a skill of one’s own', () => {
  test('of exactly the same name is taken for it', () => {
    const match = suggested('Customer Service ');
    expect(match.confirmed).toBe('s0');
    expect(match.found).toEqual([
      ['Customer Service', 'same'],
      ['Manage customer service', 'words'],
    ]);
  });

  test('is taken for none where two skills have the same name', () => {
    const match = suggested('Mathematics');
    expect(match.confirmed).toBeNull();
    expect(match.found).toEqual([
      ['Mathematics', 'same'],
      ['Mathematics', 'same'],
    ]);
  });

  test.each([
    ['customer services', 'Customer Service', 'folded'],
    ['PROJECT-MANAGEMENT', 'Project management', 'folded'],
    ['Java Script', 'JavaScript', 'folded'],
    ['Programing', 'Programming', 'typo'],
    ['Projekt managment', 'Project management', 'typo'],
    ['Writing of reports: write them', 'Write reports', 'words'],
  ])('“%s” may be “%s”, but is not taken for it', (name, other, why) => {
    const match = suggested(name);
    expect(match.found?.[0]).toEqual([other, why]);
    expect(match.confirmed).toBeNull();
  });

  test('that nothing is like has no suggestions', () => {
    expect(suggested('Beekeeping')).toEqual({ confirmed: null, found: [] });
    expect(suggested('+++')).toEqual({ confirmed: null, found: [] });
  });

  test('of any name is answered, with what it is itself first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 }), (names) => {
        const skills = skillsOf(names);
        for (const match of matchSkills([...names, 'Filing'], skills)) {
          skillMatchSchema.parse(match);
          if (names.includes(match.name)) expect(match.suggestions[0]?.alike).toBe(1);
          expect(match.suggestions.length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
