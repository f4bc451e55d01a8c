// Importance and level in words: the few steps a person can choose from, the nearest standing for what lies between.
import type { TFunction } from 'i18next';

/** Steps of importance to choose from; below one half a skill is not counted (domain 2). */
export const IMPORTANCE_STEPS = [
  { value: 0.25, word: 'little' },
  { value: 0.5, word: 'some' },
  { value: 0.75, word: 'much' },
  { value: 1, word: 'most' },
] as const;

/** Where a step of importance takes over from the one below: halfway, but no less than counts as having the skill. */
const IMPORTANCE_CUTS = [0, 0.5, 0.625, 0.875] as const;

/** The step that stands for an importance 0..1; null = not known. */
export function importanceStep(value: number | null): (typeof IMPORTANCE_STEPS)[number] | null {
  if (value === null) return null;
  const at = IMPORTANCE_CUTS.findLastIndex((cut) => value >= cut);
  return IMPORTANCE_STEPS[at] ?? null;
}

const LEVEL_WORDS = [0, 1, 2, 3, 4, 5] as const;

/** A level 0..5 in words. */
export function levelWord(t: TFunction<'edit'>, level: number | null): string {
  const word = level === null ? undefined : LEVEL_WORDS[Math.round(level)];
  return t(`level.${word ?? 'notKnown'}`);
}

/** An importance 0..1 in words. */
export function importanceWord(t: TFunction<'edit'>, importance: number | null): string {
  return t(`importance.${importanceStep(importance)?.word ?? 'notKnown'}`);
}
