// The one thing to say against a move before a person falls in love with it: the gravest first, at the same size as good news.
import type { Gate } from './gates.ts';
import type { Move } from './move.ts';
import { closedGates, isShrinking } from './options.ts';
import type { PackContent } from './pack-index.ts';
import { packKnows } from './pack-knows.ts';

/** The catch of a move with the figures its sentence needs; null when there is none we know of. */
export type Catch =
  | { readonly kind: 'barrier'; readonly gate: Gate }
  | { readonly kind: 'shrinking'; readonly changePercent: number }
  | { readonly kind: 'pay-down'; readonly change: number }
  | { readonly kind: 'big-step' }
  | { readonly kind: 'rare' }
  | { readonly kind: 'pay-unknown' }
  | { readonly kind: 'preparation' };

/** Below this lift a move is made by fewer people than the destination's size alone would bring (domain 1). */
const USUAL_LIFT = 1;

/**
 * The gravest catch: a closed gate, falling jobs, lower pay, a big step, a rare move, unknown pay, else the preparation
 * itself. Pay that the pack knows of no job is no catch of this one.
 */
export function catchOf(move: Move, content: PackContent): Catch {
  const gate = closedGates(move)[0];
  if (gate !== undefined) return { kind: 'barrier', gate };
  const changePercent = move.destination.outlook?.changePercent ?? null;
  if (changePercent !== null && isShrinking(move.destination)) return { kind: 'shrinking', changePercent };
  if (move.pay.direction === 'down' && move.pay.change !== null)
    return { kind: 'pay-down', change: move.pay.change };
  const band = move.effort?.band;
  if (band === 'stretch' || band === 'far') return { kind: 'big-step' };
  if (move.lift !== null && move.lift < USUAL_LIFT) return { kind: 'rare' };
  const isPayMissing = move.pay.direction === 'not-known' && packKnows(content).pay;
  return { kind: isPayMissing ? 'pay-unknown' : 'preparation' };
}
