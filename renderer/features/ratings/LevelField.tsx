// A person's level of one skill, set by plus and minus, by arrow keys or by typing.
import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import { rateSkill } from '../../store/actions.ts';
import { redo, undo } from '../../store/store.ts';
import { formatDecimal } from '../../words/format.ts';
import styles from './LevelField.module.css';

/** The rating scale's step. */
const STEP = 0.5;

/** A level as the field shows it. Leaving the field hands over what is shown, which is no new level. */
const shown = (level: number | null) => (level === null ? '' : formatDecimal(level, 1));

type LevelProps = {
  readonly skill: Skill;
  readonly name: string;
  readonly level: number | null;
  readonly describedBy: string;
};

/** The field; what is set is undone by key too. */
export function LevelField(props: LevelProps) {
  const { t, i18n } = useTranslation('move');
  const { skill, name, level } = props;
  return (
    <NumberField.Root
      locale={i18n.language}
      value={level}
      onValueChange={(value) => {
        if (value !== null && shown(value) !== shown(level)) rateSkill(skill.id, value);
      }}
      min={0}
      max={5}
      step={STEP}
      snapOnStep
      format={{ minimumFractionDigits: 1, maximumFractionDigits: 1 }}
    >
      <NumberField.Group className={styles.stepper}>
        <NumberField.Decrement aria-label={t('confirm.lower', { skill: name })}>
          <Minus size={15} aria-hidden="true" />
        </NumberField.Decrement>
        <NumberField.Input
          aria-label={t('confirm.level', { skill: name })}
          aria-describedby={props.describedBy}
          onKeyDown={undoByKey}
        />
        <NumberField.Increment aria-label={t('confirm.raise', { skill: name })}>
          <Plus size={15} aria-hidden="true" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}

/** A level set by the arrow keys is undone by the keyboard too, though the field holds text. */
function undoByKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}
