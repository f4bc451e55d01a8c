// `npm run sanity [-- --write]`: for people in the worked examples' roles and twenty others, every move and way there that
// Waymark would show first, each with what a career coach would say of it. Prints the page, or with --write puts it below
// the mark in docs/sanity.md.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readPackFile } from '../../electron/services/pack-file.ts';
import { likelihoodProvenance, prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { indexPack } from '../../shared/moves/pack-index.ts';
import { projectRoot } from '../runtime/paths.ts';
import { readJudgments } from './judgments.ts';
import { sanityPage } from './page.ts';

/** What stands above it in the file is written by hand. */
const MARK = '<!-- Below: npm run sanity -- --write -->';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pack = await readPackFile(path.join(projectRoot, 'assets/packs/onet-30.1.waymark-pack'));
if (!pack.ok) throw new Error(JSON.stringify(pack.error));
const index = indexPack(pack.value);
const judgments = await readJudgments(path.join(projectRoot, 'docs/sanity-judgments.tsv'));
const { id, edition } = pack.value;
const page = [
  `Pack ${id}, edition ${edition}; likelihood fitted ${likelihoodProvenance.fitted}.`,
  sanityPage(index, prepareLikelihood(index), judgments),
].join('\n\n');
if (values.write) {
  const file = path.join(projectRoot, 'docs/sanity.md');
  const [head = ''] = (await readFile(file, 'utf8')).split(MARK);
  await writeFile(file, `${head.trimEnd()}\n\n${MARK}\n\n${page}\n`);
} else {
  process.stdout.write(`${page}\n`);
}
