// The list of plans as the person wants to see it: those in use or put away, found by words, in an order. A plan that cannot
// be read stands first whenever plans in use are shown: no search and no order hides it.
import type { PlanListing } from '../files/answers.ts';
import type { PlanSummary } from '../model/plan.ts';
import type { Day } from './days.ts';

/** The orders of the list. */
export const libraryOrders = ['saved', 'due', 'readiness', 'title'] as const;
type LibraryOrder = (typeof libraryOrders)[number];

/** Plans being worked on, or those put away. */
export const libraryShelves = ['in-use', 'put-away'] as const;
type LibraryShelf = (typeof libraryShelves)[number];

/** What is asked of the list. */
export type LibraryQuery = {
  /** Every word must begin a word of the plan's title, jobs or next step; case and accents do not count. */
  readonly text: string;
  readonly order: LibraryOrder;
  readonly shelf: LibraryShelf;
};

/** The plans on each shelf; those that cannot be read count as in use. */
export type ShelfCounts = Readonly<Record<LibraryShelf, number>>;

/** Which shelf a line of the list is on. */
function shelfOf(listing: PlanListing): LibraryShelf {
  return listing.state === 'readable' && listing.summary.archivedAt !== null ? 'put-away' : 'in-use';
}

/** How many plans are on each shelf. */
export function countShelves(listings: readonly PlanListing[]): ShelfCounts {
  const away = listings.filter((listing) => shelfOf(listing) === 'put-away').length;
  return { 'in-use': listings.length - away, 'put-away': away };
}

/**
 * The lines that are asked for, in order; titles sort the given language's way. What is not known comes last, and equal
 * plans keep the latest saved first. O(n log n).
 */
export function arrangePlans(
  listings: readonly PlanListing[],
  { text, order, shelf }: LibraryQuery,
  language: string,
): readonly PlanListing[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const onShelf = listings.filter((listing) => shelfOf(listing) === shelf);
  const unreadable = onShelf.filter(({ state }) => state === 'unreadable');
  const found = onShelf.filter(
    (listing): listing is ReadableListing =>
      listing.state === 'readable' && (words.length === 0 || holdsWords(listing.summary, words)),
  );
  const compare = comparers(language)[order];
  const sorted = found
    .toSorted((a, b) => savedMs(b) - savedMs(a))
    .toSorted((a, b) => compare(a.summary, b.summary));
  return [...unreadable, ...sorted];
}

/** Whether the next step of a plan in use was due before today. */
export function isOverdue(
  { next, archivedAt }: Pick<PlanSummary, 'next' | 'archivedAt'>,
  today: Day,
): boolean {
  return archivedAt === null && next !== null && next.due !== null && next.due < today;
}

type ReadableListing = Extract<PlanListing, { state: 'readable' }>;
type Comparer = (a: PlanSummary, b: PlanSummary) => number;

function comparers(language: string): Readonly<Record<LibraryOrder, Comparer>> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    saved: () => 0,
    due: (a, b) =>
      nullsLast(a.next?.due ?? null, b.next?.due ?? null, (x, y) => Number(x > y) - Number(x < y)),
    readiness: (a, b) => nullsLast(a.readinessNow, b.readinessNow, (x, y) => y - x),
    title: (a, b) => compare(a.title, b.title),
  };
}

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

function savedMs({ summary }: ReadableListing): number {
  return Date.parse(summary.savedAt);
}

function holdsWords(
  { title, originTitle, targetTitle, next }: PlanSummary,
  words: readonly string[],
): boolean {
  const text = ` ${foldText([title, originTitle, targetTitle, next?.title ?? ''].join(' '))}`;
  return words.every((word) => text.includes(` ${word}`));
}

/** Without case and accents, words apart by one space. */
function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
