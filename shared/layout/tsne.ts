// Neighbor embedding (t-SNE, exact) of a distance matrix in the plane. Deterministic: it starts from the positions given.
import { cell, type Matrix } from './matrix.ts';

/** Steps during which neighbors attract more strongly, so that groups find each other; usual values. */
const EARLY_STEPS = 250;
const EARLY_EXAGGERATION = 12;

/** Below this part of a mean share an attraction does nothing one could see. */
const LEAST_SHARE = 1e-6;

/** Pairs that attract: point p's are at `starts[p]` up to `starts[p + 1]`. Each pair is listed once; all shares sum to 1/2. */
export type Attraction = {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly shares: Float64Array;
};

/** The slope of the mismatch between positions and attraction; one instance is reused step after step. */
export type NeighborForce = {
  /** Writes the slope at each coordinate (x, y interleaved); moving against it brings neighbors together. O(points²). */
  readonly writeSlope: (positions: Float64Array, slope: Float64Array, exaggeration: number) => void;
};

/** Prepares the force that keeps near what attracts; method of van der Maaten & Hinton 2008. */
export function neighborForce(attraction: Attraction): NeighborForce {
  const size = (attraction.starts.length - 1) * 2;
  const push = new Float64Array(size);
  return {
    writeSlope: (positions, slope, exaggeration) => {
      writePull(attraction, positions, slope);
      const total = writePush(positions, push);
      for (let at = 0; at < size; at++) {
        slope[at] = 4 * (exaggeration * cell(slope, at) - cell(push, at) / total);
      }
    },
  };
}

/**
 * Positions whose near neighbors are those that attract, found by descent with momentum; step size after Belkina et al. 2019.
 * `onProgress` is called now and then with the share done.
 */
export function embedNeighbors(
  force: NeighborForce,
  start: Float64Array,
  steps: number,
  onProgress?: (share: number) => void,
): Float64Array {
  const positions = Float64Array.from(start);
  const slope = new Float64Array(positions.length);
  const velocity = new Float64Array(positions.length);
  const gain = new Float64Array(positions.length).fill(1);
  const rate = Math.max(50, positions.length / 2 / EARLY_EXAGGERATION);
  for (let step = 0; step < steps; step++) {
    const early = step < EARLY_STEPS;
    force.writeSlope(positions, slope, early ? EARLY_EXAGGERATION : 1);
    const momentum = early ? 0.5 : 0.8;
    for (let at = 0; at < positions.length; at++) {
      const speed = cell(velocity, at);
      const isTurning = cell(slope, at) > 0 === speed > 0;
      gain[at] = isTurning ? Math.max(0.01, cell(gain, at) * 0.8) : cell(gain, at) + 0.2;
      velocity[at] = momentum * speed - rate * cell(gain, at) * cell(slope, at);
      positions[at] = cell(positions, at) + cell(velocity, at);
    }
    if (step % 25 === 0) onProgress?.(step / steps);
  }
  return positions;
}

function writePull({ starts, to, shares }: Attraction, positions: Float64Array, pull: Float64Array): void {
  pull.fill(0);
  for (let a = 0; a + 1 < starts.length; a++) {
    const end = starts[a + 1] ?? 0;
    for (let at = starts[a] ?? 0; at < end; at++) {
      const b = to[at] ?? 0;
      const dx = cell(positions, 2 * a) - cell(positions, 2 * b);
      const dy = cell(positions, 2 * a + 1) - cell(positions, 2 * b + 1);
      const force = cell(shares, at) / (1 + dx * dx + dy * dy);
      pull[2 * a] = cell(pull, 2 * a) + force * dx;
      pull[2 * a + 1] = cell(pull, 2 * a + 1) + force * dy;
      pull[2 * b] = cell(pull, 2 * b) - force * dx;
      pull[2 * b + 1] = cell(pull, 2 * b + 1) - force * dy;
    }
  }
}

/** Every pair pushes apart; returns the total by which the push is to be divided. */
function writePush(positions: Float64Array, push: Float64Array): number {
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

/** How strongly each pair should attract, given their distances; `perplexity` is about how many neighbors count. */
export function attractionOf(distances: Matrix, perplexity: number): Attraction {
  const count = distances.rows;
  const joint = new Float64Array(count * count);
  const row = new Float64Array(count);
  const entropy = Math.log(Math.max(1.01, Math.min(perplexity, (count - 1) / 3)));
  for (let a = 0; a < count; a++) {
    writeShares(distances, a, entropy, row);
    for (let b = 0; b < count; b++) {
      const share = cell(row, b) / (2 * count);
      joint[a * count + b] = cell(joint, a * count + b) + share;
      joint[b * count + a] = cell(joint, b * count + a) + share;
    }
  }
  const starts = new Int32Array(count + 1);
  const to: number[] = [];
  const shares: number[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const share = cell(joint, a * count + b);
      if (share < LEAST_SHARE / count) continue;
      to.push(b);
      shares.push(share);
    }
    starts[a + 1] = to.length;
  }
  return { starts, to: Int32Array.from(to), shares: Float64Array.from(shares) };
}

/** Shares of one point's neighbors, by the bandwidth whose entropy is the one wanted (found by halving). */
function writeShares(distances: Matrix, point: number, entropyWanted: number, row: Float64Array): void {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let precision = 1;
  for (let attempt = 0; attempt < 60; attempt++) {
    const excess = writeSharesAt(distances, point, precision, row) - entropyWanted;
    if (!(Math.abs(excess) > 1e-6)) return;
    if (excess > 0) low = precision;
    else high = precision;
    precision = high === Number.POSITIVE_INFINITY ? precision * 2 : (low + high) / 2;
  }
}

/** Writes the shares a bandwidth gives and returns their entropy. */
function writeSharesAt(distances: Matrix, point: number, precision: number, row: Float64Array): number {
  const count = distances.rows;
  let total = 0;
  let weighted = 0;
  for (let b = 0; b < count; b++) {
    const squared = cell(distances.values, point * count + b) ** 2;
    const share = b === point ? 0 : Math.exp(-precision * squared);
    row[b] = share;
    total += share;
    weighted += share * squared;
  }
  for (let b = 0; b < count; b++) row[b] = total > 0 ? cell(row, b) / total : 0;
  return Math.log(total) + (precision * weighted) / total;
}
