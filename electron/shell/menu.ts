// Puts the native menu in place, after the window is shown: nobody misses it before.
import { Menu } from 'electron';
import type { Theme } from '../../shared/model/settings.ts';
import { menuTemplate, type Run, themeItems } from './menu-template.ts';

/** Puts the menu in place. */
export function installMenu(run: Run, theme: Theme): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(run, theme, process.platform === 'darwin')));
}

/** Moves the mark to the theme in force; does nothing before the menu is in place. */
export function markTheme(theme: Theme): void {
  const entry = Menu.getApplicationMenu()?.getMenuItemById(themeItems[theme].command);
  if (entry) entry.checked = true;
}
