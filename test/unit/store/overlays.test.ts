// What is written by hand over packs: read with its pack, put into the index, saved by itself, taken back by undo.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackRequest } from '../../../renderer/workers/pack-protocol.ts';
import { PackService } from '../../../renderer/workers/pack-service.ts';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import type { Overlay } from '../../../shared/model/overlay.ts';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { err, ok } from '../../../shared/model/result.ts';
import { carriedOver, setRequirement } from '../../../shared/packs/overlay-edits.ts';
import { overlayOn, written } from '../packs/overlays.ts';
import { keyer, smallPack } from '../workers/small-pack.ts';
import { createMemoryApi, diskFull } from './memory-api.ts';
import { builtInInfo } from './memory-packs.ts';

const north = packKeySchema.parse('ab'.repeat(32));
const record: PackRecord = {
  kind: 'waymark-pack-record',
  version: 1,
  key: north,
  name: 'North site',
  installedAt: '2026-11-22T12:00:00.000Z',
  from: ['jobs.csv'],
  info: { ...builtInInfo.info, id: 'own-north' },
};
const place = { role: keyer.id, skill: smallPack.skills[0]!.id };

/** A worker in this thread: the real service over one small pack, whichever is asked for. */
class LocalWorker extends EventTarget {
  readonly #service = new PackService({
    readPack: async () => ok(smallPack),
    send: (reply) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) })),
  });

  postMessage(request: PackRequest): void {
    void this.#service.handle(request);
  }

  terminate(): void {}
}

async function launch(memory = createMemoryApi(), installed = record) {
  vi.resetModules();
  memory.disk.packs.installed.set(north, installed);
  const window = Object.assign(new EventTarget(), { waymark: memory.api });
  vi.stubGlobal('window', window);
  vi.stubGlobal('Worker', LocalWorker);
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  const { useApp, undo, redo } = await import('../../../renderer/store/store.ts');
  const { editOverlay, addJob, removeJob } = await import('../../../renderer/store/overlay-actions.ts');
  const { switchPack } = await import('../../../renderer/store/pack-actions.ts');
  const { earlierOverlay } = await import('../../../renderer/store/overlay-saving.ts');
  const { startPersistence } = await import('../../../renderer/store/persistence.ts');
  const { keepPackOpen } = await import('../../../renderer/store/pack-in-use.ts');
  const { chooseRole, editPerson, editSettings, setDestination } = await import(
    '../../../renderer/store/actions.ts'
  );
  await startPersistence();
  keepPackOpen();
  await pass(0);
  const level = () => {
    const { pack } = useApp.getState();
    if (pack.status !== 'ready') throw new Error('No pack.');
    return pack.index.listed.level[0];
  };
  const setLevel = (value: number) =>
    editOverlay('level', (overlay, by) => setRequirement(overlay, place, { level: value }, by));
  const bringOver = (from: Overlay) => editOverlay('bringOver', ({ pack }) => carriedOver(from, pack));
  const state = () => useApp.getState();
  const people = { chooseRole, editPerson, setDestination };
  return {
    ...memory,
    window,
    state,
    undo,
    redo,
    editSettings,
    addJob,
    removeJob,
    switchPack,
    level,
    setLevel,
    earlierOverlay,
    bringOver,
    ...people,
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const asPublished = keyer.requirements!.level[0]!;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});

/** A disk on which a level of the built-in pack is changed. */
function diskWith(value: number) {
  const memory = createMemoryApi();
  const empty = overlayOn(smallPack);
  const overlay: Overlay = { ...empty, pack: { ...empty.pack, key: builtInInfo.key } };
  memory.disk.overlays.set(builtInInfo.key, setRequirement(overlay, place, { level: value }, written));
  return memory;
}

describe('what is written over a pack', () => {
  test('is in the figures as soon as the pack is open, with the name of who wrote last', async () => {
    const app = await launch(diskWith(4.5));
    expect(app.level()).toBe(4.5);
    expect(app.state().settings.author).toBe('Ana');
  });

  test('is in the figures after each edit, and on disk soon after', async () => {
    const app = await launch();
    app.editSettings({ author: ' Bo ' });
    for (const value of [1, 2, 3.5]) app.setLevel(value);
    await pass(0);
    expect(app.level()).toBe(3.5);
    await pass(800);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toMatchObject([
      { level: { value: 3.5, by: 'Bo', at: '2026-11-22T12:00:00.000Z' } },
    ]);
  });

  test('is taken back by undo and done again by redo, in the figures and on disk', async () => {
    const app = await launch();
    app.setLevel(4.5);
    await pass(1000);
    app.undo();
    await pass(1000);
    expect(app.level()).toBe(asPublished);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toEqual([]);
    app.redo();
    await pass(1000);
    expect(app.level()).toBe(4.5);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toHaveLength(1);
  });

  test('is saved as undone also when the undo overtakes the figures', async () => {
    const app = await launch();
    app.setLevel(4.5);
    app.undo();
    await pass(1000);
    expect(app.level()).toBe(asPublished);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toEqual([]);
  });

  test('stays with its pack', async () => {
    const app = await launch(diskWith(4.5));
    app.switchPack(north);
    await pass(0);
    expect(app.level()).toBe(asPublished);
    app.setLevel(1);
    await pass(0);
    app.switchPack(null);
    await pass(0);
    expect(app.level()).toBe(4.5);
    await pass(1000);
    expect(app.disk.overlays.get(north)?.pack.id).toBe('own-north');
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toMatchObject([{ level: { value: 4.5 } }]);
  });

  test('stays with its pack also when that is left in the middle of quick edits', async () => {
    const app = await launch();
    app.setLevel(1);
    app.setLevel(2);
    app.switchPack(north);
    await pass(0);
    expect(app.level()).toBe(asPublished);
    expect(app.state().overlay?.pack.key).toBe(north);
    app.switchPack(null);
    await pass(1000);
    expect(app.level()).toBe(2);
    expect(app.disk.overlays.size).toBe(1);
  });

  test('can be used over another edition too, which undo takes back', async () => {
    const memory = diskWith(4.5);
    const app = await launch(memory, { ...record, info: { ...builtInInfo.info, edition: 2 } });
    app.switchPack(north);
    await pass(0);
    const earlier = await app.earlierOverlay(north);
    expect(earlier).toMatchObject({ name: builtInInfo.info.title, overlay: { requirements: [{}] } });
    app.bringOver(earlier!.overlay);
    await pass(1000);
    expect(app.level()).toBe(4.5);
    expect(app.disk.overlays.get(north)?.pack).toMatchObject({ key: north, edition: 2 });
    app.undo();
    await pass(1000);
    expect(app.level()).toBe(asPublished);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toHaveLength(1);
  });

  test('is offered for another edition only where something was written', async () => {
    const app = await launch();
    expect(await app.earlierOverlay(north)).toBeNull();
  });

  test('is kept when saving fails, which is said, and saved later', async () => {
    const app = await launch();
    app.disk.failure = diskFull;
    app.setLevel(2);
    await pass(1000);
    expect(app.state().notices.map(({ error }) => error.code)).toEqual(['file-unwritable']);
    app.switchPack(north);
    await pass(0);
    app.switchPack(null);
    await pass(0);
    expect(app.level()).toBe(2);
    app.disk.failure = null;
    await pass(3000);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toHaveLength(1);
  });

  test('is saved at once when the window closes', async () => {
    const app = await launch();
    app.setLevel(2);
    app.emit('app:flush', {});
    await pass(0);
    expect(app.disk.overlays.get(builtInInfo.key)?.requirements).toHaveLength(1);
  });

  test('cannot be edited when its file cannot be read, and the file stays', async () => {
    const memory = createMemoryApi();
    const error = { code: 'file-newer', file: 'an overlay', version: 9, supported: 1 } as const;
    const api = { ...memory.api, overlay: { ...memory.api.overlay, load: async () => err(error) } };
    const app = await launch({ ...memory, api });
    expect(app.state()).toMatchObject({ overlay: null, overlayProblem: error, pack: { status: 'ready' } });
    app.setLevel(2);
    await pass(1000);
    expect(app.disk.overlays.size).toBe(0);
  });

  test('is not lost by an undo of something done before it was read', async () => {
    const app = await launch(diskWith(4.5));
    app.chooseRole(keyer.id, null);
    app.switchPack(north);
    app.chooseRole(keyer.id, null);
    app.editPerson('weeklyHours', { weeklyHours: 3 });
    await pass(1000);
    app.undo();
    await pass(1000);
    expect(app.state().overlay?.pack.key).toBe(north);
  });
});

describe('a job added by hand', () => {
  test('can be opened, and closes when it is removed', async () => {
    const app = await launch();
    const job = app.addJob({
      title: 'Night dispatcher',
      family: keyer.family,
      group: keyer.group,
      zone: 2,
      alternateTitles: [],
      requirements: [],
      copiedFrom: null,
    });
    await pass(0);
    const { pack } = app.state();
    expect(pack.status === 'ready' && pack.index.roleAt.has(job)).toBe(true);
    app.setDestination({ kind: 'role', role: job });
    app.removeJob(job);
    expect(app.state().destination).toBeNull();
    await pass(1000);
    expect(app.disk.overlays.get(builtInInfo.key)?.roles).toEqual([]);
  });
});
