// Keeps a map where it was when its pack changes a little: the layout goes on from the places roles had before.
import type { Attraction } from './attraction.ts';
import type { MapLayout } from './map-layout.ts';
import { cell } from './matrix.ts';
import type { PlacedRole } from './similarity.ts';

/** What is needed of the map before: its roles' places. */
export type PreviousMap = { readonly roles: readonly Pick<MapLayout['roles'][number], 'id' | 'x' | 'y'>[] };

/** Share of the roles that must have had a place for the layout to go on from there (ours). */
const ENOUGH_KNOWN = 0.5;

/** Where each role stood before (x, y interleaved, world units); NaN for roles that are new. */
export function placesBefore(roles: readonly PlacedRole[], previous: PreviousMap): Float64Array {
  const before = new Map(previous.roles.map((role) => [role.id, role]));
  return Float64Array.from(
    roles.flatMap(({ id }) => [before.get(id)?.x ?? Number.NaN, before.get(id)?.y ?? Number.NaN]),
  );
}

/** Whether enough roles had a place to go on from. */
export function isContinued(places: Float64Array): boolean {
  const known = places.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  return known > 0 && known >= ENOUGH_KNOWN * places.length;
}

/** Places made smaller so that their root mean square is `size`; a new role starts among those it is drawn to. */
export function continuedStart(
  places: Float64Array,
  { starts, to, shares }: Attraction,
  size: number,
): Float64Array {
  const known = places.filter((value) => !Number.isNaN(value));
  const spread = Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / (known.length / 2));
  const scale = spread > 0 ? size / spread : 1;
  const sums = new Float64Array((places.length / 2) * 3);
  const draw = (role: number, other: number, share: number) => {
    if (Number.isNaN(cell(places, 2 * other))) return;
    sums[3 * role] = cell(sums, 3 * role) + share * cell(places, 2 * other);
    sums[3 * role + 1] = cell(sums, 3 * role + 1) + share * cell(places, 2 * other + 1);
    sums[3 * role + 2] = cell(sums, 3 * role + 2) + share;
  };
  for (let role = 0; role + 1 < starts.length; role++) {
    const end = starts[role + 1] ?? 0;
    for (let at = starts[role] ?? 0; at < end; at++) {
      draw(role, to[at] ?? 0, cell(shares, at));
      draw(to[at] ?? 0, role, cell(shares, at));
    }
  }
  return places.map((value, at) => {
    const role = at >> 1;
    const total = cell(sums, 3 * role + 2);
    const drawn = total > 0 ? cell(sums, 3 * role + (at & 1)) / total : 0;
    return (Number.isNaN(value) ? drawn : value) * scale;
  });
}

/**
 * Centers positions on the roles whose places before are known and turns them, mirrored where that is nearer, so that
 * they face as those did. In place; positions of which fewer than two are known are only centered.
 */
export function faceAsBefore(positions: Float64Array, places: Float64Array): void {
  const known = Array.from({ length: positions.length / 2 }, (_, role) => role).filter(
    (role) => !Number.isNaN(cell(places, 2 * role)),
  );
  const [x, y] = middleOf(positions, known);
  for (let at = 0; at < positions.length; at += 2) {
    positions[at] = cell(positions, at) - x;
    positions[at + 1] = cell(positions, at + 1) - y;
  }
  const straight = turnBetween(positions, places, known, 1);
  const mirrored = turnBetween(positions, places, known, -1);
  const { turn, side } = straight.likeness >= mirrored.likeness ? straight : mirrored;
  for (let at = 0; at < positions.length; at += 2) {
    const across = cell(positions, at) * side;
    const down = cell(positions, at + 1);
    positions[at] = Math.cos(turn) * across - Math.sin(turn) * down;
    positions[at + 1] = Math.sin(turn) * across + Math.cos(turn) * down;
  }
}

function middleOf(positions: Float64Array, roles: readonly number[]): [number, number] {
  let x = 0;
  let y = 0;
  for (const role of roles) {
    x += cell(positions, 2 * role) / roles.length;
    y += cell(positions, 2 * role + 1) / roles.length;
  }
  return [x, y];
}

/** The turn of least squares from positions (mirrored where `side` is −1) to places, and how alike they then are. */
function turnBetween(positions: Float64Array, places: Float64Array, known: readonly number[], side: 1 | -1) {
  const [middleX, middleY] = middleOf(places, known);
  let along = 0;
  let across = 0;
  for (const role of known) {
    const x = cell(positions, 2 * role) * side;
    const y = cell(positions, 2 * role + 1);
    const toX = cell(places, 2 * role) - middleX;
    const toY = cell(places, 2 * role + 1) - middleY;
    along += x * toX + y * toY;
    across += x * toY - y * toX;
  }
  return { turn: Math.atan2(across, along), likeness: Math.hypot(along, across), side };
}
