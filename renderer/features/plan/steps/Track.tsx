// One of the two tracks: what is done in the job now, and what leads to the next. Each step stands in full, with its fields.
import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep, StepId } from '../../../../shared/model/plan.ts';
import { endOfLeg } from '../../../../shared/plans/destination.ts';
import { addStep, removeStep } from '../../../../shared/plans/edits.ts';
import { blankStep } from '../../../../shared/plans/new-plan.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { StepRow } from './StepRow.tsx';
import styles from './Track.module.css';
import { trackTitle } from './track-title.ts';

type Props = { readonly report: PlanReport; readonly track: PlanStep['track'] };

/** The steps of a track and a way to add one. */
export function Track({ report, track }: Props) {
  const { t } = useTranslation(['plan', 'step']);
  const { plan } = report;
  const steps = plan.steps.filter((step) => step.track === track).toSorted((a, b) => a.leg - b.leg);
  const [added, setAdded] = useState<StepId | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    const step: PlanStep = {
      ...blankStep(() => crypto.randomUUID()),
      track,
      how: plan.person.working ? 'on-the-job' : 'project',
    };
    editPlan('addStep', (open) => addStep(open, step));
    setAdded(step.id);
  };
  const remove = useCallback((id: StepId) => {
    editPlan('removeStep', (open) => removeStep(open, id));
    addButton.current?.focus();
  }, []);
  return (
    <section className={`${styles.track} ${styles[track]}`} aria-labelledby={`track-${track}`}>
      <header className={styles.head}>
        <h2 id={`track-${track}`}>{t(`plan:${trackTitle(plan, track)}`)}</h2>
        <span>{track === 'current' ? plan.originTitle : plan.target.title}</span>
      </header>
      {steps.length === 0 && <p className={styles.none}>{t('plan:track.empty')}</p>}
      <ol>
        {steps.map((step, at) => (
          <li key={step.id}>
            {plan.target.kind === 'route' && steps[at - 1]?.leg !== step.leg && (
              <h3 className={styles.leg}>
                {t('step:leg', { number: step.leg + 1, title: endOfLeg(plan.target, step.leg) })}
              </h3>
            )}
            <StepRow step={step} number={at + 1} isNew={step.id === added} onRemove={remove} />
          </li>
        ))}
      </ol>
      <Button ref={addButton} look="quiet" onClick={add}>
        <Plus size={15} aria-hidden="true" />
        {t('plan:step.add')}
      </Button>
    </section>
  );
}
