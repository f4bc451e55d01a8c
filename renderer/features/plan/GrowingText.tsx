// A text field as tall as its text, so that nothing is ever cut off; one paragraph, Enter ends it.
import type { ComponentProps } from 'react';
import styles from './GrowingText.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'rows'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for one paragraph that looks like the text around it until it is pointed at. */
export function GrowingText({ label, value, onChange, className, ...rest }: Props) {
  return (
    <textarea
      aria-label={label}
      rows={1}
      value={value}
      className={[styles.text, className].filter(Boolean).join(' ')}
      onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      {...rest}
    />
  );
}
