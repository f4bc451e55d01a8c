// Nothing is lost: the save service under SIGKILL at random moments of every kind of work, and plan files gone bad in
// every way. WAYMARK_SEED repeats a run's choices.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { SharedVersions } from '../../../electron/services/shared-versions.ts';
import { planContent } from '../../../shared/files/canonical-json.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { sharedContent } from '../../../shared/plans/merge.ts';
import { damages, type Good } from '../../faults/corruptions.ts';
import { editNumberOf, untouchedPlans } from '../../faults/edits.ts';
import { randomFrom } from '../../faults/random.ts';
import { inspectAfterKill, type Survival } from '../../faults/survival.ts';
import { planAfter, type Work, works } from '../../faults/works.ts';
import { planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, unwrap } from './support.ts';

const KILLS = 180;
/** Processes at once: they mostly wait for their timers, so a few share two cores well. */
const LANES = 4;
const MAX_MISSING_MS = 1000;
/** Longest life of a process after its first edit, and longest wait into a write. Only autosaved edits wait for a timer. */
const MAX_LIFE_MS = { edits: 1200, saves: 200, snapshots: 200, migrations: 200, merges: 200 };
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

/** When to kill: some time into the work, or a few ms into a write, where a kill is most likely to hurt. */
interface Moment {
  readonly work: Work;
  readonly after: 'edit' | 'saving';
  readonly delayMs: number;
}

function randomMoment(random: () => number, at: number): Moment {
  const work = works[at % works.length] ?? 'edits';
  return random() < 0.5
    ? { work, after: 'edit', delayMs: random() * MAX_LIFE_MS[work] }
    : { work, after: 'saving', delayMs: random() * MAX_INTO_WRITE_MS };
}

/** Runs the editing process until the moment, kills it, and gives what it said and when it was killed. */
async function workUntilKilled(root: string, moment: Moment) {
  const child = spawn(process.execPath, [program, root, moment.work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

/** What all kills and all damaged files came to. */
const figures = {
  kills: 0,
  lost: [] as string[],
  empty: [] as string[],
  missingMs: 0,
  corrupted: 0,
  acceptedWrongly: [] as string[],
};

afterAll(() => {
  const { kills, lost, empty, missingMs, corrupted, acceptedWrongly } = figures;
  console.info(
    [
      `${kills} kills`,
      `${lost.length} plans lost`,
      `${empty.length} opened empty over good data`,
      `most edits missing ${missingMs} ms`,
      `${corrupted} corrupted files`,
      `${acceptedWrongly.length} accepted wrongly`,
      `seed ${seed}`,
    ].join(', '),
  );
});

/** The edit that each plan of a lane is known to hold at least. */
type Held = Map<Work, number>;

/** Every plan there was still opens, whole, and holds at least the edits that were said to be saved. */
function judgePlans({ plans, unreadable }: Survival, held: Held): void {
  figures.lost.push(...unreadable.map((listing) => JSON.stringify(listing)));
  for (const plan of untouchedPlans) judgePlan(plan.title, plans.get(plan.id), plan);
  for (const [work, number] of held) {
    const found = plans.get(planAfter(work, 0).id);
    const reached = found === undefined ? 0 : editNumberOf(found);
    if (reached < number) figures.lost.push(`${work}: edit ${number} was saved, ${reached} is there`);
    if (found !== undefined) judgePlan(work, found, planAfter(work, reached));
  }
}

function judgePlan(name: string, found: Plan | undefined, expected: Plan): void {
  if (found === undefined) figures.lost.push(`${name} is gone`);
  else if (found.steps.length === 0) figures.empty.push(name);
  else if (sharedContent(found) !== sharedContent(expected)) figures.lost.push(`${name} is not whole`);
}

/** Kills a process in this folder once and judges what is left. */
async function surviveOneKill(root: string, moment: Moment, held: Held): Promise<void> {
  const { said, killedAt } = await workUntilKilled(root, moment);
  const edits = numbersSaid(said, 'edit');
  const before = held.get(moment.work) ?? 0;
  held.set(moment.work, Math.max(before, numbersSaid(said, 'saved').at(-1)?.number ?? 0));
  const { id } = planAfter(moment.work, 0);
  const survival = await inspectAfterKill({ root, plan: id, killedAt, edits, editNumberOf });
  judgePlans(survival, held);
  held.set(moment.work, survival.plan === null ? 0 : editNumberOf(survival.plan));
  figures.kills += 1;
  figures.missingMs = Math.max(figures.missingMs, survival.missingMs);
  expect(edits.length).toBeGreaterThan(0);
  expect(said.filter((line) => line.startsWith('failed'))).toEqual([]);
}

/** Every copy that was kept opens, and so does every version that a merged plan shares. */
async function judgeCopies(root: string): Promise<void> {
  const { library, paths } = openStores(root);
  const versions = new SharedVersions(diskFileSystem, paths.sharedVersions);
  for (const work of works) {
    const { id } = planAfter(work, 0);
    const kept = namesIn(join(paths.planCopies, id));
    expect(await library.history(id)).toHaveLength(kept.length);
  }
  const merged = await library.load(planAfter('merges', 0).id);
  const shared = merged.ok ? merged.value.plan.sharedVersions : [];
  for (const { hash } of shared) expect(await versions.find(hash)).not.toBeNull();
}

test(`${KILLS} SIGKILLs amid ${works.join(', ')} (seed ${seed})`, { timeout: 600_000 }, async () => {
  const random = randomFrom(seed);
  const moments = Array.from({ length: KILLS }, (_, at) => randomMoment(random, at));
  const lane = async (number: number): Promise<void> => {
    // A lane keeps its folder: every launch but the first meets what a kill left.
    const root = join(work, `data-${number}`);
    mkdirSync(root);
    for (const plan of untouchedPlans) unwrap(await openStores(root).library.save(plan, null));
    const held: Held = new Map();
    for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) {
      await surviveOneKill(root, moment, held);
    }
    await judgeCopies(root);
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  const { kills, lost, empty, missingMs } = figures;
  expect(lost).toEqual([]);
  expect(empty).toEqual([]);
  expect(missingMs).toBeLessThanOrEqual(MAX_MISSING_MS);
  expect(kills).toBe(KILLS);
});

const CORRUPTED = 1000;

/** A plan saved three times, and another; both as of an hour ago, so that what is damaged now is seen to be changed. */
async function goodFolder(): Promise<{ folder: string; good: Good; hash: string }> {
  const folder = join(work, 'good');
  mkdirSync(folder);
  const { library, paths } = openStores(folder);
  const plan = planWithSteps(4);
  let hash: string | null = null;
  for (const title of ['First', 'Second', 'Third']) {
    hash = unwrap(await library.save({ ...plan, title }, hash)).hash;
  }
  const other = planWithSteps(6, 2);
  unwrap(await library.save(other, null));
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const name of namesIn(paths.plans)) utimesSync(join(paths.plans, name), hourAgo, hourAgo);
  return {
    folder,
    hash: hash ?? '',
    good: {
      plan: { ...plan, title: 'Third' },
      bytes: readFileSync(library.fileOf(plan.id)),
      otherBytes: readFileSync(library.fileOf(other.id)),
    },
  };
}

/** True when these very bytes are those of a file in one of the folders. */
function areKept(bytes: Uint8Array, ...folders: readonly string[]): boolean {
  const paths = folders.flatMap((folder) => namesIn(folder).map((name) => join(folder, name)));
  return paths.some((path) => readFileSync(path).equals(bytes));
}

/** Opens a damaged plan as a launch would: it is refused and kept, and the newest good copy can be had back. */
async function openDamaged(root: string, bytes: Uint8Array, good: Good): Promise<void> {
  const { library, paths } = openStores(root);
  const { id } = good.plan;
  const loaded = await library.load(id);
  if (loaded.ok) {
    const isWhole = planContent(loaded.value.plan) === planContent(good.plan);
    if (!isWhole) figures.acceptedWrongly.push(Buffer.from(bytes).toString('latin1').slice(0, 200));
    return;
  }
  expect(areKept(bytes, paths.plans)).toBe(true);
  const restored = await library.restore(id);
  if (loaded.error.code === 'file-newer') {
    expect(restored).toEqual(loaded);
    expect(areKept(bytes, paths.plans)).toBe(true);
    return;
  }
  expect(loaded.error).toMatchObject({ code: 'file-damaged', goodCopies: 2 });
  expect(unwrap(restored).plan.title).toBe('Second');
  expect(areKept(bytes, paths.plans)).toBe(true);
}

/** Saves over a plan that was damaged while it was open: the edit is saved, or refused over what a newer version wrote. */
async function saveOverDamaged(root: string, bytes: Uint8Array, good: Good, hash: string): Promise<void> {
  const { library, paths } = openStores(root);
  const { id } = good.plan;
  writeFileSync(library.fileOf(id), good.bytes);
  unwrap(await library.load(id));
  writeFileSync(library.fileOf(id), bytes);
  utimesSync(library.fileOf(id), new Date(), new Date());
  const saved = await library.save({ ...good.plan, title: 'Fourth' }, hash);
  expect(areKept(bytes, paths.plans, join(paths.planCopies, id))).toBe(true);
  if (saved.ok) expect(unwrap(await openStores(root).library.load(id)).plan.title).toBe('Fourth');
  else expect(saved.error.code).toBe('file-newer');
}

test(`${CORRUPTED} corrupted files are opened and saved over (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  const { folder, good, hash } = await goodFolder();
  const random = randomFrom(seed);
  const ways = Object.entries(damages);
  const root = join(work, 'damaged');
  for (let number = 0; number < CORRUPTED; number += 1) {
    const [name, damage] = ways[number % ways.length]!;
    const bytes = damage(good, random);
    rmSync(root, { recursive: true, force: true });
    cpSync(folder, root, { recursive: true, preserveTimestamps: true });
    const { library, paths } = openStores(root);
    writeFileSync(library.fileOf(good.plan.id), bytes);
    const listed = unwrap(await library.list());
    expect(listed, name).toHaveLength(2);
    if (Math.floor(number / ways.length) % 2 === 0) await openDamaged(root, bytes, good);
    else await saveOverDamaged(root, bytes, good, hash);
    expect(areKept(good.otherBytes, paths.plans), name).toBe(true);
    figures.corrupted += 1;
  }
  expect(figures.acceptedWrongly).toEqual([]);
  expect(figures.corrupted).toBe(CORRUPTED);
});
