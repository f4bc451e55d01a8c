// `npm run evaluate -- --moves FILE --groups FILE [--pack FILE] [--write]`: refits the likelihood with cross-validation by
// origin, prints its scores beside other rankings', and with --write stores the coefficients fitted on all origins.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readPackFile } from '../../electron/services/pack-file.ts';
import { likelihoodColumns } from '../../shared/moves/likelihood/columns.ts';
import { indexPack } from '../../shared/moves/pack-index.ts';
import { coefficientsFile } from './coefficients-file.ts';
import { crossValidate, fitWithChosenPenalty } from './cross-validate.ts';
import { estimateReport } from './estimator.ts';
import { readMobility } from './mobility.ts';
import { pairValues } from './pair-values.ts';
import { rankCodes, rankings } from './rankings.ts';
import { comparisonTable, type NamedScores } from './report.ts';
import { scoreRanking } from './scores.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    moves: { type: 'string' },
    groups: { type: 'string' },
    pack: { type: 'string', default: path.join(root, 'assets/packs/onet-30.1.waymark-pack') },
    write: { type: 'boolean', default: false },
  },
});

if (values.moves === undefined || values.groups === undefined) {
  process.stderr.write('Usage: npm run evaluate -- --moves FILE --groups FILE [--pack FILE] [--write]\n');
  process.exitCode = 1;
} else {
  await evaluate({ moves: values.moves, groups: values.groups });
}

async function evaluate(files: { readonly moves: string; readonly groups: string }): Promise<void> {
  const pack = await readPackFile(values.pack);
  if (!pack.ok) {
    process.stderr.write(`${values.pack}: ${JSON.stringify(pack.error)}\n`);
    process.exitCode = 1;
    return;
  }
  const index = indexPack(pack.value);
  const columns = likelihoodColumns(index);
  const mobility = await readMobility(files, index, columns);
  const pairs = pairValues(columns);
  const { predictions, penalties } = crossValidate(mobility, pairs);
  const ours: NamedScores = {
    name: 'likelihood',
    scores: mobility.origins.map((origin, at) =>
      scoreRanking(origin, predictions[at] ?? new Float64Array(0)),
    ),
  };
  const others = rankings.map(
    (ranking): NamedScores => ({
      name: ranking.name,
      scores: mobility.origins.map((origin) =>
        scoreRanking(origin, rankCodes(ranking, index, columns, mobility, origin.code)),
      ),
    }),
  );
  process.stdout.write(
    `${comparisonTable(mobility, ours, others, penalties)}\n\n${estimateReport(pack.value)}\n`,
  );
  if (!values.write) return;
  const fit = fitWithChosenPenalty(mobility, pairs, mobility.origins);
  const file = path.join(root, 'shared/moves/likelihood-coefficients.json');
  await writeFile(file, coefficientsFile(index, pairs, fit, ours.scores));
  process.stdout.write(`\n${file}\n`);
}
