// A plan on paper: the first page to act on, in large print; overleaf everything else. Nothing is cut, private notes are absent.
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { DetailPages } from './DetailPages.tsx';
import { FrontPage } from './FrontPage.tsx';

/** All pages. */
export function PrintedPlan({ report }: { readonly report: PlanReport }) {
  return (
    <main>
      <FrontPage report={report} />
      <DetailPages report={report} />
    </main>
  );
}
