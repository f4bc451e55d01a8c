// When a role's ratings were made, so that old ones say so (domain 1).
import type { Role } from '../model/pack.ts';

/** A rating older than this many years says "old". */
const OLD_AFTER_YEARS = 8;

/** One date of ratings, and the kinds rated then. */
export type RatingAge = {
  readonly date: string;
  readonly kinds: readonly Role['ratings'][number]['kind'][];
  readonly isOld: boolean;
};

/** The dates of a role's ratings, oldest first; empty for a role without its own. */
export function ratingAges(role: Role, today: Date): readonly RatingAge[] {
  const dates = [...new Set(role.ratings.map(({ date }) => date))].sort();
  return dates.map((date) => ({
    date,
    kinds: role.ratings.filter((rating) => rating.date === date).map(({ kind }) => kind),
    isOld: isOldDate(date, today),
  }));
}

function isOldDate(date: string, today: Date): boolean {
  const limit = new Date(today);
  limit.setUTCFullYear(limit.getUTCFullYear() - OLD_AFTER_YEARS);
  return new Date(date) < limit;
}
