import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { compareTools } from '../../../shared/moves/tools.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function compare(origin: string, destination: string) {
  const role = (id: string) => roleAtPosition(index, index.roleAt.get(id as RoleId)!);
  return compareTools(index, role(origin), role(destination));
}

describe('tools of a move', () => {
  test('list what employers ask for first', () => {
    const { tools, inDemand } = compare('43-9021.00', '15-1253.00');
    expect(tools.slice(0, inDemand).every((tool) => tool.inDemand.length > 0)).toBe(true);
    expect(tools.slice(inDemand).every((tool) => tool.inDemand.length === 0)).toBe(true);
  });

  test('carry over where the current job uses one of the same products', () => {
    const { tools, carryOver, inDemand, inDemandCarryOver } = compare('43-9021.00', '15-1253.00');
    const spreadsheet = tools.find(({ name }) => name === 'Spreadsheet software');
    expect(spreadsheet).toMatchObject({ carries: 'known', known: ['Microsoft Excel'] });
    expect([inDemandCarryOver, inDemand]).toEqual([3, 12]);
    expect(carryOver).toBe(tools.filter(({ carries }) => carries === 'known').length);
  });

  test('of the same kind but another product are similar, not known', () => {
    const { tools } = compare('41-2031.00', '13-1199.06');
    expect(tools.find(({ name }) => name === 'Point of sale POS software')?.carries).toBe('similar');
  });

  test('all carry over within the same job, and none from a job without tools', () => {
    const same = compare('15-1253.00', '15-1253.00');
    expect(same.carryOver).toBe(same.tools.length);
    const untold = index.content.roles.find((role) => role.tools.length === 0)!;
    expect(compare(untold.id, '15-1253.00').carryOver).toBe(0);
  });
});
