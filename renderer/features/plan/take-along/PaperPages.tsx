// All pages of the printed plan, one below the other, before any paper is spent.
import { Dialog } from '@base-ui/react/dialog';
import { Eye, X } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../../shared/model/settings.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { PrintedPlan } from '../../../print/PrintedPlan.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './PaperPages.module.css';
import { PaperSheet, pagesIn } from './PaperSheet.tsx';

type Props = { readonly report: PlanReport; readonly paper: Paper };

/** The button, and the dialog it opens. */
export function PaperPages({ report, paper }: Props) {
  const { t } = useTranslation(['plan', 'common']);
  return (
    <Dialog.Root>
      <Dialog.Trigger render={<Button className={styles.open} />}>
        <Eye size={16} aria-hidden="true" />
        {t('plan:paper.allPages')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <header className={styles.head}>
            <Dialog.Title>{t('plan:paper.pages')}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('common:close')} icon={<X size={16} />} />} />
          </header>
          <Sheets report={report} paper={paper} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The first sheet tells how many there are. */
function Sheets({ report, paper }: Props) {
  const { t } = useTranslation('plan');
  const flow = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    if (flow.current !== null) setPages(pagesIn(flow.current, paper));
  }, [paper]);
  return (
    <ol className={styles.sheets}>
      {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
        <li key={page}>
          <PaperSheet
            paper={paper}
            label={t('paper.pageOf', { page, pages })}
            page={page}
            pages={pages}
            {...(page === 1 && { flow })}
          >
            <PrintedPlan report={report} />
          </PaperSheet>
        </li>
      ))}
    </ol>
  );
}
