import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useAnchorWords } from '../../../renderer/words/anchor-words.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { Skill } from '../../../shared/model/pack.ts';

initWords();

const WHOLE = [0, 1, 2, 3, 4, 5];

function words(kind: Skill['kind'], level: number): string {
  return renderHook(() => useAnchorWords()).result.current({ kind, name: 'Welding' }, level);
}

test('every whole level of each kind has a sentence of its own with the skill named', () => {
  const all = (['skill', 'knowledge'] as const).flatMap((kind) => WHOLE.map((level) => words(kind, level)));
  expect(new Set(all).size).toBe(2 * WHOLE.length);
  expect(all.every((sentence) => sentence.includes('Welding'))).toBe(true);
});

test('a level between two whole ones is told by both of them', () => {
  const between = words('skill', 2.5);
  expect(between).toContain(words('skill', 2));
  expect(between).toContain(words('skill', 3));
});

test('knowledge is told by what is known, skills by what is done', () => {
  expect(words('knowledge', 3)).toMatch(/^You know/);
  expect(words('skill', 3)).toMatch(/^You do/);
});
