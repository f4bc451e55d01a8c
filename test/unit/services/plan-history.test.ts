// Earlier versions of a plan: which are kept as months go by, that each that opens can be had, and whose file a path names.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import { diskFileSystem, type FileSystem } from '../../../electron/services/file-system.ts';
import { PlanLibrary } from '../../../electron/services/plan-library.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { planWithSteps } from '../files/plans.ts';
import { temporaryFolder } from './support.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A library whose clock, that of its disk included, is set by the test. */
function openLibrary() {
  const paths = dataPaths(temporaryFolder());
  const clock = { ms: Date.parse('2026-10-01T08:00:00.000Z') };
  const fs: FileSystem = {
    ...diskFileSystem,
    stat: async (path) => ({ ...(await diskFileSystem.stat(path)), modifiedMs: clock.ms }),
  };
  const library = new PlanLibrary({ fs, paths, now: () => new Date(clock.ms) });
  let known: string | null = null;
  const save = async (plan: Plan) => {
    const saved = await library.save(plan, known);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    known = saved.value.hash;
  };
  return { library, paths, clock, save };
}

const plan = planWithSteps(2);
const titled = (title: string): Plan => ({ ...plan, title });

describe('the versions that are kept', () => {
  test('are five minutes apart for a week and a day apart for a month, however often one saves', async () => {
    const { library, clock, save } = openLibrary();
    const start = clock.ms;
    for (let day = 0; day < 45; day += 1) {
      // Eight saves a day, two minutes apart.
      for (let at = 0; at < 8; at += 1) {
        clock.ms = start + day * DAY + at * 2 * MINUTE;
        await save(titled(`Day ${day}, save ${at}`));
      }
    }
    const versions = await library.history(plan.id);
    const newest = versions[0]!.time;
    const ages = versions.map(({ time }) => newest - time);
    expect(versions[0]?.summary.title).toBe('Day 44, save 6');

    const recent = ages.filter((age) => age <= 7 * DAY);
    const gaps = recent.slice(2).map((age, at) => age - recent[at + 1]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * MINUTE);
    // Of each day's eight saves, those at 0, 6 and 12 minutes.
    expect(recent.length).toBeGreaterThanOrEqual(3 * 7);

    const older = ages.filter((age) => age > 7 * DAY);
    expect(Math.max(...older)).toBeLessThanOrEqual(31 * DAY);
    expect(older).toHaveLength(24);
    const olderGaps = older.slice(1).map((age, at) => age - older[at]!);
    expect(Math.min(...olderGaps)).toBeGreaterThanOrEqual(DAY);
  });

  test('lose nothing when a plan is left alone for a year', async () => {
    const { library, clock, save } = openLibrary();
    await save(titled('First'));
    clock.ms += 10 * MINUTE;
    await save(titled('Second'));
    clock.ms += 10 * MINUTE;
    await save(titled('Third'));
    const before = await library.history(plan.id);
    clock.ms += 365 * DAY;
    expect(await library.history(plan.id)).toEqual(before);
    expect(before.map(({ summary }) => summary.title)).toEqual(['Second', 'First']);
  });
});

describe('the history', () => {
  test('is empty for a plan saved once, and for one that is not there', async () => {
    const { library, save } = openLibrary();
    expect(await library.history(plan.id)).toEqual([]);
    await save(plan);
    expect(await library.history(plan.id)).toEqual([]);
  });

  test('gives each version whole, and leaves out those that do not open and what is not ours', async () => {
    const { library, paths, clock, save } = openLibrary();
    for (const title of ['First', 'Second', 'Third', 'Fourth']) {
      await save(titled(title));
      clock.ms += 10 * MINUTE;
    }
    const folder = join(paths.planCopies, plan.id);
    const second = (await library.history(plan.id))[1]!;
    writeFileSync(join(folder, `${second.time}.waymark`), 'cut off');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    mkdirSync(join(folder, '12.waymark'));

    // A launch later: nothing is known from before.
    const later = new PlanLibrary({ fs: diskFileSystem, paths, now: () => new Date() });
    const versions = await later.history(plan.id);
    expect(versions.map(({ summary }) => summary.title)).toEqual(['Third', 'First']);
    for (const { time, summary } of versions) {
      const version = await later.version(plan.id, time);
      expect(version.ok && version.value).toEqual({ ...titled(summary.title), savedAt: summary.savedAt });
    }
    expect(await later.version(plan.id, second.time)).toMatchObject({ error: { code: 'file-damaged' } });
    expect(await later.version(plan.id, 1)).toMatchObject({ error: { code: 'file-missing' } });
    // Looking moves nothing.
    expect(readdirSync(folder)).toHaveLength(5);
  });
});

describe('a path', () => {
  test('names a plan only in the folder of plans, under the plan’s own name', () => {
    const { library, paths } = openLibrary();
    const file = library.fileOf(plan.id);
    expect(library.planAt(file)).toBe(plan.id);
    expect(library.planAt(join(paths.plans, '..', 'plans', `${plan.id}.waymark`))).toBe(plan.id);
    for (const other of [
      join(paths.trash, `${plan.id}.waymark`),
      join(paths.plans, 'inner', `${plan.id}.waymark`),
      join(paths.plans, 'From the coach.waymark'),
      join(paths.plans, plan.id),
      '',
    ]) {
      expect(library.planAt(other)).toBeNull();
    }
  });
});
