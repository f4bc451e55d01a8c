// Every point of an embedding pushes every other: exactly for few points, by a pyramid of cells for many.
import { cell } from './matrix.ts';

/** Writes the push on each coordinate (x, y interleaved); returns the total by which it is to be divided. */
export type WritePush = (positions: Float64Array, push: Float64Array) => number;

/** Points up to which every pair is worked out; beyond, a pyramid is faster. */
const MOST_PAIRED = 1500;
/** A cell acts as one point where it is narrower than this part of its distance; usual values are 0.5 to 0.8 (ours: the quick end). */
const OPENING = 0.8;
/** Points in a last cell, about (ours). */
const POINTS_A_CELL = 8;

/** The push for so many points: O(points²), or O(points × log points) and off by under a percent for many. */
export function repulsion(count: number): WritePush {
  return count <= MOST_PAIRED ? pushPairs : pyramidPush(count);
}

function pushPairs(positions: Float64Array, push: Float64Array): number {
  push.fill(0);
  let total = 0;
  for (let a = 0; a < positions.length; a += 2) {
    const x = cell(positions, a);
    const y = cell(positions, a + 1);
    let sumX = 0;
    let sumY = 0;
    for (let b = a + 2; b < positions.length; b += 2) {
      const dx = x - cell(positions, b);
      const dy = y - cell(positions, b + 1);
      const near = 1 / (1 + dx * dx + dy * dy);
      total += near;
      const force = near * near;
      sumX += force * dx;
      sumY += force * dy;
      push[b] = cell(push, b) - force * dx;
      push[b + 1] = cell(push, b + 1) - force * dy;
    }
    push[a] = cell(push, a) + sumX;
    push[a + 1] = cell(push, a + 1) + sumY;
  }
  return Math.max(1e-12, 2 * total);
}

/**
 * Squares halved level by level: cell i's four parts are 4i + 1 to 4i + 4, the last level's begin at `leaves`.
 * Each holds how many points lie in it and their summed places; a last cell's points are a list through `next`.
 */
type Pyramid = {
  readonly levels: number;
  readonly leaves: number;
  readonly points: Int32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
};

/**
 * Method of Barnes & Hut 1986, for t-SNE van der Maaten 2014; here on a regular pyramid, as t-SNE spreads points evenly,
 * and all points of a last cell share what they see.
 */
function pyramidPush(count: number): WritePush {
  const levels = Math.max(1, Math.round(Math.log(count / POINTS_A_CELL) / Math.log(4)));
  const leaves = (4 ** levels - 1) / 3;
  const cells = leaves + 4 ** levels;
  const pyramid: Pyramid = {
    levels,
    leaves,
    points: new Int32Array(cells),
    sumX: new Float64Array(cells),
    sumY: new Float64Array(cells),
    first: new Int32Array(4 ** levels),
    next: new Int32Array(count),
  };
  const seen: Seen = {
    opened: new Int32Array(cells),
    deeper: new Int32Array(cells),
    x: new Float64Array(cells + count),
    y: new Float64Array(cells + count),
    points: new Float64Array(cells + count),
    count: 0,
  };
  return (positions, push) => {
    const width = build(pyramid, positions);
    // Every point sees itself too, which adds 1 to the total and pushes nowhere.
    let total = -count;
    for (let leaf = 0; leaf < pyramid.first.length; leaf++) {
      if (pyramid.first[leaf] === -1) continue;
      look(pyramid, seen, width, positions, leaf);
      for (let at = pyramid.first[leaf] ?? -1; at >= 0; at = pyramid.next[at] ?? -1) {
        total += pushFrom(seen, positions, push, 2 * at);
      }
    }
    return Math.max(1e-12, total);
  };
}

/** What a last cell sees of the pyramid: near points one by one, far ones as cells at their middle. */
type Seen = {
  /** Scratch: the cells to look at on this level and the next. */
  readonly opened: Int32Array;
  readonly deeper: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly points: Float64Array;
  count: number;
};

/** Sorts the points into the pyramid; returns the whole square's width. */
function build(pyramid: Pyramid, positions: Float64Array): number {
  const { levels, leaves, points, sumX, sumY, first, next } = pyramid;
  const { left, top, width } = square(positions);
  points.fill(0);
  sumX.fill(0);
  sumY.fill(0);
  first.fill(-1);
  const across = 2 ** levels;
  for (let point = 0; point < next.length; point++) {
    const x = cell(positions, 2 * point);
    const y = cell(positions, 2 * point + 1);
    const leaf =
      interleaved(Math.min(across - 1, Math.floor(((x - left) / width) * across))) +
      2 * interleaved(Math.min(across - 1, Math.floor(((y - top) / width) * across)));
    next[point] = first[leaf] ?? -1;
    first[leaf] = point;
    const at = leaves + leaf;
    points[at] = (points[at] ?? 0) + 1;
    sumX[at] = cell(sumX, at) + x;
    sumY[at] = cell(sumY, at) + y;
  }
  for (let at = points.length - 1; at > 0; at--) {
    const whole = (at - 1) >> 2;
    points[whole] = (points[whole] ?? 0) + (points[at] ?? 0);
    sumX[whole] = cell(sumX, whole) + cell(sumX, at);
    sumY[whole] = cell(sumY, whole) + cell(sumY, at);
  }
  return width;
}

function square(positions: Float64Array): { left: number; top: number; width: number } {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    -Number.POSITIVE_INFINITY,
    -Number.POSITIVE_INFINITY,
  ];
  for (let at = 0; at < positions.length; at += 2) {
    left = Math.min(left, cell(positions, at));
    right = Math.max(right, cell(positions, at));
    top = Math.min(top, cell(positions, at + 1));
    bottom = Math.max(bottom, cell(positions, at + 1));
  }
  return { left, top, width: Math.max(right - left, bottom - top, 1e-9) };
}

/** A number's bits with a zero between each two, so that two numbers together name a cell (Z-order). Up to 16 bits. */
function interleaved(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Writes what a last cell sees, level by level opening the cells that are too near. */
function look(pyramid: Pyramid, seen: Seen, width: number, positions: Float64Array, leaf: number): void {
  const { levels, leaves, points, sumX, sumY } = pyramid;
  const own = points[leaves + leaf] ?? 1;
  const x = cell(sumX, leaves + leaf) / own;
  const y = cell(sumY, leaves + leaf) / own;
  let [current, deeper] = [seen.opened, seen.deeper];
  let many = 1;
  current[0] = 0;
  seen.count = 0;
  for (let level = 0; level < levels; level++) {
    // A point may lie a cell's width off the middle of its own.
    const far = (width / 2 ** level / OPENING + width / 2 ** levels) ** 2;
    many = openNear(pyramid, seen, current, many, deeper, x, y, far);
    [current, deeper] = [deeper, current];
  }
  for (let n = 0; n < many; n++) addPoints(pyramid, seen, positions, (current[n] ?? 0) - leaves);
}

/** Adds the far ones of `many` cells to what is seen and writes the parts of the near ones; returns how many those are. */
function openNear(
  { points, sumX, sumY }: Pyramid,
  seen: Seen,
  current: Int32Array,
  many: number,
  deeper: Int32Array,
  x: number,
  y: number,
  far: number,
): number {
  let parts = 0;
  let count = seen.count;
  for (let n = 0; n < many; n++) {
    const at = current[n] ?? 0;
    const held = points[at] ?? 0;
    if (held === 0) continue;
    const middleX = cell(sumX, at) / held;
    const middleY = cell(sumY, at) / held;
    if ((x - middleX) ** 2 + (y - middleY) ** 2 > far) {
      seen.x[count] = middleX;
      seen.y[count] = middleY;
      seen.points[count++] = held;
    } else {
      for (let part = 1; part <= 4; part++) deeper[parts++] = 4 * at + part;
    }
  }
  seen.count = count;
  return parts;
}

function addPoints({ first, next }: Pyramid, seen: Seen, positions: Float64Array, leaf: number): void {
  for (let point = first[leaf] ?? -1; point >= 0; point = next[point] ?? -1) {
    seen.x[seen.count] = cell(positions, 2 * point);
    seen.y[seen.count] = cell(positions, 2 * point + 1);
    seen.points[seen.count++] = 1;
  }
}

/** Writes the push on one point from all it sees; returns its part of the total. */
function pushFrom(seen: Seen, positions: Float64Array, push: Float64Array, self: number): number {
  const x = cell(positions, self);
  const y = cell(positions, self + 1);
  let total = 0;
  let pushX = 0;
  let pushY = 0;
  for (let at = 0; at < seen.count; at++) {
    const dx = x - cell(seen.x, at);
    const dy = y - cell(seen.y, at);
    const near = 1 / (1 + dx * dx + dy * dy);
    const part = cell(seen.points, at) * near;
    total += part;
    pushX += part * near * dx;
    pushY += part * near * dy;
  }
  push[self] = pushX;
  push[self + 1] = pushY;
  return total;
}
