// How the table is laid out: a row for each skill of a job, or a column for each skill.
import { useTranslation } from 'react-i18next';
import type { RoleTableMapping, TablePreview } from '../../../../shared/model/role-table.ts';
import { mappingInShape } from '../../../../shared/packs/table-mapping.ts';
import { mapColumns } from '../../../store/import-table.ts';
import styles from './table.module.css';

type Props = { readonly preview: TablePreview; readonly mapping: RoleTableMapping };

/** The two shapes; a shape the table can't have can't be chosen. */
export function ShapeChoice({ preview, mapping }: Props) {
  const { t } = useTranslation('packs');
  return (
    <fieldset className={styles.choice}>
      <legend>{t('columns.shape')}</legend>
      {(['row-per-skill', 'column-per-skill'] as const).map((shape) => {
        const other = mapping.shape === shape ? mapping : mappingInShape(preview, shape);
        return (
          <label key={shape}>
            <input
              type="radio"
              name="shape"
              checked={mapping.shape === shape}
              disabled={other === null}
              onChange={() => {
                if (other !== null) mapColumns(other);
              }}
            />
            {t(`columns.shapes.${shape}`)}
          </label>
        );
      })}
    </fieldset>
  );
}
