// How strongly roles attract each other on the map: t-SNE's shares, from similarity and families.
import { cell } from './matrix.ts';
import { nearest } from './neighbors.ts';
import type { Similarity } from './similarity.ts';

/** Below this part of a mean share an attraction does nothing one could see. */
const LEAST_SHARE = 1e-6;
/** Roles up to which each one's shares are worked out over all others; beyond, over three perplexities of them, as is usual. */
const MOST_COMPARED = 1500;
const PERPLEXITIES_KEPT = 3;
/** Largest exponent for which exp(−x) is still far from 0 in a double. */
const LARGEST_EXPONENT = 600;

/** Pairs that attract: point p's are at `starts[p]` up to `starts[p + 1]`. Each pair is listed once; all shares sum to 1/2. */
export type Attraction = {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly shares: Float64Array;
};

/** A role's neighbors by rising position and, aligned, their distances and then their shares. */
type Neighbors = { readonly to: Int32Array; readonly values: Float64Array };

/**
 * How strongly each pair should attract; `perplexity` is about how many neighbors count, and `familyDistance` is added
 * between roles of different families. O(roles²) time; memory grows with the roles beyond a thousand, not their square.
 */
export function attractionOf(
  similarity: Similarity,
  families: readonly string[],
  familyDistance: number,
  perplexity: number,
  onProgress?: (share: number) => void,
): Attraction {
  const { count } = similarity;
  const kept = count <= MOST_COMPARED ? count : PERPLEXITIES_KEPT * perplexity;
  const entropy = Math.log(Math.max(1.01, Math.min(perplexity, (count - 1) / 3)));
  const row = new Float64Array(count);
  const neighbors = families.map((family, role) => {
    similarity.writeDistances(role, row);
    for (let other = 0; other < count; other++) {
      if (families[other] !== family) row[other] = cell(row, other) + familyDistance;
    }
    if (role % 100 === 0) onProgress?.(role / count);
    return sharesOf(row, role, kept, entropy);
  });
  return bothWays(neighbors);
}

/** Shares of one role's neighbors, by the bandwidth whose entropy is the one wanted (found by halving). */
function sharesOf(row: Float64Array, role: number, kept: number, entropyWanted: number): Neighbors {
  const to = kept >= row.length - 1 ? allBut(role, row.length) : nearest(row, role, kept).sort();
  const squares = Float64Array.from(to, (other) => cell(row, other) ** 2);
  const values = new Float64Array(to.length);
  // A role that is equally far from all never reaches the entropy: it ends at the narrowest bandwidth that is still finite.
  const narrowest =
    LARGEST_EXPONENT / squares.reduce((least, square) => Math.min(least, square), Number.POSITIVE_INFINITY);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let precision = 1;
  for (let attempt = 0; attempt < 60; attempt++) {
    const excess = writeSharesAt(squares, precision, values) - entropyWanted;
    if (!(Math.abs(excess) > 1e-6)) break;
    if (excess > 0) low = precision;
    else high = precision;
    precision = high === Number.POSITIVE_INFINITY ? Math.min(precision * 2, narrowest) : (low + high) / 2;
  }
  return { to, values };
}

function allBut(role: number, count: number): Int32Array {
  return Int32Array.from({ length: count - 1 }, (_, at) => (at < role ? at : at + 1));
}

/** Writes the shares a bandwidth gives and returns their entropy. */
function writeSharesAt(squares: Float64Array, precision: number, shares: Float64Array): number {
  let total = 0;
  let weighted = 0;
  for (let at = 0; at < squares.length; at++) {
    const square = cell(squares, at);
    const share = Math.exp(-precision * square);
    shares[at] = share;
    total += share;
    weighted += share * square;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = total > 0 ? cell(shares, at) / total : 0;
  return Math.log(total) + (precision * weighted) / total;
}

/** Each pair's share is the mean of what the two give each other. */
function bothWays(neighbors: readonly Neighbors[]): Attraction {
  const count = neighbors.length;
  const from: [role: number, share: number][][] = neighbors.map(() => []);
  neighbors.forEach(({ to, values }, role) => {
    for (let at = 0; at < to.length; at++) {
      const other = to[at] ?? 0;
      if (other < role) from[other]?.push([role, cell(values, at)]);
    }
  });
  const starts = new Int32Array(count + 1);
  const to: number[] = [];
  const shares: number[] = [];
  const joint = new Float64Array(count);
  neighbors.forEach((own, role) => {
    joint.fill(0);
    own.to.forEach((other, at) => {
      joint[other] = cell(own.values, at) / (2 * count);
    });
    for (const [other, share] of from[role] ?? []) joint[other] = cell(joint, other) + share / (2 * count);
    for (let other = role + 1; other < count; other++) {
      const share = cell(joint, other);
      if (share === 0 || share < LEAST_SHARE / count) continue;
      to.push(other);
      shares.push(share);
    }
    starts[role + 1] = to.length;
  });
  return { starts, to: Int32Array.from(to), shares: Float64Array.from(shares) };
}
