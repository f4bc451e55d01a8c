// Puts the native menu in place, after the window is shown: nobody misses it before.
import { Menu, nativeTheme } from 'electron';
import type { Theme } from '../../shared/model/settings.ts';
import { menuTemplate, type Run, themeItems } from './menu-template.ts';

/** Puts the menu in place. */
export function installMenu(run: Run): void {
  const template = menuTemplate(run, nativeTheme.themeSource, process.platform === 'darwin');
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Moves the mark to the theme in force; does nothing before the menu is in place. */
export function markTheme(theme: Theme): void {
  const entry = Menu.getApplicationMenu()?.getMenuItemById(themeItems[theme].command);
  if (entry) entry.checked = true;
}
