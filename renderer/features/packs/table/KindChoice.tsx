// What the table holds: jobs with their skills, or learning.
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../store/import-state.ts';
import { setTableKind } from '../../../store/import-table.ts';
import styles from './table.module.css';

/** The two kinds of tables. */
export function KindChoice({ kind }: Pick<TableDraft, 'kind'>) {
  const { t } = useTranslation('packs');
  return (
    <fieldset className={styles.choice}>
      <legend>{t('columns.holds')}</legend>
      {(['roles', 'catalog'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="table-kind"
            checked={kind === each}
            onChange={() => void setTableKind(each)}
          />
          {t(`columns.kinds.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
