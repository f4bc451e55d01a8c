// What an area of interest is called: our own plain words for the six that O*NET rates, else the pack's name.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';

/** O*NET's six areas of interest by their element ids. */
const KNOWN = {
  '1.B.1.a': 'realistic',
  '1.B.1.b': 'investigative',
  '1.B.1.c': 'artistic',
  '1.B.1.d': 'social',
  '1.B.1.e': 'enterprising',
  '1.B.1.f': 'conventional',
} as const;

type Interest = PackContent['interests'][number];

/** Gives the words of an interest. */
export function useInterestName(): (interest: Interest) => string {
  const { t } = useTranslation('profile');
  return (interest) => interestName(interest, t);
}

/** The words of an interest, where there is no component. */
export function interestName({ id, name }: Interest, t: TFunction<'profile'>): string {
  const known = Object.entries(KNOWN).find(([element]) => element === id)?.[1];
  return known === undefined ? name : t(`matters.interest.${known}`);
}
