// What each request does, one line each: the work is in the services and the shell, handed in.

import type { LoadedSettings } from '../../shared/files/answers.ts';
import type { ChannelArgs, ChannelValue } from '../../shared/ipc/contract.ts';
import type { MenuWords } from '../../shared/ipc/menu-commands.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Paper, Settings, Theme } from '../../shared/model/settings.ts';
import type { CatalogLibrary } from '../services/catalog-library.ts';
import type { HandoverDesk } from '../services/handover-desk.ts';
import type { ImportDesk } from '../services/import/import-desk.ts';
import type { NotesStore } from '../services/notes-store.ts';
import type { OverlayStore } from '../services/overlay-store.ts';
import type { PackLibrary } from '../services/pack-library.ts';
import type { PlanLibrary } from '../services/plan-library.ts';
import { openLink } from '../shell/external-links.ts';
import type { PageSignals } from '../shell/page-signals.ts';
import type { Handlers } from './router.ts';

type Answer<T> = Promise<Result<T>>;

/** What the handlers work with. */
export interface HandlerParts {
  readonly plans: PlanLibrary;
  readonly handovers: HandoverDesk;
  readonly notes: NotesStore;
  readonly overlays: OverlayStore;
  readonly catalogs: CatalogLibrary;
  readonly packs: PackLibrary;
  readonly imports: ImportDesk;
  readonly loadSettings: () => Promise<LoadedSettings>;
  readonly saveSettings: (settings: Settings) => Answer<null>;
  readonly flushed: PageSignals;
  readonly hasUnfinishedSave: (file: string) => Promise<boolean>;
  /** The page takes events from now on. */
  readonly pageListens: () => void;
  readonly printReady: PageSignals;
  readonly info: () => ChannelValue<'app:info'>;
  readonly setTheme: (theme: Theme) => void;
  readonly setZoom: (factor: number) => void;
  readonly showMenu: (words: MenuWords) => void;
  readonly reveal: (file: string) => void;
  readonly print: (plan: Plan, paper: Paper) => Answer<{ readonly file: string | null }>;
  /** Where a copy of a plan of this title goes, and which copy is taken in; null when the person canceled. */
  readonly askCopyPlace: (title: string) => Promise<string | null>;
  readonly chooseCopy: () => Promise<string | null>;
  /** Files or a folder as the person chose them; null when they canceled. */
  readonly chooseFiles: (what: 'files' | 'folder') => Promise<string[] | null>;
  /** Copies a pack file to where the person says. */
  readonly exportPack: (file: string, name: string) => Answer<{ readonly file: string | null }>;
  readonly savePicture: (picture: Picture, title: string) => Answer<{ readonly file: string | null }>;
  readonly saveText: (text: ChannelArgs<'text:save'>) => Answer<{ readonly file: string | null }>;
  readonly copyPicture: (picture: Picture) => Answer<null>;
  readonly openExternal: (url: string) => Promise<void>;
  readonly logError: (error: unknown) => void;
}

/** Does something that cannot fail in an expected way. */
function done(effect: () => void): Result<null> {
  effect();
  return ok(null);
}

/** That something is done, without what it gave. */
function withoutValue(result: Result<unknown>): Result<null> {
  return result.ok ? ok(null) : result;
}

/** The handlers over these parts. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { notes, overlays, catalogs, packs, imports } = parts;
  return {
    'app:info': () => ok(parts.info()),
    'app:flushed': (_, caller) => done(() => parts.flushed.signal(caller.contentsId)),
    'app:ready': () => done(() => parts.pageListens()),
    'app:reveal': () => done(() => parts.reveal(parts.info().dataFolder)),
    'settings:load': async () => ok(await parts.loadSettings()),
    'settings:save': (settings) => parts.saveSettings(settings),
    'theme:set': ({ theme }) => done(() => parts.setTheme(theme)),
    'zoom:set': ({ factor }) => done(() => parts.setZoom(factor)),
    'menu:show': (words) => done(() => parts.showMenu(words)),
    ...planHandlers(parts),
    'notes:load': ({ id }) => notes.load(id),
    'notes:save': (written) => notes.save(written),
    'notes:restore': ({ id }) => notes.restore(id),
    'overlay:load': ({ key }) => overlays.load(key),
    'overlay:save': (overlay) => overlays.save(overlay),
    'pack:list': () => packs.list(),
    'pack:rename': async ({ key, name }) => withoutValue(await packs.rename(key, name)),
    'pack:remove': ({ key }) => packs.remove(key),
    'pack:restore': ({ key }) => packs.restore(key),
    'pack:export': ({ pack, name }) => parts.exportPack(packs.fileOf(pack), name),
    'map:draw': ({ key }) => imports.drawMap(key),
    'import:choose': async ({ what }) => ok(await parts.chooseFiles(what)),
    'import:look': ({ paths }) => imports.look(paths),
    'import:read': (request) => imports.read(request),
    'table:look': ({ path }) => imports.tables.look(path),
    'table:skills': ({ path, mapping }) => imports.tables.skills(path, mapping),
    'table:match': ({ names, pack }) => imports.tables.match(names, pack),
    'table:find': ({ query, pack }) => imports.tables.find(query, pack),
    'catalog:look': ({ path }) => imports.tables.lookAtCatalog(path),
    'catalog:skills': ({ path, mapping }) => imports.tables.catalogSkills(path, mapping),
    'catalog:add': async ({ path, options, pack }) => {
      const read = await imports.tables.readCatalog(path, options, pack);
      return read.ok ? catalogs.save(read.value) : read;
    },
    'catalog:load': ({ id }) => catalogs.load(id),
    'catalog:list': () => catalogs.list(),
    'catalog:remove': ({ id }) => catalogs.remove(id),
    'catalog:restore': ({ id }) => catalogs.restore(id),
    'import:install': ({ name }) => imports.install(name),
    'import:cancel': () => done(() => imports.cancel()),
    'picture:save': ({ picture, title }) => parts.savePicture(picture, title),
    'text:save': (text) => parts.saveText(text),
    'picture:copy': ({ picture }) => parts.copyPicture(picture),
    'print:ready': (_, caller) => done(() => parts.printReady.signal(caller.contentsId)),
    'print:failed': ({ detail }, caller) =>
      done(() => {
        parts.logError(detail);
        parts.printReady.fail(caller.contentsId);
      }),
    'external:open': ({ url }) => openLink(url, parts.openExternal),
    'error:log': ({ message, stack }) => done(() => parts.logError(`${message}\n${stack}`)),
  };
}

/** What is asked about plans. */
function planHandlers(parts: HandlerParts) {
  const { plans, handovers } = parts;
  return {
    'plan:list': () => plans.list(),
    'plan:load': ({ id }) => plans.load(id),
    'plan:save': ({ plan, known }) => plans.save(plan, known),
    'plan:remove': ({ id }) => plans.remove(id),
    'plan:restore': ({ id }) => plans.restore(id),
    'plan:history': async ({ id }) => ok(await plans.history(id)),
    'plan:version': ({ id, time }) => plans.version(id, time),
    'plan:unfinished': async ({ id }) => ok(await parts.hasUnfinishedSave(plans.fileOf(id))),
    'plan:locate': ({ path }) => ok(plans.planAt(path)),
    'plan:reveal': ({ id }) => done(() => parts.reveal(plans.fileOf(id))),
    'plan:print': async ({ id, paper }) => {
      const loaded = await plans.load(id);
      return loaded.ok ? parts.print(loaded.value.plan, paper) : loaded;
    },
    'copy:give': ({ id, ...wishes }) => handovers.give(id, wishes, parts.askCopyPlace),
    'copy:choose': async () => ok(await parts.chooseCopy()),
    'copy:take': ({ path, passphrase }) => handovers.takeIn(path, passphrase),
  } satisfies Partial<Handlers>;
}
