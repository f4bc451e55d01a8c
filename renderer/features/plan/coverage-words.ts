// The fixed line of every plan, on screen and on paper: how much of the work the steps cover, and which barriers have none.
import i18next from 'i18next';
import type { PlanNow } from '../../../shared/report/plan-report.ts';
import { shareInWords } from '../../words/format.ts';

/** "These steps cover about half of the estimated work. 2 barriers have no step." */
export function coverageWords(now: PlanNow): string {
  return `${workWords(now)} ${barrierWords(now)}`;
}

function workWords({ open, coverage }: PlanNow): string {
  if (open.explanation === null) return i18next.t('plan:coverage.unknown');
  if (coverage === null) return i18next.t('plan:coverage.allMet');
  if (coverage === 0) return i18next.t('plan:coverage.none');
  return i18next.t('plan:coverage.share', { share: shareInWords(coverage) });
}

function barrierWords({ closed, barriersWithoutStep }: PlanNow): string {
  const count = barriersWithoutStep.length;
  if (count > 0) return i18next.t('plan:coverage.barriers', { count });
  return i18next.t(closed.length > 0 ? 'plan:coverage.barriersNone' : 'plan:coverage.barriersFree');
}
