// The main window: opens where it was, loads at once, appears when drawn, and closes only after the page has saved.
import { type BrowserWindow, screen } from 'electron';
import type { WindowState } from '../../shared/model/settings.ts';
import { sendEvent } from '../ipc/events.ts';
import { groundColor } from './appearance.ts';
import { APP_ORIGIN } from './origin.ts';
import type { PageSignals } from './page-signals.ts';
import { createSecureWindow, type WindowParts } from './secure-window.ts';
import { boundsFor, minimumSize } from './window-bounds.ts';

/** Where the window's place is remembered between runs. */
export interface WindowStateStore {
  read(): WindowState | null;
  write(state: WindowState): void;
}

/** What the main window needs. */
export interface MainWindowParts extends WindowParts {
  readonly state: WindowStateStore;
  readonly flushed: PageSignals;
}

/** How long the page may take to save before the window closes without it. */
const FLUSH_TIMEOUT_MS = 2000;

function closeAfterFlush(window: BrowserWindow, flushed: PageSignals): void {
  let isClosing = false;
  window.on('close', (event) => {
    const { webContents } = window;
    if (webContents.isCrashed()) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    // Whether the page answered or not: what it could not save in this time it will not save at all.
    flushed.wait(webContents.id, FLUSH_TIMEOUT_MS).finally(() => window.destroy());
    sendEvent(webContents, 'app:flush', {});
  });
}

/** Makes the main window and starts loading the app into it. */
export function openMainWindow(parts: MainWindowParts): BrowserWindow {
  const saved = parts.state.read();
  const primary = screen.getPrimaryDisplay().workArea;
  const others = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = boundsFor(saved, primary, others);
  const minimum = minimumSize(screen.getDisplayMatching(bounds).workArea);
  const window = createSecureWindow(
    {
      ...bounds,
      minWidth: minimum.width,
      minHeight: minimum.height,
      title: 'Waymark',
      backgroundColor: groundColor(),
      autoHideMenuBar: true,
    },
    parts,
  );
  window.once('ready-to-show', () => {
    if (saved?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    parts.state.write({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  closeAfterFlush(window, parts.flushed);
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
