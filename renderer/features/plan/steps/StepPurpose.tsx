// What a step is for: the gaps it practices and toward which level, or the barrier it helps to open. A step that names
// nothing yet can be given a gap, so that the line about the covered work counts it.
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import type { Term } from '../../../../shared/moves/explain.ts';
import { setStep } from '../../../../shared/plans/edits.ts';
import { practiceOf, wholeHours } from '../../../../shared/plans/new-plan.ts';
import { editPlan } from '../../../store/actions.ts';
import { selectPlanGaps } from '../../../store/plan-gaps.ts';
import { useApp } from '../../../store/store.ts';
import { purposeWords } from './purpose-words.ts';
import styles from './StepRow.module.css';

type Props = { readonly step: PlanStep };

/** The step's purpose in words, or a choice of gaps. */
export function StepPurpose({ step }: Props) {
  useTranslation('plan');
  const words = purposeWords(step);
  return words === null ? <GapChoice step={step} /> : <p className={styles.purpose}>{words}</p>;
}

function GapChoice({ step }: Props) {
  const { t } = useTranslation('plan');
  const builds = useApp(selectPlanGaps);
  if (builds.length === 0) return null;
  return (
    <label className={styles.purpose}>
      {t('step.skill')}{' '}
      <select
        value=""
        onChange={(event) => {
          const term = builds.find((each) => each.skill.id === event.target.value);
          if (term !== undefined) practice(step, term);
        }}
      >
        <option value="">{t('step.noSkill')}</option>
        {builds.map((term) => (
          <option key={term.skill.id} value={term.skill.id}>
            {term.skill.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The gap's hours stand in where the person has set none. */
function practice(step: PlanStep, term: Term): void {
  const hours = step.hoursLow === null && step.hoursHigh === null ? wholeHours(term.hours) : {};
  editPlan(`${step.id}.practices`, (plan) =>
    setStep(plan, step.id, { practices: [practiceOf(term)], ...hours }),
  );
}
