// What the engine's benchmarks run on: a pack with what is worked out once, and its roles in turn.
import type { Person } from '../../shared/model/person.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoods,
  prepareLikelihood,
} from '../../shared/moves/likelihood.ts';
import { type MoveContext, moveContext } from '../../shared/moves/move.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { strewnOrigins } from './engine-packs.ts';

/** How many origins the runs of one benchmark go through before they start over. */
export const ORIGINS = 100;

/** A pack, ready to be measured on. */
export type Case = {
  readonly name: string;
  readonly index: PackIndex;
  readonly model: LikelihoodModel;
  readonly origins: readonly number[];
  /** How usual the moves of each of the first origins are, worked out before as in the app. */
  readonly usual: ReadonlyMap<number, MoveContext['usual']>;
};

/** Prepares a pack. */
export function caseOf(index: PackIndex, name: string): Case {
  const model = prepareLikelihood(index);
  const origins = strewnOrigins(index);
  const usual = new Map(
    origins
      .slice(0, ORIGINS)
      .map((at) => [at, { likelihood: likelihoods(model, at), lift: lifts(model, at) }] as const),
  );
  return { name, index, model, origins, usual };
}

/** What all moves of a person in the role at a position share. */
export function contextOf({ index, usual }: Case, at: number, person: Person): MoveContext {
  const context = moveContext(index, person, defaultAssumptions, usual.get(at) ?? null);
  if (context === null) throw new Error(`No role ${person.role}`);
  return context;
}

/** Gives one item after the other, then starts over. */
export function inTurn<T>(items: readonly T[]): () => T {
  let next = 0;
  return () => {
    const item = items[next++ % items.length];
    if (item === undefined) throw new Error('Nothing to take in turn.');
    return item;
  };
}

/** Milliseconds that work takes. */
export function took(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
