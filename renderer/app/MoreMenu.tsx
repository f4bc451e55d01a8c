// The menu at the bar's end: screens without a tab, help, and colors. It runs the same commands as the keys.
import { Menu } from '@base-ui/react/menu';
import { Check, Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../shared/model/settings.ts';
import { themeSchema } from '../../shared/model/settings.ts';
import { editSettings } from '../store/actions.ts';
import { useApp } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { type CommandId, commands } from './command-list.ts';
import { keysOf, labelOf } from './command-words.ts';
import styles from './MoreMenu.module.css';

const PARTS = [
  ['table:show', 'compare:show', 'profile:show', 'packs:show', 'settings:show'],
  ['palette:show', 'shortcuts:show', 'hints:again'],
  ['text:larger', 'text:smaller'],
] as const satisfies readonly (readonly CommandId[])[];

/** The menu, open as it comes. */
export function MoreMenu() {
  const { t } = useTranslation(['common', 'commands']);
  const theme = useApp((state) => state.settings.theme);
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger render={<IconButton label={t('common:more')} icon={<Ellipsis size={18} />} />} />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} align="end" sideOffset={6}>
          <Menu.Popup className={styles.popup} aria-label={t('common:more')}>
            {PARTS.map((ids) => (
              <Menu.Group key={ids[0]} className={styles.group}>
                {ids.map((id) => (
                  <CommandItem key={id} id={id} />
                ))}
              </Menu.Group>
            ))}
            <Menu.RadioGroup
              className={styles.group}
              aria-label={t('common:theme.label')}
              value={theme}
              onValueChange={(chosen: Theme) => editSettings({ theme: chosen })}
            >
              {themeSchema.options.map((name) => (
                <Menu.RadioItem key={name} value={name} className={styles.item}>
                  <span className={styles.mark}>
                    <Menu.RadioItemIndicator>
                      <Check size={15} aria-hidden="true" />
                    </Menu.RadioItemIndicator>
                  </span>
                  {t(`commands:label.theme.${name}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <p className={styles.note}>{t('common:offlineWhy')}</p>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const { t } = useTranslation('commands');
  const found = commands.find((command) => command.id === id);
  if (found === undefined) return null;
  return (
    <Menu.Item className={styles.item} disabled={!found.when()} onClick={found.run}>
      <span className={styles.mark} />
      {labelOf(id, t)}
      {found.key !== null && <kbd className={styles.key}>{keysOf(found.key, t).join(' ')}</kbd>}
    </Menu.Item>
  );
}
