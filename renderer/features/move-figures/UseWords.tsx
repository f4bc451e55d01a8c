// How much of what a person has a job would use, in words.
import { useTranslation } from 'react-i18next';
import type { Score } from '../../../shared/moves/score.ts';
import { wordOfUse } from './word-of-use.ts';

/** "uses most of what you have"; not known where there is no score. */
export function UseWords({ score }: { readonly score: Score | null }) {
  const { t } = useTranslation();
  return score === null ? t('notKnown') : t(`fit.${wordOfUse(score)}`);
}
