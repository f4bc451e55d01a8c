// The parts of the settings that only the main process can apply: the theme of native parts, and the text size as zoom.
import { type BrowserWindow, nativeTheme } from 'electron';
import type { Theme } from '../../shared/model/settings.ts';
import { markTheme } from './menu.ts';

/** The token --sea of the themes: what the window shows until the page is drawn. */
const grounds = { light: '#dbe5ea', dark: '#0b1216', contrast: '#ffffff' };

/** High contrast by choice, which native parts know nothing of. */
let isContrast = false;

/** Color of an empty window in the theme in force. */
export function groundColor(): string {
  if (isContrast) return grounds.contrast;
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}

/** Sets the theme of menus, dialogs and of `prefers-color-scheme`. */
export function setTheme(theme: Theme): void {
  isContrast = theme === 'contrast';
  // High contrast is a light theme of our own; native parts have none.
  nativeTheme.themeSource = theme === 'contrast' ? 'light' : theme;
  markTheme(theme);
}

/** Keeps a window's empty ground in the theme in force. */
export function followTheme(window: BrowserWindow): void {
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(groundColor());
  });
}

/** Shows a window's pages at a text size of 1..2, those still to be loaded too; the returned function changes it. */
export function zoomWindow(window: BrowserWindow, atFirst: number): (factor: number) => void {
  let current = atFirst;
  const apply = () => window.webContents.setZoomFactor(current);
  // A page starts at 100 % whenever it is loaded.
  window.webContents.on('did-navigate', apply);
  return (factor) => {
    current = factor;
    if (!window.isDestroyed()) apply();
  };
}
