// One skill to confirm: the level by plus, minus or arrow keys, what the level means in plain words, and "not sure".
import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import type { ConfirmRow as Row } from '../../../shared/report/confirm-rows.ts';
import { clearRating, rateSkill } from '../../store/actions.ts';
import { redo, undo } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatDecimal, formatHours } from '../../words/format.ts';
import styles from './ConfirmSkills.module.css';
import { quotedPhrase } from './skill-name.ts';

type Props = {
  readonly row: Row;
  readonly name: string;
  readonly state: 'assumed' | 'rated' | 'unsure';
  /** The level the job asks is assumed. */
  readonly needAssumed: boolean;
};

/** The rating scale's step. */
const STEP = 0.5;

/** A row of the list. */
export function ConfirmRow({ row, name, state, needAssumed }: Props) {
  const { t } = useTranslation('move');
  const { skill, have } = row;
  const anchorId = useId();
  const isUnknown = have === null && state === 'assumed';
  return (
    <li className={styles.row}>
      <h3>
        {name}
        <Chip tone={isUnknown ? 'unknown' : state === 'rated' ? 'destination' : 'plain'}>
          {t(`confirm.${isUnknown ? 'unknown' : state}`)}
        </Chip>
      </h3>
      <LevelField skill={skill} name={name} level={have} describedBy={anchorId} />
      <p className={styles.anchor} id={anchorId}>
        {have === null ? t('confirm.withheld') : <Anchor skill={skill} level={have} />}
      </p>
      <div className={styles.foot}>
        <p>
          <Asks row={row} needAssumed={needAssumed} />
        </p>
        <Ways skill={skill} name={name} level={have} state={state} />
      </div>
    </li>
  );
}

type WaysProps = {
  readonly skill: Skill;
  readonly name: string;
  readonly level: number | null;
  readonly state: Props['state'];
};

/** What can be said instead of a number: it is about right, I am not sure. Pressed again, either is taken back. */
function Ways({ skill, name, level, state }: WaysProps) {
  const { t } = useTranslation('move');
  const isRated = state === 'rated';
  const isUnsure = state === 'unsure';
  return (
    <div className={styles.ways}>
      {level !== null && (
        <Button
          look="quiet"
          aria-label={`${t('confirm.aboutRight')}: ${name}`}
          aria-pressed={isRated}
          onClick={() => (isRated ? clearRating(skill.id, false) : rateSkill(skill.id, level))}
        >
          {t('confirm.aboutRight')}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={`${t('confirm.notSure')}: ${name}`}
        aria-pressed={isUnsure}
        onClick={() => clearRating(skill.id, !isUnsure)}
      >
        {t('confirm.notSure')}
      </Button>
    </div>
  );
}

/** A level as the field shows it. Leaving the field hands over what is shown, which is no new level. */
const shown = (level: number | null) => (level === null ? '' : formatDecimal(level, 1));

type LevelProps = {
  readonly skill: Skill;
  readonly name: string;
  readonly level: number | null;
  readonly describedBy: string;
};

function LevelField(props: LevelProps) {
  const { t } = useTranslation('move');
  const { skill, name, level } = props;
  return (
    <NumberField.Root
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

const ANCHORS = [0, 1, 2, 3, 4, 5] as const;

/** What a level means; between two of them the person is almost at the upper one. */
function Anchor({ skill, level }: { readonly skill: Skill; readonly level: number }) {
  const { t } = useTranslation('move');
  const kind = skill.kind === 'knowledge' ? 'knowledge' : 'skill';
  const nearest = Math.round(level / STEP) * STEP;
  const step = ANCHORS.find((anchor) => anchor >= nearest) ?? 5;
  const anchor = t(`anchor.${kind}.${step}`, { skill: quotedPhrase(skill.name) });
  return step === nearest ? anchor : t('confirm.almost', { anchor });
}

function Asks({ row, needAssumed }: Pick<Props, 'row' | 'needAssumed'>) {
  const { t } = useTranslation('move');
  const need = needAssumed
    ? t('confirm.needAssumed', { level: formatDecimal(row.need, 0) })
    : formatDecimal(row.need, 1);
  if (row.have !== null && row.have >= row.need) return t('confirm.enough', { need });
  if (row.hours === null) return t('confirm.missingNoHours', { need });
  return t('confirm.missing', { need, hours: formatHours(row.hours.low, row.hours.high) });
}
