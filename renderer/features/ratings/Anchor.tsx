// What a level means, in plain words.
import type { Skill } from '../../../shared/model/pack.ts';
import { useAnchorWords } from '../../words/anchor-words.ts';

/** The rating scale's step. */
const STEP = 0.5;

/** What a level means; one between two steps reads as the nearest. */
export function Anchor({ skill, level }: { readonly skill: Skill; readonly level: number }) {
  const words = useAnchorWords();
  return words(skill, Math.round(level / STEP) * STEP);
}
