// The plan library: what is saved comes back, damage is kept aside and said, nobody's work is overwritten.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planContent } from '../../../shared/files/canonical-json.ts';
import { PLAN_FORMAT_VERSION, type Plan, type PlanId, planIdSchema } from '../../../shared/model/plan.ts';
import { anyPlan, planWithSteps, uuid } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap, watchDisk } from './support.ts';

const plan = planWithSteps(3);

const titled = (title: string): Plan => ({ ...plan, title });

/** A data folder whose plan was saved under each title in turn. */
async function folderWith(...titles: string[]) {
  const root = temporaryFolder();
  const { library } = openStores(root);
  let hash: string | null = null;
  for (const title of titles) hash = unwrap(await library.save(titled(title), hash)).hash;
  return { root, file: library.fileOf(plan.id), hash };
}

describe('saving and loading', () => {
  test('what was saved comes back, with the hash that the save gave', async () => {
    const root = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(anyPlan, async (any) => {
        const saved = unwrap(await openStores(root).library.save(any, null));
        const loaded = unwrap(await openStores(root).library.load(any.id));
        expect(loaded).toEqual({ plan: { ...any, savedAt: saved.savedAt }, hash: saved.hash });
      }),
      { numRuns: 50 },
    );
  });

  test('a second save of the same content has the same hash', async () => {
    const { library } = openStores(temporaryFolder());
    const first = unwrap(await library.save(plan, null));
    expect(unwrap(await library.save({ ...plan }, first.hash)).hash).toBe(first.hash);
  });

  test('a plan that is not there is missing', async () => {
    const { library } = openStores(temporaryFolder());
    expect(await library.load(plan.id)).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  });

  test('saves asked for at once take their turns', async () => {
    const { library } = openStores(temporaryFolder());
    const first = unwrap(await library.save(plan, null));
    const [second, third] = await Promise.all([
      library.save(titled('second'), first.hash),
      library.save(titled('third'), first.hash),
    ]);
    expect([second.ok, third.ok]).toEqual([true, false]);
    expect(unwrap(await library.load(plan.id)).plan.title).toBe('second');
  });
});

describe('someone else’s newer version', () => {
  test('is not overwritten', async () => {
    const { root, hash } = await folderWith('first');
    unwrap(await openStores(root).library.save(titled('theirs'), hash));
    const { library } = openStores(root);
    expect(await library.save(titled('ours'), hash)).toMatchObject({
      ok: false,
      error: { code: 'file-changed' },
    });
    expect(unwrap(await library.load(plan.id)).plan.title).toBe('theirs');
  });

  test('is noticed by a library that had read the file before', async () => {
    const { root, hash } = await folderWith('first');
    const { library } = openStores(root);
    unwrap(await library.load(plan.id));
    unwrap(await openStores(root).library.save(titled('theirs'), hash));
    expect(await library.save(titled('ours'), hash)).toMatchObject({ error: { code: 'file-changed' } });
  });

  test('is no conflict when it holds the same content', async () => {
    const { root, hash } = await folderWith('first');
    unwrap(await openStores(root).library.save(titled('second'), hash));
    expect((await openStores(root).library.save(titled('second'), hash)).ok).toBe(true);
  });

  test('of a newer format is refused and left as it is', async () => {
    const { root, file, hash } = await folderWith('first');
    const newer = JSON.stringify({ ...plan, version: PLAN_FORMAT_VERSION + 1, tracks: [] });
    writeFileSync(file, newer);
    const { library } = openStores(root);
    const error = { code: 'file-newer', version: PLAN_FORMAT_VERSION + 1, supported: PLAN_FORMAT_VERSION };
    const refused = { ok: false, error };
    expect(await library.load(plan.id)).toMatchObject(refused);
    expect(await library.save(plan, hash)).toMatchObject(refused);
    expect(await library.restore(plan.id)).toMatchObject(refused);
    expect(unwrap(await library.list())).toMatchObject([{ state: 'unreadable', error: refused.error }]);
    expect(readFileSync(file, 'utf8')).toBe(newer);
  });
});

describe('a damaged plan', () => {
  test('is moved aside, named, and the newest good copy comes back', async () => {
    const { root, file } = await folderWith('first', 'second', 'third');
    writeFileSync(file, '{"kind":"waymark-plan","ver');
    const { library, paths } = openStores(root);
    const loaded = await library.load(plan.id);
    expect(loaded).toMatchObject({ ok: false, error: { code: 'file-damaged', file, goodCopies: 2 } });
    const [aside] = namesIn(paths.plans);
    expect(aside).toMatch(new RegExp(`^${plan.id}\\.broken-[-0-9TZ]+\\.waymark$`));
    expect(!loaded.ok && loaded.error.code === 'file-damaged' && loaded.error.keptAs).toBe(
      join(paths.plans, aside ?? ''),
    );
    expect(unwrap(await library.restore(plan.id)).plan.title).toBe('second');
    expect(unwrap(await openStores(root).library.load(plan.id)).plan.title).toBe('second');
    expect(readFileSync(join(paths.plans, aside ?? ''), 'utf8')).toBe('{"kind":"waymark-plan","ver');
  });

  test('is still listed and reported after it was moved aside, until it is restored', async () => {
    const { root, file } = await folderWith('first', 'second');
    writeFileSync(file, '');
    await openStores(root).library.load(plan.id);
    const { library } = openStores(root);
    const damaged = { code: 'file-damaged', file, goodCopies: 1 };
    expect(unwrap(await library.list())).toMatchObject([
      { state: 'unreadable', id: plan.id, error: damaged },
    ]);
    expect(await library.load(plan.id)).toMatchObject({ ok: false, error: damaged });
    unwrap(await library.restore(plan.id));
    expect(unwrap(await library.list())).toMatchObject([{ state: 'readable', summary: { title: 'first' } }]);
  });

  test('does not keep the others off the list, and listing moves nothing', async () => {
    const { root, file } = await folderWith('first');
    unwrap(await openStores(root).library.save(planWithSteps(1, 2), null));
    writeFileSync(file, 'not a plan');
    const { library, paths } = openStores(root);
    const before = namesIn(paths.plans);
    expect(unwrap(await library.list()).map((each) => each.state)).toEqual(['unreadable', 'readable']);
    expect(namesIn(paths.plans)).toEqual(before);
  });

  test('is noticed at any flipped bit, and never opens as something else', async () => {
    const { root, file } = await folderWith('first');
    const good = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(good);
        flipped[bit >> 3] = flipped[bit >> 3]! ^ (1 << (bit & 7));
        writeFileSync(file, flipped);
        const loaded = await openStores(root).library.load(plan.id);
        // A flip inside the seal's own name turns the seal off; the content is then whole.
        if (loaded.ok) expect(planContent(loaded.value.plan)).toBe(planContent(titled('first')));
        else expect(loaded.error.code).toMatch(/^file-(damaged|newer)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('whose newest copy is damaged too comes back from the one before', async () => {
    const { root, file } = await folderWith('first', 'second', 'third');
    const { library, paths } = openStores(root);
    const copies = join(paths.planCopies, plan.id);
    writeFileSync(join(copies, namesIn(copies).at(-1) ?? ''), 'gone');
    writeFileSync(file, 'gone');
    expect(await library.load(plan.id)).toMatchObject({ error: { goodCopies: 1 } });
    expect(unwrap(await library.restore(plan.id)).plan.title).toBe('first');
  });

  test('without any good copy says so and stays aside', async () => {
    const { root, file } = await folderWith('first');
    writeFileSync(file, '[]');
    const { library, paths } = openStores(root);
    expect(await library.restore(plan.id)).toMatchObject({ error: { code: 'file-damaged', goodCopies: 0 } });
    expect(namesIn(paths.plans)).toHaveLength(1);
  });

  test('that is damaged while it is being edited is kept aside, and the edits are saved', async () => {
    const { root } = await folderWith();
    const { library, paths } = openStores(root);
    const { hash } = unwrap(await library.save(titled('first'), null));
    writeFileSync(library.fileOf(plan.id), 'overwritten by something');
    expect((await library.save(titled('second'), hash)).ok).toBe(true);
    expect(namesIn(paths.plans).filter((name) => name.includes('.broken-'))).toHaveLength(1);
    expect(unwrap(await openStores(root).library.load(plan.id)).plan.title).toBe('second');
  });

  test('under the name of another plan is damaged, not opened', async () => {
    const { root, file } = await folderWith('first');
    const { library } = openStores(root);
    const other = planIdSchema.parse(uuid(99));
    renameSync(file, library.fileOf(other));
    expect(await library.load(other)).toMatchObject({ error: { code: 'file-damaged' } });
  });
});

describe('any bytes in a plan’s file', () => {
  test('give a Result, and are still on the disk afterward', async () => {
    const { root, file } = await folderWith('first');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const { library, paths } = openStores(root);
        for (const name of namesIn(paths.plans)) rmSync(join(paths.plans, name));
        writeFileSync(file, content);
        expect((await library.load(plan.id)).ok).toBe(false);
        const [left] = namesIn(paths.plans);
        expect(readFileSync(join(paths.plans, left ?? ''))).toEqual(Buffer.from(content));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'other'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
  ])(
    'with %s at any call of a save: the old plan stays, no temporary file is left, a later save succeeds',
    async (code, reason) => {
      const probe = watchDisk();
      const probed = await folderWith('first', 'second');
      const reading = openStores(probed.root, probe.fs).library;
      unwrap(await reading.load(plan.id));
      probe.calls.length = 0;
      unwrap(await reading.save(titled('third'), probed.hash));
      expect(probe.calls.length).toBeGreaterThan(10);

      for (const call of probe.calls.keys()) {
        const { root, hash } = await folderWith('first', 'second');
        const watch = watchDisk();
        const { library, paths } = openStores(root, watch.fs);
        unwrap(await library.load(plan.id));
        watch.failAt = { call, code };
        const saved = await library.save(titled('third'), hash);
        watch.failAt = null;
        if (!saved.ok) expect(saved.error).toMatchObject({ code: 'file-unwritable', reason });
        expect(namesIn(paths.plans)).toEqual([`${plan.id}.waymark`]);
        const found = unwrap(await openStores(root).library.load(plan.id)).plan.title;
        expect(saved.ok ? ['third'] : ['second', 'third']).toContain(found);
        expect((await library.save(titled('fourth'), saved.ok ? saved.value.hash : hash)).ok).toBe(true);
      }
    },
  );

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOENT', 'folder-missing'],
    ['EIO', 'other'],
  ])('says %s as %s', async (code, reason) => {
    const watch = watchDisk();
    const { library } = openStores(temporaryFolder(), watch.fs);
    await library.save(plan, null);
    const create = watch.calls.indexOf('create');
    const again = watchDisk();
    again.failAt = { call: create, code };
    const other = openStores(temporaryFolder(), again.fs).library;
    expect(await other.save(plan, null)).toMatchObject({ error: { code: 'file-unwritable', reason } });
  });

  test('a data folder deleted while running: the save fails, and no empty one takes its place', async () => {
    const { root, hash } = await folderWith('first');
    const { library } = openStores(root);
    unwrap(await library.load(plan.id));
    rmSync(root, { recursive: true });
    expect(await library.save(titled('second'), hash)).toMatchObject({
      error: { code: 'file-unwritable', reason: 'folder-missing' },
    });
    mkdirSync(root);
    expect((await library.save(titled('second'), hash)).ok).toBe(true);
  });

  test('a bug is thrown, not reported as a full disk', async () => {
    const { library } = openStores(temporaryFolder(), {
      ...watchDisk().fs,
      create: () => Promise.reject(new TypeError('bug')),
    });
    await expect(library.save(plan, null)).rejects.toThrow('bug');
  });
});

describe('previous versions', () => {
  test('the version before the last is always there', async () => {
    const { root } = await folderWith('first', 'second', 'third', 'fourth');
    const { paths } = openStores(root);
    const copies = () => namesIn(join(paths.planCopies, plan.id));
    // Copies are let go of after the save has answered.
    await vi.waitFor(() => expect(copies()).toHaveLength(2));
    expect(copies().map((name) => titleIn(join(paths.planCopies, plan.id, name)))).toEqual([
      'first',
      'third',
    ]);
  });

  test('a copy stays as it was when the plan’s file is written over by something else', async () => {
    const { root, file } = await folderWith('first', 'second');
    writeFileSync(file, 'x'.repeat(10_000));
    const { library } = openStores(root);
    expect(unwrap(await library.restore(plan.id)).plan.title).toBe('first');
  });
});

function titleIn(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')).title;
}

describe('removing', () => {
  test('takes a plan off the list, and restoring brings it back as it was', async () => {
    const { root, hash } = await folderWith('first', 'second');
    const { library } = openStores(root);
    expect(await library.remove(plan.id)).toEqual({ ok: true, value: null });
    expect(unwrap(await library.list())).toEqual([]);
    expect(unwrap(await library.restore(plan.id))).toMatchObject({ hash, plan: { title: 'second' } });
    expect(unwrap(await library.list())).toHaveLength(1);
  });

  test('takes what a damaged plan left off the list too', async () => {
    const { root, file } = await folderWith('first', 'second');
    writeFileSync(file, '');
    const { library } = openStores(root);
    await library.load(plan.id);
    unwrap(await library.remove(plan.id));
    expect(unwrap(await library.list())).toEqual([]);
    expect(unwrap(await library.restore(plan.id)).plan.title).toBe('first');
  });

  test('of a plan that is not there says so', async () => {
    const { library } = openStores(temporaryFolder());
    expect(await library.remove(plan.id)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

describe('the list', () => {
  test('is empty on a first run', async () => {
    expect(await openStores(temporaryFolder()).library.list()).toEqual({ ok: true, value: [] });
  });

  test('has the latest saved first, and follows every save', async () => {
    const root = temporaryFolder();
    let minute = 0;
    const { library } = openStores(root, undefined, () => new Date(Date.UTC(2026, 10, 22, 10, minute++)));
    const hash = unwrap(await library.save(plan, null)).hash;
    unwrap(await library.save(planWithSteps(0, 2), null));
    const titles = async () =>
      unwrap(await library.list()).map((each) => each.state === 'readable' && each.summary.title);
    expect(await titles()).toEqual(['Toward quality control 2', 'Toward quality control 1']);
    unwrap(await library.save(titled('renamed'), hash));
    expect(await titles()).toEqual(['renamed', 'Toward quality control 2']);
  });

  test('counts steps and leaves out files that are not plans', async () => {
    const { root } = await folderWith('first');
    const { library, paths } = openStores(root);
    writeFileSync(join(paths.plans, 'notes.txt'), 'mine');
    writeFileSync(join(paths.plans, 'copy of a plan.waymark'), 'mine');
    expect(unwrap(await library.list())).toMatchObject([{ summary: { stepsDone: 1, stepsTotal: 3 } }]);
  });
});

test('a plan’s id alone decides its file', () => {
  const { library, paths } = openStores('/data');
  const id: PlanId = plan.id;
  expect(library.fileOf(id)).toBe(join(paths.plans, `${id}.waymark`));
});
