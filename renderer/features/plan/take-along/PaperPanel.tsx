// The plan on paper: its size, the way to print it, and what came of it.
import { Printer } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../../shared/model/result.ts';
import { paperSchema } from '../../../../shared/model/settings.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { editSettings } from '../../../store/actions.ts';
import { printPlan } from '../../../store/plan-actions.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { PaperPages } from './PaperPages.tsx';
import styles from './PaperPanel.module.css';
import { PaperPreview } from './PaperPreview.tsx';

type Outcome = 'printing' | Result<string | null> | null;

/** Paper size and printing. */
export const PaperPanel = memo(function PaperPanel({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const paper = useApp((state) => state.settings.paper);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const print = async () => {
    setOutcome('printing');
    setOutcome(await printPlan(paper));
  };
  return (
    <Panel title={t('paper.title')} aside={<PaperSize />}>
      <PaperPreview report={report} paper={paper} />
      <PaperPages report={report} paper={paper} />
      <Button
        look="primary"
        className={styles.print}
        disabled={outcome === 'printing'}
        onClick={() => void print()}
      >
        <Printer size={16} aria-hidden="true" />
        {t('paper.print')}
      </Button>
      <div role="status" className={styles.outcome}>
        <PrintOutcome outcome={outcome} />
      </div>
    </Panel>
  );
});

function PrintOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('plan');
  const errorText = useErrorText();
  if (outcome === 'printing') return t('paper.printing');
  if (outcome !== null && !outcome.ok) {
    return <span className={styles.failed}>{errorText(outcome.error)}</span>;
  }
  return outcome?.value ? t('paper.saved', { file: outcome.value }) : t('paper.hint');
}

function PaperSize() {
  const { t } = useTranslation('plan');
  const paper = useApp((state) => state.settings.paper);
  return (
    <fieldset className={styles.sizes}>
      <legend className="visually-hidden">{t('paper.size')}</legend>
      {paperSchema.options.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="paper"
            className="visually-hidden"
            checked={paper === size}
            onChange={() => editSettings({ paper: size })}
          />
          <span>{t(`paper.${size}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
