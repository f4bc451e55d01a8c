// The only place a window is made: every page of ours is sandboxed and isolated, and known to the router by its id.
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** What each new window needs to know. */
export interface WindowParts {
  /** The built preload script. */
  readonly preload: string;
  /** Ids of the web contents whose requests are answered. */
  readonly trusted: Set<number>;
}

/** Makes a hidden window for a page of ours; its trust ends with it. */
export function createSecureWindow(
  options: BrowserWindowConstructorOptions,
  { preload, trusted }: WindowParts,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    webPreferences: {
      ...options.webPreferences,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  const { id } = window.webContents;
  trusted.add(id);
  window.webContents.once('destroyed', () => trusted.delete(id));
  return window;
}
