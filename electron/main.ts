// The main process: one running Waymark per data folder, one window, loaded before anything that can wait; or, with
// --cli, one command and no window.
import path from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, protocol } from 'electron';

import type { LoadedSettings } from '../shared/files/answers.ts';
import { packToStartWith, type WindowState } from '../shared/model/settings.ts';
import { registerRequests } from './ipc/register.ts';
import { dataPaths } from './services/data-paths.ts';
import { diskFileSystem } from './services/file-system.ts';
import { sweepLeftovers, sweepTrash } from './services/leftovers.ts';
import { SettingsStore } from './services/settings-store.ts';
import { appScheme, serveApp } from './shell/app-protocol.ts';
import { followTheme, setTheme, zoomWindow } from './shell/appearance.ts';
import { catchUncaught, watchPage } from './shell/crash.ts';
import { guardContents, guardSessions } from './shell/guards.ts';
import { openLog } from './shell/log.ts';
import { openMainWindow } from './shell/main-window.ts';
import { OpenedFiles, planFilesIn } from './shell/opened-files.ts';
import { PageSignals } from './shell/page-signals.ts';

/** The folder of this bundle, two below the app's own, in the repository and in the package alike. */
const built = import.meta.dirname;
const packFolder = path.join(built, '../../assets/packs');
const dataFolder = app.getPath('userData');
const log = openLog(dataFolder);
const now = () => new Date();
const opened = new OpenedFiles();
const settings = new SettingsStore({
  fs: diskFileSystem,
  root: dataFolder,
  // Brings its own schema library along, which nothing before the first save needs.
  openFile: async (name) => {
    const { default: Store } = await import('electron-store');
    return new Store({ name, cwd: dataFolder });
  },
  now,
});

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function appInfo() {
  const { electron = '', chrome = '', node } = process.versions;
  const { platform } = process;
  return { version: app.getVersion(), electron, chromium: chrome, node, platform, dataFolder };
}

async function savePlace(place: WindowState): Promise<void> {
  const saved = await settings.saveWindow(place);
  if (!saved.ok) log.info(`The window's place was not saved: ${JSON.stringify(saved.error)}`);
}

/** The first answer is what was read at launch: what was wrong with the file then is told once. */
function settingsLoader(atLaunch: LoadedSettings): () => Promise<LoadedSettings> {
  let first: LoadedSettings | null = atLaunch;
  return async () => {
    const loaded = first ?? (await settings.load());
    first = null;
    return loaded;
  };
}

function start(atLaunch: LoadedSettings, place: WindowState | null): void {
  serveApp({
    screens: path.join(built, 'renderer'),
    packs: [packFolder, path.join(dataFolder, 'packs')],
  });
  const windowParts = { preload: path.join(built, 'preload.cjs'), trusted: new Set<number>() };
  const flushed = new PageSignals();
  setTheme(atLaunch.settings.theme);
  const { language } = atLaunch.settings;
  const toPage = {
    ...(packToStartWith(atLaunch.settings) !== null && { pack: 'own' }),
    ...(language !== 'system' && { language }),
  };
  const window = openMainWindow({ ...windowParts, place, savePlace, flushed, atStart: toPage });
  const setZoom = zoomWindow(window, atLaunch.settings.textScale);
  followTheme(window);
  watchPage(window, log);
  const desk = import('./request-desk.ts').then(({ openRequestDesk }) =>
    openRequestDesk({
      ...windowParts,
      window,
      dataFolder,
      packFolder,
      importWorker: path.join(built, 'import-worker.js'),
      loadSettings: settingsLoader(atLaunch),
      settings,
      flushed,
      setZoom,
      opened,
      info: appInfo,
      logBug: log.error,
      now,
    }),
  );
  registerRequests(ipcMain, desk);
  window.once('show', () => {
    const parts = { fs: diskFileSystem, paths: dataPaths(dataFolder), now };
    void sweepLeftovers(parts).then(() => sweepTrash(parts));
  });
  window.webContents.on('did-navigate', () => opened.pageLeft());
  app.on('second-instance', () => focus(window));
}

/** From this launch, from later ones, which hand theirs over and end, and from macOS, which tells them apart from launches. */
function takeOpenedFiles(): void {
  opened.take(planFilesIn(process.argv.slice(1), process.cwd()));
  app.on('second-instance', (_, args, folder) => opened.take(planFilesIn(args.slice(1), folder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    opened.take(planFilesIn([file], '/'));
  });
}

function openApp(): void {
  protocol.registerSchemesAsPrivileged([appScheme]);
  catchUncaught(log);
  guardContents(app, log.info);
  guardSessions(app, log.info);
  Menu.setApplicationMenu(null);
  app.on('window-all-closed', () => app.quit());
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  takeOpenedFiles();
  // Not awaited at the top level: the runtime becomes ready only once this module has run.
  void Promise.all([settings.load(), settings.loadWindow(), app.whenReady()]).then(([loaded, place]) =>
    start(loaded, place),
  );
}

const cliAt = process.argv.indexOf('--cli');
if (cliAt < 0) {
  openApp();
} else {
  // Awaited for the same reason: the command has run before the runtime looks for a display.
  const { runCommandLine } = await import('./shell/command-line.ts');
  await runCommandLine(process.argv.slice(cliAt + 1), path.join(built, '../..'));
}
