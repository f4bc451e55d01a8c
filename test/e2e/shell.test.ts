// The shell around the screens: the window's place, one instance, saving before closing, the menu, and what it does
// when something breaks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { describe, expect, inject, it, vi } from 'vitest';
import type {} from '../../renderer/api/client.ts';
import { chromiumSwitches, launchEnv } from '../../scripts/runtime/launch.ts';
import { projectRoot } from '../../scripts/runtime/paths.ts';
import { launch, makeUserData, type TestApp } from './support/launch.ts';

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const isShown = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

/** Closes the window as a person would and waits until the app has ended. */
async function closeWindow({ app }: TestApp): Promise<void> {
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
}

async function withUserData(use: (userData: string) => Promise<void>): Promise<void> {
  const userData = await makeUserData();
  try {
    await use(userData);
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

async function withApp(use: (test: TestApp) => Promise<void>): Promise<void> {
  const test = await launch();
  try {
    await test.page.waitForLoadState('load');
    await use(test);
  } finally {
    await test.close();
  }
}

/** Answers every message box with this button, and counts them. */
function answerMessageBoxes(app: ElectronApplication, button: number): Promise<void> {
  return app.evaluate(({ dialog }, response) => {
    const seen = globalThis as unknown as { boxes: string[] };
    seen.boxes = [];
    dialog.showMessageBox = async (...args: unknown[]) => {
      seen.boxes.push((args.at(-1) as { message: string }).message);
      return { response, checkboxChecked: false };
    };
  }, button);
}

const messageBoxes = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { boxes: string[] }).boxes);

describe('the window', () => {
  it('opens where it was closed', async () => {
    await withUserData(async (userData) => {
      const first = await launch({ userData });
      const place = { x: 40, y: 60, width: 1200, height: 700 };
      // Being shown centers a window, so that one moved before would be moved back.
      await expect.poll(() => isShown(first.app)).toBe(true);
      await first.app.evaluate(
        ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
        place,
      );
      await expect.poll(() => boundsOf(first.app)).toEqual(place);
      await closeWindow(first);
      const second = await launch({ userData });
      expect(await boundsOf(second.app)).toEqual(place);
      await second.close();
    });
  });

  it('opens on a screen when the place it was at is gone, or the file is damaged', async () => {
    await withUserData(async (userData) => {
      const file = path.join(userData, 'window.json');
      const far = { x: 90_000, y: 90_000, width: 1200, height: 700, maximized: false };
      for (const content of [JSON.stringify(far), '{"x": 1']) {
        await writeFile(file, content);
        const test = await launch({ userData });
        const isOnScreen = await test.app.evaluate(({ BrowserWindow, screen }) => {
          const bounds = BrowserWindow.getAllWindows()[0]?.getBounds();
          const area = screen.getPrimaryDisplay().workArea;
          return bounds !== undefined && bounds.x >= area.x && bounds.x + bounds.width <= area.x + area.width;
        });
        expect(isOnScreen).toBe(true);
        await closeWindow(test);
      }
    });
  });

  it('closes only after the page has saved', async () => {
    await withUserData(async (userData) => {
      const test = await launch({ userData });
      await test.page.waitForLoadState('load');
      await test.page.evaluate(async () => {
        const loaded = await window.waymark.settings.load();
        if (!loaded.ok) return;
        window.waymark.on('app:flush', async () => {
          await window.waymark.settings.save({ ...loaded.value.settings, paper: 'Letter' });
          await window.waymark.app.flushed();
        });
      });
      await closeWindow(test);
      const saved = JSON.parse(await readFile(path.join(userData, 'settings.json'), 'utf8'));
      expect(saved.paper).toBe('Letter');
    });
  });
});

describe('one instance', () => {
  it('hands over to the window that is open, and ends', async () => {
    await withApp(async ({ app, userData }) => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
      const display = inject('display') ?? undefined;
      const switches = chromiumSwitches(userData, display !== undefined);
      const second = spawn(inject('executable'), [...switches, projectRoot], {
        env: launchEnv({ display }),
        stdio: 'ignore',
      });
      const [code] = await once(second, 'exit');
      expect(code).toBe(0);
      await vi.waitFor(async () => {
        const windows = await app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isVisible()),
        );
        expect(windows).toEqual([true]);
      });
    });
  });
});

/** A page is loaded before either is true, which on a busy machine takes more than a moment. */
const LOADED = { timeout: 30_000, interval: 50 };

/** Settles once the page has given the menu its words. */
function menuShown(app: ElectronApplication): Promise<void> {
  return vi.waitFor(async () => {
    expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu() !== null)).toBe(true);
  }, LOADED);
}

describe('menu, theme and text size', () => {
  it('tells the page which command was chosen', async () => {
    await withApp(async ({ app, page }) => {
      const received = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            window.waymark.on('menu:command', ({ command }) => resolve(command));
          }),
      );
      await menuShown(app);
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme:dark')?.click());
      expect(await received).toBe('theme:dark');
    });
  });

  it('stops telling a page that no longer listens', async () => {
    await withApp(async ({ app, page }) => {
      await page.evaluate(() => {
        const heard = window as unknown as { heard: number };
        heard.heard = 0;
        const stop = window.waymark.on('menu:command', () => {
          heard.heard += 1;
        });
        stop();
      });
      await menuShown(app);
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit:undo')?.click());
      await page.evaluate(() => window.waymark.app.info());
      expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
    });
  });

  it('follows the theme and the text size that the page sets', async () => {
    await withApp(async ({ app, page }) => {
      // The page applies its own settings first; the job data comes after them.
      await page.getByRole('combobox', { name: 'Your job' }).waitFor();
      await page.emulateMedia({ colorScheme: null });
      const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      await page.evaluate(() => window.waymark.theme.set({ theme: 'dark' }));
      await vi.waitFor(async () => expect(await isDark()).toBe(true));
      await page.evaluate(() => window.waymark.theme.set({ theme: 'light' }));
      await vi.waitFor(async () => expect(await isDark()).toBe(false));
      const checked = await app.evaluate(
        ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('theme:light')?.checked,
      );
      expect(checked).toBe(true);
      const widthBefore = await page.evaluate(() => innerWidth);
      await page.evaluate(() => window.waymark.zoom.set({ factor: 2 }));
      await vi.waitFor(async () => expect(await page.evaluate(() => innerWidth)).toBe(widthBefore / 2));
      const refused = await page.evaluate(() => window.waymark.zoom.set({ factor: 9 }));
      expect(refused.ok).toBe(false);
    });
  });

  it('opens in the theme and the text size of the last time', async () => {
    await withUserData(async (userData) => {
      const first = await launch({ userData });
      await first.page.waitForLoadState('load');
      await first.page.evaluate(async () => {
        const loaded = await window.waymark.settings.load();
        if (!loaded.ok) return;
        await window.waymark.settings.save({ ...loaded.value.settings, theme: 'dark', textScale: 1.5 });
      });
      await first.close();
      const second = await launch({ userData });
      await second.page.waitForLoadState('load');
      await second.page.emulateMedia({ colorScheme: null });
      const isDark = await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      const zoom = await second.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
      );
      expect({ isDark, zoom }).toEqual({ isDark: true, zoom: 1.5 });
      await second.close();
    });
  });
});

describe('when something breaks', () => {
  it('logs every uncaught error of the main process and tells of the first', async () => {
    await withApp(async ({ app, page, userData }) => {
      await answerMessageBoxes(app, 0);
      await app.evaluate(() => {
        setTimeout(() => {
          throw new Error('first unforeseen');
        }, 0);
        Promise.reject(new Error('second unforeseen'));
      });
      const logFile = path.join(userData, 'logs', 'main.log');
      await vi.waitFor(async () => {
        const log = await readFile(logFile, 'utf8');
        expect(log).toContain('first unforeseen');
        expect(log).toContain('second unforeseen');
      });
      expect(await messageBoxes(app)).toEqual(['Something in Waymark went wrong']);
      expect((await page.evaluate(() => window.waymark.app.info())).ok).toBe(true);
    });
  });

  it('writes down a bug that a screen has caught', async () => {
    await withApp(async ({ page, userData }) => {
      await page.evaluate(() => window.waymark.error.log({ message: 'caught on screen', stack: 'at here' }));
      await vi.waitFor(async () => {
        expect(await readFile(path.join(userData, 'logs', 'main.log'), 'utf8')).toContain('caught on screen');
      });
    });
  });

  it('offers to load a page again that has died', async () => {
    await withApp(async ({ app }) => {
      await answerMessageBoxes(app, 0);
      await app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const seen = globalThis as unknown as { reloaded: boolean };
        seen.reloaded = false;
        contents?.once('did-finish-load', () => {
          seen.reloaded = true;
        });
        contents?.forcefullyCrashRenderer();
      });
      await vi.waitFor(async () => {
        const seen = await app.evaluate(() => (globalThis as unknown as { reloaded: boolean }).reloaded);
        expect(seen).toBe(true);
      }, LOADED);
      expect(await messageBoxes(app)).toEqual(['This window has stopped working']);
    });
  });
});
