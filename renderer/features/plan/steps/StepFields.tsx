// The fields of a step: how, hours, by when, who helps. Native fields, which every keyboard and screen reader knows.
import { useTranslation } from 'react-i18next';
import { type PlanStep, waysToLearn } from '../../../../shared/model/plan.ts';
import { type StepChanges, setStep } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import styles from './StepRow.module.css';

/** The fields in one line where there is room. */
export function StepFields({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('plan');
  const change = (field: keyof StepChanges, changes: StepChanges) =>
    editPlan(`${step.id}.${field}`, (plan) => setStep(plan, step.id, changes));
  return (
    <div className={styles.fields}>
      <label>
        <span>{t('step.how')}</span>
        <select
          value={step.how}
          onChange={(event) => {
            const how = waysToLearn.find((way) => way === event.target.value);
            if (how !== undefined) change('how', { how });
          }}
        >
          {waysToLearn.map((way) => (
            <option key={way} value={way}>
              {t(`how.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.hours}>
        <span aria-hidden="true">{t('step.hours')}</span>
        <HoursField
          label={t('step.hoursLow')}
          value={step.hoursLow}
          onChange={(hoursLow) => change('hoursLow', { hoursLow })}
        />
        <span aria-hidden="true">{t('step.to')}</span>
        <HoursField
          label={t('step.hoursHigh')}
          value={step.hoursHigh}
          onChange={(hoursHigh) => change('hoursHigh', { hoursHigh })}
        />
      </div>
      <label>
        <span>{t('step.due')}</span>
        <input
          type="date"
          value={step.due ?? ''}
          onChange={(event) => change('due', { due: event.target.value || null })}
        />
      </label>
      <label>
        <span>{t('step.who')}</span>
        <input
          className={styles.who}
          value={step.who}
          maxLength={300}
          placeholder={t('step.whoHint')}
          onChange={(event) => change('who', { who: event.target.value })}
        />
      </label>
    </div>
  );
}

/** Most hours a step may take: more than ten years of full-time work is a slip of the keyboard. */
const MOST_HOURS = 20_000;

function HoursField(props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (hours: number | null) => void;
}) {
  return (
    <input
      type="number"
      inputMode="numeric"
      min={0}
      max={MOST_HOURS}
      step={1}
      aria-label={props.label}
      value={props.value ?? ''}
      onChange={(event) => {
        const hours = event.target.valueAsNumber;
        props.onChange(Number.isNaN(hours) ? null : Math.min(MOST_HOURS, Math.max(0, hours)));
      }}
    />
  );
}
