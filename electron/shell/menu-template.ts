// The native menu as data. Its items name commands of the screens; keys are shown here but handled there, in one place, so that
// Ctrl+Z in a text field stays the field's own (macOS, which has no such choice, sends the command).
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/menu-commands.ts';
import type { Theme } from '../../shared/model/settings.ts';

/** Runs a command of the screens. */
export type Run = (command: MenuCommand) => void;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The command and label of each theme. */
export const themeItems = {
  system: { command: 'theme:system', label: 'As the system' },
  light: { command: 'theme:light', label: 'Light' },
  dark: { command: 'theme:dark', label: 'Dark' },
} as const satisfies Record<Theme, { command: MenuCommand; label: string }>;

/** The whole menu as data; `run` receives the command of the item chosen. */
export function menuTemplate(run: Run, theme: Theme, isMac: boolean): MenuItemConstructorOptions[] {
  const item = (command: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    registerAccelerator: false,
    click: () => run(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const themes = Object.entries(themeItems).map(([name, { command, label }]) => ({
    ...item(command, label),
    type: 'radio' as const,
    checked: name === theme,
  }));
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('start:show', 'Start'),
        item('plan:list', 'Plans'),
        separator,
        item('plan:save', 'Save as Plan', 'CmdOrCtrl+S'),
        item('plan:print', 'Save Plan as PDF…', 'CmdOrCtrl+P'),
        separator,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('edit:undo', 'Undo', 'CmdOrCtrl+Z'),
        item('edit:redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        item('search:focus', 'Find a Job', '/'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('map:show', 'Map'),
        item('map:whole', 'Whole Map', '0'),
        item('reach:show', 'Within Reach'),
        item('table:toggle', 'Table', 'T'),
        separator,
        item('text:larger', 'Larger Text', 'CmdOrCtrl+Plus'),
        item('text:smaller', 'Smaller Text', 'CmdOrCtrl+-'),
        item('text:normal', 'Normal Text', 'CmdOrCtrl+0'),
        separator,
        { label: 'Theme', submenu: themes },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [
        item('sources:show', 'Where the Figures Come From'),
        item('shortcuts:show', 'Keys', '?'),
        ...(isMac ? [] : [separator, { role: 'about' as const }]),
      ],
    },
  ];
}
