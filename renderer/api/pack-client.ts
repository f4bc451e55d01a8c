// The window's side of the pack worker: one client per open pack. Its promises always settle, also when the worker dies.
import type { AppError } from '../../shared/model/app-error.ts';
import type { Overlay } from '../../shared/model/overlay.ts';
import type { Role, RoleId, Skill } from '../../shared/model/pack.ts';
import { assertNever, err, ok, type Result } from '../../shared/model/result.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import type { LikelihoodTerm } from '../../shared/moves/likelihood.ts';
import type { PackContent, PackIndex } from '../../shared/moves/pack-index.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import type {
  IndexWith,
  LoadPhase,
  OverlaidIndex,
  PackReply,
  PackRequest,
  ShortContent,
  UsualFigures,
} from '../workers/pack-protocol.ts';

/** What the client needs of a worker. */
export type PackWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

function startPackWorker(): PackWorker {
  return new Worker(new URL('../workers/pack-worker.ts', import.meta.url), { type: 'module', name: 'pack' });
}

type Opening = {
  readonly onPhase: (phase: LoadPhase) => void;
  readonly settle: (result: Result<PackIndex>) => void;
};

type Search = {
  readonly query: string;
  readonly limit: number;
  readonly settle: (answer: Result<TitleAnswer> | null) => void;
};

/** A question whose every answer is awaited, unlike searches. */
type Question = { readonly answer: (reply: PackReply) => void; readonly fail: (error: AppError) => void };

/** Opens one pack in a worker of its own and asks about it; `dispose` of it when another pack takes its place. */
export class PackClient {
  readonly #worker: PackWorker;
  #opening: Opening | null = null;
  #failure: AppError | null = null;
  /** The search the worker is busy with, by its id, and the newest of those that came meanwhile. */
  #asked: (Search & { readonly id: number }) | null = null;
  #waiting: Search | null = null;
  #lastId = 0;
  /** The lists of the content that comes next, as far as they are here. */
  #roles: Role[] = [];
  #skills: Skill[] = [];
  /** What else is awaited of the worker, by request id. */
  readonly #questions = new Map<number, Question>();

  constructor(startWorker: () => PackWorker = startPackWorker) {
    this.#worker = startWorker();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => this.#take(data));
    this.#worker.addEventListener('error', ({ message }) => this.#fail(message));
    this.#worker.addEventListener('messageerror', () => this.#fail('A reply could not be read.'));
  }

  /** Whether nothing more is to be expected of it. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  /**
   * Opens a pack, its names in a language (null = its own), with what was written by hand over it, which may be read
   * meanwhile; call once. Fails as the file is wrong, or with internal-failed when the worker dies.
   */
  open(
    file: { readonly url: string; readonly language: string | null },
    overlay: Promise<Overlay | null>,
    onPhase: (phase: LoadPhase) => void,
  ): Promise<Result<PackIndex>> {
    if (this.#failure !== null) return Promise.resolve(err(this.#failure));
    return new Promise((settle) => {
      this.#opening = { onPhase, settle };
      this.#post({ type: 'open', ...file });
      void overlay.then((written) => this.#post({ type: 'written', overlay: written }));
    });
  }

  /**
   * Finds roles by title, at most `limit`; waits for the pack when asked before it is open. Null when a newer search
   * or `dispose` has overtaken this one: the latest wins, and the worker never works off a queue of old queries.
   */
  searchTitles(query: string, limit: number): Promise<Result<TitleAnswer> | null> {
    if (this.#failure !== null) return Promise.resolve(err(this.#failure));
    return new Promise((settle) => {
      this.#waiting?.settle(null);
      this.#waiting = { query, limit, settle };
      if (this.#asked === null) this.#askNext();
    });
  }

  /** Puts another overlay over the open pack. */
  overlay(overlay: Overlay): Promise<Result<OverlaidIndex>> {
    return this.#ask(
      (id) => ({ type: 'overlay', id, overlay }),
      (reply) => (reply.type === 'overlaid' ? this.#overlaid(reply.index) : null),
    );
  }

  /** How usual each move from a role is; waits for the pack when asked before it is open. */
  usualMoves(origin: RoleId): Promise<Result<UsualFigures>> {
    return this.#ask(
      (id) => ({ type: 'usual', id, origin }),
      (reply) => (reply.type === 'usual' ? reply.figures : null),
    );
  }

  /** The roles that no other role leads to, as the pack is now. */
  rolesWithoutFeeder(assumptions: Assumptions): Promise<Result<readonly RoleId[]>> {
    return this.#ask(
      (id) => ({ type: 'feeders', id, assumptions }),
      (reply) => (reply.type === 'feeders' ? reply.without : null),
    );
  }

  /** What one move's likelihood is made of, largest effect first; empty where it is not known. */
  usualTerms(origin: RoleId, destination: RoleId): Promise<Result<readonly LikelihoodTerm[]>> {
    return this.#ask(
      (id) => ({ type: 'usual-terms', id, origin, destination }),
      (reply) => (reply.type === 'usual-terms' ? reply.terms : null),
    );
  }

  /** Ends the worker; whatever is still awaited settles. */
  dispose(): void {
    this.#worker.terminate();
    this.#failure = { code: 'internal-failed', detail: 'The pack was closed.' };
    this.#settleAll(null);
  }

  #ask<T>(request: (id: number) => PackRequest, read: (reply: PackReply) => T | null): Promise<Result<T>> {
    if (this.#failure !== null) return Promise.resolve(err(this.#failure));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((settle) => {
      this.#questions.set(id, {
        answer: (reply) => {
          const value = read(reply);
          if (value !== null) settle(ok(value));
        },
        fail: (error) => settle(err(error)),
      });
      this.#post(request(id));
    });
  }

  #post(request: PackRequest): void {
    this.#worker.postMessage(request);
  }

  #askNext(): void {
    const next = this.#waiting;
    this.#waiting = null;
    if (next === null) return;
    this.#lastId += 1;
    this.#asked = { ...next, id: this.#lastId };
    this.#post({ type: 'search', id: this.#lastId, query: next.query, limit: next.limit });
  }

  #take(reply: PackReply): void {
    switch (reply.type) {
      case 'phase':
        this.#opening?.onPhase(reply.phase);
        return;
      case 'roles':
        this.#roles.push(...reply.roles);
        return;
      case 'skills':
        this.#skills.push(...reply.skills);
        return;
      case 'opened':
        this.#opened(reply.result);
        return;
      case 'found':
        this.#found(reply.id, reply.answer);
        return;
      case 'overlaid':
      case 'usual':
      case 'feeders':
      case 'usual-terms':
        this.#questions.get(reply.id)?.answer(reply);
        this.#questions.delete(reply.id);
        return;
      case 'broken':
        this.#fail(reply.detail);
        return;
      default:
        assertNever(reply);
    }
  }

  #opened(result: Result<IndexWith<ShortContent>>): void {
    const index = result.ok ? ok({ ...result.value, content: this.#content(result.value.content) }) : result;
    this.#opening?.settle(index);
    this.#opening = null;
    if (result.ok) return;
    this.#failure = result.error;
    this.#settleAll(err(result.error));
  }

  #overlaid({ content, ...index }: IndexWith<ShortContent | null>): OverlaidIndex {
    return { ...index, content: content === null ? null : this.#content(content) };
  }

  /** Puts the lists that came before to their content. */
  #content(rest: ShortContent): PackContent {
    const content = { ...rest, roles: this.#roles, skills: this.#skills };
    this.#roles = [];
    this.#skills = [];
    return content;
  }

  #found(id: number, answer: TitleAnswer): void {
    if (this.#asked?.id !== id) return;
    this.#asked.settle(this.#waiting === null ? ok(answer) : null);
    this.#asked = null;
    this.#askNext();
  }

  #fail(detail: string): void {
    this.#failure = { code: 'internal-failed', detail: `The pack worker stopped: ${detail}` };
    this.#settleAll(err(this.#failure));
  }

  /** Settles what is awaited, with `searches` for the searches; needs the failure to be known. */
  #settleAll(searches: Result<never> | null): void {
    if (this.#failure !== null) {
      this.#opening?.settle(err(this.#failure));
      for (const question of this.#questions.values()) question.fail(this.#failure);
    }
    this.#questions.clear();
    this.#asked?.settle(searches);
    this.#waiting?.settle(searches);
    this.#opening = null;
    this.#asked = null;
    this.#waiting = null;
  }
}
