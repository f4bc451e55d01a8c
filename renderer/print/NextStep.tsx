// The one step to do now, with its box to tick.
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../shared/model/plan.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { formatDay, formatHours } from '../words/format.ts';
import styles from './NextStep.module.css';
import { Tick } from './Tick.tsx';

/** This week's step. */
export function NextStep({ step }: { readonly step: PlanStep | null }) {
  const { t } = useTranslation('plan');
  return (
    <section>
      <h2>{t('print.step')}</h2>
      {step === null ? <p>{t('print.stepNone')}</p> : <StepBox step={step} />}
    </section>
  );
}

function StepBox({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('plan');
  const purpose = purposeWords(step);
  const { hoursLow, hoursHigh } = step;
  const facts = [
    t(`how.${step.how}`),
    purpose,
    hoursLow !== null && hoursHigh !== null && formatHours(hoursLow, hoursHigh),
    step.due !== null && t('print.by', { date: formatDay(step.due) }),
    step.who.trim(),
  ].filter(Boolean);
  return (
    <div className={styles.step}>
      <Tick done={false} />
      <p>
        <strong>{step.title || t('step.untitled')}</strong>
        <span>{facts.join(' · ')}</span>
      </p>
    </div>
  );
}
