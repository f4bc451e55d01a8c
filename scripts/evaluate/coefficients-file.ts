// The coefficients as they ship: with what they were fitted on, when, and how they scored on origins left out.
import { features } from '../../shared/moves/likelihood/features.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import type { Fit } from './cross-validate.ts';
import { curveOf, type PairValues } from './pair-values.ts';
import { estimate, type Measure, measures, type OriginScore } from './scores.ts';

/** Digits kept: far below the coefficients' own uncertainty. */
const DIGITS = 6;

/** Text of likelihood-coefficients.json. */
export function coefficientsFile(
  { content }: PackIndex,
  pairs: PairValues,
  { slopes, penalty }: Fit,
  scores: readonly OriginScore[],
): string {
  const scoreOf = (measure: Measure) => {
    const { mean, error } = estimate(scores.map((score) => score[measure]));
    return { mean: rounded(mean), standardError: rounded(error) };
  };
  const file = {
    fitted: new Date().toISOString().slice(0, 10),
    source: {
      name: 'US CPS ASEC transitions between occupations, as compiled by R. Maria del Rio-Chanona and co-authors',
      license: 'CC BY 4.0',
      changes:
        'Origins whose staying share is under 0.6 and single flows above 0.1 were dropped as coding artifacts.',
    },
    pack: { id: content.id, edition: content.edition },
    method:
      'Conditional logit over destinations; curves of straight pieces, none against its direction; ridge penalty chosen by cross-validation within the fitted origins.',
    penalty,
    scores: {
      origins: scores.length,
      crossValidation: '5-fold by origin',
      ...Object.fromEntries(measures.map((measure) => [measure, scoreOf(measure)])),
    },
    features: features.map(({ id }, f) => {
      const { knots, values } = curveOf(pairs.pieces, slopes, f);
      return { id, knots: knots.map(rounded), values: values.map(rounded) };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
