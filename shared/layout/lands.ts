// The families' lands: whoever is densest owns the ground, and the coast lies where all density together ends.
import { contours } from 'd3-contour';
import type { MapBounds, MapPolygon } from './map-layout.ts';
import { cell } from './matrix.ts';

/** Width of the Gaussian around each dot, world units (design: Map). */
const SIGMA = 11.5;
/** Total density at the coast, and square units below which a piece of land is none (design: Map). */
const COAST_DENSITY = 0.5;
const LEAST_LAND = 420;
/** Square units below which a lake is filled; ours. */
const LEAST_LAKE = 1200;
/** Grid step in world units: half of sigma, so that straight contour pieces follow the coast within a third of a unit. */
const STEP = 6;
/** Density by which neighbors' lands overlap, about a unit: so that no gap shows where three meet. The later drawn wins. */
const OVERLAP = 0.08;
/** Square units of a polygon that is only an artifact of the grid. */
const SLIVER = 40;
const SHORE = 4 * SIGMA;
/** Less density than any dot leaves within reach; keeps ground nobody claims from counting as everybody's. */
const NOTHING = 1e-9;

export type LandDot = { readonly x: number; readonly y: number; readonly family: number };

/** Ground as a grid; cell (column, row) is centered on `left + column × step`, `top + row × step`. */
export type LandGrid = {
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  /** Family that owns the cell, or -1 for sea. */
  readonly owner: Int16Array;
};

export type Lands = {
  readonly grid: LandGrid;
  readonly coast: readonly MapPolygon[];
  /** By family index. */
  readonly lands: readonly (readonly MapPolygon[])[];
  readonly bounds: MapBounds;
};

/** Lands, coast and their bounds for dots of `families` families. O(cells × families). */
export function buildLands(dots: readonly LandDot[], families: number): Lands {
  if (dots.length === 0) return noLands(families);
  const field = densityField(dots, families);
  fillPonds(field);
  dropIslets(field);
  const coastField = Float64Array.from(field.total, (total) => total - COAST_DENSITY);
  const claims = claimsOf(field);
  const lands = field.byFamily.map((density, family) =>
    polygons(field, leadOf(field, claims, density, family)),
  );
  const coast = polygons(field, coastField);
  return { grid: { ...field, owner: owners(field) }, coast, lands, bounds: boundsOf(coast) };
}

/** A sea with nothing in it. */
function noLands(families: number): Lands {
  const grid = {
    left: -SHORE,
    top: -SHORE,
    step: 2 * SHORE,
    columns: 2,
    rows: 2,
    owner: new Int16Array(4).fill(-1),
  };
  const bounds = { left: -SHORE, top: -SHORE, right: SHORE, bottom: SHORE };
  return { grid, coast: [], lands: Array.from({ length: families }, () => []), bounds };
}

type Field = Omit<LandGrid, 'owner'> & {
  readonly total: Float64Array;
  readonly byFamily: readonly Float64Array[];
};

function densityField(dots: readonly LandDot[], families: number): Field {
  const xs = dots.map((dot) => dot.x);
  const ys = dots.map((dot) => dot.y);
  if (![...xs, ...ys].every(Number.isFinite)) throw new Error('A dot has no place');
  const left = Math.floor(Math.min(...xs) - SHORE);
  const top = Math.floor(Math.min(...ys) - SHORE);
  const columns = Math.ceil((Math.max(...xs) + SHORE - left) / STEP) + 1;
  const rows = Math.ceil((Math.max(...ys) + SHORE - top) / STEP) + 1;
  const byFamily = Array.from({ length: families }, () => new Float64Array(columns * rows));
  const total = new Float64Array(columns * rows);
  const reach = Math.ceil(SHORE / STEP);
  for (const dot of dots) {
    const density = byFamily[dot.family];
    if (!density) throw new Error(`A dot of family ${dot.family}, of ${families}`);
    const column = Math.round((dot.x - left) / STEP);
    const row = Math.round((dot.y - top) / STEP);
    for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
      for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
        const squared = (left + c * STEP - dot.x) ** 2 + (top + r * STEP - dot.y) ** 2;
        const value = Math.exp(-squared / (2 * SIGMA * SIGMA));
        const at = r * columns + c;
        density[at] = cell(density, at) + value;
        total[at] = cell(total, at) + value;
      }
    }
  }
  return { left, top, step: STEP, columns, rows, total, byFamily };
}

/** The family of the largest density, or -1 at sea. */
function owners({ total, byFamily }: Field): Int16Array {
  return Int16Array.from(total, (all, at) => {
    if (all < COAST_DENSITY) return -1;
    let owner = -1;
    let densest = 0;
    byFamily.forEach((density, family) => {
      if (cell(density, at) > densest) {
        densest = cell(density, at);
        owner = family;
      }
    });
    return owner;
  });
}

/** Gives pieces of land below the least size to the neighbor with the longest border; a few rounds settle it. */
function dropIslets(field: Field): void {
  for (let round = 0; round < 8; round++) {
    const owner = owners(field);
    let isSettled = true;
    for (const piece of pieces(owner, field.columns)) {
      const family = owner[piece[0] ?? 0] ?? -1;
      const heir = family < 0 ? -1 : longestNeighbor(owner, piece, field.columns);
      if (heir < 0 || piece.length * STEP * STEP >= LEAST_LAND) continue;
      isSettled = false;
      swapDensities(field, piece, family, heir);
    }
    if (isSettled) return;
  }
}

/** Fills lakes below the least size: their ground goes to whoever is densest there. */
function fillPonds(field: Field): void {
  const owner = owners(field);
  for (const piece of pieces(owner, field.columns)) {
    const isLand = (owner[piece[0] ?? 0] ?? -1) >= 0;
    // The open sea is one piece and starts at the grid's first cell.
    if (isLand || piece[0] === 0 || piece.length * STEP * STEP >= LEAST_LAKE) continue;
    for (const at of piece) field.total[at] = cell(field.total, at) + COAST_DENSITY;
  }
}

/** The other owner with most cells beside the piece, or -1 when sea is all around it. */
function longestNeighbor(owner: Int16Array, piece: readonly number[], columns: number): number {
  const self = owner[piece[0] ?? 0];
  const counts = new Map<number, number>();
  for (const at of piece) {
    for (const beside of [at - 1, at + 1, at - columns, at + columns]) {
      const other = owner[beside] ?? -1;
      if (other >= 0 && other !== self) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const [longest] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return longest?.[0] ?? -1;
}

/** Makes the heir the denser one on the piece and one cell around it, so that no trace of the old border is left. */
function swapDensities(field: Field, piece: readonly number[], family: number, heir: number): void {
  const losing = field.byFamily[family];
  const gaining = field.byFamily[heir];
  if (!losing || !gaining) return;
  const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * field.columns + column));
  for (const at of new Set(piece.flatMap((middle) => around.map((step) => middle + step)))) {
    const low = Math.min(cell(losing, at), cell(gaining, at));
    gaining[at] = Math.max(cell(losing, at), cell(gaining, at));
    losing[at] = low;
  }
}

/** Connected cells of one owner, sea included; the first piece holds the grid's first cell. */
export function pieces(owner: Int16Array, columns: number): number[][] {
  const seen = new Uint8Array(owner.length);
  const found: number[][] = [];
  for (let start = 0; start < owner.length; start++) {
    if (seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (let next = 0; next < piece.length; next++) {
      const at = piece[next] ?? 0;
      for (const beside of [at - 1, at + 1, at - columns, at + columns]) {
        if (seen[beside] !== 0 || owner[beside] !== owner[start]) continue;
        seen[beside] = 1;
        piece.push(beside);
      }
    }
    found.push(piece);
  }
  return found;
}

/** Per cell the densest family, its density, and the next one's. */
type Claims = { readonly owner: Int16Array; readonly first: Float64Array; readonly second: Float64Array };

function claimsOf({ total, byFamily }: Field): Claims {
  const owner = new Int16Array(total.length).fill(-1);
  const first = new Float64Array(total.length).fill(NOTHING);
  const second = new Float64Array(total.length).fill(NOTHING);
  byFamily.forEach((density, family) => {
    for (let at = 0; at < density.length; at++) {
      const value = cell(density, at);
      if (value > cell(first, at)) {
        second[at] = cell(first, at);
        first[at] = value;
        owner[at] = family;
      } else if (value > cell(second, at)) second[at] = value;
    }
  });
  return { owner, first, second };
}

/** Positive where the family owns land: its lead over the next densest, or over the sea. */
function leadOf({ total }: Field, claims: Claims, density: Float64Array, family: number): Float64Array {
  return Float64Array.from(total, (all, at) => {
    const rival = claims.owner[at] === family ? cell(claims.second, at) : cell(claims.first, at);
    return Math.min(cell(density, at) - rival + OVERLAP, all - COAST_DENSITY);
  });
}

/** Polygons where the values are positive, in world units rounded to a tenth. */
function polygons(field: Field, values: Float64Array): MapPolygon[] {
  const { left, top, columns, rows } = field;
  const [shape] = contours().size([columns, rows]).smooth(true).thresholds([0])(Array.from(values));
  const toWorld = (ring: number[][]) =>
    ring
      .slice(0, -1)
      .flatMap(([x = 0, y = 0]) => [tenth(left + (x - 0.5) * STEP), tenth(top + (y - 0.5) * STEP)]);
  return (shape?.coordinates ?? [])
    .map((polygon) => polygon.map(toWorld))
    .filter(([outer]) => outer !== undefined && area(outer) >= SLIVER);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Square units inside a ring. */
function area(ring: readonly number[]): number {
  let twice = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const nextX = ring[(at + 2) % ring.length] ?? 0;
    const nextY = ring[(at + 3) % ring.length] ?? 0;
    twice += (ring[at] ?? 0) * nextY - nextX * (ring[at + 1] ?? 0);
  }
  return Math.abs(twice) / 2;
}

function boundsOf(coast: readonly MapPolygon[]): MapBounds {
  const points = coast.flatMap(([outer = []]) => outer);
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
