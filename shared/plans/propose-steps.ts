// Proposes what to do about gaps: the best offer for each, gaps of one offer together, in order of effect on readiness
// per hour. Deterministic.
import type { WayToLearn } from '../model/plan.ts';
import { levelCost } from '../moves/level-cost.ts';
import { sumHours } from './figures.ts';
import {
  type Gap,
  type LearningWishes,
  type Offer,
  type OfferReason,
  offersFor,
  type SuitedOffer,
} from './offers.ts';

/** A gap as far as its step takes it. */
type PracticedGap = { readonly gap: Gap; readonly reaches: number };

/** A step that could be in a plan. */
export type ProposedStep = {
  readonly offer: Offer;
  readonly way: WayToLearn;
  readonly practices: readonly PracticedGap[];
  /** Why this offer, for all its gaps. */
  readonly reasons: readonly OfferReason[];
  /** Readiness gained, 0..1. */
  readonly effect: number;
  /** The offer's own hours, else those the move's estimate gives its part of the gaps; null where neither is known. */
  readonly hours: { readonly low: number; readonly high: number } | null;
};

/**
 * One step for each of the first gaps, as many as `most`, from the offers that suit the person (see `offersFor`). Together
 * they cost no more than the budget. Sorted by effect on readiness per hour, not known hours last, ties in the gaps' order.
 * A gap that no offer suits has no step. O(gaps × offers).
 */
export function proposeSteps(
  gaps: readonly Gap[],
  offers: readonly Offer[],
  wishes: LearningWishes,
  most: number,
): readonly ProposedStep[] {
  const steps = new Map<string, ProposedStep>();
  let left = wishes.budget ?? Number.POSITIVE_INFINITY;
  for (const gap of gaps) {
    const best = offersFor(gap, offers, wishes).find(
      ({ offer }) => steps.has(keyOf(offer, gap)) || (steps.size < most && (offer.cost ?? 0) <= left),
    );
    if (best === undefined) continue;
    const { offer, way, reaches, reasons } = best;
    const key = keyOf(offer, gap);
    const begun = steps.get(key);
    // What is already in a step costs nothing more.
    if (begun === undefined) left -= offer.cost ?? 0;
    const practices = [...(begun?.practices ?? []), { gap, reaches }];
    steps.set(key, {
      offer,
      way,
      practices,
      reasons: begun === undefined ? reasons : [...begun.reasons, ...reasons.slice(0, 1)],
      effect: practices.reduce((sum, practiced) => sum + effectOf(practiced), 0),
      hours: offer.hours ?? hoursOf(practices),
    });
  }
  return [...steps.values()].toSorted((a, b) => effectPerHour(b) - effectPerHour(a));
}

/** One gap's offer as a step that could be in a plan. */
export function proposalOf(gap: Gap, { offer, way, reaches, reasons }: SuitedOffer): ProposedStep {
  const practices = [{ gap, reaches }];
  const effect = effectOf({ gap, reaches });
  return { offer, way, practices, reasons, effect, hours: offer.hours ?? hoursOf(practices) };
}

/** An offer for any skill of a kind is done for one skill at a time. */
function keyOf({ catalog, id, practices }: Offer, { skill }: Gap): string {
  return JSON.stringify([catalog, id, 'kind' in practices ? skill.id : null]);
}

/** Readiness gained by one gap's part: its weight times the part of the level that is reached. */
function effectOf({ gap, reaches }: PracticedGap): number {
  return (gap.weight * (reaches - gap.have)) / gap.need;
}

/** Hours of the gaps' parts that are known, by the cost of their levels; null where none is. */
function hoursOf(practices: readonly PracticedGap[]): ProposedStep['hours'] {
  const known = practices.flatMap(({ gap, reaches }) => {
    if (gap.hours === null) return [];
    const part = (levelCost(reaches) - levelCost(gap.have)) / (levelCost(gap.need) - levelCost(gap.have));
    return { low: gap.hours.low * part, high: gap.hours.high * part };
  });
  return known.length === 0 ? null : sumHours(known);
}

/** Readiness gained per hour of the middle of its range; 0 where hours are not known. */
export function effectPerHour({ effect, hours }: Pick<ProposedStep, 'effect' | 'hours'>): number {
  const middle = hours === null ? 0 : (hours.low + hours.high) / 2;
  return middle === 0 ? 0 : effect / middle;
}
