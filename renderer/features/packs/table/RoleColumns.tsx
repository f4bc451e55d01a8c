// What the columns of a table of jobs mean.
import { useTranslation } from 'react-i18next';
import {
  type RoleField,
  roleFields,
  skillFields,
  withColumn,
} from '../../../../shared/packs/table-mapping.ts';
import type { RolesDraft } from '../../../store/import-state.ts';
import { mapColumns } from '../../../store/import-table.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import { RoleScales } from './RoleScales.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';
import { SkillColumns } from './SkillColumns.tsx';
import styles from './table.module.css';

/** The table's shape, its fields and its scales. */
export function RoleColumns({ table }: { readonly table: RolesDraft }) {
  const { t } = useTranslation('packs');
  const { preview, mapping } = table;
  const fields: readonly RoleField[] =
    mapping.shape === 'row-per-skill' ? [...roleFields, ...skillFields] : roleFields;
  const held: Partial<Record<RoleField, string | null>> = mapping.columns;
  return (
    <>
      <ShapeChoice preview={preview} mapping={mapping} />
      <div className={styles.fields}>
        {fields.map((field) => (
          <ColumnSelect
            key={field}
            label={t(`columns.fields.${field}`)}
            look={preview}
            column={held[field] ?? null}
            isNeeded={field === 'title' || field === 'skill'}
            onChange={(column) => mapColumns(withColumn(mapping, field, column, preview.columns))}
          />
        ))}
      </div>
      {mapping.shape === 'column-per-skill' && <SkillColumns preview={preview} mapping={mapping} />}
      <RoleScales preview={preview} mapping={mapping} />
    </>
  );
}
