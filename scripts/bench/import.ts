// Importing the real releases beside csv-parse merely reading the same tables, each time in a process of its own: an
// import in the app starts in a fresh worker too, and the peak of memory is then the import's alone.
import { fork } from 'node:child_process';
import path from 'node:path';
import type { ImportRun } from './import-child.ts';
import { type BenchResult, judge, measure } from './measure.ts';

/** The releases by name, as paths below the data folder. */
const RELEASES = {
  'O*NET 30.1, folder, with BLS': ['onet-30.1', 'bls'],
  'ESCO 1.1.1, two zips': ['esco-1.1.1/class_en.zip', 'esco-1.1.1/relations.zip'],
} as const;

/** Measures both importers on the files in a folder laid out as for `npm run verify`. */
export async function benchImport(dataDir: string | undefined): Promise<BenchResult[]> {
  if (dataDir === undefined) {
    throw new Error(
      'Say where the real files are: npm run bench -- import --data DIR (onet-30.1, bls, esco-1.1.1)',
    );
  }
  const results: BenchResult[] = [];
  for (const [name, places] of Object.entries(RELEASES)) {
    results.push(
      ...(await benchRelease(
        name,
        places.map((place) => path.join(dataDir, place)),
      )),
    );
  }
  return results;
}

async function benchRelease(name: string, paths: readonly string[]): Promise<BenchResult[]> {
  const ours: ImportRun[] = [];
  const peers: ImportRun[] = [];
  const run = async (how: 'ours' | 'csv-parse', into: ImportRun[]) => {
    const done = await readOnce(how, paths);
    into.push(done);
    return done.seconds;
  };
  const time = await measure({
    name: `import of ${name}`,
    unit: 's',
    ours: () => run('ours', ours),
    peer: { name: 'csv-parse reading the same tables', run: () => run('csv-parse', peers) },
    aims: { ratio: 1.8 },
    warmups: 1,
    runs: 7,
  });
  checkPeer(ours, peers);
  const memory = judge(
    { name: `peak memory, ${name}`, unit: 'MB', aims: { median: 600 } },
    ours.map(({ peakMb }) => peakMb),
    [],
  );
  return [time, memory];
}

/** Reads a release once in a process of its own. */
function readOnce(how: string, paths: readonly string[]): Promise<ImportRun> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./import-child.ts', import.meta.url), [how, ...paths]);
    // Our own child sends nothing else.
    child.on('message', (message) => resolve(message as ImportRun));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Reading ended with code ${code} before it was done.`)));
  });
}

/** A peer that reads other tables proves nothing. */
function checkPeer(ours: readonly ImportRun[], peers: readonly ImportRun[]): void {
  const read = (runs: readonly ImportRun[]) => [...new Set(runs.flatMap(({ tables }) => tables))].join(', ');
  if (read(ours) !== read(peers)) throw new Error(`Ours read ${read(ours)}; csv-parse ${read(peers)}`);
}
