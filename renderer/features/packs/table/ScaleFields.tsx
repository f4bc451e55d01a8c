// How levels and importance are written in the table: a range of numbers, or words that each count as something.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import {
  importanceRanges,
  levelRanges,
  type RoleTableMapping,
  type TablePreview,
} from '../../../../shared/model/role-table.ts';
import { usedScales } from '../../../../shared/packs/table-mapping.ts';
import { mapColumns } from '../../../store/import-table.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatDecimal } from '../../../words/format.ts';
import styles from './table.module.css';
import { WordValues } from './WordValues.tsx';

const WORDS = 'words';
const LEVEL_SCALES = [...levelRanges, WORDS] as const;
const IMPORTANCE_SCALES = [...importanceRanges, WORDS] as const;

/** What a word may count as; importance as the importers count it. */
const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const IMPORTANCES = [0, 0.3, 0.4, 0.6, 0.75, 0.9] as const;

type Props = { readonly preview: TablePreview; readonly mapping: RoleTableMapping };

/** The scales that the mapping uses. */
export function ScaleFields({ preview, mapping }: Props) {
  const { t } = useTranslation('packs');
  const levelWords = (value: number) =>
    value === 0 ? t('columns.notAsked') : t('columns.level', { level: formatDecimal(value, 0) });
  const importanceWords = (value: (typeof IMPORTANCES)[number]) => t(`columns.importance.${value}`);
  const fields = usedScales(mapping, preview.columns).map((used) =>
    used.of === 'level' ? (
      <Fragment key="level">
        <SelectField
          label={t('columns.levelScale')}
          value={used.scale.kind === 'range' ? used.scale.range : WORDS}
          options={LEVEL_SCALES.map((value) => ({ value, label: t(`columns.scales.${value}`) }))}
          onChange={(scale) =>
            mapColumns({
              ...mapping,
              levelScale: scale === WORDS ? { kind: 'words', words: {} } : { kind: 'range', range: scale },
            })
          }
        />
        {used.scale.kind === 'words' && (
          <WordValues
            words={used.words}
            values={used.scale.words}
            choices={LEVELS}
            nameOf={levelWords}
            onChange={(words) => mapColumns({ ...mapping, levelScale: { kind: 'words', words } })}
          />
        )}
      </Fragment>
    ) : (
      <Fragment key="importance">
        <SelectField
          label={t('columns.importanceScale')}
          value={used.scale.kind === 'range' ? used.scale.range : WORDS}
          options={IMPORTANCE_SCALES.map((value) => ({
            value,
            label: t(`columns.scales.${value}`),
          }))}
          onChange={(scale) =>
            mapColumns({
              ...mapping,
              importanceScale:
                scale === WORDS ? { kind: 'words', words: {} } : { kind: 'range', range: scale },
            })
          }
        />
        {used.scale.kind === 'words' && (
          <WordValues
            words={used.words}
            values={used.scale.words}
            choices={IMPORTANCES}
            nameOf={importanceWords}
            onChange={(words) => mapColumns({ ...mapping, importanceScale: { kind: 'words', words } })}
          />
        )}
      </Fragment>
    ),
  );
  return <div className={styles.fields}>{fields}</div>;
}
