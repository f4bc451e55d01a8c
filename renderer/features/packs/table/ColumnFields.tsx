// Which column holds what, each as a choice among the table's columns.
import { useTranslation } from 'react-i18next';
import type { RoleTableMapping, TablePreview } from '../../../../shared/model/role-table.ts';
import {
  type RoleField,
  roleFields,
  skillFields,
  withColumn,
} from '../../../../shared/packs/table-mapping.ts';
import { mapColumns } from '../../../store/import-table.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './table.module.css';

/** The choice of no column; no column is called so, since a column without a name can't be chosen. */
const NONE = '';

type Props = { readonly preview: TablePreview; readonly mapping: RoleTableMapping };

/** A choice a field. */
export function ColumnFields({ preview, mapping }: Props) {
  const { t } = useTranslation('packs');
  const fields: readonly RoleField[] =
    mapping.shape === 'row-per-skill' ? [...roleFields, ...skillFields] : roleFields;
  const names = [...new Set(preview.columns.map(({ name }) => name))].filter((name) => name !== NONE);
  const columns = names.map((name) => ({ value: name, label: name }));
  const held: Partial<Record<RoleField, string | null>> = mapping.columns;
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const isNeeded = field === 'title' || field === 'skill';
        return (
          <SelectField
            key={field}
            label={t(`columns.fields.${field}`)}
            value={held[field] ?? NONE}
            options={isNeeded ? columns : [{ value: NONE, label: t('columns.none') }, ...columns]}
            onChange={(column) =>
              mapColumns(withColumn(mapping, field, column === NONE ? null : column, preview.columns))
            }
          />
        );
      })}
    </div>
  );
}
