import { describe, expect, it } from 'vitest';
import { type Matrix, principalComponents, standardize } from '../../../shared/layout/matrix.ts';

function matrix(rows: readonly (readonly number[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]!.length, values: Float64Array.from(rows.flat()) };
}

describe('standard scores', () => {
  it('gives every column mean 0 and deviation 1', () => {
    const scores = matrix([
      [1, 10],
      [2, 20],
      [3, 60],
    ]);
    standardize(scores);
    const first = [0, 2, 4].map((at) => scores.values[at]!);
    expect(first[0]! + first[1]! + first[2]!).toBeCloseTo(0);
    expect(first.reduce((sum, value) => sum + value * value, 0) / 3).toBeCloseTo(1);
  });

  it('puts what is not known, and a column without spread, at the mean', () => {
    const scores = matrix([
      [Number.NaN, 5],
      [2, 5],
      [4, 5],
    ]);
    standardize(scores);
    expect(Array.from(scores.values)).toEqual([0, 0, -1, 0, 1, 0]);
  });
});

describe('principal components', () => {
  it('finds the direction of most spread first', () => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const along = (at - 19.5) / 10;
      const across = Math.sin(at * 1.7) * 0.1;
      return [along * 0.6 - across * 0.8, along * 0.8 + across * 0.6, 0];
    });
    const projected = principalComponents(matrix(rows), 2);
    expect(projected.columns).toBe(2);
    rows.forEach((_, at) => {
      expect(Math.abs(projected.values[2 * at]!)).toBeCloseTo(Math.abs((at - 19.5) / 10), 1);
    });
  });

  it('keeps distances when all components are kept', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      Math.sin(at),
      Math.cos(at * 2),
      Math.sin(at * 3 + 1),
    ]);
    const projected = principalComponents(matrix(rows), 3);
    const gap = (values: ArrayLike<number>, a: number, b: number) =>
      Math.hypot(...[0, 1, 2].map((column) => values[a * 3 + column]! - values[b * 3 + column]!));
    expect(gap(projected.values, 2, 7)).toBeCloseTo(gap(rows.flat(), 2, 7), 6);
  });

  it('does not depend on the sign an eigenvector happens to have', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [at - 4, (at - 4) * 0.5]);
    const projected = principalComponents(matrix(rows), 1);
    expect(projected.values[8]!).toBeGreaterThan(0);
  });
});
