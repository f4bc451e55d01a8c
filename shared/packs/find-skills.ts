// Finds skills by the beginnings of words that a person types.
import type { Skill } from '../model/pack.ts';

/** The skills whose names have a word beginning with each word typed, shortest names first. O(letters of all names). */
export function findSkillsByWords(query: string, skills: readonly Skill[], limit: number): Skill[] {
  const typed = folded(query).split(' ').filter(Boolean);
  if (typed.length === 0) return [];
  return skills
    .filter(({ name }) => {
      const words = ` ${folded(name)}`;
      return typed.every((word) => words.includes(` ${word}`));
    })
    .toSorted((a, b) => a.name.length - b.name.length)
    .slice(0, limit);
}

/** Without case and accents, words apart by one space. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
