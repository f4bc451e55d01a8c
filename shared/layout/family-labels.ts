// Where each family's name stands: on its own land, away from large dots, near the middle.
import { dotRadius } from './dot-radius.ts';
import { type LandGrid, pieces } from './lands.ts';

/** A name's size in world units at zoom 1: letters of the serif at 15 px with their spacing. */
const LETTER_WIDTH = 8.6;
const LINE_HEIGHT = 19;
/** Places kept for a name, and how much worse than the best the last may be. */
const MOST_PLACES = 6;
const MUCH_WORSE = 0.6;

export type FamilyLabel = { readonly x: number; readonly y: number; readonly lines: 1 | 2 };

type Dot = { readonly x: number; readonly y: number; readonly jobs: number | null };

/** Breaks a family's name in two before "&"; a name without one stays in one line. */
export function familyLines(name: string): [string] | [string, string] {
  const at = name.indexOf(' & ');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Places for each family's name, the best first and none overlapping another; empty for a family without land. */
export function placeFamilyLabels(
  grid: LandGrid,
  names: readonly string[],
  dots: readonly Dot[],
): FamilyLabel[][] {
  // A name stands on the family's mainland: on another piece it would seem to name only that.
  const cellsOf = names.map(() => [] as number[]);
  for (const piece of pieces(grid.owner, grid.columns)) {
    const family = grid.owner[piece[0] ?? 0] ?? -1;
    if (piece.length > (cellsOf[family]?.length ?? Number.POSITIVE_INFINITY)) cellsOf[family] = piece;
  }
  return names.map((name, family) => {
    const cells = cellsOf[family] ?? [];
    const lines = familyLines(name);
    const wide = scoredPlaces(grid, family, cells, dots, [name], 1);
    // Two lines only where they clearly fit better.
    const tall = lines.length === 2 ? scoredPlaces(grid, family, cells, dots, lines, 2) : [];
    const places = [...wide, ...tall.map((place) => ({ ...place, score: place.score - 0.04 }))];
    places.sort((a, b) => b.score - a.score);
    return distinct(places).map(({ x, y, lines: count }) => ({ x, y, lines: count }));
  });
}

type ScoredPlace = FamilyLabel & {
  readonly score: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** The best places that do not overlap and are not much worse than the best. */
function distinct(places: readonly ScoredPlace[]): ScoredPlace[] {
  const chosen: ScoredPlace[] = [];
  for (const place of places) {
    if (chosen.length === MOST_PLACES || place.score < (chosen[0]?.score ?? place.score) - MUCH_WORSE) break;
    const isApart = chosen.every(
      (other) =>
        Math.abs(place.x - other.x) > place.halfWidth + other.halfWidth ||
        Math.abs(place.y - other.y) > place.halfHeight + other.halfHeight,
    );
    if (isApart) chosen.push(place);
  }
  return chosen;
}

/** How well a name would stand at each cell of its land. */
function scoredPlaces(
  grid: LandGrid,
  family: number,
  cells: readonly number[],
  dots: readonly Dot[],
  text: readonly string[],
  lines: 1 | 2,
): ScoredPlace[] {
  const halfWidth = (Math.max(...text.map((line) => line.length)) * LETTER_WIDTH) / 2;
  const halfHeight = (text.length * LINE_HEIGHT) / 2;
  const middle = meanOf(grid, cells);
  return cells.map((at) => {
    const { x, y } = pointOf(grid, at);
    const off = Math.hypot(x - middle.x, y - middle.y) / Math.sqrt(cells.length * grid.step * grid.step);
    const score =
      ownShare(grid, family, x, y, halfWidth, halfHeight) -
      0.25 * covered(dots, x, y, halfWidth, halfHeight) -
      0.12 * off;
    return { x, y, lines, score, halfWidth, halfHeight };
  });
}

function pointOf(grid: LandGrid, at: number): { x: number; y: number } {
  return {
    x: grid.left + (at % grid.columns) * grid.step,
    y: grid.top + Math.floor(at / grid.columns) * grid.step,
  };
}

function meanOf(grid: LandGrid, cells: readonly number[]): { x: number; y: number } {
  let sumX = 0;
  let sumY = 0;
  for (const at of cells) {
    const { x, y } = pointOf(grid, at);
    sumX += x;
    sumY += y;
  }
  return { x: sumX / cells.length, y: sumY / cells.length };
}

/** Share of the box that lies on the family's own land. */
function ownShare(
  grid: LandGrid,
  family: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
) {
  const column = Math.round((x - grid.left) / grid.step);
  const row = Math.round((y - grid.top) / grid.step);
  const across = Math.ceil(halfWidth / grid.step);
  const down = Math.ceil(halfHeight / grid.step);
  let own = 0;
  for (let r = row - down; r <= row + down; r++) {
    for (let c = column - across; c <= column + across; c++) {
      if (c >= 0 && c < grid.columns && grid.owner[r * grid.columns + c] === family) own++;
    }
  }
  return own / ((2 * across + 1) * (2 * down + 1));
}

/** Share of the box that dots cover, large ones counting most. */
function covered(dots: readonly Dot[], x: number, y: number, halfWidth: number, halfHeight: number): number {
  let area = 0;
  for (const dot of dots) {
    const radius = dotRadius(dot.jobs);
    const isInside =
      Math.abs(dot.x - x) < halfWidth + radius && Math.abs(dot.y - y) < halfHeight * 0.7 + radius;
    if (isInside) area += Math.PI * radius * radius;
  }
  return area / (4 * halfWidth * halfHeight);
}
