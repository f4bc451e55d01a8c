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
  contrast: { command: 'theme:contrast', label: 'High Contrast' },
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
        item('start:show', 'Where Are You Now?', '1'),
        item('profile:show', 'What You Have', 'P'),
        item('plan:show', 'Plans', '6'),
        item('packs:show', 'Job Data'),
        item('settings:show', 'Settings', 'CmdOrCtrl+,'),
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
        item('map:show', 'Map', '2'),
        item('within:show', 'Within Reach', '3'),
        item('move:show', 'This Move', '4'),
        item('routes:show', 'Ways There', '5'),
        item('table:show', 'Table', 'T'),
        item('compare:show', 'Compare', 'C'),
        separator,
        item('text:larger', 'Larger Text'),
        item('text:smaller', 'Smaller Text'),
        item('text:normal', 'Normal Text'),
        separator,
        { label: 'Theme', submenu: themes },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    ...(isMac ? [] : [{ role: 'help' as const, submenu: [{ role: 'about' as const }] }]),
  ];
}
