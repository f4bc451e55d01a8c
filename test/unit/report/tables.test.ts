import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Explanation } from '../../../shared/moves/explain.ts';
import { type OpenMove, openMoveTo } from '../../../shared/moves/open-move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { gapTable } from '../../../shared/report/gap-table.ts';
import { roundToSum } from '../../../shared/report/rounding.ts';
import { termsTable } from '../../../shared/report/terms-table.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

const EXAMPLES = [
  ['43-9021.00', '15-1253.00'],
  ['41-2031.00', '13-1199.06'],
  ['43-6014.00', '13-1082.00'],
  ['15-1252.00', '41-9031.00'],
  ['15-1253.00', '35-9021.00'],
] as const;

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function open(origin: string, destination: string): OpenMove & { readonly explanation: Explanation } {
  const found = openMoveTo(contextOf(index, person(origin)), { kind: 'role', role: destination as RoleId });
  if (found?.explanation == null) throw new Error('not known');
  return { ...found, explanation: found.explanation };
}

describe('rounding that keeps the sum', () => {
  test('adds up to the rounded sum, and moves no value by a whole unit', () => {
    const values = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.nat(3), (exact, decimals) => {
        const unit = 10 ** -decimals;
        const rounded = roundToSum(exact, decimals);
        const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum(rounded) - sum(exact))).toBeLessThanOrEqual(unit / 2 + 1e-6);
        rounded.forEach((value, at) => {
          expect(Math.abs(value - exact[at]!)).toBeLessThan(unit + 1e-9);
        });
      }),
    );
  });
});

describe('the table of terms', () => {
  test.each(EXAMPLES)(
    'from %s to %s adds up to readiness, the grouped rest included',
    (origin, destination) => {
      const { move, explanation } = open(origin, destination);
      const table = termsTable(
        explanation.terms.map(({ share, met, ...term }) => ({ ...term, part: met, term: share })),
      );
      expect(table.sum.weight).toBeCloseTo(1, 9);
      expect(table.sum.term).toBeCloseTo(move.score!.readiness, 3);
      const shown = table.heaviest.reduce((sum, { term }) => sum + term, 0);
      expect(shown + table.restSum.term).toBeCloseTo(table.sum.term, 9);
      expect(table.heaviest.length + table.rest.length).toBe(explanation.terms.length);
    },
  );

  test('never groups a single row', () => {
    const { explanation } = open('43-9021.00', '15-1253.00');
    const nine = explanation.terms
      .slice(0, 9)
      .map(({ share, met, ...term }) => ({ ...term, part: met, term: share }));
    expect(termsTable(nine).rest).toEqual([]);
  });
});

describe('the table of gaps', () => {
  test.each(EXAMPLES)('from %s to %s adds up to the effort’s hours', (origin, destination) => {
    const { move, explanation } = open(origin, destination);
    const { large, small, smallHours } = gapTable(explanation);
    for (const end of ['low', 'high'] as const) {
      const sum = large.reduce((total, { hours }) => total + hours![end], smallHours![end]);
      const effort = end === 'low' ? move.effort!.hoursLow : move.effort!.hoursHigh;
      expect(sum).toBe(Math.round(effort));
    }
    expect(small).not.toHaveLength(1);
  });

  test('keeps the largest gaps apart, most hours first, and groups at most a fifth of the hours where nine lines suffice', () => {
    const { explanation } = open('43-9021.00', '15-1253.00');
    const { large, small } = gapTable(explanation);
    const hours = [...large, ...small].map((row) => row.term.hours!.high);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
    expect(large.length).toBeLessThanOrEqual(9);
  });

  test('is empty where nothing is left to build', () => {
    const context = contextOf(index, person('15-1253.00'));
    const own = openMoveTo(context, { kind: 'role', role: '15-1253.00' as RoleId })!;
    expect(gapTable(own.explanation!)).toEqual({ large: [], small: [], smallHours: { low: 0, high: 0 } });
  });
});
