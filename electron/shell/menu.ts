// Puts the native menu in place once the screens have given it their words: nobody misses it before.
import { Menu, nativeTheme } from 'electron';
import type { MenuWords } from '../../shared/ipc/menu-commands.ts';
import type { Theme } from '../../shared/model/settings.ts';
import { menuTemplate, type Run, themeCommand } from './menu-template.ts';

/** The theme whose item is marked; native parts know only three of the four. */
let marked: Theme = nativeTheme.themeSource;

/** Puts the menu in place, or another in its place. */
export function installMenu(run: Run, words: MenuWords): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ run, words, theme: marked, isMac })));
}

/** Moves the mark to the theme in force. */
export function markTheme(theme: Theme): void {
  marked = theme;
  const entry = Menu.getApplicationMenu()?.getMenuItemById(themeCommand(theme));
  if (entry) entry.checked = true;
}
