// Choosing tools by name among thousands: a combobox, and below it what is chosen.
import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findToolNames } from '../../../shared/filters/tool-names.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { NamePicker } from '../../ui/NamePicker.tsx';
import styles from './ToolPicker.module.css';

type Props = {
  readonly content: PackContent;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** How many names are offered at once (ours: what one reads before typing on). */
const SHOWN = 12;

/** The tools a job should use; any one of them is enough. */
export function ToolPicker({ content, chosen, onChange }: Props) {
  const { t } = useTranslation('table');
  const [query, setQuery] = useState('');
  const names = findToolNames(content, query, SHOWN + chosen.length)
    .filter((name) => !chosen.includes(name))
    .slice(0, SHOWN);
  return (
    <div className={styles.picker}>
      <label className={styles.label} htmlFor="filter-tool">
        {t('filter.tools')}
      </label>
      <NamePicker
        inputId="filter-tool"
        label={t('filter.tools')}
        placeholder={t('filter.toolFind')}
        icon={<Search size={15} aria-hidden="true" />}
        query={query}
        onQuery={setQuery}
        found={names.map((name) => ({ id: name, name }))}
        nothing={t('filter.toolNone', { query })}
        onPick={({ name }) => onChange([...chosen, name])}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t('filter.toolsChosen')}>
          {chosen.map((name) => (
            <li key={name}>
              <span>{name}</span>
              <button
                type="button"
                aria-label={t('filter.toolRemove', { name })}
                onClick={() => onChange(chosen.filter((other) => other !== name))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 1 && <p className={styles.hint}>{t('filter.toolsAny')}</p>}
    </div>
  );
}
