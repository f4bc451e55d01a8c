import { describe, expect, test } from 'vitest';
import { minimize } from '../../../../scripts/evaluate/minimize.ts';
import { estimate, pairedDifference, scoreRanking } from '../../../../scripts/evaluate/scores.ts';

const origin = { code: 0, shares: Float64Array.of(0, 0.5, 0.3, 0, 0.2) };

describe('scores of a ranking', () => {
  test('recall adds the observed shares of the first ten, the own code left out', () => {
    const codes = 40;
    const shares = new Float64Array(codes);
    shares[5] = 0.6;
    shares[30] = 0.4;
    const ranking = Float64Array.from({ length: codes }, (_, code) => -code);
    const score = scoreRanking({ code: 0, shares }, ranking);
    expect(score.recallAt10).toBeCloseTo(0.6);
    expect(score.recallAt20).toBeCloseTo(0.6);
  });

  test('the area under the curve is 1 for a perfect ranking, 0 for a reversed one and a half for ties', () => {
    expect(scoreRanking(origin, Float64Array.of(9, 3, 2, 0, 1)).auc).toBe(1);
    expect(scoreRanking(origin, Float64Array.of(9, 0, 1, 3, 2)).auc).toBe(0);
    expect(scoreRanking(origin, new Float64Array(5)).auc).toBe(0.5);
  });

  test('differences are paired by origin, so that what origins share falls out', () => {
    const ours = [0.2, 0.6].map((auc) => ({ recallAt10: 0, recallAt20: 0, auc }));
    const other = [0.1, 0.5].map((auc) => ({ recallAt10: 0, recallAt20: 0, auc }));
    const difference = pairedDifference(ours, other, 'auc');
    expect(difference.mean).toBeCloseTo(0.1);
    expect(difference.error).toBeCloseTo(0);
    expect(estimate([1, 3])).toEqual({ mean: 2, error: 1 });
  });
});

describe('minimizing', () => {
  test('finds the minimum of a stretched and tilted bowl', () => {
    const bowl = ([x = 0, y = 0]: Float64Array) => ({
      value: (x - 3) ** 2 + 50 * (y + 1) ** 2 + x * y + 100,
      gradient: Float64Array.of(2 * (x - 3) + y, 100 * (y + 1) + x),
    });
    const [x, y] = minimize(bowl, new Float64Array(2));
    expect(bowl(Float64Array.of(x!, y!)).gradient.every((slope) => Math.abs(slope) < 0.2)).toBe(true);
  });
});
