// The native menu gets its words and the keys it shows from the commands, in the language of the screens.
import i18next from 'i18next';
import { type MenuWords, menuCommands, menuParts } from '../../shared/ipc/menu-commands.ts';
import type { Language } from '../../shared/model/settings.ts';
import { commands } from './command-list.ts';
import { labelOf } from './command-words.ts';

/** A key as the native menu writes it: "Mod+Shift+z" is "CmdOrCtrl+Shift+Z". */
function acceleratorOf(key: string): string {
  return key
    .split('+')
    .map((part) => (part === 'Mod' ? 'CmdOrCtrl' : part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/** What the native menu is to say in a language whose words are here. */
export function menuWords(language: Language): MenuWords {
  const t = i18next.getFixedT(language, 'commands');
  const keys = commands.flatMap(({ id, key }) => {
    const inMenu = menuCommands.find((each) => each === id);
    return inMenu === undefined || key === null ? [] : [[inMenu, acceleratorOf(key)] as const];
  });
  return {
    commands: Object.fromEntries(menuCommands.map((id) => [id, labelOf(id, t)])),
    parts: Object.fromEntries(menuParts.map((part) => [part, t(`menu.${part}`)])),
    keys: Object.fromEntries(keys),
  };
}
