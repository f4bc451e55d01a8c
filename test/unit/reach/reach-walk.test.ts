// By arrow keys every job of the picture is reached, around as well as outward.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RoleId, roleIdSchema } from '../../../shared/model/pack.ts';
import type { ReachDot } from '../../../shared/reach/reach-layout.ts';
import { nextJob, type Step } from '../../../shared/reach/reach-walk.ts';

const anyDots: fc.Arbitrary<readonly ReachDot[]> = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: 99 }),
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    }),
    { selector: ({ at }) => at, minLength: 1, maxLength: 20 },
  )
  .map((places) => places.map((place) => ({ ...place, role: roleIdSchema.parse(`job-${place.at}`) })));

function walk(dots: readonly ReachDot[], step: Step): RoleId[] {
  const walked: RoleId[] = [];
  let at = nextJob(dots, null, step);
  while (at !== null && !walked.includes(at)) {
    walked.push(at);
    at = nextJob(dots, at, step);
  }
  return walked;
}

describe('walking by key', () => {
  test.each(['clockwise', 'counterclockwise', 'outward'] as const)('%s comes to every job once', (step) => {
    fc.assert(fc.property(anyDots, (dots) => walk(dots, step).length === dots.length));
  });

  test('begins at the nearest, and outward never comes nearer', () => {
    fc.assert(
      fc.property(anyDots, (dots) => {
        const outness = new Map(dots.map(({ role, x, y }) => [role, Math.hypot(x, y)]));
        const walked = walk(dots, 'outward').map((role) => outness.get(role)!);
        expect(walked).toEqual(walked.toSorted((a, b) => a - b));
      }),
    );
  });

  test('goes back the way it came', () => {
    fc.assert(
      fc.property(anyDots, (dots) => {
        for (const { role } of dots) {
          expect(nextJob(dots, nextJob(dots, role, 'clockwise'), 'counterclockwise')).toBe(role);
        }
      }),
    );
  });

  test('is nowhere among no jobs', () => {
    expect(nextJob([], null, 'outward')).toBeNull();
  });
});
