// What the figures of a plan are made of: the hours and the cost of each step, what the whole effort assumes, and how a
// finish comes about.
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/plan.ts';
import { hoursOfStep, isDropped, weeksOf } from '../../../shared/plans/figures.ts';
import { costOfStep, spendingOf } from '../../../shared/plans/spending.ts';
import type { PlanReport } from '../../../shared/report/plan-report.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatAmount, formatCount, formatDate, formatHours } from '../../words/format.ts';
import { EffortAssumptions } from '../move/EffortPanel.tsx';
import styles from './PlanTerms.module.css';

/** Closed until asked for. */
export function PlanTerms({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('time');
  return (
    <Disclosure summary={t('terms.title')}>
      {() => (
        <div className={styles.terms}>
          <StepTerms report={report} />
          <EffortTerms report={report} />
        </div>
      )}
    </Disclosure>
  );
}

/** The steps that count, and what they come to. */
function StepTerms({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['time', 'plan', 'common']);
  const { plan, stepHours, currency } = report;
  const { cost } = spendingOf(plan);
  const said = cost.expected > 0 || cost.unsaid === 0;
  return (
    <table className={styles.steps}>
      <caption>{t('time:terms.hours')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('time:terms.step')}</th>
          <th scope="col">{t('plan:step.hours')}</th>
          <th scope="col">{t('time:cost')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps
          .filter((step) => !isDropped(step) || step.costSpent !== null)
          .map((step) => {
            const hours = isDropped(step) ? null : hoursOfStep(step);
            const amount = costOfStep(step);
            return (
              <tr key={step.id}>
                <th scope="row">{step.title.trim() || t('plan:step.untitled')}</th>
                <td>{hours === null ? t('common:notKnown') : formatHours(hours.low, hours.high)}</td>
                <td>{amount === null ? t('common:notKnown') : formatAmount(amount, currency)}</td>
              </tr>
            );
          })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('time:terms.together')}</th>
          <td>{formatHours(stepHours.low, stepHours.high)}</td>
          <td>{said ? formatAmount(cost.expected, currency) : t('common:notKnown')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function EffortTerms({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('time');
  const { plan, stepHours, from, now } = report;
  const { weeklyHours } = plan.person;
  const weeks = weeksOf(stepHours, weeklyHours);
  return (
    <>
      <p>{t('terms.cost')}</p>
      {weeks !== null && (
        <p>
          {t('terms.weeks', {
            hours: formatHours(stepHours.low, stepHours.high),
            weekly: formatCount(weeklyHours),
            low: formatCount(weeks.low),
            high: formatCount(weeks.high),
          })}
        </p>
      )}
      <p>{t('terms.whole')}</p>
      {now?.legs.map((leg) => (
        <EffortAssumptions key={`${leg.open.context.originAt} ${leg.open.move.at}`} open={leg.open} />
      ))}
      <p>{finishTerms(plan)}</p>
    </>
  );

  function finishTerms({ target }: Plan): string {
    if (target.kind === 'route') return t('terms.finishWay');
    return t('terms.finish', { hours: formatCount(weeklyHours), date: formatDate(from) });
  }
}
