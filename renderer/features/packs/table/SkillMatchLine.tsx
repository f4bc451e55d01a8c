// One own skill and what it may be in the extended pack: a suggestion, another skill that is looked for, or none.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillId } from '../../../../shared/model/pack.ts';
import type { SkillMatch, SkillName } from '../../../../shared/model/role-table.ts';
import { confirmSkill, findSkills } from '../../../store/import-skills.ts';
import { Button } from '../../../ui/Button.tsx';
import field from '../../../ui/Field.module.css';
import styles from './table.module.css';

type Props = { readonly match: SkillMatch; readonly confirmed: SkillId | null };

/** A group of choices under the own name. */
export function SkillMatchLine({ match, confirmed }: Props) {
  const { t } = useTranslation('packs');
  const group = useId();
  const [found, setFound] = useState<readonly SkillName[]>([]);
  const why = new Map(match.suggestions.map((suggestion) => [suggestion.skill, suggestion.why]));
  const choices = [...match.suggestions, ...found.filter(({ skill }) => !why.has(skill))];
  return (
    <fieldset className={styles.match}>
      <legend>{match.name}</legend>
      {choices.map(({ skill, name }) => (
        <label key={skill}>
          <input
            type="radio"
            name={group}
            checked={confirmed === skill}
            onChange={() => confirmSkill(match.name, skill)}
          />
          {name}
          <span className={styles.why}>{t(`skills.why.${why.get(skill) ?? 'found'}`)}</span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={group}
          checked={confirmed === null}
          onChange={() => confirmSkill(match.name, null)}
        />
        {t('skills.none')}
      </label>
      <FindSkill name={match.name} onFound={setFound} />
    </fieldset>
  );
}

function FindSkill(props: {
  readonly name: string;
  readonly onFound: (found: readonly SkillName[]) => void;
}) {
  const { t } = useTranslation('packs');
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [hasNone, setNone] = useState(false);
  if (!isOpen) {
    return (
      <Button
        look="quiet"
        className={styles.other}
        aria-label={t('skills.otherNamed', { name: props.name })}
        onClick={() => setOpen(true)}
      >
        {t('skills.other')}
      </Button>
    );
  }
  const find = async () => {
    const found = await findSkills(query);
    setNone(found.length === 0);
    props.onFound(found);
  };
  return (
    <div className={styles.find}>
      <input
        className={field.input}
        aria-label={t('skills.otherNamed', { name: props.name })}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void find();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
      />
      <Button disabled={query.trim() === ''} onClick={() => void find()}>
        {t('skills.find')}
      </Button>
      <span role="status">{hasNone && t('skills.nothing')}</span>
    </div>
  );
}
