// What the columns of a table of learning mean.
import { useTranslation } from 'react-i18next';
import {
  catalogFields,
  catalogLevelWords,
  withCatalogColumn,
} from '../../../../shared/packs/table-mapping.ts';
import type { CatalogDraft } from '../../../store/import-state.ts';
import { mapCatalogColumns } from '../../../store/import-table.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import { LevelScaleField } from './ScaleField.tsx';
import styles from './table.module.css';

/** The fields, and how levels are written where there are any. */
export function CatalogColumns({ table }: { readonly table: CatalogDraft }) {
  const { t } = useTranslation('packs');
  const { preview, mapping } = table;
  return (
    <div className={styles.fields}>
      {catalogFields.map((field) => (
        <ColumnSelect
          key={field}
          label={t(`catalog.fields.${field}`)}
          look={preview}
          column={mapping.columns[field]}
          isNeeded={field === 'title'}
          onChange={(column) => mapCatalogColumns(withCatalogColumn(mapping, field, column, preview.columns))}
        />
      ))}
      {mapping.columns.level !== null && (
        <LevelScaleField
          scale={mapping.levelScale}
          words={catalogLevelWords(mapping, preview.columns)}
          onChange={(levelScale) => mapCatalogColumns({ ...mapping, levelScale })}
        />
      )}
    </div>
  );
}
