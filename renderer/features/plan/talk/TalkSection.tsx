// What to talk over: the questions of a talk and of a check, the notes that travel with the plan, and the private ones.
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { GrowPanel } from './GrowPanel.tsx';
import { NotesPanel, PrivateNotesPanel } from './NotesPanels.tsx';
import { SmartPanel } from './SmartPanel.tsx';
import styles from './TalkSection.module.css';

/** Questions and notes of a plan. */
export function TalkSection({ report }: { readonly report: PlanReport }) {
  const { plan } = report;
  return (
    <>
      <GrowPanel plan={plan} />
      <SmartPanel report={report} />
      <div className={styles.notes}>
        <NotesPanel plan={plan} />
        <PrivateNotesPanel plan={plan.id} />
      </div>
    </>
  );
}
