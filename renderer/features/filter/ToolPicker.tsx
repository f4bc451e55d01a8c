// Choosing tools by name among thousands: a combobox, and below it what is chosen.
import { Combobox } from '@base-ui/react/combobox';
import { Search, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findToolNames } from '../../../shared/filters/tool-names.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
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
      <Combobox.Root<string>
        items={names}
        filter={null}
        autoHighlight
        value={null}
        inputValue={query}
        onInputValueChange={setQuery}
        onValueChange={(name) => {
          if (name === null) return;
          onChange([...chosen, name]);
          setQuery('');
        }}
      >
        <label className={styles.label} htmlFor="filter-tool">
          {t('filter.tools')}
        </label>
        <Combobox.InputGroup className={styles.box}>
          <Search size={14} aria-hidden="true" />
          <Combobox.Input id="filter-tool" className={styles.input} placeholder={t('filter.toolFind')} />
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner
            className={styles.positioner}
            sideOffset={4}
            align="start"
            // Drawn outside the screen it belongs to, so it is a landmark of its own.
            role="search"
          >
            <Combobox.Popup className={styles.popup}>
              <Combobox.Status className={styles.status}>
                {query.trim() !== '' && names.length === 0 && t('filter.toolNone', { query })}
              </Combobox.Status>
              <Combobox.List className={styles.list}>
                {(name: string) => (
                  <Combobox.Item key={name} value={name} className={styles.item}>
                    {name}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
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
