// Going over from one installed pack to another in the real app, and what an import costs the window meanwhile. The
// other pack is ESCO, brought in through the app's own import into a fresh data folder, its map drawn before.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../build.ts';
import { type Launched, launchApp } from '../runtime/launch.ts';
import { prepareStage } from '../runtime/stage.ts';
import { type BenchResult, judge } from './measure.ts';
import {
  drawMap,
  importWatched,
  stopWatchingMain,
  switchOnce,
  type WatchedImport,
  watchMain,
} from './switch-window.ts';

const RELEASE = ['esco-1.1.1/class_en.zip', 'esco-1.1.1/relations.zip'];
const NAME = 'ESCO 1.1.1';

/** There and back, this often; the first of them is cold and counts too. */
const SWITCHES = 15;

/** A task longer than this holds up the window; Chromium reports none that are shorter. */
const LONG_TASK_MS = 50;

/** Measures switches both ways, and the window while a release is imported. */
export async function benchSwitch(dataDir: string | undefined): Promise<BenchResult[]> {
  if (dataDir === undefined) {
    throw new Error('Say where the real files are: npm run bench -- switch --data DIR (esco-1.1.1)');
  }
  await build();
  const stage = await prepareStage();
  const userData = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  try {
    const { executable } = stage.runtime;
    const launched = await launchApp({ executable, userData, display: stage.display });
    try {
      return await measureApp(
        launched,
        RELEASE.map((place) => path.join(dataDir, place)),
      );
    } finally {
      await launched.app.close();
    }
  } finally {
    stage.stop();
    await rm(userData, { recursive: true, force: true });
  }
}

async function measureApp({ app, page }: Launched, paths: readonly string[]): Promise<BenchResult[]> {
  await page.waitForFunction(() => performance.getEntriesByName('map-usable').length > 0);
  const builtIn = page.getByRole('banner');
  await builtIn.getByText(/O\*NET/).waitFor();
  await app.evaluate(watchMain);
  const imported = await page.evaluate(importWatched, { paths, name: NAME });
  const mainDelayMs = await app.evaluate(stopWatchingMain);
  await page.evaluate(drawMap, imported.key);

  await page.getByRole('button', { name: 'Job data' }).click();
  const shipped = page.getByRole('button', { name: /^Use O\*NET/ });
  const esco = page.getByRole('button', { name: `Use ${NAME}` });
  // Nobody presses a button on a screen that is still being put together.
  await esco.waitFor();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  const there: Awaited<ReturnType<typeof switchOnce>>[] = [];
  const back: typeof there = [];
  for (let run = 0; run < SWITCHES; run += 1) {
    there.push(await esco.evaluate(switchOnce, NAME));
    back.push(await shipped.evaluate(switchOnce, 'O*NET'));
  }
  return [
    ...switchResults('to ESCO', there),
    ...switchResults('back to O*NET', back),
    ...importResults(imported, mainDelayMs),
  ];
}

function switchResults(way: string, runs: Awaited<ReturnType<typeof switchOnce>>[]): BenchResult[] {
  const [first] = runs.map(({ ms }) => ms);
  const result = (name: string, values: readonly number[], most: number) =>
    judge({ name, unit: 'ms', aims: { p95: most } }, values, []);
  return [
    result(`first switch ${way}`, [first ?? Number.NaN], 300),
    result(
      `switch ${way}`,
      runs.map(({ ms }) => ms),
      300,
    ),
    result(
      `longest task, switch ${way}`,
      runs.map(({ longestTaskMs }) => longestTaskMs),
      LONG_TASK_MS,
    ),
  ];
}

function importResults({ longestTaskMs, framesMs }: WatchedImport, mainDelayMs: number): BenchResult[] {
  const one = (name: string, value: number, aims: BenchResult['aims']) =>
    judge({ name, unit: 'ms', aims }, [value], []);
  return [
    one('longest task of the window in an import', longestTaskMs, { median: LONG_TASK_MS }),
    judge({ name: 'frames in an import', unit: 'ms', aims: {} }, framesMs, []),
    one('longest frame in an import', Math.max(...framesMs), {}),
    one('longest wait of the main process in an import', mainDelayMs, {}),
  ];
}
