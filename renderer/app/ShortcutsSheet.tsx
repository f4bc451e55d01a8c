// The sheet of keys, made from the list of commands.
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { commandGroups, commands, mapKeys } from './command-list.ts';
import { keysOf, labelOf } from './command-words.ts';
import { openOver } from './over.ts';
import styles from './ShortcutsSheet.module.css';

/** The dialog, while it is asked for. */
export function ShortcutsSheet({ open }: { readonly open: boolean }) {
  const { t } = useTranslation(['commands', 'common']);
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && openOver(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup}>
          <header className={styles.head}>
            <Dialog.Title>{t('commands:shortcuts.title')}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('common:close')} icon={<X size={16} />} />} />
          </header>
          <div className={styles.body}>
            <Dialog.Description className={styles.intro}>{t('commands:shortcuts.intro')}</Dialog.Description>
            <KeyGroups />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function KeyGroups() {
  const { t } = useTranslation('commands');
  const groups = commandGroups.map((group) => ({
    label: t(`group.${group}`),
    lines: commands.flatMap(({ id, group: own, key }) =>
      own === group && key !== null ? [{ id, label: labelOf(id, t), key }] : [],
    ),
  }));
  const onMap = {
    label: t('group.onMap'),
    lines: mapKeys.map(({ id, key }) => ({ id, label: t(`mapKeys.${id}`), key })),
  };
  return (
    <div className={styles.groups}>
      {[...groups, onMap].map(
        ({ label, lines }) =>
          lines.length > 0 && (
            <section key={label} className={styles.group}>
              <h3>{label}</h3>
              <dl>
                {lines.map((line) => (
                  <div key={line.id} className={styles.line}>
                    <dt>{line.label}</dt>
                    <dd>
                      {keysOf(line.key, t).map((name) => (
                        <kbd key={name}>{name}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
      )}
    </div>
  );
}
