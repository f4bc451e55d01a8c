// Saving a plan durably beside a bare write and fsync of the same bytes, and beside all that a durable replacement needs;
// listing many plans in a new process; opening one.
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { seal } from '../../electron/services/sealed-text.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { Result } from '../../shared/model/result.ts';
import { planWithSteps } from '../../test/unit/files/plans.ts';
import { type BenchResult, judge, measure } from './measure.ts';
import { benchPlanWindow } from './plan-window.ts';
import type { ListRun } from './plans-child.ts';

const STEPS = 200;
const PLANS = 5000;
const STEPS_IN_LIST = 10;
const SAVES = { warmups: 10, runs: 100 };
const LISTS = 9;

/** Measures saving, listing and opening on a folder of its own. */
export async function benchPlans(): Promise<BenchResult[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  try {
    const files = [...(await benchSaves(root)), ...(await benchLists(root)), await benchOpen(root)];
    return [...files, ...(await benchPlanWindow())];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function benchSaves(root: string): Promise<BenchResult[]> {
  const saves = savingIn(root);
  const bare = { name: 'bare write + fsync, same bytes', run: () => timed(() => writeBare(root)) };
  const whole = {
    name: 'write, fsync, rename, fsync of the folder',
    run: () => timed(() => replaceBare(root)),
  };
  const beside = (peer: typeof bare, aims: BenchResult['aims']) =>
    measure({ name: `durable save, ${STEPS} actions`, unit: 'ms', ours: saves, peer, aims, ...SAVES });
  return [await beside(bare, { p95: 20, ratio: 1.5 }), await beside(whole, {})];
}

/** Each call saves the plan after one more edit. */
function savingIn(root: string): () => Promise<number> {
  const library = openLibrary(root);
  let hash: string | null = null;
  let edit = 0;
  return () => {
    // A fresh object each time, as one that came from another process.
    const plan: Plan = structuredClone({ ...planWithSteps(STEPS, 1), title: `Edit ${edit++}` });
    return timed(async () => {
      ({ hash } = unwrap(await library.save(plan, hash)));
    });
  };
}

const bytes = seal(planWithSteps(STEPS, 1));
let written = 0;

async function writeBare(root: string): Promise<string> {
  const file = path.join(root, `bare-${written++}`);
  const handle = await open(file, 'wx');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  return file;
}

async function replaceBare(root: string): Promise<void> {
  await rename(await writeBare(root), path.join(root, 'bare'));
  const folder = await open(root, 'r');
  await folder.sync();
  await folder.close();
}

async function benchLists(root: string): Promise<BenchResult[]> {
  const data = path.join(root, 'many');
  await fill(data);
  // The first launch reads every plan; it is told apart.
  const first = await listOnce(data);
  const runs: ListRun[] = [];
  for (let run = 0; run < LISTS; run += 1) runs.push(await listOnce(data));
  const result = (name: string, times: readonly number[], aims: BenchResult['aims']) =>
    judge({ name: `${PLANS} plans listed, ${name}`, unit: 'ms', aims }, times, []);
  return [
    result('by a new process', column(runs, 'coldMs'), { median: 300 }),
    result('again', column(runs, 'warmMs'), { median: 300 }),
    result('the very first time', [first.coldMs], {}),
  ];
}

function column(runs: readonly ListRun[], figure: 'coldMs' | 'warmMs'): number[] {
  return runs.map((run) => run[figure]);
}

/** Plans of a while ago, as a library is when the app starts. */
async function fill(data: string): Promise<void> {
  const { plans } = dataPaths(data);
  await mkdir(plans, { recursive: true });
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (let number = 1; number <= PLANS; number += 1) {
    const plan = planWithSteps(STEPS_IN_LIST, number);
    const file = path.join(plans, `${plan.id}.waymark`);
    await writeFile(file, seal(plan));
    await utimes(file, hourAgo, hourAgo);
  }
}

function listOnce(data: string): Promise<ListRun> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./plans-child.ts', import.meta.url), [data]);
    let run: ListRun | null = null;
    // Our own child sends nothing else.
    child.on('message', (message) => {
      run = message as ListRun;
    });
    child.on('error', reject);
    // Only once it has ended has it kept what it read.
    child.on('exit', (code) => {
      if (run?.plans === PLANS) resolve(run);
      else reject(new Error(`Listing ended with code ${code} and ${run?.plans} plans.`));
    });
  });
}

function benchOpen(root: string): Promise<BenchResult> {
  const { id } = planWithSteps(STEPS, 1);
  const file = openLibrary(root).fileOf(id);
  return measure({
    name: `open, ${STEPS} actions`,
    unit: 'ms',
    // A new library each time: nothing is known of the file yet.
    ours: () => timed(async () => void unwrap(await openLibrary(root).load(id))),
    peer: {
      name: 'reading and JSON.parse',
      run: () => timed(async () => JSON.parse(await readFile(file, 'utf8'))),
    },
    aims: { median: 100 },
    warmups: 5,
    runs: 50,
  });
}

function openLibrary(root: string): PlanLibrary {
  return new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(root), now: () => new Date() });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
