// A line of text, a number or a day with a label and a hint. The system's own fields; what is typed is the value.
import { useId } from 'react';
import styles from './Field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'date';
  readonly value: string;
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
};

/** A labeled field. */
export function TextField({ label, hint, type = 'text', value, maxLength, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.input}
        type={type}
        {...(type === 'number' && { min: 0, step: 'any' })}
        value={value}
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
