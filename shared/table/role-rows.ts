// All roles as rows of a table, with every figure the map and its panel show, sorted by any of them.
import type { Role } from '../model/pack.ts';
import type { Move } from '../moves/move.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** One role; `move` is the person's move there, null for their own role or while there is no person. */
export type RoleRow = { readonly role: Role; readonly move: Move | null };

/** What rows can be sorted by. */
export const roleColumns = [
  'title',
  'family',
  'months',
  'fit',
  'usual',
  'lowerQuartile',
  'median',
  'outlook',
  'openings',
  'people',
  'exposure',
  'preparation',
  'barriers',
] as const;
export type RoleColumn = (typeof roleColumns)[number];

export type RowOrder = { readonly column: RoleColumn; readonly isDescending: boolean };

/** Every role of a pack as a row, in the pack's order. */
export function roleRows({ roles }: PackContent, moves: readonly Move[]): readonly RoleRow[] {
  const moveTo = new Map(moves.map((move) => [move.destination.id, move]));
  return roles.map((role) => ({ role, move: moveTo.get(role.id) ?? null }));
}

/** A sorted copy. What is not known comes last, whichever way; ties by title and id, so that the same input gives the same order. */
export function sortRows(
  rows: readonly RoleRow[],
  { column, isDescending }: RowOrder,
  content: PackContent,
): readonly RoleRow[] {
  const families = new Map(content.families.map(({ id, shortName }) => [id, shortName]));
  const keyed = rows.map((row) => ({ row, key: keys[column](row, families) }));
  const direction = isDescending ? -1 : 1;
  keyed.sort((a, b) => {
    const isKnown = (key: Key) => (key === null ? 1 : 0);
    return (
      isKnown(a.key) - isKnown(b.key) ||
      direction * compare(a.key, b.key) ||
      compare(a.row.role.title, b.row.role.title) ||
      compare(a.row.role.id, b.row.role.id)
    );
  });
  return keyed.map(({ row }) => row);
}

type Key = string | number | null;

const keys: Readonly<Record<RoleColumn, (row: RoleRow, families: ReadonlyMap<string, string>) => Key>> = {
  title: ({ role }) => role.title,
  family: ({ role }, families) => families.get(role.family) ?? null,
  months: ({ move }) => move?.effort?.months?.typical ?? null,
  fit: ({ move }) => move?.score?.fit ?? null,
  usual: ({ move }) => move?.likelihood ?? null,
  lowerQuartile: ({ role }) => payKey(role, 1),
  median: ({ role }) => payKey(role, 2),
  outlook: ({ role }) => role.outlook?.changePercent ?? null,
  openings: ({ role }) => role.outlook?.openingsPerYear ?? null,
  people: ({ role }) => role.employment?.jobs ?? null,
  exposure: ({ role }) => role.exposure.eloundouBeta ?? role.exposure.microsoft,
  preparation: ({ role }) => role.zone,
  barriers: ({ move }) => move?.gates.filter(({ state }) => state === 'closed').length ?? null,
};

/** Top-coded pay is above every number. */
function payKey(role: Role, percentile: 1 | 2): number | null {
  const pay = role.pay?.annual[percentile] ?? null;
  return pay === 'top-coded' ? Number.POSITIVE_INFINITY : pay;
}

function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b);
  return Number(a) < Number(b) ? -1 : 1;
}
