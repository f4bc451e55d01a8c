// Skills are found by the beginnings of their words.
import { describe, expect, it } from 'vitest';
import { skillIdSchema } from '../../../shared/model/pack.ts';
import { findSkillsByWords } from '../../../shared/packs/find-skills.ts';

const skills = ['Écoute active', 'Programming', 'Program Management', 'C# Programming', 'Listening'].map(
  (name) => ({ id: skillIdSchema.parse(name), name, kind: 'skill' as const }),
);
const found = (query: string, limit = 9) => findSkillsByWords(query, skills, limit).map(({ name }) => name);

describe('finding skills', () => {
  it('takes every word typed as the beginning of one in the name, in any order', () => {
    expect(found('man prog')).toEqual(['Program Management']);
    expect(found('ing')).toEqual([]);
  });

  it('looks past case and accents, and keeps signs that are part of a name', () => {
    expect(found('ECOU')).toEqual(['Écoute active']);
    expect(found('c#')).toEqual(['C# Programming']);
  });

  it('puts the shortest names first, as many as asked for', () => {
    expect(found('prog')).toEqual(['Programming', 'C# Programming', 'Program Management']);
    expect(found('prog', 1)).toEqual(['Programming']);
  });

  it('finds nothing for nothing', () => {
    expect(found(' .')).toEqual([]);
  });
});
