import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { onwardMoves } from '../../../shared/moves/onward.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

const id = (text: string) => text as RoleId;

describe('moves on from a job', () => {
  test('are few, of that job’s people and not of the person’s', () => {
    const own = contextOf(index, person('43-9021.00'));
    const moves = onwardMoves(own, id('15-1252.00'), null);
    expect(moves).toHaveLength(5);
    const readiness = moves.map(({ score }) => score!.readiness);
    const fromOwn = onwardMoves(own, id('43-9021.00'), null).map(({ destination }) => destination.id);
    expect(moves.filter(({ destination }) => fromOwn.includes(destination.id))).toEqual([]);
    expect(Math.min(...readiness)).toBeGreaterThan(0.5);
    expect(moves.some(({ destination }) => destination.id === '15-1252.00')).toBe(false);
  });

  test('take the person’s hours a week, so that months stand on one scale', () => {
    const slow = onwardMoves(
      contextOf(index, person('43-9021.00', { weeklyHours: 3 })),
      id('15-1252.00'),
      null,
    );
    const fast = onwardMoves(
      contextOf(index, person('43-9021.00', { weeklyHours: 9 })),
      id('15-1252.00'),
      null,
    );
    expect(slow.map(({ destination }) => destination.id)).toEqual(
      fast.map(({ destination }) => destination.id),
    );
    slow.forEach(({ effort }, at) => {
      expect(effort!.months!.high).toBeCloseTo(3 * fast[at]!.effort!.months!.high);
    });
  });

  test('are none from a job that the job data do not have', () => {
    expect(onwardMoves(contextOf(index, person('43-9021.00')), id('99-9999.99'), null)).toEqual([]);
  });
});
