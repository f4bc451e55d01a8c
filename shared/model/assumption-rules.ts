// What each of our assumptions may be: the bands follow each other, and nothing takes less than no time.
import { type Assumptions, assumptionsSchema } from './settings.ts';

/** One of our assumptions. */
export type AssumptionName = keyof Assumptions;

/** Their names, in the order in which they are shown. */
export const assumptionNames = assumptionsSchema.keyof().options;

/** Why a value is not legal, with the bound it breaks. */
export type AssumptionFault =
  | { readonly is: 'number' }
  | { readonly is: 'atLeast' | 'above'; readonly least: number }
  | { readonly is: 'atMost'; readonly most: number };

/** Hours of a month of 31 days: nobody studies more. */
const MOST_HOURS = 744;

/** Longest that anything here is said to take, in months: a hundred years; ours. */
const MOST_MONTHS = 1200;

type Bounds = { readonly least: number; readonly most: number; readonly isOpen: boolean };

/** The bounds of one while the others are as they are; `isOpen` where the lower one itself is not legal. */
function boundsOf(name: AssumptionName, others: Assumptions): Bounds {
  switch (name) {
    case 'readyMonths':
      return { least: 0, most: others.nearMonths, isOpen: true };
    case 'nearMonths':
      return { least: others.readyMonths, most: others.stretchMonths, isOpen: false };
    case 'stretchMonths':
      return { least: others.nearMonths, most: MOST_MONTHS, isOpen: false };
    case 'studyHoursPerMonth':
      return { least: 0, most: MOST_HOURS, isOpen: true };
    default:
      return { least: 0, most: MOST_MONTHS, isOpen: false };
  }
}

/** What is wrong with a value of one assumption beside the others; null when it is legal. */
export function assumptionFault(
  name: AssumptionName,
  value: number,
  others: Assumptions,
): AssumptionFault | null {
  const { least, most, isOpen } = boundsOf(name, others);
  if (!Number.isFinite(value)) return { is: 'number' };
  if (isOpen && value <= least) return { is: 'above', least };
  if (value < least) return { is: 'atLeast', least };
  return value > most ? { is: 'atMost', most } : null;
}
