// When a plan may be done, as a person says it: two months of the calendar, or why there is none.
import i18next from 'i18next';
import type { Finish } from '../../../shared/report/plan-report.ts';
import { formatMonth } from '../../words/format.ts';

/** "Aug 2027 and Jan 2028", "about Aug 2027", "not feasible at 0 hours a week" or "not known". */
export function finishWords(finish: Finish): string {
  if (finish.kind === 'not-known') return i18next.t('notKnown');
  if (finish.kind === 'not-feasible') return i18next.t('plan:totals.notFeasible');
  const earliest = formatMonth(finish.earliest);
  const latest = formatMonth(finish.latest);
  return earliest === latest
    ? i18next.t('plan:totals.finishOne', { date: latest })
    : i18next.t('plan:totals.finishRange', { earliest, latest });
}
