// How much of what a person has a job would use, in words.
import { useTranslation } from 'react-i18next';
import type { Score } from '../../../shared/moves/score.ts';

/** Cuts of use in words (ours): from about three quarters "most", from about half "some". */
const MOST_FROM = 0.75;
const SOME_FROM = 0.5;

/** "uses most of what you have"; not known where there is no score. */
export function UseWords({ score }: { readonly score: Score | null }) {
  const { t } = useTranslation();
  if (score === null) return t('notKnown');
  return t(score.use >= MOST_FROM ? 'fit.good' : score.use >= SOME_FROM ? 'fit.fair' : 'fit.little');
}
