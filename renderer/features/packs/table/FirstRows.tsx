// The first rows of a table, each column headed by its name and by what it is taken to mean.
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../store/import-state.ts';
import styles from './table.module.css';

/** Rows shown here; the rest of the preview only makes the page long (our choice). */
const SHOWN = 6;

/** What scrolls has to be reached by keyboard, though nothing in it can be pressed. */
const reachable = { tabIndex: 0 };

/** A table that scrolls sideways in its own frame. */
export function FirstRows({ table }: { readonly table: TableDraft }) {
  const { t } = useTranslation('packs');
  const meaning = useMeaning(table);
  // Two columns may have the same name, so places tell them apart.
  const columns = table.preview.columns.map(({ name }, at) => ({ name, at, means: meaning(name) }));
  const rows = table.preview.rows.slice(0, SHOWN).map((cells, row) => ({ cells, row }));
  return (
    <div className={styles.scroll} {...reachable}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {columns.map(({ name, at, means }) => (
              <th key={at} scope="col">
                {name}
                <span className={means === null ? styles.unused : styles.means}>
                  {means ?? t('columns.unused')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              {columns.map(({ at }) => (
                <td key={at}>{cells[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names what a column is taken to mean; null for nothing. */
function useMeaning({ kind, mapping }: TableDraft): (column: string) => string | null {
  const { t } = useTranslation('packs');
  const held = Object.entries(mapping.columns);
  return (column) => {
    const field = held.find(([, name]) => name === column)?.[0];
    // `as`: the entries of an object lose the type of its keys; each kind's mapping has its own.
    if (field !== undefined) {
      return kind === 'roles'
        ? t(`columns.fields.${field as 'title'}`)
        : t(`catalog.fields.${field as 'title'}`);
    }
    return 'skillColumns' in mapping && mapping.skillColumns.includes(column)
      ? t('columns.fields.skill')
      : null;
  };
}
