import { describe, expect, it } from 'vitest';
import { readingsOf, wordsOf } from '../../../shared/search/title-words.ts';

describe('the words of a title', () => {
  it('have no case, no accents and no apostrophes', () => {
    expect(wordsOf('Chef de Rang, ÉLÈVE')).toEqual(['chef', 'de', 'rang', 'eleve']);
    expect(wordsOf("Driver's Aide")).toEqual(wordsOf('drivers aide'));
  });

  it.each([
    ['Registered Nurses', 'registered nurse'],
    ['Secretaries', 'secretary'],
    ['Waitresses', 'waitress'],
    ['Coaches', 'coach'],
    ['Boss', 'boss'],
    ['Analysis', 'analysis'],
    ['Bus', 'bus'],
  ])('are singular: %s', (title, words) => {
    expect(wordsOf(title).join(' ')).toBe(words);
  });

  it('join a single letter to what its dot or hyphen leads to', () => {
    expect(wordsOf('R.N.')).toEqual(['rn']);
    expect(wordsOf('E-Commerce Manager')).toEqual(['ecommerce', 'manager']);
    expect(wordsOf('X-ray technician')).toEqual(['xray', 'technician']);
    expect(wordsOf('Part-time cook')).toEqual(['part', 'time', 'cook']);
  });

  it('leave connecting words out unless there are no others', () => {
    expect(wordsOf('Director of Nursing')).toEqual(['director', 'nursing']);
    expect(wordsOf('DIRECTOR OF NURSING')).toEqual(['director', 'nursing']);
    expect(wordsOf('the')).toEqual(['the']);
  });

  it('keep an abbreviation that looks like a connecting word', () => {
    expect(readingsOf('OR Nurse (Operating Room Nurse)')).toEqual([
      ['or', 'nurse'],
      ['operating', 'room', 'nurse'],
    ]);
  });

  it('leave out what a title excepts', () => {
    expect(readingsOf('Secretaries, Except Legal, Medical, and Executive')).toEqual([['secretary']]);
  });
});
