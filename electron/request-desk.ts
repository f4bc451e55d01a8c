// What answers the screens: the services over one data folder, the handlers over them, the router before them. A part of its
// own, loaded while the window is on its way.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BrowserWindow, shell } from 'electron';
import builtInInfo from '../assets/packs/onet-30.1.info.json' with { type: 'json' };
import type { LoadedSettings } from '../shared/files/answers.ts';
import type { ChannelValue } from '../shared/ipc/contract.ts';
import { builtInInfoSchema } from '../shared/model/installed-pack.ts';
import { sendEvent } from './ipc/events.ts';
import { createHandlers } from './ipc/handlers.ts';
import type { AnswerRequest } from './ipc/register.ts';
import { answer } from './ipc/router.ts';
import { CatalogLibrary } from './services/catalog-library.ts';
import { dataPaths } from './services/data-paths.ts';
import { diskFileSystem } from './services/file-system.ts';
import { HandoverDesk } from './services/handover-desk.ts';
import { ImportDesk } from './services/import/import-desk.ts';
import { THREAD_MEGABYTES } from './services/import/worker/import-thread.ts';
import { hasUnfinishedSave } from './services/leftovers.ts';
import { NotesStore } from './services/notes-store.ts';
import { OverlayStore } from './services/overlay-store.ts';
import { PackLibrary } from './services/pack-library.ts';
import { PlanLibrary } from './services/plan-library.ts';
import type { SettingsStore } from './services/settings-store.ts';
import { SharedVersions } from './services/shared-versions.ts';
import { setTheme } from './shell/appearance.ts';
import { askCopyPlace, chooseCopy, chooseFiles, exportPack } from './shell/file-dialogs.ts';
import { installMenu } from './shell/menu.ts';
import type { OpenedFiles } from './shell/opened-files.ts';
import { PageSignals } from './shell/page-signals.ts';
import { copyPicture, savePicture } from './shell/picture-out.ts';
import { printPlan } from './shell/print.ts';
import type { WindowParts } from './shell/secure-window.ts';
import { saveText } from './shell/text-out.ts';

/** What the desk works with. */
export interface RequestDeskParts extends WindowParts {
  readonly window: BrowserWindow;
  readonly dataFolder: string;
  /** Folder of the packs that ship. */
  readonly packFolder: string;
  /** The import thread's script. */
  readonly importWorker: string;
  readonly loadSettings: () => Promise<LoadedSettings>;
  readonly settings: SettingsStore;
  readonly flushed: PageSignals;
  readonly setZoom: (factor: number) => void;
  /** Plan files that the system asks to open. */
  readonly opened: OpenedFiles;
  readonly info: () => ChannelValue<'app:info'>;
  readonly logBug: (error: unknown) => void;
  readonly now: () => Date;
}

/** Opens the services and answers requests with them. */
export function openRequestDesk(parts: RequestDeskParts): AnswerRequest {
  const { window, settings, flushed, setZoom, info, logBug, loadSettings } = parts;
  const stores = { fs: diskFileSystem, paths: dataPaths(parts.dataFolder), now: parts.now };
  const plans = new PlanLibrary(stores);
  const packs = new PackLibrary(stores, builtInPack(parts.packFolder));
  const imports = new ImportDesk({
    packs,
    plans,
    startThread: () => startImportThread(parts.importWorker),
    assumptions: async () => (await settings.load()).settings.assumptions,
    onStatus: (status) => sendEvent(window.webContents, 'import:status', status),
    onMapShare: (key, share) => sendEvent(window.webContents, 'map:share', { key, share }),
  });
  const printReady = new PageSignals();
  const handlers = createHandlers({
    plans,
    handovers: new HandoverDesk({
      ...stores,
      root: parts.dataFolder,
      plans,
      versions: new SharedVersions(stores.fs, stores.paths.sharedVersions),
    }),
    notes: new NotesStore(stores),
    overlays: new OverlayStore(stores),
    catalogs: new CatalogLibrary(stores),
    packs,
    imports,
    loadSettings,
    saveSettings: (next) => settings.save(next),
    flushed,
    hasUnfinishedSave: (file) => hasUnfinishedSave(diskFileSystem, file),
    pageListens: () => parts.opened.tellTo((path) => sendEvent(window.webContents, 'plan:opened', { path })),
    printReady,
    info,
    setTheme,
    setZoom,
    showMenu: (words) =>
      installMenu((command) => sendEvent(window.webContents, 'menu:command', { command }), words),
    reveal: (file) => shell.showItemInFolder(file),
    print: (plan, paper) => printPlan(plan, paper, { ...parts, owner: window, ready: printReady }),
    askCopyPlace: (title) => askCopyPlace(window, title),
    chooseCopy: () => chooseCopy(window),
    chooseFiles: (what) => chooseFiles(window, what),
    exportPack: (file, name) => exportPack(window, file, name),
    savePicture: (picture, title) => savePicture(window, picture, title),
    saveText: (text) => saveText(window, text),
    copyPicture,
    openExternal: (url) => shell.openExternal(url),
    logError: logBug,
  });
  const routing = { handlers, trusted: parts.trusted, logBug };
  return (channel, event, args) => answer(channel, event, args, routing);
}

function builtInPack(folder: string) {
  const file = path.join(folder, 'onet-30.1.waymark-pack');
  const mapFile = path.join(folder, 'onet-30.1.map.json');
  return { ...builtInInfoSchema.parse(builtInInfo), file, mapFile };
}

function startImportThread(script: string): Worker {
  return new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES } });
}
