// The native menu as data. Its items name commands of the screens, which give it their words and keys; keys are shown here but
// handled there, in one place, so that Ctrl+Z in a text field stays the field's own (macOS, which has no such choice, sends
// the command).
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuPart, MenuWords } from '../../shared/ipc/menu-commands.ts';
import type { Theme } from '../../shared/model/settings.ts';

/** Runs a command of the screens. */
export type Run = (command: MenuCommand) => void;

/** What the menu is made of. */
export type MenuParts = {
  readonly run: Run;
  readonly words: MenuWords;
  readonly theme: Theme;
  readonly isMac: boolean;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The command that chooses a theme. */
export const themeCommand = (theme: Theme) => `theme:${theme}` as const;

/** The whole menu as data; `run` receives the command of the item chosen. */
export function menuTemplate({ run, words, theme, isMac }: MenuParts): MenuItemConstructorOptions[] {
  const item = (command: MenuCommand): MenuItemConstructorOptions => {
    const accelerator = words.keys[command];
    return {
      id: command,
      label: words.commands[command] ?? command,
      registerAccelerator: false,
      click: () => run(command),
      ...(accelerator === undefined ? {} : { accelerator }),
    };
  };
  const part = (name: MenuPart) => words.parts[name] ?? name;
  const own = (role: NonNullable<MenuItemConstructorOptions['role']>, name: MenuPart) => ({
    role,
    label: part(name),
  });
  const themes = (['system', 'light', 'dark', 'contrast'] as const).map((name) => ({
    ...item(themeCommand(name)),
    type: 'radio' as const,
    checked: name === theme,
  }));
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: part('file'),
      submenu: [
        ...(['start:show', 'profile:show', 'plan:show', 'packs:show', 'settings:show'] as const).map(item),
        separator,
        isMac ? own('close', 'close') : own('quit', 'quit'),
      ],
    },
    {
      label: part('edit'),
      submenu: [
        item('edit:undo'),
        item('edit:redo'),
        separator,
        own('cut', 'cut'),
        own('copy', 'copy'),
        own('paste', 'paste'),
        own('selectAll', 'selectAll'),
        separator,
        item('search:focus'),
      ],
    },
    {
      label: part('view'),
      submenu: [
        ...(['map', 'within', 'move', 'routes', 'table', 'compare'] as const).map((name) =>
          item(`${name}:show`),
        ),
        separator,
        ...(['text:larger', 'text:smaller', 'text:normal'] as const).map(item),
        separator,
        { label: part('colors'), submenu: themes },
        separator,
        own('togglefullscreen', 'fullScreen'),
      ],
    },
    { label: part('window'), submenu: [own('minimize', 'minimize'), own('close', 'close')] },
    {
      label: part('help'),
      role: 'help',
      submenu: [
        item('palette:show'),
        item('shortcuts:show'),
        ...(isMac ? [] : [separator, own('about', 'about')]),
      ],
    },
  ];
}
