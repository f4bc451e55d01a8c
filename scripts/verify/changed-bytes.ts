// Real files with bytes changed at random: every import ends in a pack or in an error that says where, soon, and leaves
// nothing behind. The same seed gives the same cases.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { tableKindOf } from '../../electron/services/import/onet/onet-files.ts';
import { filesOf } from './real-files.ts';
import { errorLine, type Report, timed } from './report.ts';

/** How many cases: whole archives take about a second each, tables of one occupation group a twentieth. */
const CASES = { tables: 300, archives: 40 };

/** No import of these may take longer, on a slow machine either (ours: some ten times what a whole release takes). */
const LIMIT_SECONDS = 30;

/** The occupations whose rows are kept of each table: computer and mathematical ones. */
const KEPT = '15-';

interface Change {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Imports the changed files; `workDir` is a folder to put them in. */
export async function verifyChangedBytes(
  report: Report,
  dataDir: string,
  workDir: string,
  seed: number,
): Promise<void> {
  report.heading(`Real files with bytes changed at random (seed ${seed})`);
  const tables = await excerpts(dataDir);
  const classes = await filesOf(dataDir, 'esco');
  const archives = await Promise.all(
    classes.map(async (file) => ({ file: path.basename(file), bytes: await readFile(file) })),
  );
  for (const [name, files] of Object.entries({ tables, archives }) as [keyof typeof CASES, Change[]][]) {
    const folder = path.join(workDir, name);
    await mkdir(folder);
    for (const { file, bytes } of files) await writeFile(path.join(folder, file), bytes);
    const unchanged = await importPack({ paths: [folder], format: 'auto' });
    report.check(
      `${name} without a change: ${unchanged.ok ? 'imported' : errorLine(unchanged.error)}`,
      unchanged.ok,
    );
    const changes = fc.sample(fc.constantFrom(...files).chain(changed), { seed, numRuns: CASES[name] });
    await verifyChanges(report, name, { folder, files, changes });
  }
}

/** The tables of the release that are read, with the rows of a few occupations. */
async function excerpts(dataDir: string): Promise<Change[]> {
  const files = (await filesOf(dataDir, 'onet')).filter((file) => tableKindOf(path.basename(file)) !== null);
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file);
      const bytes = await readFile(file);
      const [header = '', ...lines] = bytes.toString('utf8').split(/(?<=\n)/);
      const isByRole = header.startsWith('O*NET-SOC Code\t') && name !== 'Occupation Data.txt';
      const kept = isByRole ? lines.filter((line) => line.startsWith(KEPT)) : lines.slice(0, 3000);
      return { file: name, bytes: Buffer.from(header + kept.join('')) };
    }),
  );
}

/** One to four places changed, as often near the end, where archives have their directory, as anywhere. */
function changed({ file, bytes }: Change): fc.Arbitrary<Change> {
  const anywhere = fc.nat(bytes.length - 1);
  const change = fc.record({
    at: fc.oneof(
      anywhere,
      fc.nat(Math.min(2000, bytes.length - 1)).map((back) => bytes.length - 1 - back),
    ),
    length: fc.constantFrom(0, 1, 1, 3, 100, bytes.length),
    by: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '\n', '\t', '"', ',', '\0', '-9').map((text) => Buffer.from(text)),
      anywhere.map((from) => bytes.subarray(from, from + 200)),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => ({
    file,
    bytes: changes.reduce(
      (all, { at, length, by }) => Buffer.concat([all.subarray(0, at), by, all.subarray(at + length)]),
      bytes,
    ),
  }));
}

interface Cases {
  readonly folder: string;
  readonly files: readonly Change[];
  readonly changes: readonly Change[];
}

async function verifyChanges(report: Report, name: string, { folder, files, changes }: Cases): Promise<void> {
  const before = (await readdir(folder)).sort().join();
  const counts = { imported: 0, located: 0 };
  const wrong: string[] = [];
  let slowest = 0;
  for (const [at, { file, bytes }] of changes.entries()) {
    await writeFile(path.join(folder, file), bytes);
    const { value: outcome, seconds } = await timed(() => outcomeOf(folder));
    slowest = Math.max(slowest, seconds);
    if (outcome === 'imported' || outcome === 'located') counts[outcome] += 1;
    else wrong.push(`case ${at} (${file}): ${outcome}`);
    if ((await readdir(folder)).sort().join() !== before) wrong.push(`case ${at} (${file}): files were left`);
    await writeFile(path.join(folder, file), files.find((each) => each.file === file)?.bytes ?? '');
  }
  const { imported, located } = counts;
  report.check(
    `${changes.length} changed ${name}: ${imported} imported all the same, ${located} refused with the place${wrong.map((each) => `; ${each}`).join('')}`,
    wrong.length === 0,
  );
  report.check(`the slowest of them took ${slowest.toFixed(1)} s`, slowest <= LIMIT_SECONDS);
}

/** `imported`, `located` for an error that says where, or what else it ended in. */
async function outcomeOf(folder: string): Promise<string> {
  try {
    const imported = await importPack({ paths: [folder], format: 'auto' });
    if (imported.ok) return 'imported';
    const { error } = imported;
    const isLocated =
      (error.code === 'import-refused' && error.file !== '') ||
      (error.code === 'import-problems' && error.problems.every(({ file }) => file !== ''));
    return isLocated ? 'located' : errorLine(error);
  } catch (error) {
    return `it threw ${String(error)}`;
  }
}
