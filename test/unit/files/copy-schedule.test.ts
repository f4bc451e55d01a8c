// Which previous versions stay: five minutes apart for a week, a day apart for a month, the newest always.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiredCopies } from '../../../shared/files/copy-schedule.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function kept(times: readonly number[]): number[] {
  const expired = new Set(expiredCopies(times));
  return times.filter((time) => !expired.has(time));
}

describe('expiredCopies', () => {
  test('keeps the newest and, before it, one every five minutes', () => {
    const everyMinute = Array.from({ length: 13 }, (_, index) => index * MINUTE);
    expect(kept(everyMinute)).toEqual([0, 5 * MINUTE, 10 * MINUTE, 12 * MINUTE]);
  });

  test('keeps one a day after a week and none after a month, but for the newest', () => {
    const everySixHours = Array.from({ length: 4 * 60 }, (_, index) => (index * DAY) / 4);
    const newest = everySixHours.at(-1) ?? 0;
    const ages = kept(everySixHours).map((time) => (newest - time) / DAY);
    expect(Math.max(...ages)).toBeLessThanOrEqual(31);
    expect(ages.filter((age) => age > 7).length).toBe(24);
    expect(ages.filter((age) => age <= 7).length).toBe(29);
  });

  test('keeps an only copy, however old', () => {
    expect(expiredCopies([1])).toEqual([]);
    expect(expiredCopies([])).toEqual([]);
  });

  test('thins no further when run again, and the newest always stays', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60 * DAY), { minLength: 1 }), (times) => {
        const once = kept(times);
        expect(kept(once)).toEqual(once);
        expect(once).toContain(Math.max(...times));
      }),
    );
  });

  test('spaces kept copies however the clock ran while they were made one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10 * MINUTE), { minLength: 1, maxLength: 60 }), (pauses) => {
        let times: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause + 1;
          times = kept([...times, now]);
        }
        const gaps = times.slice(1, -1).map((time, index) => time - (times[index] ?? 0));
        expect(gaps.every((gap) => gap >= 5 * MINUTE)).toBe(true);
      }),
    );
  });
});
