import { expect, it } from 'vitest';
import { layoutQuality } from '../../../shared/layout/quality.ts';

/** Distances between roles that stand on a line in their order. */
function writeLine(role: number, row: Float64Array): void {
  for (let other = 0; other < row.length; other++) row[other] = Math.abs(role - other);
}

function onLine(order: readonly number[]): Float64Array {
  return Float64Array.from(order.flatMap((at) => [at, 0]));
}

const inOrder = Array.from({ length: 60 }, (_, at) => at);

it('is perfect when the map keeps every distance', () => {
  const quality = layoutQuality(
    writeLine,
    onLine(inOrder),
    inOrder.map(() => 'one'),
  );
  expect(quality).toEqual({ kept: 1, sameFamily: 1 });
});

it('is poor when the map shuffles the roles', () => {
  const shuffled = inOrder.map((at) => (at * 23) % 60);
  const quality = layoutQuality(
    writeLine,
    onLine(shuffled),
    inOrder.map(() => 'one'),
  );
  expect(quality.kept).toBeLessThan(0.35);
});

it('counts families among the nearest drawn', () => {
  const halves = inOrder.map((at) => (at < 30 ? 'low' : 'high'));
  const { sameFamily } = layoutQuality(writeLine, onLine(inOrder), halves);
  // Only the ten roles on each side of the border see the other family.
  expect(sameFamily).toBeGreaterThan(0.9);
  expect(sameFamily).toBeLessThan(1);
});
