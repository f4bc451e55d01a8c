// `npm run bench -- NAME [--data DIR] [--json FILE]`: the one runner for all benchmarks. Prints a table and writes the
// figures as JSON, to out/bench/NAME.json unless told otherwise. Only `import` and `switch` need the real files in DIR.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { outDir } from '../runtime/paths.ts';
import { benchEngine } from './engine.ts';
import { benchImport } from './import.ts';
import { benchMap } from './map.ts';
import { type BenchResult, table } from './measure.ts';
import { benchPlans } from './plans.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';
import { benchSwitch } from './switch.ts';

const benchmarks: ReadonlyMap<string, (dataDir?: string) => Promise<BenchResult[]>> = new Map([
  ['engine', benchEngine],
  ['import', benchImport],
  ['map', benchMap],
  ['plans', benchPlans],
  ['search', benchSearch],
  ['start', benchStart],
  ['switch', benchSwitch],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, json: { type: 'string' } },
});
const name = positionals[0] ?? '';
const benchmark = benchmarks.get(name);
if (benchmark === undefined) {
  process.stderr.write(
    `Usage: npm run bench -- NAME [--data DIR] [--json FILE]\nNAME is one of: ${[...benchmarks.keys()].join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const results = await benchmark(values.data);
  const file = path.resolve(values.json ?? path.join(outDir, 'bench', `${name}.json`));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`${table(results)}\n\n${file}\n`);
}
