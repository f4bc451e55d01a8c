import { beforeAll, describe, expect, test } from 'vitest';
import { rolesWithoutFeeder } from '../../../shared/filters/feeders.ts';
import { findToolNames } from '../../../shared/filters/tool-names.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

describe('roles without a feeder', () => {
  test('are few, and none that a move of some preparation and some use leads to', () => {
    const alone = new Set<string>(rolesWithoutFeeder(index, defaultAssumptions));
    expect(alone.size).toBeGreaterThan(20);
    expect(alone.size).toBeLessThan(150);
    expect(alone.has('19-2012.00')).toBe(true);
    for (const origin of ['43-9021.00', '15-1252.00', '41-2031.00']) {
      const led = allMoves(contextOf(index, person(origin))).filter(
        ({ score, effort }) =>
          (score?.use ?? 0) >= 0.5 && (effort?.band === 'ready' || effort?.band === 'near'),
      );
      expect(led.length).toBeGreaterThan(0);
      expect(led.filter(({ destination }) => alone.has(destination.id))).toEqual([]);
    }
  });

  test('say nothing of roles whose effort is not known', () => {
    const alone = new Set<string>(rolesWithoutFeeder(index, defaultAssumptions));
    const byTitle = index.content.roles.filter(({ basis }) => basis === 'title-only');
    expect(byTitle.some(({ id }) => alone.has(id))).toBe(false);
  });
});

describe('names of tools', () => {
  test('are found by their words in any order, those that begin so first', () => {
    expect(findToolNames(index.content, 'excel microsoft', 5)).toContain('Microsoft Excel');
    expect(findToolNames(index.content, 'spread', 5)[0]).toBe('Spreadsheet software');
    expect(findToolNames(index.content, '  ', 5)).toEqual([]);
    expect(findToolNames(index.content, 'software', 7)).toHaveLength(7);
  });
});
