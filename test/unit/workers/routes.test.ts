// The route worker and the window's side of it: prepared once, the latest question wins, a death is told and gets over.
import { beforeEach, describe, expect, test } from 'vitest';
import { RouteClient, type RouteQuestion } from '../../../renderer/api/route-client.ts';
import type { RoutePhase, RouteReply, RouteRequest } from '../../../renderer/workers/route-protocol.ts';
import { RouteService } from '../../../renderer/workers/route-service.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { err } from '../../../shared/model/result.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { clerk, keyer, smallPack } from './small-pack.ts';

const good = parsePack(smallPack, 'small.waymark-pack');
const question: RouteQuestion = {
  pack: { url: 'app://waymark/packs/small.waymark-pack', language: null, overlay: null },
  person: newPerson(keyer.id),
  assumptions: defaultAssumptions,
  destination: clerk.id,
  query: {},
};

/** A worker in this thread: the real service behind messages that arrive one task later, as a worker's do. */
class LocalWorker extends EventTarget {
  readonly requests: RouteRequest[] = [];
  isTerminated = false;
  readonly #service: RouteService;

  constructor(pack: typeof good = good) {
    super();
    this.#service = new RouteService({
      readPack: async () => pack,
      send: (reply) => this.#reply(structuredClone(reply)),
    });
  }

  postMessage(request: RouteRequest): void {
    this.requests.push(request);
    setTimeout(() => {
      if (!this.isTerminated) void this.#service.handle(structuredClone(request));
    });
  }

  #reply(reply: RouteReply): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

let workers: LocalWorker[] = [];
let phases: RoutePhase[] = [];
beforeEach(() => {
  workers = [];
  phases = [];
});

function clientOf(pack: typeof good = good): RouteClient {
  const start = () => {
    const worker = new LocalWorker(pack);
    workers.push(worker);
    return worker;
  };
  return new RouteClient((phase) => phases.push(phase), start);
}

describe('asking for ways', () => {
  test('reads and prepares once for questions about the same pack', async () => {
    const client = clientOf();
    const first = await client.find(question);
    const second = await client.find({ ...question, query: { maxMoves: 1 } });
    expect(first).toMatchObject({ ok: true, value: { direct: { destination: { id: clerk.id } } } });
    expect(second?.ok).toBe(true);
    expect(phases).toEqual(['reading', 'preparing']);
    expect(workers.length).toBe(1);
  });

  test('prepares anew for other assumptions, and reads anew for another overlay or language', async () => {
    const client = clientOf();
    await client.find(question);
    await client.find({ ...question, assumptions: { ...defaultAssumptions, stretchMonths: 12 } });
    expect(phases).toEqual(['reading', 'preparing', 'preparing']);
    await client.find({ ...question, pack: { ...question.pack, language: 'es' } });
    expect(phases.slice(3)).toEqual(['reading', 'preparing']);
  });

  test('answers only the latest of the questions that came meanwhile', async () => {
    const client = clientOf();
    const answers = await Promise.all([
      client.find(question),
      client.find({ ...question, query: { maxMoves: 2 } }),
      client.find({ ...question, query: { maxMoves: 3 } }),
    ]);
    expect(answers.map((answer) => answer?.ok ?? null)).toEqual([null, null, true]);
    expect(workers[0]!.requests.map(({ query }) => query)).toEqual([{}, { maxMoves: 3 }]);
  });

  test('fails as the pack does, and as the question is wrong', async () => {
    const missing = err({ code: 'pack-missing', pack: 'small' } as const);
    expect(await clientOf(missing).find(question)).toEqual(missing);
    const gone = { ...question, person: newPerson('gone' as typeof keyer.id) };
    expect(await clientOf().find(gone)).toEqual(err({ code: 'role-unknown', role: 'gone' }));
  });

  test('says that the worker died, and the next question starts another', async () => {
    const client = clientOf();
    const asked = client.find(question);
    workers[0]!.die();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'internal-failed' } });
    expect((await client.find(question))?.ok).toBe(true);
    expect(workers.length).toBe(2);
  });

  test('stops when told to, without an answer', async () => {
    const client = clientOf();
    const asked = client.find(question);
    client.stop();
    expect(await asked).toBeNull();
    expect(workers[0]!.isTerminated).toBe(true);
    expect((await client.find(question))?.ok).toBe(true);
  });
});
