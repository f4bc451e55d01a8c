// What to talk over: the notes that travel with the plan, and the private ones.
import type { Plan } from '../../../../shared/model/plan.ts';
import { NotesPanel, PrivateNotesPanel } from './NotesPanels.tsx';
import styles from './TalkSection.module.css';

/** The notes of a plan. */
export function TalkSection({ plan }: { readonly plan: Plan }) {
  return (
    <div className={styles.notes}>
      <NotesPanel plan={plan} />
      <PrivateNotesPanel plan={plan.id} />
    </div>
  );
}
