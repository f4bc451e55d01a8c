// The plan as a calendar, a table, a text or data, each in a file of its own, and what came of it.
import { CalendarDays, Database, FileText, Sheet } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../../shared/model/result.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import type { TextEnding } from '../../../exports/plan-texts.ts';
import { savePlanText } from '../../../store/plan-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import styles from './TakeAlongPanel.module.css';

const texts = [
  { ending: 'ics', word: 'calendar', Icon: CalendarDays },
  { ending: 'csv', word: 'table', Icon: Sheet },
  { ending: 'md', word: 'markdown', Icon: FileText },
  { ending: 'json', word: 'json', Icon: Database },
] as const;

type Outcome = 'saving' | Result<string | null> | null;

/** A button for each kind of file. */
export const TakeAlongPanel = memo(function TakeAlongPanel({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('export');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = async (ending: TextEnding) => {
    setOutcome('saving');
    const { planText } = await import('../../../exports/plan-texts.ts');
    setOutcome(await savePlanText(report.plan.title, ending, planText(ending, report, new Date())));
  };
  return (
    <Panel title={t('title')}>
      <ul className={styles.texts}>
        {texts.map(({ ending, word, Icon }) => (
          <li key={ending}>
            <Button
              aria-describedby={`export-${ending}`}
              disabled={outcome === 'saving'}
              onClick={() => void save(ending)}
            >
              <Icon size={16} aria-hidden="true" />
              {t(word)}
            </Button>
            <span id={`export-${ending}`}>{t(`${word}Hint`)}</span>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.outcome}>
        <SaveOutcome outcome={outcome} />
      </div>
    </Panel>
  );
});

function SaveOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('export');
  const errorText = useErrorText();
  if (outcome === 'saving') return t('saving');
  if (outcome !== null && !outcome.ok)
    return <span className={styles.failed}>{errorText(outcome.error)}</span>;
  return outcome?.value ? t('saved', { file: outcome.value }) : t('hint');
}
