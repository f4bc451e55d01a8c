// The small parts of a step, each small enough for one week.
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MicroStep, PlanStep } from '../../../../shared/model/plan.ts';
import { mondayOf } from '../../../../shared/plans/days.ts';
import { setParts } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './StepDetails.module.css';

/** Longest title of a part a plan's file takes. */
const LONGEST = 300;

/** The parts, to tick, to change and to add. */
export function StepParts({ step }: { readonly step: PlanStep }) {
  const { t } = useTranslation('step');
  const add = () =>
    editPlan('addPart', (plan) =>
      setParts(plan, step.id, (parts) => [
        ...parts,
        { id: crypto.randomUUID(), title: '', week: null, doneAt: null },
      ]),
    );
  return (
    <section className={styles.list} aria-label={t('parts.title')}>
      <h3>{t('parts.title')}</h3>
      <ul>
        {step.parts.map((part) => (
          <li key={part.id}>
            <Part step={step} part={part} />
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={add}>
        <Plus size={15} aria-hidden="true" />
        {t('parts.add')}
      </Button>
    </section>
  );
}

function Part({ step, part }: { readonly step: PlanStep; readonly part: MicroStep }) {
  const { t } = useTranslation('step');
  const title = part.title.trim() || t('parts.untitled');
  const change = (field: string, changes: Partial<MicroStep>) =>
    editPlan(`${part.id}.${field}`, (plan) =>
      setParts(plan, step.id, (parts) =>
        parts.map((each) => (each.id === part.id ? { ...each, ...changes } : each)),
      ),
    );
  return (
    <>
      <input
        type="checkbox"
        aria-label={t('parts.done', { title })}
        checked={part.doneAt !== null}
        onChange={() => change('done', { doneAt: part.doneAt === null ? new Date().toISOString() : null })}
      />
      <input
        className={styles.part}
        aria-label={t('parts.name')}
        maxLength={LONGEST}
        value={part.title}
        onChange={(event) => change('title', { title: event.target.value })}
      />
      <label>
        <span>{t('parts.week')}</span>
        <input
          type="date"
          value={part.week ?? ''}
          onChange={(event) =>
            change('week', { week: event.target.value === '' ? null : mondayOf(event.target.value) })
          }
        />
      </label>
      <IconButton
        label={t('parts.remove', { title })}
        icon={<Trash2 size={15} />}
        onClick={() =>
          editPlan('removePart', (plan) =>
            setParts(plan, step.id, (parts) => parts.filter(({ id }) => id !== part.id)),
          )
        }
      />
    </>
  );
}
