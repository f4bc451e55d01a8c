// A level from 0 to 5, set by plus and minus, by arrow keys or by typing.
import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import styles from './LevelField.module.css';

type Props = {
  readonly labels: { readonly level: string; readonly lower: string; readonly raise: string };
  /** Null where it is not known. */
  readonly level: number | null;
  readonly onChange: (level: number) => void;
  /** The language whose numbers are read and written. */
  readonly locale: string;
  readonly describedBy?: string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
};

/** The rating scale's step. */
const STEP = 0.5;
const DIGITS = 1;

/** Leaving the field hands over what is shown, which is no new level. */
const isShownAs = (level: number | null, value: number) => level?.toFixed(DIGITS) === value.toFixed(DIGITS);

/** The field. */
export function LevelField({ labels, level, onChange, locale, describedBy, onKeyDown }: Props) {
  return (
    <NumberField.Root
      locale={locale}
      value={level}
      onValueChange={(value) => {
        if (value !== null && !isShownAs(level, value)) onChange(value);
      }}
      min={0}
      max={5}
      step={STEP}
      snapOnStep
      format={{ minimumFractionDigits: DIGITS, maximumFractionDigits: DIGITS }}
    >
      <NumberField.Group className={styles.stepper}>
        <NumberField.Decrement aria-label={labels.lower}>
          <Minus size={15} aria-hidden="true" />
        </NumberField.Decrement>
        <NumberField.Input aria-label={labels.level} aria-describedby={describedBy} onKeyDown={onKeyDown} />
        <NumberField.Increment aria-label={labels.raise}>
          <Plus size={15} aria-hidden="true" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
