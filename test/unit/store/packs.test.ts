// Switching packs: each keeps its own journey, a plan keeps to the pack it is pinned to, and nothing is lost on the way.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';
import { planWithSteps } from '../files/plans.ts';
import { createMemoryApi } from './memory-api.ts';
import { builtInInfo } from './memory-packs.ts';

const key = packKeySchema.parse('ab'.repeat(32));
const record: PackRecord = {
  kind: 'waymark-pack-record',
  version: 1,
  key,
  name: 'North site',
  installedAt: '2026-11-22T12:00:00.000Z',
  from: ['jobs.csv'],
  info: { ...builtInInfo.info, id: 'own-north', edition: 3, title: 'Jobs at the north site' },
};
const pin = { id: 'own-north', edition: 3, title: 'Jobs at the north site', key };
const keyer = newPerson(roleIdSchema.parse('43-9021.00'));
const smith = newPerson(roleIdSchema.parse('own:smith'));
const plan = { ...planWithSteps(2), pack: { ...pin, id: builtInInfo.info.id, edition: 1, key: null } };
const northPlan = { ...planWithSteps(2, 7), pack: pin, person: smith };

/** A fresh app over a disk with one installed pack; which packs are opened is written down instead of done. */
async function launch(settings = {}) {
  vi.resetModules();
  const memory = createMemoryApi();
  memory.disk.settings = { ...defaultSettings, ...settings };
  memory.disk.packs.installed.set(key, record);
  for (const each of [plan, northPlan]) memory.disk.plans.set(each.id, each);
  vi.stubGlobal('window', Object.assign(new EventTarget(), { waymark: memory.api }));
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response(null, { status: 404 });
  });
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage({ url }: { readonly url?: string }) {
        if (url !== undefined) opened.push(url.split('/').at(-1) ?? '');
      }
      terminate() {}
    },
  );
  const opened: string[] = [];
  const { useApp, undo } = await import('../../../renderer/store/store.ts');
  const actions = await import('../../../renderer/store/actions.ts');
  const packs = await import('../../../renderer/store/pack-actions.ts');
  const inUse = await import('../../../renderer/store/pack-in-use.ts');
  const plans = await import('../../../renderer/store/plan-actions.ts');
  const { startPersistence } = await import('../../../renderer/store/persistence.ts');
  await startPersistence();
  const { keepMapShown } = await import('../../../renderer/store/map-shown.ts');
  keepMapShown();
  inUse.keepPackOpen();
  const state = () => useApp.getState();
  return { ...memory, useApp, undo, state, actions, packs, plans, opened };
}

const BUILT_IN = 'onet-30.1.waymark-pack';
const NORTH = `${key}.waymark-pack`;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});

describe('the pack in use', () => {
  test('is the one of the journey under way', async () => {
    const app = await launch({ pack: key, drafts: [{ pack: key, person: smith, destination: null }] });
    expect(app.opened).toEqual([NORTH]);
    expect(app.state().person).toEqual(smith);
  });

  test('is the default where no journey is under way', async () => {
    expect((await launch({ pack: null, defaultPack: key })).opened).toEqual([NORTH]);
    expect((await launch({ pack: key, defaultPack: null })).opened).toEqual([BUILT_IN]);
  });

  test('is the one of the plan that was open', async () => {
    const app = await launch({ openPlan: northPlan.id });
    expect(app.opened).toEqual([NORTH]);
    expect(app.state().settings.pack).toBe(key);
  });
});

describe('a start', () => {
  test('writes no settings while nothing is changed', async () => {
    const before = { pack: key, drafts: [{ pack: key, person: smith, destination: null }] };
    const app = await launch(before);
    const { settings } = app.disk;
    await vi.advanceTimersByTimeAsync(5000);
    expect(app.disk.settings).toBe(settings);
  });
});

describe('switching', () => {
  test('brings back who one was in each pack, also after a restart', async () => {
    const app = await launch();
    app.actions.chooseRole(keyer.role, null);
    app.packs.switchPack(key);
    expect(app.state().person).toBeNull();
    app.actions.chooseRole(smith.role, null);
    app.packs.switchPack(null);
    expect(app.state().person?.role).toBe(keyer.role);
    app.packs.switchPack(key);
    expect(app.state().person?.role).toBe(smith.role);
    expect(app.opened).toEqual([BUILT_IN, NORTH, BUILT_IN, NORTH]);
    await vi.advanceTimersByTimeAsync(1000);
    const again = await launch(app.disk.settings);
    expect(again.state().person?.role).toBe(smith.role);
    again.packs.switchPack(null);
    expect(again.state().person?.role).toBe(keyer.role);
  });

  test('closes an open plan, saved, and keeps it pinned', async () => {
    const app = await launch();
    await app.plans.openPlanById(plan.id);
    app.actions.editPlan('notes', (open) => ({ ...open, notes: 'Asked in May.' }));
    app.packs.switchPack(key);
    await vi.advanceTimersByTimeAsync(0);
    expect(app.state().plan).toBeNull();
    expect(app.disk.plans.get(plan.id)).toMatchObject({ notes: 'Asked in May.', pack: plan.pack });
    await app.plans.openPlanById(plan.id);
    expect(app.state().settings.pack).toBeNull();
    expect(app.opened).toEqual([BUILT_IN, NORTH, BUILT_IN]);
  });
});

describe('opening a plan of another pack', () => {
  test('opens its pack and keeps the journey of the one before', async () => {
    const app = await launch();
    app.actions.chooseRole(keyer.role, null);
    await app.plans.openPlanById(northPlan.id);
    expect(app.opened).toEqual([BUILT_IN, NORTH]);
    app.packs.switchPack(null);
    expect(app.state().person?.role).toBe(keyer.role);
  });

  test('that is not here says so and shows no figures of another', async () => {
    const app = await launch();
    app.disk.packs.installed.clear();
    await app.packs.refreshPacks();
    await app.plans.openPlanById(northPlan.id);
    expect(app.state().pack).toEqual({
      status: 'failed',
      error: { code: 'pack-missing', pack: 'Jobs at the north site' },
    });
    expect(app.state().plan?.pack).toEqual(pin);
    app.packs.repinPlan(null);
    expect(app.state().plan?.pack).toEqual({
      id: builtInInfo.info.id,
      edition: builtInInfo.info.edition,
      title: builtInInfo.info.title,
      key: null,
    });
    expect(app.opened).toEqual([BUILT_IN, BUILT_IN]);
    app.undo();
    expect(app.state().plan?.pack).toEqual(pin);
    expect(app.state().pack.status).toBe('failed');
  });
});

describe('removing the pack in use', () => {
  test('goes back to the one that ships, and the pack can be had back', async () => {
    const app = await launch({
      pack: key,
      defaultPack: key,
      drafts: [{ pack: key, person: smith, destination: null }],
    });
    expect(await app.packs.removePack(key)).toBe(true);
    expect(app.state().settings).toMatchObject({ pack: null, defaultPack: null });
    expect(app.opened).toEqual([NORTH, BUILT_IN]);
    await app.packs.undoRemovePack(key);
    app.packs.switchPack(key);
    expect(app.state().person).toEqual(smith);
  });
});
