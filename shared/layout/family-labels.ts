// Where each family's name stands: on its own land, away from large dots, near the middle.
import { dotRadius } from './dot-radius.ts';
import { type LandGrid, pieces } from './lands.ts';

/** A name's size in world units at zoom 1: letters of the serif at 15 px with their spacing. */
const LETTER_WIDTH = 8.6;
const LINE_HEIGHT = 19;
/** Letters above which a name is better broken in two; ours, above the longest of O*NET's that hold no "&". */
const LONGEST_LINE = 24;
/** More than any dot's radius together with two lines' half height. */
const LARGEST_DOT = 60;
/** Places kept for a name, and how much worse than the best the last may be. */
const MOST_PLACES = 6;
const MUCH_WORSE = 0.6;

export type FamilyLabel = { readonly x: number; readonly y: number; readonly lines: 1 | 2 };

type Dot = { readonly x: number; readonly y: number; readonly jobs: number | null };

/**
 * Breaks a family's name in two: before "&", else, when it is long, at the space that leaves the lines most alike.
 * A short name without "&" stays in one line.
 */
export function familyLines(name: string): [string] | [string, string] {
  const and = name.indexOf(' & ');
  const at = and >= 0 ? and : middleSpace(name);
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function middleSpace(name: string): number {
  if (name.length <= LONGEST_LINE) return -1;
  let best = -1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    if (Math.abs(2 * at - name.length) < Math.abs(2 * best - name.length)) best = at;
  }
  return best;
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
    const near = dotsNear(dots, grid, cells, name.length);
    const wide = scoredPlaces(grid, family, cells, near, [name], 1);
    // Two lines only where they clearly fit better.
    const tall = lines.length === 2 ? scoredPlaces(grid, family, cells, near, lines, 2) : [];
    const places = [...wide, ...tall.map((place) => ({ ...place, score: place.score - 0.04 }))];
    places.sort((a, b) => b.score - a.score);
    return distinct(places).map(({ x, y, lines: count }) => ({ x, y, lines: count }));
  });
}

/** The dots that a name of so many letters may cover anywhere on the land. */
function dotsNear(
  dots: readonly Dot[],
  grid: LandGrid,
  cells: readonly number[],
  letters: number,
): readonly Dot[] {
  const rows = cells.map((at) => Math.floor(at / grid.columns));
  const columns = cells.map((at) => at % grid.columns);
  const reach = letters * LETTER_WIDTH + LARGEST_DOT;
  const least = (places: readonly number[]) =>
    places.reduce((low, place) => Math.min(low, place), Number.POSITIVE_INFINITY);
  const most = (places: readonly number[]) => places.reduce((high, place) => Math.max(high, place), -1);
  const left = grid.left + least(columns) * grid.step - reach;
  const right = grid.left + most(columns) * grid.step + reach;
  const top = grid.top + least(rows) * grid.step - reach;
  const bottom = grid.top + most(rows) * grid.step + reach;
  return dots.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
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
