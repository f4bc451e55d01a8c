// A level 0 to 5 by plus, minus, arrow keys or typing.
import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '../../words/format.ts';
import styles from './RequirementsPanel.module.css';

type Props = {
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
};

/** The rating scale's step. */
const STEP = 0.5;

/** Leaving the field hands over what is shown, which is no new level. */
const shown = (level: number | null) => (level === null ? '' : formatDecimal(level, 1));

/** The field. */
export function LevelField({ name, value, onChange }: Props) {
  const { t, i18n } = useTranslation('edit');
  return (
    <NumberField.Root
      locale={i18n.language}
      value={value}
      onValueChange={(level) => {
        if (level !== null && shown(level) !== shown(value)) onChange(level);
      }}
      min={0}
      max={5}
      step={STEP}
      snapOnStep
      format={{ minimumFractionDigits: 1, maximumFractionDigits: 1 }}
    >
      <NumberField.Group className={styles.stepper}>
        <NumberField.Decrement aria-label={t('requirements.lower', { skill: name })}>
          <Minus size={15} aria-hidden="true" />
        </NumberField.Decrement>
        <NumberField.Input aria-label={t('requirements.level', { skill: name })} />
        <NumberField.Increment aria-label={t('requirements.raise', { skill: name })}>
          <Plus size={15} aria-hidden="true" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
