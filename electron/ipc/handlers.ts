// What each request does, one line each: the work is in the services and the shell, handed in.

import type { LoadedPlan, LoadedSettings, PlanListing, SavedPlan } from '../../shared/files/answers.ts';
import type { ChannelValue } from '../../shared/ipc/contract.ts';
import type { Plan, PlanId, PrivateNotes } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Paper, Settings, Theme } from '../../shared/model/settings.ts';
import { openLink } from '../shell/external-links.ts';
import type { PageSignals } from '../shell/page-signals.ts';
import type { Handlers } from './router.ts';

type Answer<T> = Promise<Result<T>>;

/** Saved plans and the private notes beside them. */
export interface PlanLibrary {
  list(): Answer<PlanListing[]>;
  load(id: PlanId): Answer<LoadedPlan>;
  save(plan: Plan, known: string | null): Answer<SavedPlan>;
  remove(id: PlanId): Answer<null>;
  restore(id: PlanId): Answer<LoadedPlan>;
  loadNotes(id: PlanId): Answer<PrivateNotes | null>;
  saveNotes(notes: PrivateNotes): Answer<null>;
  /** Path of the plan's file. */
  fileOf(id: PlanId): string;
}

/** The settings file. */
export interface SettingsStore {
  load(): Answer<LoadedSettings>;
  save(settings: Settings): Answer<null>;
}

/** What the handlers work with. */
export interface HandlerParts {
  readonly library: PlanLibrary;
  readonly settings: SettingsStore;
  readonly flushed: PageSignals;
  readonly printReady: PageSignals;
  readonly info: () => ChannelValue<'app:info'>;
  readonly setTheme: (theme: Theme) => void;
  readonly setZoom: (factor: number) => void;
  readonly reveal: (file: string) => void;
  readonly print: (plan: Plan, paper: Paper) => Answer<{ readonly file: string | null }>;
  readonly openExternal: (url: string) => Promise<void>;
  readonly logError: (error: unknown) => void;
}

/** Does something that cannot fail in an expected way. */
function done(effect: () => void): Result<null> {
  effect();
  return ok(null);
}

/** The handlers over these parts. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { library, settings } = parts;
  return {
    'app:info': () => ok(parts.info()),
    'app:flushed': (_, caller) => done(() => parts.flushed.signal(caller.contentsId)),
    'settings:load': () => settings.load(),
    'settings:save': (next) => settings.save(next),
    'theme:set': ({ theme }) => done(() => parts.setTheme(theme)),
    'zoom:set': ({ factor }) => done(() => parts.setZoom(factor)),
    'plan:list': () => library.list(),
    'plan:load': ({ id }) => library.load(id),
    'plan:save': ({ plan, known }) => library.save(plan, known),
    'plan:remove': ({ id }) => library.remove(id),
    'plan:restore': ({ id }) => library.restore(id),
    'plan:reveal': ({ id }) => done(() => parts.reveal(library.fileOf(id))),
    'plan:print': async ({ id, paper }) => {
      const loaded = await library.load(id);
      return loaded.ok ? parts.print(loaded.value.plan, paper) : loaded;
    },
    'notes:load': ({ id }) => library.loadNotes(id),
    'notes:save': (notes) => library.saveNotes(notes),
    'print:ready': (_, caller) => done(() => parts.printReady.signal(caller.contentsId)),
    'external:open': ({ url }) => openLink(url, parts.openExternal),
    'error:log': ({ message, stack }) => done(() => parts.logError(`${message}\n${stack}`)),
  };
}
