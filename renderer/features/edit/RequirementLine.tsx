// One skill that a job asks: how much it matters and at which level, and what was changed of that by whom.
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Asked } from '../../../shared/moves/by-hand.ts';
import {
  type RequirementValue,
  setRequirement,
  strikeRequirement,
} from '../../../shared/packs/overlay-edits.ts';
import type { RequirementRow } from '../../../shared/packs/requirement-rows.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LevelField } from '../../ui/LevelField.tsx';
import { EditNotes } from './EditNotes.tsx';
import { ImportanceField } from './ImportanceField.tsx';
import styles from './RequirementsPanel.module.css';
import { levelWord } from './value-words.ts';

type Props = { readonly role: RoleId; readonly row: RequirementRow };

/** A line of the list. */
export function RequirementLine({ role, row }: Props) {
  const { t } = useTranslation('edit');
  const { skill, now } = row;
  const place = { role, skill: skill.id };
  const set = (value: RequirementValue, to: number) =>
    editOverlay(`${role}.${skill.id}.${value}`, (overlay, by) =>
      setRequirement(overlay, place, { [value]: to }, by),
    );
  return (
    <li className={styles.line}>
      <h3 className={now === null ? styles.struckOut : undefined}>
        {skill.name} <small>{t(`kind.${skill.kind}`)}</small>
      </h3>
      {now !== null && (
        <>
          <Values name={skill.name} now={now} set={set} />
          <IconButton
            className={styles.remove}
            label={t('requirements.remove', { skill: skill.name })}
            icon={<Trash2 size={15} />}
            onClick={() =>
              editOverlay(`${role}.${skill.id}`, (overlay, by) => strikeRequirement(overlay, place, by))
            }
          />
        </>
      )}
      <EditNotes place={place} row={row} />
    </li>
  );
}

type ValuesProps = {
  readonly name: string;
  readonly now: Asked;
  readonly set: (value: RequirementValue, to: number) => void;
};

function Values({ name, now, set }: ValuesProps) {
  const { t, i18n } = useTranslation('edit');
  return (
    <div className={styles.values}>
      <ImportanceField name={name} value={now.importance} onChange={(to) => set('importance', to)} />
      <LevelField
        labels={{
          level: t('requirements.level', { skill: name }),
          lower: t('requirements.lower', { skill: name }),
          raise: t('requirements.raise', { skill: name }),
        }}
        level={now.level}
        onChange={(to) => set('level', to)}
        locale={i18n.language}
      />
      <span className={styles.word}>{levelWord(t, now.level)}</span>
    </div>
  );
}
