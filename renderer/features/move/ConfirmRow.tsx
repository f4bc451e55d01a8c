// One skill to confirm: the level by plus, minus or arrow keys, what the level means in plain words, and "not sure".
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import type { ConfirmRow as Row } from '../../../shared/report/confirm-rows.ts';
import { clearRating, rateSkill } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { formatDecimal, formatHours } from '../../words/format.ts';
import { Anchor } from '../ratings/Anchor.tsx';
import { RatingField } from '../ratings/RatingField.tsx';
import styles from './ConfirmSkills.module.css';

type Props = {
  readonly row: Row;
  readonly name: string;
  readonly state: 'assumed' | 'rated' | 'unsure';
  /** The level the job asks is assumed. */
  readonly needAssumed: boolean;
};

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
      <RatingField skill={skill} name={name} level={have} describedBy={anchorId} />
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

function Asks({ row, needAssumed }: Pick<Props, 'row' | 'needAssumed'>) {
  const { t } = useTranslation('move');
  const need = needAssumed
    ? t('confirm.needAssumed', { level: formatDecimal(row.need, 0) })
    : formatDecimal(row.need, 1);
  if (row.have !== null && row.have >= row.need) return t('confirm.enough', { need });
  if (row.hours === null) return t('confirm.missingNoHours', { need });
  return t('confirm.missing', { need, hours: formatHours(row.hours.low, row.hours.high) });
}
