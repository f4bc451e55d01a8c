// The first printed page in small, drawn by the very component that is printed, so that it cannot say anything else.
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/settings.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { FrontPage } from '../../../print/FrontPage.tsx';
import { PaperSheet } from './PaperSheet.tsx';

/** The first page alone: it is drawn again with every letter typed. */
export function PaperPreview({ report, paper }: { readonly report: PlanReport; readonly paper: Paper }) {
  const { t } = useTranslation('plan');
  return (
    <PaperSheet paper={paper} label={t('paper.preview')}>
      <FrontPage report={report} />
    </PaperSheet>
  );
}
