// What a step waits for: the steps to finish first. A step that would wait for itself is not offered.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanStep, StepId } from '../../../../shared/model/plan.ts';
import { setStep } from '../../../../shared/plans/edits.ts';
import { mayFollow } from '../../../../shared/plans/schedule.ts';
import { editPlan } from '../../../store/actions.ts';
import { useApp } from '../../../store/store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './StepDetails.module.css';

/** Stands in while no plan is open, which it is wherever a step is shown. */
const NO_STEPS: readonly PlanStep[] = [];

/** The steps that come first, to take out and to add. */
export function StepOrder({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation(['step', 'plan']);
  const steps = useApp((state) => state.plan?.steps ?? NO_STEPS);
  const titleOf = ({ title }: PlanStep) => title.trim() || t('plan:step.untitled');
  const first = steps.filter(({ id }) => step.after.includes(id));
  const others = steps.filter(({ id }) => !step.after.includes(id) && mayFollow(steps, step.id, id));
  const setAfter = (after: StepId[]) =>
    editPlan(`${step.id}.after`, (open) => setStep(open, step.id, { after }));
  return (
    <section className={styles.list} aria-label={t('step:after.title')}>
      <h3>{t('step:after.title')}</h3>
      {first.length === 0 && <p>{t('step:after.none')}</p>}
      <ul>
        {first.map((each) => (
          <li key={each.id}>
            {titleOf(each)}
            <IconButton
              label={t('step:after.remove', { title: titleOf(each) })}
              icon={<X size={15} />}
              onClick={() => setAfter(step.after.filter((id) => id !== each.id))}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <select
          aria-label={t('step:after.add')}
          value=""
          onChange={(event) => {
            const chosen = others.find(({ id }) => id === event.target.value);
            if (chosen !== undefined) setAfter([...step.after, chosen.id]);
          }}
        >
          <option value="">{t('step:after.add')}</option>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
