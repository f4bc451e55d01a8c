import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import { openMoveTo } from '../../../shared/moves/open-move.ts';
import { closedGates, isShrinking } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { smallerSteps } from '../../../shared/moves/smaller-steps.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function steps(origin: string, destination: string, facts: Partial<Person> = {}) {
  const context = contextOf(index, person(origin, facts));
  const { move, target } = openMoveTo(context, { kind: 'role', role: destination as RoleId })!;
  return { move, steps: smallerSteps(context, move, target, allMoves(context)) };
}

function titles(origin: string, destination: string, facts: Partial<Person> = {}): readonly string[] {
  return steps(origin, destination, facts).steps.map(({ move }) => move.destination.title);
}

describe('smaller steps', () => {
  test('from data entry to software testing are inspection, then quality control', () => {
    expect(titles('43-9021.00', '15-1253.00')).toEqual([
      'Inspectors, Testers, Sorters, Samplers, and Weighers',
      'Quality Control Analysts',
    ]);
  });

  test.each([
    ['43-9021.00', '15-1253.00'],
    ['41-2031.00', '13-1199.06'],
    ['43-6014.00', '13-1082.00'],
    ['25-2021.00', '13-1071.00'],
  ])(
    'from %s to %s are open, pay no less, do not shrink, take half the hours and lead closer',
    (origin, destination) => {
      const { move, steps: found } = steps(origin, destination);
      expect(found.length).toBeGreaterThan(0);
      for (const step of found) {
        expect(closedGates(step.move)).toEqual([]);
        expect(step.move.pay.direction).not.toBe('down');
        expect(isShrinking(step.move.destination)).toBe(false);
        expect(step.move.effort!.hoursHigh).toBeLessThanOrEqual(move.effort!.hoursHigh / 2);
        expect(step.readinessFromThere).toBeGreaterThan(move.score!.readiness);
      }
      const hours = found.map((step) => step.move.effort!.hoursHigh);
      expect(hours).toEqual([...hours].sort((a, b) => a - b));
    },
  );

  test('leave out what the person has set aside', () => {
    const notForMe = [{ role: '51-9061.00' as RoleId, reason: '' }];
    expect(titles('43-9021.00', '15-1253.00', { notForMe })).toEqual(['Quality Control Analysts']);
  });

  test('are none toward a job whose effort is not known', () => {
    expect(titles('43-9021.00', '15-1299.00')).toEqual([]);
  });
});
