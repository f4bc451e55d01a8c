// The line that says what the steps cover, always in sight.
import type { PlanNow } from '../../../shared/report/plan-report.ts';
import styles from './CoverageLine.module.css';
import { coverageWords } from './coverage-words.ts';

/** The fixed line. */
export function CoverageLine({ now }: { readonly now: PlanNow }) {
  return <p className={styles.line}>{coverageWords(now)}</p>;
}
