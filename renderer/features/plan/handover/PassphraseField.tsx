// A field for a passphrase: what is typed is hidden until the person wants to see it.
import { useId } from 'react';
import fields from '../../../ui/Field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly isShown: boolean;
  readonly onChange: (value: string) => void;
  /** Takes the focus when it comes onto the screen: nothing else can be done then. */
  readonly isFirst?: boolean;
};

/** Longest passphrase that is taken. */
const LONGEST = 1000;

/** One labeled passphrase. */
export function PassphraseField({ label, value, isShown, onChange, isFirst = false }: Props) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={isFirst ? focusOnce : undefined}
        className={fields.input}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        maxLength={LONGEST}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
