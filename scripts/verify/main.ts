// npm run verify -- --data DIR [--seed N]: imports the real releases in DIR (onet-30.1, bls, esco-1.1.1), whole, broken on
// purpose and with bytes changed at random, then takes journey E4 with them in the real app, and prints what was found.
// Exits with 1 when anything is not as expected.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { verifyInApp } from './app-journey.ts';
import { verifyBrokenFiles } from './broken-files.ts';
import { verifyChangedBytes } from './changed-bytes.ts';
import { verifyEsco } from './esco.ts';
import { verifyOnet } from './onet.ts';
import { Report } from './report.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pack: { type: 'string', default: 'assets/packs/onet-30.1.waymark-pack' },
    seed: { type: 'string' },
  },
});
const dataDir = values.data;
if (dataDir === undefined) throw new Error('Say where the real files are: --data DIR');
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

const report = new Report();
const workDir = await mkdtemp(path.join(tmpdir(), 'waymark-verify-'));
try {
  await verifyOnet(report, dataDir, values.pack);
  await verifyEsco(report, dataDir, workDir);
  await verifyBrokenFiles(report, dataDir, workDir);
  await verifyChangedBytes(report, dataDir, workDir, seed);
  await verifyInApp(report, dataDir, workDir);
} finally {
  await rm(workDir, { recursive: true, force: true });
}
process.exitCode = report.finish() ? 0 : 1;
