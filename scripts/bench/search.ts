// Searching the built-in pack's titles as a person types: one keystroke, the slowest keystroke, and making the index.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePack } from '../../shared/files/pack-file.ts';
import { indexTitles } from '../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../shared/search/title-search.ts';
import { projectRoot } from '../runtime/paths.ts';
import { type BenchResult, measure } from './measure.ts';

/** Typed letter by letter: plain, mistyped, broad, spaced otherwise, and what no title has. */
const typedTitles = [
  'data entry specialist',
  'quality assurance analyst',
  'software developer',
  'truck driver',
  'administrative assistant',
  'machine operator',
  'devloper',
  'project manger',
  'dataentry',
  'production operator technician manager',
  'zzdentst',
];
const keystrokes = typedTitles.flatMap((title) => Array.from(title, (_, at) => title.slice(0, at + 1)));

/** As many as the screen asks for. */
const LIMIT = 8;

/** Measures the title search on the built-in pack. */
export async function benchSearch(): Promise<BenchResult[]> {
  const name = 'onet-30.1.waymark-pack';
  const file = await readFile(path.join(projectRoot, 'assets', 'packs', name));
  const opened = parsePack((await promisify(gunzip)(file)).toString('utf8'), name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const pack = opened.value;
  const index = indexTitles(pack);
  const type = (query: string): number => took(() => answerTitleQuery(index, query, LIMIT));
  let next = 0;
  return [
    await measure({
      name: 'keystroke',
      unit: 'ms',
      ours: async () => type(keystrokes[next++ % keystrokes.length] ?? ''),
      aims: { median: 5 },
      warmups: keystrokes.length,
      runs: keystrokes.length * 10,
    }),
    await measure({
      name: 'slowest keystroke',
      unit: 'ms',
      ours: async () => Math.max(...keystrokes.map(type)),
      aims: { median: 15 },
      warmups: 1,
      runs: 11,
    }),
    await measure({
      name: 'indexing titles',
      unit: 'ms',
      ours: async () => took(() => indexTitles(pack)),
      aims: { median: 250 },
      warmups: 2,
      runs: 11,
    }),
  ];
}

function took(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}
