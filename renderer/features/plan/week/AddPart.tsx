// A field for one small thing to do of a step in a week: typed, then added by Enter or its button.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import type { Day } from '../../../../shared/plans/days.ts';
import { setParts } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './WeekSection.module.css';

type Props = { readonly step: PlanStep; readonly title: string; readonly monday: Day };

/** Longest title of a part a plan's file takes. */
const LONGEST = 300;

/** The field and its button. */
export function AddPart({ step, title, monday }: Props) {
  const { t } = useTranslation('week');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    const part = { id: crypto.randomUUID(), title: text.trim(), week: monday, doneAt: null };
    editPlan('addPart', (plan) => setParts(plan, step.id, (parts) => [...parts, part]));
    setText('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        aria-label={t('addLabel', { title })}
        placeholder={t('addHint')}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" aria-label={t('addLabel', { title })} disabled={text.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}
