// What to do: the steps in two tracks, the barriers with or without a step, and ways to learn.
import { useDeferredValue } from 'react';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { LearningPanel } from '../learning/LearningPanel.tsx';
import { Barriers } from './Barriers.tsx';
import styles from './StepsSection.module.css';
import { Track } from './Track.tsx';

/** The steps of a plan and its barriers. */
export function StepsSection({ report }: { readonly report: PlanReport }) {
  // What is worked out from all steps follows once a key is answered.
  const settled = useDeferredValue(report);
  return (
    <>
      <div className={styles.tracks}>
        <Track report={report} track="current" />
        <Track report={report} track="next" />
      </div>
      {report.now !== null && <Barriers report={report} now={report.now} />}
      {settled.now !== null && <LearningPanel report={settled} now={settled.now} />}
    </>
  );
}
