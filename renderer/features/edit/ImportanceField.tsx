// How much a skill matters, chosen in words.
import { useTranslation } from 'react-i18next';
import styles from './RequirementsPanel.module.css';
import { IMPORTANCE_STEPS, importanceStep } from './value-words.ts';

type Props = {
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
};

/** The choice; the step shown stands for the value, which changes only when another is chosen. */
export function ImportanceField({ name, value, onChange }: Props) {
  const { t } = useTranslation('edit');
  const shown = importanceStep(value);
  return (
    <select
      className={styles.importance}
      aria-label={t('requirements.importance', { skill: name })}
      value={shown?.value ?? ''}
      onChange={(event) => {
        const chosen = IMPORTANCE_STEPS.find((step) => String(step.value) === event.target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {shown === null && <option value="">{t('importance.notKnown')}</option>}
      {IMPORTANCE_STEPS.map((step) => (
        <option key={step.word} value={step.value}>
          {t(`importance.${step.word}`)}
        </option>
      ))}
    </select>
  );
}
