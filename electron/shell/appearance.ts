// The parts of the settings that only the main process can apply: the theme of native parts, and the text size as zoom.
import { type BrowserWindow, nativeTheme } from 'electron';
import type { Settings, Theme } from '../../shared/model/settings.ts';
import { markTheme } from './menu.ts';

/** The token --sea of the two themes: what the window shows until the page is drawn. */
const grounds = { light: '#dbe5ea', dark: '#0b1216' };

/** Color of an empty window in the theme in force. */
export function groundColor(): string {
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light;
}

/** Theme and text size of one window. */
export class Appearance {
  readonly #window: BrowserWindow;
  #zoom = 1;
  #theme: Theme = 'system';

  constructor(window: BrowserWindow) {
    this.#window = window;
    // A page that is loaded, or loaded again, starts at 100 % otherwise.
    window.webContents.on('did-navigate', () => this.setZoom(this.#zoom));
    nativeTheme.on('updated', () => {
      if (!window.isDestroyed()) window.setBackgroundColor(groundColor());
    });
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** Applies what the settings say. */
  apply({ theme, textScale }: Pick<Settings, 'theme' | 'textScale'>): void {
    this.setTheme(theme);
    this.setZoom(textScale);
  }

  /** Sets the theme of menus, dialogs and of `prefers-color-scheme`. */
  setTheme(theme: Theme): void {
    this.#theme = theme;
    nativeTheme.themeSource = theme;
    markTheme(theme);
  }

  /** Sets the text size, 1..2. */
  setZoom(factor: number): void {
    this.#zoom = factor;
    if (!this.#window.isDestroyed()) this.#window.webContents.setZoomFactor(factor);
  }
}
