// Where the figures come from, with the attributions their licenses ask for.
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../shared/model/plan.ts';
import type { PlanNow } from '../../shared/report/plan-report.ts';
import { formatCount } from '../words/format.ts';
import styles from './Sources.module.css';

/** The foot of the plan. */
export function Sources({ plan, now }: { readonly plan: Plan; readonly now: PlanNow | null }) {
  const { t } = useTranslation('plan');
  return (
    <footer className={styles.sources}>
      <h2>{t('print.sources')}</h2>
      {now === null ? <p>{plan.pack.title}</p> : <PackSources now={now} />}
    </footer>
  );
}

function PackSources({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation(['plan', 'move']);
  const { index, assumptions } = now.open.context;
  const { sources, place } = index.content;
  return (
    <>
      <p>
        {sources
          .map(({ attribution, name, publisher, period, license }) =>
            attribution === '' ? `${name}, ${publisher}, ${period}. ${license}.` : attribution,
          )
          .join(' ')}
      </p>
      {now.estimated.map(({ side, title, neighbors }) => (
        <p key={side}>{t(`move:estimated.${side}`, { role: title, neighbors: neighbors.join('; ') })}</p>
      ))}
      <p>{t('plan:print.effortSource', { hours: formatCount(assumptions.studyHoursPerMonth), place })}</p>
    </>
  );
}
