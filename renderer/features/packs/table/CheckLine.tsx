// Whether the table can be read as its columns are said to mean, told as it changes.
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../store/import-state.ts';
import { useErrorText } from '../../../words/error-text.ts';
import { formatCount } from '../../../words/format.ts';
import { ProblemsTable } from '../import/ProblemsTable.tsx';
import steps from '../import/steps.module.css';
import styles from './table.module.css';

/** One line, or the problems in their places. */
export function CheckLine({ check }: Pick<TableDraft, 'check'>) {
  const { t } = useTranslation('packs');
  const errorText = useErrorText();
  const problems = check.status === 'failed' && check.error.code === 'import-problems' ? check.error : null;
  const count = problems === null ? 0 : problems.problems.length + problems.more;
  return (
    <div className={styles.check}>
      <p role="status" className={check.status === 'failed' ? steps.wrong : styles.good}>
        {check.status === 'checking' && t('columns.checking')}
        {check.status === 'ready' && (
          <>
            <CircleCheck size={16} aria-hidden="true" />
            {t('columns.good', { count: check.skills.length, all: formatCount(check.skills.length) })}
          </>
        )}
        {problems !== null && t('problems.title', { count, all: formatCount(count) })}
        {check.status === 'failed' && problems === null && errorText(check.error)}
      </p>
      {problems !== null && <p className={steps.note}>{t('columns.orMapping')}</p>}
      {problems !== null && <ProblemsTable problems={problems.problems} more={problems.more} />}
    </div>
  );
}
