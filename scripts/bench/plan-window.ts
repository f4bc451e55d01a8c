// A plan in the real app: how long its PDF takes, and how long a key in a field of a long plan holds up the window.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { seal } from '../../electron/services/sealed-text.ts';
import type {} from '../../renderer/api/client.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { planWithSteps } from '../../test/unit/files/plans.ts';
import { build } from '../build.ts';
import { type Launched, launchApp } from '../runtime/launch.ts';
import { prepareStage } from '../runtime/stage.ts';
import { type BenchResult, judge } from './measure.ts';

const PRINTED_STEPS = 40;
const LONG_STEPS = 200;
const PRINTS = 9;

/** Typed at a quick typist's pace. */
const TEXT = 'Keep a list of every error for a month';
const KEY_EVERY_MS = 80;

/** One frame at 60 a second. */
const FRAME_MS = 16.7;

/** Measures both on a data folder of its own. */
export async function benchPlanWindow(): Promise<BenchResult[]> {
  await build();
  const stage = await prepareStage();
  const userData = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  try {
    const printed = planWithSteps(PRINTED_STEPS, 1);
    const long = planWithSteps(LONG_STEPS, 2);
    await mkdir(path.join(userData, 'plans'));
    for (const plan of [printed, long]) {
      await writeFile(path.join(userData, 'plans', `${plan.id}.waymark`), seal(plan));
    }
    const { executable } = stage.runtime;
    const launched = await launchApp({ executable, userData, display: stage.display });
    try {
      return [await benchPdf(launched, printed, userData), await benchKeys(launched.page, long)];
    } finally {
      await launched.app.close();
    }
  } finally {
    stage.stop();
    await rm(userData, { recursive: true, force: true });
  }
}

async function benchPdf({ app, page }: Launched, { id }: Plan, folder: string): Promise<BenchResult> {
  await page.waitForFunction(() => performance.getEntriesByName('map-usable').length > 0);
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    },
    path.join(folder, 'plan.pdf'),
  );
  const times: number[] = [];
  for (let run = 0; run < PRINTS; run += 1) {
    times.push(
      await page.evaluate(async (plan) => {
        const from = performance.now();
        const printed = await window.waymark.plan.print({ id: plan, paper: 'A4' });
        if (!printed.ok) throw new Error(JSON.stringify(printed.error));
        return performance.now() - from;
      }, id),
    );
  }
  return judge({ name: `PDF of ${PRINTED_STEPS} actions`, unit: 'ms', aims: { p95: 3000 } }, times, []);
}

async function benchKeys(page: Page, { title }: Plan): Promise<BenchResult> {
  await page.getByRole('navigation').getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('button', { name: `Open ${title}` }).click();
  await page.getByRole('textbox', { name: 'What to do' }).nth(3).click();
  await page.evaluate(() => {
    const held: number[] = [];
    Object.assign(window, { held });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // `as`: entries of this type are events, which the general one does not say.
        const event = entry as PerformanceEventTiming;
        if (event.name === 'keypress') held.push(event.processingEnd - event.processingStart);
      }
      // `as`: the threshold is of events alone and not in the general options.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.keyboard.type(TEXT, { delay: KEY_EVERY_MS });
  // The observer tells of an event once its frame was drawn.
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => (window as Window & { held?: number[] }).held ?? []);
  return judge(
    {
      name: `key in a plan of ${LONG_STEPS} actions, keys over a frame`,
      unit: 'ms',
      aims: { p95: FRAME_MS },
    },
    times.length === 0 ? [0] : times,
    [],
  );
}
