// One week of the plan: what is overdue, what was left, the small parts meant for it, and the steps that are on.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MicroStep, Plan, PlanStep } from '../../../../shared/model/plan.ts';
import { addDays, type Day, dayOf } from '../../../../shared/plans/days.ts';
import { setParts } from '../../../../shared/plans/edits.ts';
import { weekOf } from '../../../../shared/plans/week.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { formatDay } from '../../../words/format.ts';
import { AddPart } from './AddPart.tsx';
import styles from './WeekSection.module.css';

/** The week in sight, this one at first. */
export function WeekSection({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['week', 'plan', 'time']);
  const [ahead, setAhead] = useState(0);
  const today = dayOf(new Date());
  const week = weekOf(plan, today, addDays(today, 7 * ahead));
  const titleOf = (step: PlanStep) => step.title.trim() || t('plan:step.untitled');
  return (
    <Panel
      title={t(ahead === 0 ? 'week:this' : 'week:other')}
      aside={t('week:hours', { hours: plan.person.weeklyHours })}
    >
      <div className={styles.head}>
        <IconButton
          label={t('week:before')}
          icon={<ChevronLeft size={17} />}
          onClick={() => setAhead(ahead - 1)}
        />
        <strong>{t('week:range', { from: formatDay(week.monday), to: formatDay(week.sunday) })}</strong>
        <IconButton
          label={t('week:after')}
          icon={<ChevronRight size={17} />}
          onClick={() => setAhead(ahead + 1)}
        />
        {ahead !== 0 && <Button onClick={() => setAhead(0)}>{t('week:back')}</Button>}
      </div>
      {ahead === 0 && week.overdue.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.overdue}>{t('week:overdue')}</h3>
          <ul>
            {week.overdue.map((step) => (
              <li key={step.id}>
                {t('week:overdueStep', { title: titleOf(step), date: formatDay(step.due ?? today) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {week.left.length > 0 && (
        <section className={styles.part}>
          <h3>{t('week:left')}</h3>
          <ul>
            {week.left.map(({ step, part }) => (
              <li key={part.id}>
                <PartLine step={step} part={part} />
                <Button look="quiet" onClick={() => change(step, part, 'week', { week: week.monday })}>
                  {t('week:take')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h3>{t('week:parts')}</h3>
        {week.parts.length === 0 && <p>{t('week:noParts')}</p>}
        <ul>
          {week.parts.map(({ step, part }) => (
            <li key={part.id}>
              <PartLine step={step} part={part} />
              <small>{titleOf(step)}</small>
            </li>
          ))}
        </ul>
      </section>
      <StepsOn
        steps={week.steps}
        monday={week.monday}
        weeklyHours={plan.person.weeklyHours}
        titleOf={titleOf}
      />
    </Panel>
  );
}

type StepsOnProps = {
  readonly steps: readonly PlanStep[];
  readonly monday: Day;
  readonly weeklyHours: number;
  readonly titleOf: (step: PlanStep) => string;
};

/** The steps that may be worked on, each with a field for a small part of it. */
function StepsOn({ steps, monday, weeklyHours, titleOf }: StepsOnProps) {
  const { t } = useTranslation('week');
  return (
    <section className={styles.part}>
      <h3>{t('steps')}</h3>
      {steps.length === 0 && <p>{t(weeklyHours <= 0 ? 'noHours' : 'noSteps')}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.id} className={styles.step}>
            <span>{titleOf(step)}</span>
            <AddPart step={step} title={titleOf(step)} monday={monday} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartLine({ step, part }: { readonly step: PlanStep; readonly part: MicroStep }) {
  const { t } = useTranslation('step');
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={part.doneAt !== null}
        onChange={() =>
          change(step, part, 'done', { doneAt: part.doneAt === null ? new Date().toISOString() : null })
        }
      />
      <span className={part.doneAt === null ? undefined : styles.done}>
        {part.title.trim() || t('parts.untitled')}
      </span>
    </label>
  );
}

function change(step: PlanStep, part: MicroStep, field: string, changes: Partial<MicroStep>): void {
  editPlan(`${part.id}.${field}`, (plan) =>
    setParts(plan, step.id, (parts) =>
      parts.map((each) => (each.id === part.id ? { ...each, ...changes } : each)),
    ),
  );
}
