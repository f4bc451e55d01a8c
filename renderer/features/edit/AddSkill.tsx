// Adding a skill that the job does not ask yet: found by any part of its name among the skills of the job data.
import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Skill, SkillId } from '../../../shared/model/pack.ts';
import search from '../search/RoleSearch.module.css';
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
  const isSearching = query.trim() !== '';
  return (
    <Combobox.Root<Skill>
      items={found}
      filter={null}
      autoHighlight
      value={null}
      inputValue={query}
      onInputValueChange={setQuery}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={(a, b) => a.id === b.id}
      onValueChange={(skill) => {
        if (skill === null) return;
        onAdd(skill.id);
        setQuery('');
      }}
    >
      <Combobox.InputGroup className={`${search.box} ${styles.add}`}>
        <Plus size={15} aria-hidden="true" />
        <Combobox.Input
          className={search.input}
          aria-label={t('requirements.add')}
          placeholder={`${t('requirements.add')}: ${t('requirements.addHint')}`}
        />
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={search.positioner} sideOffset={6} align="start" role="search">
          <Combobox.Popup className={search.popup}>
            <Combobox.Status className={search.status}>
              {isSearching && found.length === 0 ? t('requirements.nothingFound', { query }) : null}
            </Combobox.Status>
            <Combobox.List className={search.list}>
              {(skill: Skill) => (
                <Combobox.Item key={skill.id} value={skill} className={search.item}>
                  <span className={search.title}>{skill.name}</span>
                  <span className={search.detail}>{t(`kind.${skill.kind}`)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
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
