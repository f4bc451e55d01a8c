// Effort: hours and calendar months to close the gap, always a range, and the band that says how big a step it is (domain 2 and 4).
import type { Assumptions } from '../model/settings.ts';

/** Months of preparation by job zone 1..5: O*NET's SVP ranges; the 1 month of zone 1 and the 120 of zone 5 are ours. */
const ZONE_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 3],
  2: [3, 12],
  3: [12, 24],
  4: [24, 48],
  5: [48, 120],
};

/** How big a step a move is, by its typical months. */
export type Band = 'ready' | 'near' | 'stretch' | 'far';

/** Hours to close the gap, and months where weekly hours make it feasible (null at 0 hours a week). */
export type Effort = {
  readonly hoursLow: number;
  readonly hoursHigh: number;
  readonly months: { readonly low: number; readonly typical: number; readonly high: number } | null;
  readonly band: Band | null;
};

/** Months of preparation a zone usually takes, low to high; null for an unknown zone. */
export function zonePreparation(zone: number | null): readonly [number, number] | null {
  return zone === null ? null : (ZONE_MONTHS[zone] ?? null);
}

/**
 * Effort from the share of learning still ahead (0..1) and the destination's zone.
 * hours = share × zone months × study hours a month; months = hours ÷ (weekly hours × 52 / 12); typical = geometric middle.
 * null when share or zone is not known.
 */
export function effortOf(
  share: number,
  zone: number | null,
  weeklyHours: number,
  assumptions: Assumptions,
): Effort | null {
  const preparation = zonePreparation(zone);
  if (preparation === null || Number.isNaN(share)) return null;
  const hoursLow = share * preparation[0] * assumptions.studyHoursPerMonth;
  const hoursHigh = share * preparation[1] * assumptions.studyHoursPerMonth;
  if (weeklyHours <= 0) return { hoursLow, hoursHigh, months: null, band: null };
  const low = monthsOf(hoursLow, weeklyHours);
  const high = monthsOf(hoursHigh, weeklyHours);
  const typical = Math.sqrt(low * high);
  return { hoursLow, hoursHigh, months: { low, typical, high }, band: bandOf(typical, assumptions) };
}

/** Calendar months that hours of learning take at some hours a week; weekly hours above 0. */
function monthsOf(hours: number, weeklyHours: number): number {
  return hours / ((weeklyHours * 52) / 12);
}

/** The band of a typical number of months. */
export function bandOf(typicalMonths: number, assumptions: Assumptions): Band {
  if (typicalMonths <= assumptions.readyMonths) return 'ready';
  if (typicalMonths <= assumptions.nearMonths) return 'near';
  return typicalMonths <= assumptions.stretchMonths ? 'stretch' : 'far';
}
