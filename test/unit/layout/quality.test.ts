import { expect, it } from 'vitest';
import { type Matrix, zeros } from '../../../shared/layout/matrix.ts';
import { layoutQuality } from '../../../shared/layout/quality.ts';

/** Distances of roles that stand on a line in their order. */
function lineDistances(count: number): Matrix {
  const distances = zeros(count, count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) distances.values[a * count + b] = Math.abs(a - b);
  }
  return distances;
}

function onLine(order: readonly number[]): Float64Array {
  return Float64Array.from(order.flatMap((at) => [at, 0]));
}

const inOrder = Array.from({ length: 60 }, (_, at) => at);

it('is perfect when the map keeps every distance', () => {
  const quality = layoutQuality(
    lineDistances(60),
    onLine(inOrder),
    inOrder.map(() => 'one'),
  );
  expect(quality).toEqual({ kept: 1, sameFamily: 1 });
});

it('is poor when the map shuffles the roles', () => {
  const shuffled = inOrder.map((at) => (at * 23) % 60);
  const quality = layoutQuality(
    lineDistances(60),
    onLine(shuffled),
    inOrder.map(() => 'one'),
  );
  expect(quality.kept).toBeLessThan(0.35);
});

it('counts families among the nearest drawn', () => {
  const halves = inOrder.map((at) => (at < 30 ? 'low' : 'high'));
  const { sameFamily } = layoutQuality(lineDistances(60), onLine(inOrder), halves);
  // Only the ten roles on each side of the border see the other family.
  expect(sameFamily).toBeGreaterThan(0.9);
  expect(sameFamily).toBeLessThan(1);
});
