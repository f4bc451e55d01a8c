// What each word of a column counts as.
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './table.module.css';

/** A word that nothing has been said of. */
const UNSAID = '';

type Props<V extends number> = {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, number>>;
  /** What a word may count as. */
  readonly choices: readonly V[];
  readonly nameOf: (value: V) => string;
  readonly onChange: (values: Record<string, number>) => void;
};

/** A choice a word. */
export function WordValues<V extends number>(props: Props<V>) {
  const { t } = useTranslation('packs');
  const { words, values, choices, nameOf, onChange } = props;
  const options = choices.map((value) => ({ value: String(value), label: nameOf(value) }));
  return (
    <fieldset className={styles.words}>
      <legend>{t('columns.words')}</legend>
      {words.map((word) => (
        <SelectField
          key={word}
          label={`“${word}”`}
          value={String(values[word] ?? UNSAID)}
          options={[{ value: UNSAID, label: t('columns.choose') }, ...options]}
          onChange={(chosen) => {
            const { [word]: _before, ...others } = values;
            onChange(chosen === UNSAID ? others : { ...others, [word]: Number(chosen) });
          }}
        />
      ))}
    </fieldset>
  );
}
