// Why job data could not be brought in, where exactly, and what can be done.
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../../shared/model/app-error.ts';
import { chooseImport, leaveImport, stepBack } from '../../../store/import-actions.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { formatCount } from '../../../words/format.ts';
import { ProblemsTable } from './ProblemsTable.tsx';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

type Props = {
  readonly error: AppError;
  /** The table that can be said to mean something else, where it is one. */
  readonly table: TableDraft | null;
};

/** The error as this screen shows it: problems as a table, what is not known beside what is. */
export function FailedStep({ error, table }: Props) {
  const { t } = useTranslation('packs');
  const errorText = useErrorText();
  const count = error.code === 'import-problems' ? error.problems.length + error.more : 0;
  const title = count > 0 ? t('problems.title', { count, all: formatCount(count) }) : t('failed.title');
  return (
    <StepFrame title={title} onEscape={stepBack}>
      {error.code === 'import-problems' ? (
        <ProblemsTable problems={error.problems} more={error.more} />
      ) : (
        <p role="alert" className={styles.wrong}>
          {errorText(error)}
        </p>
      )}
      {error.code === 'import-unrecognized' && <Expected />}
      <p className={styles.note}>{t('failed.nothing')}</p>
      <div className={styles.ways}>
        {table !== null && (
          <Button look="primary" onClick={stepBack}>
            {t('step.columns')}
          </Button>
        )}
        <Button look={table === null ? 'primary' : 'plain'} onClick={() => void chooseImport('files')}>
          {t('failed.again')}
        </Button>
        <Button onClick={leaveImport}>{t('step.back')}</Button>
      </div>
    </StepFrame>
  );
}

function Expected() {
  const { t } = useTranslation('packs');
  return (
    <Panel title={t('failed.expected')}>
      <ul className={styles.expected}>
        {(['onet', 'esco', 'pack', 'table'] as const).map((kind) => (
          <li key={kind}>{t(`failed.kinds.${kind}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}
