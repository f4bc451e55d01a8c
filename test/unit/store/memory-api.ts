// The API over a disk in memory: the same channels, arguments checked by the contract, failures at the test's wish.
import { createHash } from 'node:crypto';
import { isAllowedLink } from '../../../electron/shell/external-links.ts';
import { type PlanListing, summarizePlan } from '../../../shared/files/answers.ts';
import { planContent } from '../../../shared/files/canonical-json.ts';
import { createRequests, type EventPayloads, type WaymarkApi } from '../../../shared/ipc/api.ts';
import type { Channel, EventName } from '../../../shared/ipc/channels.ts';
import { type ChannelArgs, type ChannelValue, contract } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Overlay } from '../../../shared/model/overlay.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import type { Plan, PlanId, PrivateNotes } from '../../../shared/model/plan.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts';
import { copyHandlers, type MemoryCopies, noCopies } from './memory-copies.ts';
import { type MemoryPacks, noPacks, packHandlers } from './memory-packs.ts';

type Handlers = {
  readonly [C in Channel]: (args: ChannelArgs<C>) => Result<ChannelValue<C>>;
};

export const diskFull: AppError = {
  code: 'file-unwritable',
  file: 'a plan',
  reason: 'disk-full',
  detail: 'ENOSPC',
};

/** What the API keeps, and what a test may set. */
export type MemoryDisk = {
  settings: Settings;
  settingsNotice: AppError | null;
  readonly plans: Map<PlanId, Plan>;
  readonly trash: Map<PlanId, Plan>;
  /** Good copies of plans whose file is damaged. */
  readonly damaged: Map<PlanId, Plan>;
  readonly copies: MemoryCopies;
  /** Plans whose last save a crash cut short. */
  readonly unfinished: Set<PlanId>;
  /** Earlier versions of plans, the latest first. */
  readonly earlier: Map<PlanId, Plan[]>;
  readonly notes: Map<PlanId, PrivateNotes>;
  readonly overlays: Map<PackKey, Overlay>;
  readonly packs: MemoryPacks;
  /** While set, every write fails with it. */
  failure: AppError | null;
  printed: PlanId[];
  /** Pictures saved by title, and those copied without one. */
  texts: ChannelArgs<'text:save'>[];
  pictures: { readonly title: string | null; readonly picture: Picture }[];
  flushed: number;
  /** The page has said that it takes events. */
  isListenedTo: boolean;
};

/** Content hash of a plan as the library names it. */
function hashOf(plan: Plan): string {
  return createHash('sha256').update(planContent(plan)).digest('hex');
}

/** A disk, the API over it, and the way to send the screen an event. */
export function createMemoryApi() {
  const disk: MemoryDisk = {
    settings: defaultSettings,
    settingsNotice: null,
    plans: new Map(),
    trash: new Map(),
    damaged: new Map(),
    copies: noCopies(),
    unfinished: new Set(),
    earlier: new Map(),
    notes: new Map(),
    overlays: new Map(),
    packs: noPacks(),
    failure: null,
    printed: [],
    pictures: [],
    texts: [],
    flushed: 0,
    isListenedTo: false,
  };
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const handlers = {
    ...planHandlers(disk),
    ...copyHandlers(disk.copies, disk.plans, () => disk.failure),
    ...packHandlers(disk.packs, () => disk.failure),
    ...otherHandlers(disk),
  } satisfies Handlers;
  const requests = createRequests(async (channel, args) => {
    const parsed = contract[channel].args.parse(args);
    // `as`: the schema of the same channel has just checked the arguments.
    return (handlers[channel] as (args: unknown) => unknown)(parsed);
  });
  const api: WaymarkApi = {
    ...requests,
    pathOf: (file) => ('name' in file ? `/home/someone/${String(file.name)}` : ''),
    on: (event, listener) => {
      const present = listeners.get(event) ?? new Set();
      listeners.set(event, present.add(listener));
      return () => present.delete(listener);
    },
  };
  const emit = <E extends EventName>(event: E, payload: EventPayloads[E]) => {
    for (const listener of listeners.get(event) ?? [])
      (listener as (payload: EventPayloads[E]) => void)(payload);
  };
  return { api, disk, emit };
}

function planHandlers(disk: MemoryDisk) {
  const missing = (id: PlanId): Result<never> => err({ code: 'file-missing', file: `${id}.waymark` });
  const damaged = (id: PlanId): Result<never> =>
    err({ code: 'file-damaged', file: `${id}.waymark`, detail: 'cut off', keptAs: null, goodCopies: 1 });
  const loaded = (plan: Plan) => ok({ plan, hash: hashOf(plan) });
  const load = (id: PlanId) => {
    const plan = disk.plans.get(id);
    if (plan !== undefined) return loaded(plan);
    return disk.damaged.has(id) ? damaged(id) : missing(id);
  };
  return {
    'plan:list': () => {
      const broken = [...disk.damaged.keys()].map((id): PlanListing => {
        const answer = damaged(id);
        return { state: 'unreadable', id, error: answer.ok ? diskFull : answer.error };
      });
      const good = [...disk.plans.values()].map(
        (plan): PlanListing => ({ state: 'readable', summary: summarizePlan(plan) }),
      );
      return ok([...broken, ...good]);
    },
    'plan:load': ({ id }) => load(id),
    'plan:save': ({ plan, known }) => {
      if (disk.failure !== null) return err(disk.failure);
      const present = disk.plans.get(plan.id);
      if (present !== undefined && hashOf(present) !== known)
        return err({ code: 'file-changed', file: plan.id });
      const saved = { ...plan, savedAt: new Date().toISOString() };
      disk.plans.set(plan.id, saved);
      return ok({ savedAt: saved.savedAt, hash: hashOf(saved) });
    },
    'plan:remove': ({ id }) => {
      const plan = disk.plans.get(id);
      if (plan === undefined) return missing(id);
      disk.plans.delete(id);
      disk.trash.set(id, plan);
      return ok(null);
    },
    'plan:restore': ({ id }) => {
      const best = disk.trash.get(id) ?? disk.damaged.get(id);
      if (best === undefined) return load(id);
      disk.trash.delete(id);
      disk.damaged.delete(id);
      disk.plans.set(id, best);
      return loaded(best);
    },
    'plan:history': ({ id }) =>
      ok(
        (disk.earlier.get(id) ?? []).map((copy) => ({
          time: Date.parse(copy.savedAt),
          summary: summarizePlan(copy),
        })),
      ),
    'plan:version': ({ id, time }) => {
      const copy = disk.earlier.get(id)?.find(({ savedAt }) => Date.parse(savedAt) === time);
      return copy === undefined ? missing(id) : ok(copy);
    },
    'plan:unfinished': ({ id }) => ok(disk.unfinished.has(id)),
    'plan:locate': ({ path }) =>
      ok([...disk.plans.keys()].find((id) => path === `/plans/${id}.waymark`) ?? null),
    'plan:reveal': () => ok(null),
    'plan:print': ({ id }) => {
      const plan = load(id);
      if (!plan.ok) return plan;
      disk.printed.push(id);
      return ok({ file: '/home/someone/plan.pdf' });
    },
  } satisfies Partial<Handlers>;
}

function otherHandlers(disk: MemoryDisk) {
  return {
    'app:info': () =>
      ok({ version: '0', electron: '0', chromium: '0', node: '0', platform: 'test', dataFolder: '/' }),
    'app:flushed': () => {
      disk.flushed += 1;
      return ok(null);
    },
    'app:ready': () => {
      disk.isListenedTo = true;
      return ok(null);
    },
    'settings:load': () => ok({ settings: disk.settings, notice: disk.settingsNotice }),
    'settings:save': (settings) => {
      if (disk.failure !== null) return err(disk.failure);
      disk.settings = settings;
      return ok(null);
    },
    'theme:set': () => ok(null),
    'zoom:set': () => ok(null),
    'app:reveal': () => ok(null),
    'menu:show': () => ok(null),
    'notes:load': ({ id }) => ok(disk.notes.get(id) ?? null),
    'notes:restore': ({ id }) => ok(disk.notes.get(id) ?? null),
    'notes:save': (notes) => {
      if (disk.failure !== null) return err(disk.failure);
      disk.notes.set(notes.plan, notes);
      return ok(null);
    },
    'overlay:load': ({ key }) => ok({ overlay: disk.overlays.get(key) ?? null, notice: null }),
    'overlay:save': (overlay) => {
      if (disk.failure !== null) return err(disk.failure);
      disk.overlays.set(overlay.pack.key, overlay);
      return ok(null);
    },
    'picture:save': ({ picture, title }) => {
      if (disk.failure !== null) return err(disk.failure);
      disk.pictures.push({ title, picture });
      return ok({ file: `/home/someone/${title}` });
    },
    'text:save': (saved) => {
      disk.texts.push(saved);
      return ok({ file: `/home/someone/plan.${saved.ending}` });
    },
    'picture:copy': ({ picture }) => {
      disk.pictures.push({ title: null, picture });
      return ok(null);
    },
    'print:ready': () => ok(null),
    'print:failed': () => ok(null),
    'external:open': ({ url }) =>
      isAllowedLink(url) ? ok(null) : err({ code: 'ipc-refused', channel: 'external:open' }),
    'error:log': () => ok(null),
  } satisfies Partial<Handlers>;
}
