// The first printed page in small, drawn by the very component that is printed, so that it cannot say anything else.
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/settings.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { FrontPage } from '../../../print/FrontPage.tsx';
import styles from './PaperPreview.module.css';

/** Size of the sheets in CSS pixels, at 96 to the inch. */
const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 794, height: 1123 },
  Letter: { width: 816, height: 1056 },
};

/** A picture of the page: everything on it stands on the screen as text already. */
export function PaperPreview({ report, paper }: { readonly report: PlanReport; readonly paper: Paper }) {
  const { t } = useTranslation('plan');
  const { width, height } = SHEETS[paper];
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('paper.preview')}
      data-theme="light"
    >
      <foreignObject width={width} height={height}>
        <div className={styles.page} aria-hidden="true" inert>
          <FrontPage report={report} />
        </div>
      </foreignObject>
    </svg>
  );
}
