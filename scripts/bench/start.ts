// From starting the program to a map one can use, beside an empty Electron window on the same runtime.
// Both are second and later starts, with a debugging port, each on a data folder of its own. Nobody looks on while they
// start: the moment is a mark the page itself sets, read after the fact.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { build } from '../build.ts';
import { type SpawnedApp, spawnApp } from '../runtime/attach.ts';
import { projectRoot } from '../runtime/paths.ts';
import { prepareStage, type Stage } from '../runtime/stage.ts';
import { type BenchResult, measure } from './measure.ts';

// Long enough for either to be done, so that attaching does not slow down what is measured.
const settleMs = 3000;
const markLimitMs = 30_000;

/** Builds the app and measures its start against an empty window. */
export async function benchStart(): Promise<BenchResult[]> {
  await build();
  const stage = await prepareStage();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  try {
    const result = await measure({
      name: 'start to usable map',
      unit: 'ms',
      ours: () => startOnce(stage, dataDir, projectRoot, mapUsableAtMs),
      peer: {
        name: 'empty window',
        run: () => startOnce(stage, dataDir, path.join(import.meta.dirname, 'empty-window'), readyAtMs),
      },
      aims: { ratio: 1.6 },
      warmups: 1,
      runs: 11,
    });
    return [result];
  } finally {
    stage.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(
  stage: Stage,
  dataDir: string,
  appDir: string,
  momentOf: (app: SpawnedApp) => Promise<number>,
): Promise<number> {
  const app = spawnApp({
    executable: stage.runtime.executable,
    userData: path.join(dataDir, path.basename(appDir)),
    display: stage.display,
    args: [appDir],
  });
  try {
    await delay(settleMs);
    return (await momentOf(app)) - app.spawnedAtMs;
  } finally {
    await app.close();
  }
}

/** When the page set its mark `map-usable`, in epoch milliseconds. */
async function mapUsableAtMs(app: SpawnedApp): Promise<number> {
  const page = await app.attach();
  await page.waitForFunction(() => performance.getEntriesByName('map-usable').length > 0, undefined, {
    timeout: markLimitMs,
  });
  return readMark(page);
}

function readMark(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName('map-usable');
    if (mark === undefined) throw new Error('The page set no mark map-usable.');
    return performance.timeOrigin + mark.startTime;
  });
}

/** When the empty window said it was ready to show. */
async function readyAtMs(app: SpawnedApp): Promise<number> {
  const ready = /^ready ([\d.]+)$/m.exec(app.stdout())?.[1];
  if (ready === undefined) throw new Error(`The empty window was not ready after ${settleMs} ms.`);
  return Number(ready);
}
