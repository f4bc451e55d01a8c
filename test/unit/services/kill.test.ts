// The save service under SIGKILL: at 100 random moments of an editing process no plan is lost or torn, and at most the
// last second of edits is missing. WAYMARK_SEED repeats a run's choice of moments.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planContent } from '../../../shared/files/canonical-json.ts';
import { editNumberOf, planAfterEdit, untouchedPlan } from '../../faults/edits.ts';
import { inspectAfterKill } from '../../faults/survival.ts';
import { openStores, unwrap } from './support.ts';

const KILLS = 100;
/** Processes at once: they mostly wait for their timers, so a few share two cores well. */
const LANES = 5;
const MAX_MISSING_MS = 1000;
/** Longest life of a process after its first edit, and longest wait into a write. */
const MAX_LIFE_MS = 1200;
const MAX_INTO_WRITE_MS = 12;

const seed = Number(process.env.WAYMARK_SEED ?? Date.now() % 2 ** 31);
const work = mkdtempSync(join(tmpdir(), 'waymark-kill-'));
const program = join(work, 'editing-process.js');

// Bundled once: a plain Node start takes a tenth of one that compiles TypeScript.
beforeAll(async () => {
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'test/faults/editing-process.ts',
      outDir: work,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'editing-process.js' } },
    },
  });
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Numbers in 0..1 from a seed (the Park-Miller generator). */
function randomFrom(start: number): () => number {
  let state = (start % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

/** When to kill: some time into editing, or a few ms into a write, where a kill is most likely to hurt. */
interface Moment {
  readonly after: 'edit' | 'saving';
  readonly delayMs: number;
}

function randomMoment(random: () => number): Moment {
  return random() < 0.5
    ? { after: 'edit', delayMs: random() * MAX_LIFE_MS }
    : { after: 'saving', delayMs: random() * MAX_INTO_WRITE_MS };
}

/** Runs the editing process until the moment, kills it, and gives what it said and when it was killed. */
async function editUntilKilled(root: string, moment: Moment) {
  const child = spawn(process.execPath, [program, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  let killedAt = 0;
  let isKillSet = false;
  const kill = () => {
    killedAt = Date.now();
    child.kill('SIGKILL');
  };
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    said.push(line);
    if (isKillSet || !line.startsWith(moment.after)) return;
    isKillSet = true;
    setTimeout(kill, moment.delayMs);
  });
  await new Promise((closed) => lines.on('close', closed));
  return { said, killedAt };
}

function numbersSaid(said: readonly string[], verb: string): { number: number; at: number }[] {
  return said
    .map((line) => line.split(' '))
    .filter(([first]) => first === verb)
    .map(([, number, at]) => ({ number: Number(number), at: Number(at) }));
}

/** Kills a process in this folder once, checks what is left, and gives the age of the oldest missing edit. */
async function surviveOneKill(root: string, moment: Moment): Promise<number> {
  const { said, killedAt } = await editUntilKilled(root, moment);
  const edits = numbersSaid(said, 'edit');
  const acknowledged = numbersSaid(said, 'saved').at(-1)?.number ?? 0;
  const { id } = planAfterEdit(0);
  const { unreadable, plan, missingMs } = await inspectAfterKill({
    root,
    plan: id,
    killedAt,
    edits,
    editNumberOf,
  });
  expect(edits.length).toBeGreaterThan(0);
  expect(said.filter((line) => line.startsWith('failed'))).toEqual([]);
  expect(unreadable).toEqual([]);
  if (plan !== null) expect(planContent(plan)).toBe(planContent(planAfterEdit(editNumberOf(plan))));
  expect(plan === null ? 0 : editNumberOf(plan)).toBeGreaterThanOrEqual(acknowledged);
  expect(missingMs).toBeLessThanOrEqual(MAX_MISSING_MS);
  return missingMs;
}

test(`${KILLS} SIGKILLs while a plan is edited and saved (seed ${seed})`, { timeout: 180_000 }, async () => {
  const random = randomFrom(seed);
  const moments = Array.from({ length: KILLS }, () => randomMoment(random));
  const missing: number[] = [];
  const lane = async (number: number): Promise<void> => {
    // A lane keeps its folder: every launch but the first meets what a kill left.
    const root = join(work, `data-${number}`);
    mkdirSync(root);
    unwrap(await openStores(root).library.save(untouchedPlan, null));
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      missing.push(await surviveOneKill(root, moment));
    }
    const untouched = unwrap(await openStores(root).library.load(untouchedPlan.id)).plan;
    expect(planContent(untouched)).toBe(planContent(untouchedPlan));
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  expect(missing).toHaveLength(KILLS);
  console.info(`${KILLS} kills, 0 plans lost; longest missing work ${Math.max(...missing)} ms; seed ${seed}`);
});
