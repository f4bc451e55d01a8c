// `npm test`: every check and every test, all of them even when an early one fails, and one line that adds them up.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outDir, projectRoot } from './runtime/paths.ts';
import { run } from './runtime/run.ts';
import { say } from './runtime/say.ts';
import { summaryLine, type Tally, tallyCheck, tallyTests } from './test-report.ts';

const reportDir = path.join(outDir, 'test');

async function npmRun(script: string, args: readonly string[] = []): Promise<number | null> {
  say(`\n── npm run ${script}`);
  const { code } = await run('npm', ['run', '--silent', script, '--', ...args], {
    cwd: projectRoot,
    show: true,
  });
  return code;
}

async function check(script: string): Promise<Tally> {
  return tallyCheck(await npmRun(script));
}

async function tests(script: string): Promise<Tally> {
  const report = path.join(reportDir, `${script}.json`);
  const code = await npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return tallyTests(code, await readFile(report, 'utf8').catch(() => undefined));
}

await rm(reportDir, { recursive: true, force: true });
await mkdir(reportDir, { recursive: true });
const tallies = [
  await check('types'),
  await check('lint'),
  await check('dead'),
  await tests('unit'),
  await tests('e2e'),
];
const summary = summaryLine(tallies);
await writeFile(path.join(reportDir, 'summary.txt'), `${summary}\n`);
process.stdout.write(`\n${summary}\n`);
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1;
