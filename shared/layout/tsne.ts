// Neighbor embedding (t-SNE) in the plane. Deterministic: it starts from the positions given.
import type { Attraction } from './attraction.ts';
import { cell } from './matrix.ts';
import { repulsion } from './repulsion.ts';

/** How much more strongly neighbors attract in early steps, so that groups find each other; the usual value. */
const EARLY_EXAGGERATION = 12;

/** The slope of the mismatch between positions and attraction; one instance is reused step after step. */
export type NeighborForce = {
  /** Writes the slope at each coordinate (x, y interleaved); moving against it brings neighbors together. */
  readonly writeSlope: (positions: Float64Array, slope: Float64Array, exaggeration: number) => void;
};

/** Prepares the force that keeps near what attracts; method of van der Maaten & Hinton 2008. */
export function neighborForce(attraction: Attraction): NeighborForce {
  const size = (attraction.starts.length - 1) * 2;
  const push = new Float64Array(size);
  const writePush = repulsion(size / 2);
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
 * `earlySteps` of the steps gather groups first; 0 to go on from an embedding. `onProgress` is called now and then with
 * the share done.
 */
export function embedNeighbors(
  force: NeighborForce,
  start: Float64Array,
  { steps, earlySteps }: { readonly steps: number; readonly earlySteps: number },
  onProgress?: (share: number) => void,
): Float64Array {
  const positions = Float64Array.from(start);
  const slope = new Float64Array(positions.length);
  const velocity = new Float64Array(positions.length);
  const gain = new Float64Array(positions.length).fill(1);
  const rate = Math.max(50, positions.length / 2 / EARLY_EXAGGERATION);
  for (let step = 0; step < steps; step++) {
    const early = step < earlySteps;
    force.writeSlope(positions, slope, early ? EARLY_EXAGGERATION : 1);
    const momentum = early ? 0.5 : 0.8;
    for (let at = 0; at < positions.length; at++) {
      const speed = cell(velocity, at);
      const isTurning = cell(slope, at) > 0 === speed > 0;
      gain[at] = isTurning ? Math.max(0.01, cell(gain, at) * 0.8) : cell(gain, at) + 0.2;
      velocity[at] = momentum * speed - rate * cell(gain, at) * cell(slope, at);
      positions[at] = cell(positions, at) + cell(velocity, at);
    }
    if (step % 10 === 0) onProgress?.(step / steps);
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
