// The gaps a step practices and toward which level each.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import { setStep } from '../../../../shared/plans/edits.ts';
import { practiceOf } from '../../../../shared/plans/new-plan.ts';
import { editPlan } from '../../../store/actions.ts';
import { selectPlanGaps } from '../../../store/plan-gaps.ts';
import { useApp } from '../../../store/store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { formatDecimal } from '../../../words/format.ts';
import styles from './StepDetails.module.css';

/** The practiced gaps, to change, to take out and to add. */
export function StepPractices({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('step');
  const builds = useApp(selectPlanGaps);
  const others = builds.filter((term) => !step.practices.some(({ skill }) => skill === term.skill.id));
  const setPractices = (practices: PlanStep['practices']) =>
    editPlan(`${step.id}.practices`, (plan) => setStep(plan, step.id, { practices }));
  if (step.practices.length === 0 && others.length === 0) return null;
  return (
    <section className={styles.list} aria-label={t('practices.title')}>
      <h3>{t('practices.title')}</h3>
      <ul>
        {step.practices.map((practice) => (
          <li key={practice.skill}>
            <label>
              <span>{t('practices.to', { skill: practice.name })}</span>
              <input
                type="number"
                min={0}
                max={5}
                step={0.1}
                value={Number(practice.toLevel.toFixed(1))}
                onChange={(event) => {
                  const level = event.target.valueAsNumber;
                  if (Number.isNaN(level)) return;
                  const toLevel = Math.min(5, Math.max(0, level));
                  setPractices(
                    step.practices.map((each) => (each === practice ? { ...each, toLevel } : each)),
                  );
                }}
              />
            </label>
            <span>{t('practices.from', { level: formatDecimal(practice.fromLevel, 1) })}</span>
            <IconButton
              label={t('practices.remove', { skill: practice.name })}
              icon={<X size={15} />}
              onClick={() => setPractices(step.practices.filter((each) => each !== practice))}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <select
          aria-label={t('practices.add')}
          value=""
          onChange={(event) => {
            const term = others.find((each) => each.skill.id === event.target.value);
            if (term !== undefined) setPractices([...step.practices, practiceOf(term)]);
          }}
        >
          <option value="">{t('practices.add')}</option>
          {others.map((term) => (
            <option key={term.skill.id} value={term.skill.id}>
              {term.skill.name}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
