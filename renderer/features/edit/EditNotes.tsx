// What was changed of a requirement: by whom, when, from what, and the way back, value by value.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Written } from '../../../shared/model/overlay.ts';
import {
  type RequirementPlace,
  type RequirementValue,
  revertRequirement,
} from '../../../shared/packs/overlay-edits.ts';
import type { RequirementRow } from '../../../shared/packs/requirement-rows.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDecimal } from '../../words/format.ts';
import styles from './RequirementsPanel.module.css';
import { importanceWord } from './value-words.ts';
import { writtenWords } from './written-words.ts';

type Props = { readonly place: RequirementPlace; readonly row: RequirementRow };

/** The notes under a line; nothing where nothing was changed. */
export function EditNotes({ place, row }: Props) {
  const { t } = useTranslation('edit');
  const { edit, before, skill } = row;
  if (edit === null) return null;
  if (edit.change === 'not-asked') {
    const text = `${t('requirements.notAsked')}: ${writtenWords('edited', edit)}`;
    return <Note text={text} back={{ place, skill: skill.name, what: t('requirements.notAsked') }} />;
  }
  if (before === null) {
    const written = edit.level ?? edit.importance;
    return written === null ? null : <AddedNote place={place} skill={skill.name} written={written} />;
  }
  return VALUES.map((value) => {
    const written = edit[value];
    if (written === null) return null;
    const what = t(value === 'level' ? 'requirements.valueLevel' : 'requirements.valueImportance');
    const text = `${what}: ${writtenWords('edited', written)}; ${wasWords(t, value, before[value])}`;
    return <Note key={value} text={text} back={{ place, value, skill: skill.name, what }} />;
  });
}

const VALUES = ['importance', 'level'] as const;

function wasWords(t: TFunction<'edit'>, value: RequirementValue, before: number | null): string {
  if (before === null) return t('requirements.wasNotKnown');
  return value === 'level'
    ? t('requirements.wasLevel', { level: formatDecimal(before, 1) })
    : t('requirements.wasImportance', { importance: importanceWord(t, before) });
}

type Back = {
  readonly place: RequirementPlace;
  readonly value?: RequirementValue;
  readonly skill: string;
  readonly what: string;
};

function Note({ text, back }: { readonly text: string; readonly back: Back }) {
  const { t } = useTranslation('edit');
  const { place, value, skill, what } = back;
  return (
    <p className={styles.note}>
      {text}
      <Button
        look="quiet"
        aria-label={t('requirements.putBackOf', { what, skill })}
        onClick={() =>
          editOverlay(`${place.role}.${place.skill}.${value ?? ''}`, (overlay) =>
            revertRequirement(overlay, place, value),
          )
        }
      >
        {t('requirements.putBack')}
      </Button>
    </p>
  );
}

function AddedNote(props: {
  readonly place: RequirementPlace;
  readonly skill: string;
  readonly written: Written;
}) {
  const { t } = useTranslation('edit');
  const { place, skill, written } = props;
  return (
    <p className={styles.note}>
      {writtenWords('added', written)}
      <Button
        look="quiet"
        aria-label={t('requirements.takeOutOf', { skill })}
        onClick={() =>
          editOverlay(`${place.role}.${place.skill}`, (overlay) => revertRequirement(overlay, place))
        }
      >
        {t('requirements.takeOut')}
      </Button>
    </p>
  );
}
