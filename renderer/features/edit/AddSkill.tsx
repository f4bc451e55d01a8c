// Adding a skill that the job does not ask yet: found by any part of its name among the skills of the job data.
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill, SkillId } from '../../../shared/model/pack.ts';
import { NamePicker } from '../../ui/NamePicker.tsx';
import styles from './RequirementsPanel.module.css';

type Props = {
  readonly skills: readonly Skill[];
  /** Those that have a line already. */
  readonly taken: ReadonlySet<SkillId>;
  readonly onAdd: (skill: SkillId) => void;
};

/** Names shown at once. */
const SHOWN = 12;

/** The search box. */
export function AddSkill({ skills, taken, onAdd }: Props) {
  const { t } = useTranslation('edit');
  const [query, setQuery] = useState('');
  const found = useMemo(() => findSkills(skills, taken, query), [skills, taken, query]);
  return (
    <div className={styles.add}>
      <NamePicker
        label={t('requirements.add')}
        placeholder={`${t('requirements.add')}: ${t('requirements.addHint')}`}
        icon={<Plus size={15} aria-hidden="true" />}
        query={query}
        onQuery={setQuery}
        found={found.map(({ id, name, kind }) => ({ id, name, detail: t(`kind.${kind}`) }))}
        nothing={t('requirements.nothingFound', { query })}
        onPick={({ id }) => onAdd(id)}
      />
    </div>
  );
}

/** Skills whose name has what was typed, those that begin with it first; none for nothing. */
function findSkills(skills: readonly Skill[], taken: ReadonlySet<SkillId>, query: string): Skill[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return [];
  const found = skills.filter(({ id, name }) => !taken.has(id) && name.toLowerCase().includes(typed));
  const begins = ({ name }: Skill) => (name.toLowerCase().startsWith(typed) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, SHOWN);
}
