import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { compareDemands } from '../../../shared/moves/demands.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { roleTarget } from '../../../shared/moves/target.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function demands(origin: string, destination: string) {
  const target = roleTarget(index, index.roleAt.get(destination as RoleId)!);
  return compareDemands(contextOf(index, person(origin)), target);
}

describe('the demands of a job', () => {
  test('are abilities only, those that differ most from the current job first', () => {
    const all = demands('43-9021.00', '15-1253.00');
    expect(all.length).toBeGreaterThan(5);
    expect(all.every(({ skill }) => skill.kind === 'ability')).toBe(true);
    const differences = all.map(({ now, there }) => Math.abs(there - now!));
    expect(differences).toEqual([...differences].sort((a, b) => b - a));
  });

  test('say more, less, about the same or not known, without a verdict', () => {
    const all = demands('15-1252.00', '47-2061.00');
    const of = (name: string) => all.find(({ skill }) => skill.name === name)?.compared;
    expect([
      of('Static Strength'),
      of('Deductive Reasoning'),
      of('Selective Attention'),
      of('Far Vision'),
    ]).toEqual(['more', 'less', 'same', 'not-known']);
  });

  test('are the same throughout for one’s own job', () => {
    expect(demands('15-1253.00', '15-1253.00').every(({ compared }) => compared === 'same')).toBe(true);
  });

  test('read “not known” beside a job without ratings, and are none for a destination without', () => {
    const [first] = demands('15-1299.00', '15-1253.00');
    expect(first).toMatchObject({ now: null, compared: 'not-known' });
    expect(demands('15-1253.00', '15-1299.00')).toEqual([]);
  });
});
