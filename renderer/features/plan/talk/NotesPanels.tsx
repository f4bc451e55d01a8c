// The two kinds of notes: those that travel with the plan, and private ones, which never leave their own file.
import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanId } from '../../../../shared/model/plan.ts';
import { setNotes } from '../../../../shared/plans/edits.ts';
import { editPlan } from '../../../store/actions.ts';
import { editNotes, loadNotes, restoreNotes, usePrivateNotes } from '../../../store/private-notes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import styles from './NotesPanels.module.css';

/** Longest texts their files take. */
const LONGEST_NOTES = 20_000;
const LONGEST_PRIVATE = 100_000;

/** Notes that are part of the plan. */
export function NotesPanel({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  return (
    <Panel title={t('notes.title')}>
      <textarea
        className={styles.text}
        aria-label={t('notes.title')}
        aria-describedby="notes-hint"
        rows={4}
        maxLength={LONGEST_NOTES}
        value={plan.notes}
        onChange={(event) => editPlan('notes', (open) => setNotes(open, event.target.value))}
      />
      <p id="notes-hint" className={styles.hint}>
        {t('notes.hint')}
      </p>
    </Panel>
  );
}

/** Notes of their own document. */
export function PrivateNotesPanel({ plan }: { readonly plan: PlanId }) {
  const { t } = useTranslation(['plan', 'errors']);
  const notes = usePrivateNotes((state) => state[plan]);
  const errorText = useErrorText();
  useEffect(() => void loadNotes(plan), [plan]);
  return (
    <Panel title={t('notes.private')} aside={<Lock size={15} aria-hidden="true" />}>
      <textarea
        className={styles.text}
        aria-label={t('notes.private')}
        aria-describedby="private-hint"
        rows={4}
        maxLength={LONGEST_PRIVATE}
        disabled={notes?.status !== 'ready'}
        placeholder={notes === undefined || notes.status === 'loading' ? t('notes.loading') : undefined}
        value={notes?.text ?? ''}
        onChange={(event) => editNotes(plan, event.target.value)}
      />
      {notes?.problem != null && (
        <p role="alert" className={styles.problem}>
          {errorText(notes.problem)}
        </p>
      )}
      {notes?.problem?.code === 'file-damaged' && notes.problem.goodCopies > 0 && notes.text === '' && (
        <Button onClick={() => void restoreNotes(plan)}>{t('errors:openCopy')}</Button>
      )}
      <p id="private-hint" className={styles.hint}>
        {t('notes.privateHint')}
      </p>
    </Panel>
  );
}
