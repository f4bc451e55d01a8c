// How figures are written in a table: a range of numbers, or words that each count as something.
import { useTranslation } from 'react-i18next';
import {
  type ImportanceScale,
  importanceRanges,
  type LevelScale,
  levelRanges,
} from '../../../../shared/model/role-table.ts';
import { wordsScale } from '../../../../shared/packs/table-mapping.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatDecimal } from '../../../words/format.ts';
import { WordValues } from './WordValues.tsx';

const WORDS = 'words';
const LEVEL_SCALES = [...levelRanges, WORDS] as const;
const IMPORTANCE_SCALES = [...importanceRanges, WORDS] as const;

/** What a word may count as; importance as the importers count it. */
const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const IMPORTANCES = [0, 0.3, 0.4, 0.6, 0.75, 0.9] as const;

type Props<Scale> = {
  readonly scale: Scale;
  /** The words that stand in the columns. */
  readonly words: readonly string[];
  readonly onChange: (scale: Scale) => void;
};

/** How levels are written. */
export function LevelScaleField({ scale, words, onChange }: Props<LevelScale>) {
  const { t } = useTranslation('packs');
  return (
    <>
      <SelectField
        label={t('columns.levelScale')}
        value={scale.kind === 'range' ? scale.range : WORDS}
        options={LEVEL_SCALES.map((value) => ({ value, label: t(`columns.scales.${value}`) }))}
        onChange={(value) =>
          onChange(
            value === WORDS
              ? { kind: 'words', words: wordsScale('level', words) }
              : { kind: 'range', range: value },
          )
        }
      />
      {scale.kind === 'words' && (
        <WordValues
          words={words}
          values={scale.words}
          choices={LEVELS}
          nameOf={(value) =>
            value === 0 ? t('columns.notAsked') : t('columns.level', { level: formatDecimal(value, 0) })
          }
          onChange={(values) => onChange({ kind: 'words', words: values })}
        />
      )}
    </>
  );
}

/** How importance is written. */
export function ImportanceScaleField({ scale, words, onChange }: Props<ImportanceScale>) {
  const { t } = useTranslation('packs');
  return (
    <>
      <SelectField
        label={t('columns.importanceScale')}
        value={scale.kind === 'range' ? scale.range : WORDS}
        options={IMPORTANCE_SCALES.map((value) => ({ value, label: t(`columns.scales.${value}`) }))}
        onChange={(value) =>
          onChange(
            value === WORDS
              ? { kind: 'words', words: wordsScale('importance', words) }
              : { kind: 'range', range: value },
          )
        }
      />
      {scale.kind === 'words' && (
        <WordValues
          words={words}
          values={scale.words}
          choices={IMPORTANCES}
          nameOf={(value) => t(`columns.importance.${value}`)}
          onChange={(values) => onChange({ kind: 'words', words: values })}
        />
      )}
    </>
  );
}
