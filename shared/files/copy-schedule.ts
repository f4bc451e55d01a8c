// Which previous versions of a document are kept: dense for a week, then one a day for a month.

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Spacing and ages are our choice: five minutes apart for a week, a day apart until a month. */
const RECENT = { spacingMs: 5 * MINUTE_MS, untilAgeMs: 7 * DAY_MS };
const DAILY = { spacingMs: DAY_MS, untilAgeMs: 31 * DAY_MS };

/**
 * The copies to let go of, given each copy's time in ms since the epoch. The newest always stays. Ages count back from
 * it and not from today, so that a plan left alone for months, or a wrong clock, loses no history by being opened.
 */
export function expiredCopies(times: readonly number[]): number[] {
  const newest = Math.max(...times);
  const expired: number[] = [];
  let lastKept = Number.NEGATIVE_INFINITY;
  for (const time of times.toSorted((a, b) => a - b)) {
    const age = newest - time;
    const { spacingMs } = age > RECENT.untilAgeMs ? DAILY : RECENT;
    if (time === newest) break;
    if (age > DAILY.untilAgeMs || time - lastKept < spacingMs) expired.push(time);
    else lastKept = time;
  }
  return expired;
}
