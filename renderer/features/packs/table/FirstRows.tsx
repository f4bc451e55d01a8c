// The first rows of a table, each column headed by its name and by what it is taken to mean.
import { useTranslation } from 'react-i18next';
import type { RoleTableMapping, TablePreview } from '../../../../shared/model/role-table.ts';
import type { RoleField } from '../../../../shared/packs/table-mapping.ts';
import styles from './table.module.css';

/** Rows shown here; the rest of the preview only makes the page long (our choice). */
const SHOWN = 6;

type Props = { readonly preview: TablePreview; readonly mapping: RoleTableMapping };

/** A table that scrolls sideways in its own frame. */
export function FirstRows({ preview, mapping }: Props) {
  const { t } = useTranslation('packs');
  // Two columns may have the same name, so places tell them apart.
  const columns = preview.columns.map(({ name }, at) => ({ name, at, means: meaningOf(name, mapping) }));
  const rows = preview.rows.slice(0, SHOWN).map((cells, row) => ({ cells, row }));
  return (
    <section className={styles.scroll} aria-label={t('columns.rows')}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {columns.map(({ name, at, means }) => (
              <th key={at} scope="col">
                {name}
                <span className={means === null ? styles.unused : styles.means}>
                  {means === null ? t('columns.unused') : t(`columns.fields.${means}`)}
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
    </section>
  );
}

function meaningOf(column: string, mapping: RoleTableMapping): RoleField | null {
  const held = Object.entries(mapping.columns).find(([, name]) => name === column);
  // `as`: the entries of an object lose the type of its keys.
  if (held !== undefined) return held[0] as RoleField;
  return mapping.shape === 'column-per-skill' && mapping.skillColumns.includes(column) ? 'skill' : null;
}
