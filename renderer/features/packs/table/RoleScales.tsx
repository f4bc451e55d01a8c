// The scales that a table of jobs uses.
import type { RoleTableMapping, TablePreview } from '../../../../shared/model/role-table.ts';
import { usedScales } from '../../../../shared/packs/table-mapping.ts';
import { mapColumns } from '../../../store/import-table.ts';
import { ImportanceScaleField, LevelScaleField } from './ScaleField.tsx';
import styles from './table.module.css';

type Props = { readonly preview: TablePreview; readonly mapping: RoleTableMapping };

/** A field for each scale in use. */
export function RoleScales({ preview, mapping }: Props) {
  return (
    <div className={styles.fields}>
      {usedScales(mapping, preview.columns).map(({ of, scale, words }) =>
        of === 'level' ? (
          <LevelScaleField
            key={of}
            scale={scale}
            words={words}
            onChange={(levelScale) => mapColumns({ ...mapping, levelScale })}
          />
        ) : (
          <ImportanceScaleField
            key={of}
            scale={scale}
            words={words}
            onChange={(importanceScale) => mapColumns({ ...mapping, importanceScale })}
          />
        ),
      )}
    </div>
  );
}
