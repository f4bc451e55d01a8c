// The window's side of the route worker. Its promises always settle, also when the worker dies; the latest question wins.
import { assertNever, err, type Result } from '../../shared/model/result.ts';
import type { RouteChoice } from '../../shared/routes/route-choice.ts';
import type { RoutePhase, RouteReply, RouteRequest } from '../workers/route-protocol.ts';

/** What the client needs of a worker. */
export type RouteWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** A question for the ways there, before it has its number. */
export type RouteQuestion = Omit<RouteRequest, 'id'>;

function startRouteWorker(): RouteWorker {
  return new Worker(new URL('../workers/route-worker.ts', import.meta.url), {
    type: 'module',
    name: 'routes',
  });
}

type Asked = {
  readonly question: RouteQuestion;
  readonly settle: (answer: Result<RouteChoice> | null) => void;
};

/** Asks for ways. A worker that died, or was stopped, is started anew by the next question. */
export class RouteClient {
  readonly #start: () => RouteWorker;
  readonly #onPhase: (phase: RoutePhase) => void;
  #worker: RouteWorker | null = null;
  /** The question the worker is busy with, by its number, and the newest of those that came meanwhile. */
  #busy: (Asked & { readonly id: number }) | null = null;
  #waiting: Asked | null = null;
  #lastId = 0;

  constructor(onPhase: (phase: RoutePhase) => void, start: () => RouteWorker = startRouteWorker) {
    this.#onPhase = onPhase;
    this.#start = start;
  }

  /** The ways there; null when a newer question or `stop` has overtaken this one. */
  find(question: RouteQuestion): Promise<Result<RouteChoice> | null> {
    return new Promise((settle) => {
      this.#waiting?.settle(null);
      this.#waiting = { question, settle };
      if (this.#busy === null) this.#askNext();
    });
  }

  /** Ends what the worker is doing; what it had prepared is lost. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy?.settle(null);
    this.#waiting?.settle(null);
    this.#busy = null;
    this.#waiting = null;
  }

  #askNext(): void {
    const next = this.#waiting;
    this.#waiting = null;
    if (next === null) return;
    this.#lastId += 1;
    this.#busy = { ...next, id: this.#lastId };
    this.#worker ??= this.#startListening();
    this.#worker.postMessage({ id: this.#lastId, ...next.question } satisfies RouteRequest);
  }

  #startListening(): RouteWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<RouteReply>) => this.#take(data));
    worker.addEventListener('error', ({ message }) => this.#fail(message));
    worker.addEventListener('messageerror', () => this.#fail('A reply could not be read.'));
    return worker;
  }

  #take(reply: RouteReply): void {
    switch (reply.type) {
      case 'phase':
        this.#onPhase(reply.phase);
        return;
      case 'found': {
        const answered = this.#busy;
        if (answered?.id !== reply.id) return;
        this.#busy = null;
        answered.settle(this.#waiting === null ? reply.result : null);
        this.#askNext();
        return;
      }
      case 'broken':
        this.#fail(reply.detail);
        return;
      default:
        assertNever(reply);
    }
  }

  #fail(detail: string): void {
    const failed = this.#busy;
    const waiting = this.#waiting;
    this.#busy = null;
    this.#waiting = null;
    this.#worker?.terminate();
    this.#worker = null;
    const error = { code: 'internal-failed', detail: `The route worker stopped: ${detail}` } as const;
    failed?.settle(err(error));
    waiting?.settle(err(error));
  }
}
