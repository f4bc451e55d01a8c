// Pay of a destination beside the person's own: lower quartile first, because newcomers do not earn the median.
import type { PayValue, Role } from '../model/pack.ts';
import type { Person } from '../model/person.ts';

/** Changes within this share of present pay read as "about the same" (design: 5% band). */
export const PAY_SAME_BAND = 0.05;

/** The direction of a pay change, or not known. */
export type PayDirection = 'up' | 'same' | 'down' | 'not-known';

/** Pay now against pay there, a year; change is of medians, null where either side is not a plain number. */
export type PayComparison = {
  readonly now: PayValue;
  /** Whether `now` is the person's own figure, or the role's median standing in for it. */
  readonly nowIsOwn: boolean;
  readonly lowerQuartile: PayValue;
  readonly median: PayValue;
  readonly change: number | null;
  readonly direction: PayDirection;
};

/** Compares the pay of two roles for a person. */
export function comparePay(person: Person, origin: Role, destination: Role): PayComparison {
  const now = person.payNow ?? origin.pay?.annual[2] ?? null;
  const median = destination.pay?.annual[2] ?? null;
  const change = typeof now === 'number' && typeof median === 'number' ? median - now : null;
  return {
    now,
    nowIsOwn: person.payNow !== null,
    lowerQuartile: destination.pay?.annual[1] ?? null,
    median,
    change,
    direction: payDirection(change, now),
  };
}

/** The direction of a change of yearly pay; `sameBand` is the share of present pay within which it reads as the same. */
export function payDirection(
  change: number | null,
  now: PayValue,
  sameBand: number = PAY_SAME_BAND,
): PayDirection {
  if (change === null || typeof now !== 'number') return 'not-known';
  if (Math.abs(change) <= now * sameBand) return 'same';
  return change > 0 ? 'up' : 'down';
}
