// The main window: opens where it was, loads at once, appears when drawn, and closes only after the page has saved.
import { type BrowserWindow, screen } from 'electron';
import type { WindowState } from '../../shared/model/settings.ts';
import { sendEvent } from '../ipc/events.ts';
import { groundColor } from './appearance.ts';
import { APP_ORIGIN } from './origin.ts';
import type { PageSignals } from './page-signals.ts';
import { createSecureWindow, type WindowParts } from './secure-window.ts';
import { boundsFor, minimumSize } from './window-bounds.ts';

/** What the main window needs. */
export interface MainWindowParts extends WindowParts {
  /** Where it was when it was last closed. */
  readonly place: WindowState | null;
  /** What the page must know before it can ask: that its pack is one of the person's own, and a language that was chosen. */
  readonly atStart: Readonly<Record<string, string>>;
  readonly savePlace: (place: WindowState) => Promise<void>;
  readonly flushed: PageSignals;
}

/** How long the page may take to save before the window closes without it. */
const FLUSH_TIMEOUT_MS = 2000;

/** Lets the page save what it holds; one that has died, or does not answer in time, is not waited for. */
async function flush({ webContents }: BrowserWindow, flushed: PageSignals): Promise<void> {
  if (webContents.isCrashed()) return;
  const answered = flushed.wait(webContents.id, FLUSH_TIMEOUT_MS);
  sendEvent(webContents, 'app:flush', {});
  await answered;
}

function saveBeforeClosing(window: BrowserWindow, parts: MainWindowParts): void {
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    void Promise.allSettled([parts.savePlace(place), flush(window, parts.flushed)]).then(() =>
      window.destroy(),
    );
  });
}

async function load(window: BrowserWindow, search: string): Promise<void> {
  try {
    await window.loadURL(`${APP_ORIGIN}/index.html${search}`);
  } catch (error) {
    // Closed while it was loading.
    if (!window.isDestroyed()) throw error;
  }
}

/** Makes the main window and starts loading the app into it. */
export function openMainWindow(parts: MainWindowParts): BrowserWindow {
  const primary = screen.getPrimaryDisplay().workArea;
  const others = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = boundsFor(parts.place, primary, others);
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
    if (parts.place?.maximized === true) window.maximize();
    window.show();
  });
  saveBeforeClosing(window, parts);
  // A page that knows it needs the map that ships draws it without asking anything first.
  const search = new URLSearchParams(parts.atStart);
  void load(window, search.size === 0 ? '' : `?${search}`);
  return window;
}
