// A number a person may give or leave out, with a label and a hint. Empty means not said, never 0.
import { NumberField as Base } from '@base-ui/react/number-field';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format?: Intl.NumberFormatOptions;
};

/** A labeled number field; arrow keys change it by its step. */
export function NumberField({ label, hint, value, onChange, format, ...bounds }: Props) {
  const id = useId();
  const { i18n } = useTranslation();
  return (
    <Base.Root
      id={id}
      locale={i18n.language}
      value={value}
      onValueChange={onChange}
      {...bounds}
      {...(format && { format })}
      className={styles.field}
    >
      <label htmlFor={id}>{label}</label>
      <Base.Input className={styles.input} aria-describedby={hint ? `${id}-hint` : undefined} />
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </Base.Root>
  );
}
