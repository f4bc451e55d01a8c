// How far along: the readiness over time with what changed it, hours and money against the plan, and the ask to look the plan over.
import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep, Reading } from '../../../../shared/model/plan.ts';
import { isDone } from '../../../../shared/plans/figures.ts';
import { spendingOf } from '../../../../shared/plans/spending.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatAmount, formatDate, formatDecimal, formatHours, formatNumber } from '../../../words/format.ts';
import { ProgressChart } from './ProgressChart.tsx';
import styles from './ProgressSection.module.css';
import { RatePracticed } from './RatePracticed.tsx';

/** The progress of a plan. */
export function ProgressSection({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['progress', 'plan']);
  const { plan, now } = report;
  const done = plan.steps.filter(isDone);
  return (
    <>
      <Panel title={t('progress:readiness')} aside={t('progress:readinessAside')}>
        {plan.progress.length === 0 ? (
          <p>{t('progress:noReading')}</p>
        ) : (
          <>
            <ProgressChart plan={plan} />
            <Readings plan={plan} />
          </>
        )}
      </Panel>
      <Panel title={t('progress:spending')}>
        <SpendingList report={report} />
      </Panel>
      <Panel
        title={t('progress:finished')}
        aside={t('progress:finishedCount', { done: done.length, count: plan.steps.length })}
      >
        {done.length === 0 && <p>{t('progress:noneFinished')}</p>}
        {now !== null &&
          done.map((step) => (
            <section key={step.id}>
              <h3>{step.title.trim() || t('plan:step.untitled')}</h3>
              <RatePracticed step={step} />
            </section>
          ))}
      </Panel>
    </>
  );
}

/** The same as the chart, in words. */
function Readings({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('progress');
  return (
    <table className={styles.readings}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('cause')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.progress.map((reading) => (
          <tr key={reading.id}>
            <td>{formatDate(reading.at)}</td>
            <td>{formatDecimal(reading.readiness, 2)}</td>
            <td>
              <Cause reading={reading} steps={plan.steps} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cause({ reading, steps }: { readonly reading: Reading; readonly steps: readonly PlanStep[] }) {
  const { t } = useTranslation('progress');
  const { cause } = reading;
  if (cause.kind !== 'rated') return t(`causes.${cause.kind}`);
  const step = steps.find(({ id }) => id === cause.step)?.title.trim();
  const rated = {
    skill: cause.name,
    from: formatDecimal(cause.fromLevel, 1),
    to: formatDecimal(cause.toLevel, 1),
  };
  return step ? t('causes.ratedBy', { ...rated, step }) : t('causes.rated', rated);
}

function SpendingList({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['progress', 'time']);
  const { plan, currency } = report;
  const { hours, cost } = spendingOf(plan);
  const amount = (value: number) => formatAmount(value, currency);
  return (
    <ul className={styles.spending}>
      <li>
        {t('progress:hours', {
          spent: formatNumber(hours.spent),
          planned: formatHours(hours.low, hours.high),
        })}
      </li>
      {(cost.planned > 0 || cost.spent > 0) && (
        <li>{t('progress:money', { spent: amount(cost.spent), planned: amount(cost.planned) })}</li>
      )}
      {plan.budget !== null && <li>{t('progress:budget', { budget: amount(plan.budget) })}</li>}
      {cost.over !== null && cost.over > 0 && (
        <li>
          <strong className={styles.over}>{t('time:over', { amount: amount(cost.over) })}</strong>
        </li>
      )}
      {cost.unsaid > 0 && <li>{t('time:unsaid', { count: cost.unsaid })}</li>}
    </ul>
  );
}
