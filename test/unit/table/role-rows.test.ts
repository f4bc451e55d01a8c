// The table's rows: every role once, sorted either way, with what is not known last.
import { beforeAll, describe, expect, test } from 'vitest';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { allMoves } from '../../../shared/moves/move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import {
  type RoleColumn,
  type RoleRow,
  roleColumns,
  roleRows,
  sortRows,
} from '../../../shared/table/role-rows.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let context: MoveContext;
let rows: readonly RoleRow[];
beforeAll(async () => {
  index = await builtInIndex();
  context = contextOf(index, person('43-9021.00'));
  rows = roleRows(index.content, allMoves(context));
});

function sorted(column: RoleColumn, isDescending = false) {
  return sortRows(rows, { column, isDescending }, index.content);
}

describe('rows', () => {
  test('hold every role, and a move to each but the own', () => {
    expect(rows.map(({ role }) => role)).toEqual(index.content.roles);
    expect(rows.filter(({ move }) => move === null).map(({ role }) => role.id)).toEqual(['43-9021.00']);
  });

  test('are there without a person, too', () => {
    const alone = roleRows(index.content, []);
    expect(alone.length).toBe(index.content.roles.length);
    expect(alone.every(({ move }) => move === null)).toBe(true);
  });

  test.each(roleColumns)('sorted by %s are the same rows, in the same order each time', (column) => {
    const once = sorted(column);
    expect(new Set(once)).toEqual(new Set(rows));
    expect(sortRows(rows.toReversed(), { column, isDescending: false }, index.content)).toEqual(once);
  });

  test('by pay put top-coded above every number, and what is not known last either way', () => {
    for (const isDescending of [false, true]) {
      const pays = sorted('median', isDescending).map(({ role }) => role.pay?.annual[2] ?? null);
      const known = pays.filter((pay) => pay !== null);
      expect(pays.slice(0, known.length)).toEqual(known);
      const numbers = known.map((pay) => (pay === 'top-coded' ? Number.POSITIVE_INFINITY : pay));
      const rising = isDescending ? numbers.toReversed() : numbers;
      expect(rising).toEqual(rising.toSorted((a, b) => (a === b ? 0 : a - b)));
    }
  });

  test('by time put the smallest step first', () => {
    const months = sorted('months').flatMap(({ move }) => move?.effort?.months?.typical ?? []);
    expect(months.length).toBeGreaterThan(900);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
  });
});
