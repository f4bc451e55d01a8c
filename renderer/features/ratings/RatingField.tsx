// A person's level of one skill.
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import { rateSkill } from '../../store/actions.ts';
import { redo, undo } from '../../store/store.ts';
import { LevelField } from '../../ui/LevelField.tsx';

type Props = {
  readonly skill: Skill;
  readonly name: string;
  readonly level: number | null;
  readonly describedBy: string;
};

/** The field; what is set is undone by key too. */
export function RatingField({ skill, name, level, describedBy }: Props) {
  const { t, i18n } = useTranslation('move');
  return (
    <LevelField
      labels={{
        level: t('confirm.level', { skill: name }),
        lower: t('confirm.lower', { skill: name }),
        raise: t('confirm.raise', { skill: name }),
      }}
      level={level}
      onChange={(value) => rateSkill(skill.id, value)}
      locale={i18n.language}
      describedBy={describedBy}
      onKeyDown={undoByKey}
    />
  );
}

/** A level set by the arrow keys is undone by the keyboard too, though the field holds text. */
function undoByKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}
