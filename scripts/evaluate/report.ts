// The comparison as a Markdown table: each ranking's scores with standard errors, and ours less theirs on the same origins.
import { number } from '../../shared/moves/pack-index.ts';
import type { Mobility } from './mobility.ts';
import { type Estimate, estimate, measures, type OriginScore, pairedDifference } from './scores.ts';

/** One ranking's scores, aligned with the origins. */
export type NamedScores = { readonly name: string; readonly scores: readonly OriginScore[] };

/** The whole report. */
export function comparisonTable(
  mobility: Mobility,
  ours: NamedScores,
  others: readonly NamedScores[],
  penalties: readonly number[],
): string {
  const { origins, codes, originsWithoutRoles } = mobility;
  const reachable = origins.map(({ shares }) => shares.reduce((sum, share) => sum + share, 0));
  const covered = estimate(reachable).mean;
  const among = (measure: 'recallAt10' | 'recallAt20') =>
    estimate(ours.scores.map((score, at) => score[measure] / number(reachable[at]))).mean.toFixed(3);
  return [
    `${origins.length} origins with five or more observed destinations, ${codes.length} codes; ${originsWithoutRoles} more origins hold no role of the pack.`,
    `${((1 - covered) * 100).toFixed(1)}% of the observed moves go to codes that hold no role of the pack; they count as missed by every ranking.`,
    `Among the moves to codes that hold roles alone, ours reaches recall@10 ${among('recallAt10')} and recall@20 ${among('recallAt20')}.`,
    `Ours: every origin predicted by a fit on the other folds. Penalties chosen inside the folds: ${penalties.join(', ')}.`,
    '',
    '| ranking | recall@10 | recall@20 | AUC |',
    '| --- | --- | --- | --- |',
    ...[ours, ...others].map(({ name, scores }) =>
      row(
        name,
        measures.map((measure) => estimate(scores.map((score) => score[measure]))),
        '',
      ),
    ),
    '',
    'Likelihood less the other, paired by origin:',
    '',
    '| less | recall@10 | recall@20 | AUC |',
    '| --- | --- | --- | --- |',
    ...others.map((other) =>
      row(
        other.name,
        measures.map((measure) => pairedDifference(ours.scores, other.scores, measure)),
        '+',
      ),
    ),
  ].join('\n');
}

function row(name: string, estimates: readonly Estimate[], sign: '' | '+'): string {
  const cells = estimates.map(({ mean, error }) => {
    const shown = mean.toFixed(3);
    return `${mean >= 0 ? sign : ''}${shown} ± ${error.toFixed(3)}`;
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}
