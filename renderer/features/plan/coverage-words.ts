// The fixed line of every plan, on screen and on paper: how much of the work the steps cover, and which barriers have none.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlanNow } from '../../../shared/report/plan-report.ts';
import { shareInWords } from '../../words/format.ts';

type T = TFunction<'plan'>;

/** "These steps cover about half of the estimated work. 2 barriers have no step." */
export function useCoverageWords(now: PlanNow): string {
  const { t } = useTranslation('plan');
  return `${workWords(t, now)} ${barrierWords(t, now)}`;
}

function workWords(t: T, { open, coverage }: PlanNow): string {
  if (open.explanation === null) return t('coverage.unknown');
  if (coverage === null) return t('coverage.allMet');
  if (coverage === 0) return t('coverage.none');
  return t('coverage.share', { share: shareInWords(coverage) });
}

function barrierWords(t: T, { closed, barriersWithoutStep }: PlanNow): string {
  const count = barriersWithoutStep.length;
  if (count > 0) return t('coverage.barriers', { count });
  return t(closed.length > 0 ? 'coverage.barriersNone' : 'coverage.barriersFree');
}
