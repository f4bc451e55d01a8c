// Where a plan's figures come from, in the words that paper and exports share, with the attributions their licenses ask for.
import i18next from 'i18next';
import type { PlanNow } from '../../shared/report/plan-report.ts';
import { formatCount } from '../words/format.ts';

/** A paragraph each: the sources, the jobs whose figures are estimated, how times are guessed. */
export function sourceWords(now: PlanNow): readonly string[] {
  const { index, assumptions } = now.open.context;
  const { sources, place } = index.content;
  return [
    sources
      .map(({ attribution, name, publisher, period, license }) =>
        attribution === '' ? `${name}, ${publisher}, ${period}. ${license}.` : attribution,
      )
      .join(' '),
    ...now.estimated.map(({ side, title, neighbors }) =>
      i18next.t(`move:estimated.${side}`, { role: title, neighbors: neighbors.join('; ') }),
    ),
    i18next.t('plan:print.effortSource', { hours: formatCount(assumptions.studyHoursPerMonth), place }),
  ];
}
