// The gaps of a move as rows: large ones a line each, small ones grouped, hours rounded so that they add up to the effort's.
import { type Explanation, gaps, type Term } from '../moves/explain.ts';
import { roundToSum } from './rounding.ts';

/** Whole hours, low and high. */
export type Hours = { readonly low: number; readonly high: number };

/** One gap with its hours; null where the zone is not known. */
export type GapRow = { readonly term: Term; readonly hours: Hours | null };

/** Rows worth a line each, the rest, and the rest's hours; the most hours first. */
export type GapTable = {
  readonly large: readonly GapRow[];
  readonly small: readonly GapRow[];
  readonly smallHours: Hours | null;
};

/** Gaps shown one by one cover this share of the hours, and are at most so many (ours). */
const LARGE_SHARE = 0.8;
const LARGE_MOST = 9;

/** Parts and rounds the gaps of a move. */
export function gapTable(explanation: Explanation): GapTable {
  const terms = gaps(explanation);
  const low = roundToSum(
    terms.map(({ hours }) => hours?.low ?? 0),
    0,
  );
  const high = roundToSum(
    terms.map(({ hours }) => hours?.high ?? 0),
    0,
  );
  const rows = terms.map((term, at): GapRow => {
    const hours = term.hours === null ? null : { low: low[at] ?? 0, high: high[at] ?? 0 };
    return { term, hours };
  });
  const count = countLarge(terms);
  const small = rows.slice(count);
  return { large: rows.slice(0, count), small, smallHours: sumHours(small) };
}

function countLarge(terms: readonly Term[]): number {
  const total = terms.reduce((sum, term) => sum + sizeOf(term), 0);
  let covered = 0;
  let count = 0;
  for (const term of terms) {
    if (count >= LARGE_MOST || covered >= total * LARGE_SHARE) break;
    covered += sizeOf(term);
    count++;
  }
  // A group of one is no group.
  return terms.length - count === 1 ? terms.length : count;
}

function sizeOf(term: Term): number {
  return term.hours?.high ?? term.need - term.have;
}

function sumHours(rows: readonly GapRow[]): Hours | null {
  if (rows.some(({ hours }) => hours === null)) return null;
  return {
    low: rows.reduce((sum, { hours }) => sum + (hours?.low ?? 0), 0),
    high: rows.reduce((sum, { hours }) => sum + (hours?.high ?? 0), 0),
  };
}
