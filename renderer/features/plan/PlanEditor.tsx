// The open plan: its figures, the line that says what its steps cover, its sections, and paper.
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/model/plan.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { selectPlanMove, selectPlanWay } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { formatDate } from '../../words/format.ts';
import { PlainWordsPanel } from '../move/PlainWordsPanel.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { CopyPanel } from './handover/CopyPanel.tsx';
import styles from './PlanEditor.module.css';
import { PlanHead } from './PlanHead.tsx';
import { PlanSections } from './PlanSections.tsx';
import { PaperPanel } from './take-along/PaperPanel.tsx';
import { TakeAlongPanel } from './take-along/TakeAlongPanel.tsx';

/** One plan to read, change and take away. */
export function PlanEditor({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const open = useApp(selectPlanMove);
  const packStatus = useApp((state) => state.pack.status);
  const way = useApp(selectPlanWay);
  const report = planReport(plan, open, new Date(), way);
  // The pages in small follow once a key is answered.
  const settled = useDeferredValue(report);
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
          <PlanSections report={report} />
        </div>
        <div className={styles.right}>
          <PaperPanel report={settled} />
          <TakeAlongPanel report={settled} />
          <CopyPanel />
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
