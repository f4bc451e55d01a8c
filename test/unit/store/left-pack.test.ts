// Going back to the pack that was open before: nothing is opened anew, and its figures are as they would be if it were.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackRequest } from '../../../renderer/workers/pack-protocol.ts';
import { PackService } from '../../../renderer/workers/pack-service.ts';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import { type PackKey, packKeySchema } from '../../../shared/model/pack-key.ts';
import { ok } from '../../../shared/model/result.ts';
import { setRequirement } from '../../../shared/packs/overlay-edits.ts';
import { keyer, smallPack } from '../workers/small-pack.ts';
import { createMemoryApi } from './memory-api.ts';
import { builtInInfo } from './memory-packs.ts';

const north = packKeySchema.parse('ab'.repeat(32));
const south = packKeySchema.parse('cd'.repeat(32));
const place = { role: keyer.id, skill: smallPack.skills[0]!.id };
const asPublished = keyer.requirements!.level[0]!;

function recordOf(key: PackKey): PackRecord {
  return {
    kind: 'waymark-pack-record',
    version: 1,
    key,
    name: key.slice(0, 4),
    installedAt: '2026-11-22T12:00:00.000Z',
    from: ['jobs.csv'],
    info: { ...builtInInfo.info, id: `own-${key.slice(0, 4)}` },
  };
}

/** The workers that were started, in this thread; each names its pack by what it was asked to open. */
const workers: LocalWorker[] = [];

class LocalWorker extends EventTarget {
  file = '';
  isTerminated = false;
  readonly #service = new PackService({
    readPack: async () => ok({ ...smallPack, title: this.file }),
    send: (reply) => {
      if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: reply }));
    },
  });

  constructor() {
    super();
    workers.push(this);
  }

  postMessage(request: PackRequest): void {
    if (request.type === 'open') this.file = request.url.split('/').at(-1) ?? '';
    void this.#service.handle(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

async function launch() {
  vi.resetModules();
  workers.length = 0;
  const memory = createMemoryApi();
  for (const key of [north, south]) memory.disk.packs.installed.set(key, recordOf(key));
  vi.stubGlobal('window', Object.assign(new EventTarget(), { waymark: memory.api }));
  vi.stubGlobal('Worker', LocalWorker);
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  const { useApp } = await import('../../../renderer/store/store.ts');
  const { editOverlay } = await import('../../../renderer/store/overlay-actions.ts');
  const { editSettings } = await import('../../../renderer/store/actions.ts');
  const { switchPack } = await import('../../../renderer/store/pack-actions.ts');
  const { startPersistence } = await import('../../../renderer/store/persistence.ts');
  const { findTitles, keepPackOpen } = await import('../../../renderer/store/pack-in-use.ts');
  await startPersistence();
  keepPackOpen();
  await pass();
  editSettings({ author: 'Ana' });
  /** What is open at this moment: its file and the level that is written over. */
  const open = () => {
    const { pack } = useApp.getState();
    return pack.status === 'ready' ? [pack.index.content.title, pack.index.listed.level[0]] : pack.status;
  };
  const setLevel = (value: number) =>
    editOverlay('level', (overlay, by) => setRequirement(overlay, place, { level: value }, by));
  const fail = () =>
    workers.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  return { open, setLevel, switchPack, findTitles, fail };
}

const pass = () => vi.advanceTimersByTimeAsync(0);
const BUILT_IN = 'onet-30.1.waymark-pack';
const NORTH = `${north}.waymark-pack`;
const files = () => workers.map(({ file }) => file);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});

describe('going back to the pack before', () => {
  test('takes no opening, and what was written over each is in its figures', async () => {
    const app = await launch();
    app.switchPack(north);
    expect(app.open()).toBe('loading');
    await pass();
    app.setLevel(4.5);
    await pass();
    app.switchPack(null);
    expect(app.open()).toEqual([BUILT_IN, asPublished]);
    app.switchPack(north);
    expect(app.open()).toEqual([NORTH, 4.5]);
    app.setLevel(2);
    await pass();
    expect(app.open()).toEqual([NORTH, 2]);
    expect((await app.findTitles('file clerk', 5))?.results).toHaveLength(1);
    expect(files()).toEqual([BUILT_IN, NORTH]);
  });

  test('while another is still opening leaves that one alone', async () => {
    const app = await launch();
    app.switchPack(north);
    app.switchPack(null);
    await pass();
    expect(app.open()).toEqual([BUILT_IN, asPublished]);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false, true]);
  });

  test('opens it anew when it was left with an edit on its way', async () => {
    const app = await launch();
    app.setLevel(4.5);
    app.switchPack(north);
    await pass();
    app.switchPack(null);
    await pass();
    expect(app.open()).toEqual([BUILT_IN, 4.5]);
    expect(files()).toEqual([BUILT_IN, NORTH, BUILT_IN]);
  });

  test('opens it anew when its worker has died', async () => {
    const app = await launch();
    app.fail();
    app.switchPack(north);
    await pass();
    app.switchPack(null);
    await pass();
    expect(app.open()).toEqual([BUILT_IN, asPublished]);
    expect(files()).toEqual([BUILT_IN, NORTH, BUILT_IN]);
  });

  test('keeps one pack: a third lets go of the first', async () => {
    const app = await launch();
    for (const key of [north, south]) {
      app.switchPack(key);
      await pass();
    }
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false, false]);
    app.switchPack(null);
    expect(app.open()).toBe('loading');
  });
});
