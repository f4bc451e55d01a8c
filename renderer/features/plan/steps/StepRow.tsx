// One step: a box to tick, what to do, what it practices, and its fields. Everything is editable where it stands.

import { Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep, StepId } from '../../../../shared/model/plan.ts';
import { setStep, toggleStep } from '../../../../shared/plans/edits.ts';
import { isDone, isDropped } from '../../../../shared/plans/figures.ts';
import { editPlan } from '../../../store/actions.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { GrowingText } from '../GrowingText.tsx';
import { RatePracticed } from '../progress/RatePracticed.tsx';
import { StepDetails } from './StepDetails.tsx';
import { StepFields } from './StepFields.tsx';
import { StepPurpose } from './StepPurpose.tsx';
import styles from './StepRow.module.css';

type Props = {
  readonly step: PlanStep;
  readonly number: number;
  readonly isNew: boolean;
  readonly onRemove: (step: StepId) => void;
};

/** Longest title of a step a plan's file takes. */
const LONGEST = 300;

/** A step with its fields; drawn anew only when it changes itself, so that typing stays quick in a plan of many. */
export const StepRow = memo(function StepRow({ step, number, isNew, onRemove }: Props) {
  const { t } = useTranslation('plan');
  const title = step.title.trim() || t('step.untitled');
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) row.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  return (
    <fieldset
      ref={row}
      aria-label={t('step.label', { number, title })}
      className={[styles.row, isDone(step) && styles.done, isDropped(step) && styles.dropped]
        .filter(Boolean)
        .join(' ')}
    >
      <input
        type="checkbox"
        className={styles.box}
        aria-label={t('step.done', { title })}
        checked={isDone(step)}
        onChange={() => editPlan('toggle', (plan) => toggleStep(plan, step.id, new Date().toISOString()))}
      />
      <div className={styles.what}>
        <GrowingText
          label={t('step.title')}
          className={styles.title}
          value={step.title}
          maxLength={LONGEST}
          onChange={(text) => editPlan(`${step.id}.title`, (plan) => setStep(plan, step.id, { title: text }))}
        />
        <StepPurpose step={step} />
      </div>
      <StepFields step={step} />
      {isDone(step) && <RatePracticed step={step} />}
      <StepDetails step={step} />
      <IconButton
        className={styles.remove}
        label={t('step.remove', { title })}
        icon={<Trash2 size={16} />}
        onClick={() => onRemove(step.id)}
      />
    </fieldset>
  );
});
