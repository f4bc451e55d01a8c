// How long a route takes (domain 7): a stop never makes the same learning cheaper, and every job change takes time.
import type { Assumptions } from '../model/settings.ts';

/** Months of a route and what they are made of: total = the longest of direct, legs and stay, plus between. */
export type RouteMonths = {
  readonly total: number;
  /** The effort of going there without a stop. */
  readonly direct: number;
  /** The efforts of the legs, added up. */
  readonly legs: number;
  /** The minimum stay at each stop, added up. */
  readonly stay: number;
  /** The time between one job and the next, for every move after the first. */
  readonly between: number;
};

/** Months of a route of so many moves from the direct effort and that of its legs. Rises with both. */
export function routeMonths(
  direct: number,
  legs: number,
  moves: number,
  { minimumStayMonths, betweenMovesMonths }: Assumptions,
): RouteMonths {
  const stay = (moves - 1) * minimumStayMonths;
  const between = (moves - 1) * betweenMovesMonths;
  return { total: Math.max(direct, legs, stay) + between, direct, legs, stay, between };
}
