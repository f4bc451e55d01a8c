import { expect, it } from 'vitest';
import { repulsion } from '../../../shared/layout/repulsion.ts';

/** Points strewn over a disc by the golden angle, some in twos at one place, and a few far out. */
function strewn(count: number): Float64Array {
  return Float64Array.from({ length: count * 2 }, (_, at) => {
    const point = (at >> 1) % 10 === 9 ? (at >> 1) - 1 : at >> 1;
    const reach = Math.sqrt(point) * (point % 97 === 0 ? 4 : 1);
    const angle = point * 2.399963;
    return reach * (at % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
  });
}

/** Every pair, worked out one by one. */
function byPairs(positions: Float64Array): { push: Float64Array; total: number } {
  const push = new Float64Array(positions.length);
  let total = 0;
  for (let a = 0; a < positions.length; a += 2) {
    for (let b = 0; b < positions.length; b += 2) {
      if (a === b) continue;
      const dx = positions[a]! - positions[b]!;
      const dy = positions[a + 1]! - positions[b + 1]!;
      const near = 1 / (1 + dx * dx + dy * dy);
      total += near;
      push[a]! += near * near * dx;
      push[a + 1]! += near * near * dy;
    }
  }
  return { push, total };
}

it.each([2, 400, 1501, 2600])('pushes %i points as all pairs would, to a percent of their push', (count) => {
  const positions = strewn(count);
  const push = new Float64Array(count * 2);
  const total = repulsion(count)(positions, push);
  const exact = byPairs(positions);
  expect(Math.abs(total / exact.total - 1)).toBeLessThan(0.01);
  const off = Math.hypot(...push.map((value, at) => value - exact.push[at]!));
  expect(off / Math.hypot(...exact.push)).toBeLessThan(0.01);
});

it('pushes the same each time, whatever was pushed before', () => {
  const write = repulsion(2000);
  const [first, second] = [new Float64Array(4000), new Float64Array(4000)];
  write(strewn(2000), first);
  write(
    strewn(2000).map((value) => value * 3 - 7),
    second,
  );
  write(strewn(2000), second);
  expect(second).toEqual(first);
});

it('pushes nothing anywhere when all points are at one place', () => {
  const push = new Float64Array(4000).fill(9);
  expect(repulsion(2000)(new Float64Array(4000), push)).toBeCloseTo(2000 * 1999, 0);
  expect(push.every((value) => value === 0)).toBe(true);
});
