import { expect, test } from 'vitest';
import { curveOf, pairValues, scoresOf } from '../../../../scripts/evaluate/pair-values.ts';
import { likelihoodColumns } from '../../../../shared/moves/likelihood/columns.ts';
import { curveAt } from '../../../../shared/moves/likelihood/curve.ts';
import { featureRows, features } from '../../../../shared/moves/likelihood/features.ts';
import { indexPack } from '../../../../shared/moves/pack-index.ts';
import { makePack } from '../../../fixtures/make-pack.ts';

const columns = likelihoodColumns(indexPack(makePack({ roleCount: 40 })));
const pairs = pairValues(columns);
const slopes = Float64Array.from(pairs.pieces, (_, at) => Math.sin(at + 1));
const curves = features.map((_, f) => curveOf(pairs.pieces, slopes, f));

test('the curves count for a move what the pieces they were fitted as do', () => {
  const origin = 3;
  const rows = featureRows(columns, origin);
  scoresOf(pairs, origin, slopes).forEach((score, at) => {
    if (at === origin) return;
    const sum = curves.reduce((total, curve, f) => total + curveAt(curve, rows[f]![at]!), 0);
    expect(sum).toBeCloseTo(score, 4);
  });
});

test('every feature contributes 0 on average over all pairs', () => {
  features.forEach((_, f) => {
    let sum = 0;
    for (let origin = 0; origin < columns.count; origin++) {
      featureRows(columns, origin)[f]!.forEach((value, at) => {
        if (at !== origin) sum += curveAt(curves[f]!, value);
      });
    }
    expect(sum / columns.count ** 2).toBeCloseTo(0, 9);
  });
});
