// The work of the route worker, apart from how messages travel: prepares the moves of a pack once, then finds ways quickly.
import type { Pack } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import { nothingByHand } from '../../shared/moves/by-hand.ts';
import { type LikelihoodModel, prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { moveContext } from '../../shared/moves/move.ts';
import { indexPack, type PackIndex } from '../../shared/moves/pack-index.ts';
import { applyOverlay } from '../../shared/packs/apply-overlay.ts';
import { inLanguage } from '../../shared/packs/in-language.ts';
import { type LegGraph, prepareLegs, usualFrom } from '../../shared/routes/leg-graph.ts';
import { chooseRoutes, type RouteChoice } from '../../shared/routes/route-choice.ts';
import type { LoadPhase } from './pack-protocol.ts';
import type { RoutePack, RoutePhase, RouteReply, RouteRequest } from './route-protocol.ts';

/** What the service works with. */
export type RouteServiceParts = {
  /** Reads and checks a pack. */
  readonly readPack: (url: string, onPhase: (phase: LoadPhase) => void) => Promise<Result<Pack>>;
  readonly send: (reply: RouteReply) => void;
};

type Prepared<T> = { readonly key: string; readonly value: T };
type IndexedPack = { readonly index: PackIndex; readonly model: LikelihoodModel };

/** Answers questions one after the other. Guarantees: what two questions share is prepared once. */
export class RouteService {
  readonly #parts: RouteServiceParts;
  #pack: Prepared<IndexedPack> | null = null;
  #legs: Prepared<LegGraph> | null = null;

  constructor(parts: RouteServiceParts) {
    this.#parts = parts;
  }

  /** Answers a question; rejects only for a bug. */
  async handle(request: RouteRequest): Promise<void> {
    const result = await this.#find(request);
    this.#parts.send({ type: 'found', id: request.id, result });
  }

  async #find({ pack, person, assumptions, destination, query }: RouteRequest): Promise<Result<RouteChoice>> {
    const opened = await this.#open(pack);
    if (!opened.ok) return opened;
    const legs = this.#prepare(opened.value, assumptions);
    const { index } = opened.value;
    const context = moveContext(index, person, assumptions, null);
    if (context === null) return err({ code: 'role-unknown', role: person.role });
    return chooseRoutes(legs, { ...context, usual: usualFrom(legs, context.originAt) }, destination, query);
  }

  async #open({ url, language, overlay }: RoutePack): Promise<Result<IndexedPack>> {
    const key = JSON.stringify([url, language, overlay]);
    if (this.#pack?.key === key) return ok(this.#pack.value);
    this.#say('reading');
    const read = await this.#parts.readPack(url, () => undefined);
    if (!read.ok) return read;
    const named = inLanguage(read.value, language);
    const { pack, byHand } =
      overlay === null ? { pack: named, byHand: nothingByHand } : applyOverlay(named, overlay);
    const index = indexPack(pack, byHand);
    const value = { index, model: prepareLikelihood(index) };
    this.#pack = { key, value };
    this.#legs = null;
    return ok(value);
  }

  #prepare({ index, model }: IndexedPack, assumptions: Assumptions): LegGraph {
    const key = JSON.stringify(assumptions);
    if (this.#legs?.key === key) return this.#legs.value;
    this.#say('preparing');
    const value = prepareLegs(index, assumptions, model);
    this.#legs = { key, value };
    return value;
  }

  #say(phase: RoutePhase): void {
    this.#parts.send({ type: 'phase', phase });
  }
}
