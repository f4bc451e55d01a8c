// The open plan: its figures, the line that says what its steps cover, the steps in two tracks, barriers, paper and notes.
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/plan.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { selectPlanMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { formatDate } from '../../words/format.ts';
import { PlainWordsPanel } from '../move/PlainWordsPanel.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { Barriers } from './Barriers.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { NotesPanel, PrivateNotesPanel } from './NotesPanels.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import styles from './PlanEditor.module.css';
import { PlanHead } from './PlanHead.tsx';
import { Track } from './Track.tsx';

/** One plan to read, change and take away. */
export function PlanEditor({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const open = useApp(selectPlanMove);
  const packStatus = useApp((state) => state.pack.status);
  const report = planReport(plan, open, new Date());
  return (
    <main className={styles.screen}>
      <h1 className="visually-hidden">{plan.title}</h1>
      <div className={styles.columns}>
        <div className={styles.left}>
          <PlanHead report={report} />
          {report.now !== null && <CoverageLine now={report.now} />}
          {report.now === null && packStatus !== 'loading' && (
            <p className={styles.noPack}>{t('totals.noPack', { date: formatDate(plan.snapshot.takenAt) })}</p>
          )}
          {packStatus === 'failed' && <NoPack />}
          <div className={styles.tracks}>
            <Track report={report} track="current" />
            <Track report={report} track="next" />
          </div>
          {report.now !== null && <Barriers report={report} now={report.now} />}
          <div className={styles.notes}>
            <NotesPanel plan={plan} />
            <PrivateNotesPanel plan={plan.id} />
          </div>
        </div>
        <div className={styles.right}>
          <PaperPanel report={report} />
          {open !== null && <PlainWordsPanel open={open} shift={shiftOf(plan)} nearer={null} />}
        </div>
      </div>
    </main>
  );
}

/** The name of the shift a plan leads through; null for a plan toward another job. */
function shiftOf({ target }: Plan): { readonly name: string } | null {
  return target.kind === 'shift' ? { name: target.title } : null;
}
