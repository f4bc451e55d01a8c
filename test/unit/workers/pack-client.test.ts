import { describe, expect, it } from 'vitest';
import { PackClient } from '../../../renderer/api/pack-client.ts';
import type { PackReply, PackRequest } from '../../../renderer/workers/pack-protocol.ts';
import { PackService } from '../../../renderer/workers/pack-service.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { err, type Result } from '../../../shared/model/result.ts';
import { overlayOn, written } from '../packs/overlays.ts';
import { clerk, keyer, smallPack } from './small-pack.ts';

/** A worker in this thread: the real service behind messages that arrive one task later, as a worker's do. */
class LocalWorker extends EventTarget {
  readonly requests: PackRequest[] = [];
  terminated = false;
  readonly #service: PackService;

  constructor(pack: Result<Pack>) {
    super();
    this.#service = new PackService({
      readPack: async (_, onPhase) => {
        onPhase('checking');
        return pack;
      },
      send: (reply) => this.reply(reply),
    });
  }

  postMessage(request: PackRequest): void {
    this.requests.push(request);
    setTimeout(() => void this.#service.handle(request));
  }

  reply(reply: PackReply): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const ownRole = {
  id: 'added:1',
  title: 'Night dispatcher',
  family: keyer.family,
  group: keyer.group,
  zone: 2,
  alternateTitles: [],
  requirements: [],
  copiedFrom: null,
  ...written,
};

const url = 'app://waymark/packs/small.waymark-pack';
const good = parsePack(smallPack, 'small.waymark-pack');

function start(pack: Result<Pack> = good) {
  const worker = new LocalWorker(pack);
  const phases: string[] = [];
  const client = new PackClient(() => worker);
  return {
    worker,
    client,
    phases,
    open: () => client.open({ url, language: null }, Promise.resolve(null), (phase) => phases.push(phase)),
  };
}

describe('the pack client', () => {
  it('opens a pack and says how far it has come', async () => {
    const { open, phases } = start();
    const result = await open();
    expect(result.ok && result.value.content).toMatchObject({
      title: 'Small',
      roles: smallPack.roles.map(({ id, title }) => ({ id, title })),
      skills: smallPack.skills,
    });
    expect(phases).toEqual(['checking']);
  });

  it('finds roles by title', async () => {
    const { client, open } = start();
    await open();
    expect(await client.searchTitles('file clerk', 5)).toMatchObject({
      ok: true,
      value: { results: [{ role: clerk.id }] },
    });
  });

  it('puts an overlay over the open pack', async () => {
    const { client, open } = start();
    const opening = open();
    const overlaid = await client.overlay(overlayOn(smallPack));
    expect((await opening).ok).toBe(true);
    expect(overlaid).toMatchObject({
      ok: true,
      value: { content: null, skillCount: smallPack.skills.length },
    });
  });

  it('has the whole content again where an overlay changes it', async () => {
    const { client, open } = start();
    await open();
    const overlaid = await client.overlay(overlayOn(smallPack, { roles: [ownRole] }));
    expect(overlaid.ok && overlaid.value.content?.roles.map(({ id }) => id)).toEqual([
      ...smallPack.roles.map(({ id }) => id),
      ownRole.id,
    ]);
  });

  it('lets a search wait for the pack', async () => {
    const { client, open } = start();
    const opening = open();
    const search = client.searchTitles('keyer', 5);
    expect((await opening).ok).toBe(true);
    expect(await search).toMatchObject({ ok: true, value: { results: [{ role: keyer.id }] } });
  });

  it('lets the latest of many searches win without working off the others', async () => {
    const { worker, client, open } = start();
    await open();
    const answers = await Promise.all(
      ['f', 'fi', 'fil', 'file'].map((query) => client.searchTitles(query, 5)),
    );
    expect(answers.slice(0, -1)).toEqual([null, null, null]);
    expect(answers.at(-1)).toMatchObject({ ok: true, value: { results: [{ role: clerk.id }] } });
    const searched = worker.requests.flatMap((request) => (request.type === 'search' ? [request.query] : []));
    expect(searched).toEqual(['f', 'file']);
  });

  it('passes on why a pack did not open, to the searches that waited for it too', async () => {
    const failed = err({ code: 'pack-missing', pack: 'small.waymark-pack' } as const);
    const { client, open } = start(failed);
    const search = client.searchTitles('keyer', 5);
    expect(await open()).toEqual(failed);
    expect(await search).toEqual(failed);
    expect(await client.searchTitles('keyer', 5)).toEqual(failed);
  });

  it('makes a worker that dies a failure of all that is awaited, and of all that comes after', async () => {
    const { worker, client, open } = start();
    const opening = open();
    const search = client.searchTitles('keyer', 5);
    worker.die('out of memory');
    const broken = {
      ok: false,
      error: { code: 'internal-failed', detail: expect.stringContaining('out of memory') },
    };
    expect(await opening).toEqual(broken);
    expect(await search).toEqual(broken);
    expect(await client.searchTitles('keyer', 5)).toEqual(broken);
  });

  it('makes a bug in the worker a failure', async () => {
    const { worker, client, open } = start();
    const opening = open();
    worker.reply({ type: 'broken', detail: 'TypeError: x' });
    expect(await opening).toMatchObject({ ok: false, error: { code: 'internal-failed' } });
    expect((await client.searchTitles('keyer', 5))?.ok).toBe(false);
  });

  it('ends the worker and leaves nothing waiting when disposed of', async () => {
    const { worker, client, open } = start();
    const opening = open();
    const search = client.searchTitles('keyer', 5);
    client.dispose();
    expect(worker.terminated).toBe(true);
    expect(await search).toBeNull();
    expect((await opening).ok).toBe(false);
  });
});
