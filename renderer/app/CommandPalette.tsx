// The palette: type what you want to do, or a job, and press Enter. Esc closes it and gives the focus back.
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import { findTitles } from '../store/pack-in-use.ts';
import styles from './CommandPalette.module.css';
import { keysOf } from './command-words.ts';
import { openOver } from './over.ts';
import { commandItems, JOBS_SHOWN, jobItems, type PaletteGroup, type PaletteItem } from './palette-items.ts';

/** The dialog, while it is asked for. */
export function CommandPalette({ open }: { readonly open: boolean }) {
  const { t } = useTranslation('commands');
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && openOver(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <Dialog.Title className="visually-hidden">{t('palette.title')}</Dialog.Title>
          <Finder />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder() {
  const { t } = useTranslation('commands');
  const [query, setQuery] = useState('');
  const jobs = useJobs(query);
  const groups = [...commandItems(query, t), ...jobItems(jobs, t)];
  const run = (item: PaletteItem) => {
    openOver(null);
    item.run();
  };
  return (
    <Autocomplete.Root<PaletteGroup[]>
      inline
      open
      items={groups}
      mode="none"
      autoHighlight="always"
      keepHighlight
      value={query}
      onValueChange={setQuery}
      itemToStringValue={(item: PaletteItem) => item.label}
    >
      <Autocomplete.Input
        className={styles.input}
        aria-label={t('palette.label')}
        placeholder={t('palette.placeholder')}
      />
      <Autocomplete.Empty className={styles.empty}>
        {groups.length === 0 ? t('palette.none') : null}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.label} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.groupLabel}>{group.label}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => (
                <Autocomplete.Item
                  key={item.id}
                  value={item}
                  className={styles.item}
                  onClick={() => run(item)}
                >
                  <span>{item.label}</span>
                  {item.aside !== null && <span className={styles.aside}>{item.aside}</span>}
                  {item.key !== null && <kbd className={styles.key}>{keysOf(item.key, t).join(' ')}</kbd>}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <p className={styles.hint}>{t('palette.hint')}</p>
    </Autocomplete.Root>
  );
}

/** The jobs a query names; what is typed is never held up by it, and answers that were overtaken are left out. */
function useJobs(query: string): TitleAnswer | null {
  const wanted = useDeferredValue(query.trim());
  const [jobs, setJobs] = useState<{ readonly query: string; readonly answer: TitleAnswer } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (wanted !== '') {
      void findTitles(wanted, JOBS_SHOWN).then(
        (answer) => isCurrent && answer !== null && setJobs({ query: wanted, answer }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return wanted === '' ? null : (jobs?.answer ?? null);
}
