// The steps of one track with boxes to tick. A row is never cut by the end of a page; the head repeats on the next.

import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep } from '../../shared/model/plan.ts';
import { isDone, stepHours } from '../../shared/plans/figures.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { trackTitle } from '../features/plan/steps/track-title.ts';
import { formatDate, formatHours } from '../words/format.ts';
import styles from './StepsTable.module.css';
import { Tick } from './Tick.tsx';
import { useDayWords } from './use-day-words.ts';

type Props = { readonly plan: Plan; readonly track: PlanStep['track'] };

/** One track; nothing when it has no steps. */
export function StepsTable({ plan, track }: Props) {
  const { t } = useTranslation('plan');
  const steps = plan.steps.filter((step) => step.track === track);
  if (steps.length === 0) return null;
  return (
    <table className={styles.steps}>
      <caption>
        {t(trackTitle(plan, track))}
        <span>{track === 'current' ? plan.originTitle : plan.target.title}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('print.doneColumn')}</th>
          <th scope="col">{t('print.stepColumn')}</th>
          <th scope="col">{t('print.byColumn')}</th>
          <th scope="col">{t('print.hoursColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function StepLine({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('plan');
  const purpose = purposeWords(step);
  const day = useDayWords();
  const hours = stepHours([step]);
  const facts = [
    t(`how.${step.how}`),
    purpose,
    step.who.trim(),
    step.status.state === 'done' && t('print.doneAt', { date: formatDate(step.status.at) }),
    step.evidence.trim() !== '' && t('print.evidence', { text: step.evidence.trim() }),
  ].filter(Boolean);
  return (
    <tr>
      <td>
        <Tick done={isDone(step)} />
      </td>
      <td>
        <strong>{step.title || t('step.untitled')}</strong>
        <span>{facts.join(' · ')}</span>
      </td>
      <td>{step.due === null ? <Blank text={t('print.noDate')} /> : day(step.due)}</td>
      <td>{hours.high === 0 ? <Blank text={t('print.noHours')} /> : formatHours(hours.low, hours.high)}</td>
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
