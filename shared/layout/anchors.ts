// Where roles without ratings stand: beside the most central rated role of their minor group.
import { cell } from './matrix.ts';
import type { PlacedRole } from './similarity.ts';

/**
 * For each role without requirements the index of the role it stands beside: the most central one of its minor group
 * that has requirements, else of its family. `undefined` for roles that need none, and for those whose whole family is unrated.
 * `embedded` holds positions (x, y interleaved) of the roles at `embeddedAt`.
 */
export function anchorsOf(
  roles: readonly PlacedRole[],
  embeddedAt: readonly number[],
  embedded: Float64Array,
): readonly (number | undefined)[] {
  const groups = centers(roles, embeddedAt, embedded, (role) => role.group);
  const families = centers(roles, embeddedAt, embedded, (role) => role.family);
  return roles.map((role) =>
    role.requirements === null ? (groups.get(role.group) ?? families.get(role.family)) : undefined,
  );
}

/** Per key the role with the least summed distance to the others of that key. */
function centers(
  roles: readonly PlacedRole[],
  embeddedAt: readonly number[],
  embedded: Float64Array,
  keyOf: (role: PlacedRole) => string,
): ReadonlyMap<string, number> {
  const members = new Map<string, number[]>();
  embeddedAt.forEach((at, row) => {
    const role = roles[at];
    if (role === undefined) return;
    const rows = members.get(keyOf(role));
    if (rows) rows.push(row);
    else members.set(keyOf(role), [row]);
  });
  const middles = new Map<string, number>();
  for (const [key, rows] of members) {
    const sums = rows.map((row) => rows.reduce((sum, other) => sum + gap(embedded, row, other), 0));
    const middle = embeddedAt[rows[sums.indexOf(Math.min(...sums))] ?? -1];
    if (middle !== undefined) middles.set(key, middle);
  }
  return middles;
}

function gap(positions: Float64Array, a: number, b: number): number {
  return Math.hypot(
    cell(positions, 2 * a) - cell(positions, 2 * b),
    cell(positions, 2 * a + 1) - cell(positions, 2 * b + 1),
  );
}
