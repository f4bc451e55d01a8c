// The steps of one track with boxes to tick. A row is never cut by the end of a page; the head repeats on the next.

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../shared/model/plan.ts';
import { endOfLeg } from '../../shared/plans/destination.ts';
import { hoursOfStep, isDone, isDropped } from '../../shared/plans/figures.ts';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { stepsBefore } from '../exports/step-words.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { trackTitle } from '../features/plan/steps/track-title.ts';
import { formatAmount, formatDate, formatDay, formatHours, formatList } from '../words/format.ts';
import styles from './StepsTable.module.css';
import { Tick } from './Tick.tsx';

type Props = { readonly report: PlanReport; readonly track: PlanStep['track'] };

/** One track; nothing when it has no steps. */
export function StepsTable({ report, track }: Props) {
  const { t } = useTranslation(['plan', 'step']);
  const { plan, currency } = report;
  const steps = plan.steps.filter((step) => step.track === track).toSorted((a, b) => a.leg - b.leg);
  if (steps.length === 0) return null;
  return (
    <table className={styles.steps}>
      <caption>
        {t(`plan:${trackTitle(plan, track)}`)}
        <span>{track === 'current' ? plan.originTitle : plan.target.title}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('plan:print.doneColumn')}</th>
          <th scope="col">{t('plan:print.stepColumn')}</th>
          <th scope="col">{t('plan:print.byColumn')}</th>
          <th scope="col">{t('plan:print.hoursColumn')}</th>
          <th scope="col">{t('plan:print.costColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <Fragment key={step.id}>
            {plan.target.kind === 'route' && steps[at - 1]?.leg !== step.leg && (
              <tr className={styles.leg}>
                <th colSpan={5} scope="colgroup">
                  {t('step:leg', { number: step.leg + 1, title: endOfLeg(plan.target, step.leg) })}
                </th>
              </tr>
            )}
            <StepLine plan={plan} step={step} currency={currency} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function StepLine({
  plan,
  step,
  currency,
}: Pick<PlanReport, 'plan' | 'currency'> & { readonly step: PlanStep }) {
  const { t } = useTranslation(['plan', 'step', 'export']);
  const before = stepsBefore(plan, step);
  const purpose = purposeWords(step);
  const hours = hoursOfStep(step);
  const facts = [
    t(`plan:how.${step.how}`),
    purpose,
    step.who.trim(),
    isDropped(step) && t('plan:print.dropped'),
    step.status.state === 'done' && t('plan:print.doneAt', { date: formatDate(step.status.at) }),
    before !== '' && t('export:fact', { name: t('step:after.title'), value: before }),
    step.learning?.provider,
    step.learning?.url,
    step.parts.length > 0 &&
      t('plan:print.parts', { parts: formatList(step.parts.map(({ title }) => title)) }),
    step.evidence.trim() !== '' && t('plan:print.evidence', { text: step.evidence.trim() }),
    step.notes.trim() !== '' && t('plan:print.stepNotes', { text: step.notes.trim() }),
  ].filter(Boolean);
  return (
    <tr>
      <td>
        <Tick done={isDone(step)} />
      </td>
      <td>
        <strong>{step.title || t('plan:step.untitled')}</strong>
        <span>{facts.join(' · ')}</span>
      </td>
      <td>{step.due === null ? <Blank text={t('plan:print.noDate')} /> : formatDay(step.due)}</td>
      <td>
        {hours === null ? <Blank text={t('plan:print.noHours')} /> : formatHours(hours.low, hours.high)}
      </td>
      <td>{step.cost === null ? '' : formatAmount(step.cost, currency)}</td>
    </tr>
  );
}

/** A line to write on; read aloud as what is missing. */
function Blank({ text }: { readonly text: string }) {
  return (
    <span className={styles.blank}>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
