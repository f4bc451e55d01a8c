// The import desk: what is read is shown and compared before anything is kept, and giving up leaves nothing, at any moment.
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ImportDesk } from '../../../electron/services/import/import-desk.ts';
import type { Thread } from '../../../electron/services/import/worker/import-thread.ts';
import type { ImportStatus, ReleaseRequest } from '../../../shared/model/import.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { escoRelease } from '../../fixtures/import/esco-release.ts';
import { release30, writeRelease } from '../../fixtures/import/onet-release.ts';
import { startThread } from '../../support/import-thread.ts';
import { planWithSteps } from '../files/plans.ts';
import { builtIn, namesIn, openStores, temporaryFolder, unwrap } from '../services/support.ts';
import { entry, fileWith, zipWith } from './support.ts';

/** A desk over an empty data folder, with an O*NET release to import. */
function openDesk(start: () => Thread = startThread) {
  const root = temporaryFolder();
  const { library, packs, paths } = openStores(root);
  const statuses: ImportStatus[] = [];
  const shares: number[] = [];
  const desk = new ImportDesk({
    packs,
    plans: library,
    startThread: start,
    assumptions: async () => defaultAssumptions,
    onStatus: (status) => statuses.push(status),
    onMapShare: (_, share) => shares.push(share),
  });
  const release = temporaryFolder();
  writeRelease(release, release30());
  const request: ReleaseRequest = { paths: [release], format: 'onet', languages: null };
  return { desk, packs, library, paths, request, statuses, shares };
}

/** A thread that does nothing until the test lets it die. */
function idleThread() {
  const events = new EventEmitter();
  const thread = Object.assign(events, { postMessage: () => undefined, terminate: async () => 1 });
  // `as`: of a worker the desk uses only these.
  return { thread: thread as unknown as Thread, die: (error: Error) => events.emit('error', error) };
}

const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.error?.code ?? 'ok';

describe('looking', () => {
  test.each([
    ['onet', () => [fileWith('Occupation Data.txt', 'x')], []],
    [
      'esco',
      () => [
        zipWith(
          Object.entries(escoRelease({ languages: ['es', 'en'] })).map(([name, text]) => entry(name, text)),
        ),
      ],
      ['en', 'es'],
    ],
    ['table', () => [fileWith('our jobs.csv', 'job;skill\n')], []],
    ['waymark-pack', () => [fileWith('renamed.txt', Buffer.from([0x1f, 0x8b, 8, 0]))], []],
  ])('knows %s', async (format, paths, languages) => {
    const { desk } = openDesk();
    expect(unwrap(await desk.look(paths()))).toMatchObject({ format, languages });
  });

  test.each([
    ['a picture', () => [fileWith('cat.jpg', 'x')]],
    ['two tables', () => [fileWith('a.csv', 'x'), fileWith('b.csv', 'y')]],
    ['a table in a zip', () => [zipWith([entry('jobs.csv', 'x')])]],
  ])('does not guess at %s', async (_, paths) => {
    const { desk } = openDesk();
    expect(codeOf(await desk.look(paths()))).toBe('import-unrecognized');
  });

  test('names what is not there', async () => {
    expect(codeOf(await openDesk().desk.look(['/no/such/folder']))).toBe('file-missing');
  });
});

describe('reading', () => {
  test('tells how far it has come, and compares with the edition that is here', async () => {
    const { desk, library, request, statuses, paths } = openDesk();
    const plan = planWithSteps(2);
    unwrap(await library.save(plan, null));
    const preview = unwrap(await desk.read(request));
    expect(statuses.at(-1)?.phase).toBe('comparing');
    expect(preview.compared).toMatchObject({
      pack: null,
      diff: { counts: { roles: { before: 1016, after: 6 } } },
    });
    expect(preview.compared?.plans).toMatchObject([{ plan: plan.id, target: { state: 'gone' } }]);
    expect(namesIn(paths.packs)).toEqual([]);
  });

  test('leaves out plans that are pinned to another pack', async () => {
    const { desk, library, request } = openDesk();
    const pack = { id: 'own', edition: 1, title: 'Own', key: null };
    unwrap(await library.save({ ...planWithSteps(2), pack }, null));
    expect(unwrap(await desk.read(request)).compared?.plans).toEqual([]);
  });

  test('says under which name the same is here already', async () => {
    const { desk, request } = openDesk();
    unwrap(await desk.read(request));
    unwrap(await desk.install('Ours'));
    expect(unwrap(await desk.read(request))).toMatchObject({ installedAs: 'Ours', compared: null });
  });

  test('given up at any moment installs nothing', async () => {
    const { desk, request, paths } = openDesk();
    const reading = desk.read(request);
    desk.cancel();
    expect(codeOf(await reading)).toBe('import-cancelled');
    expect(codeOf(await desk.install('Ours'))).toBe('import-cancelled');
    unwrap(await desk.read(request));
    desk.cancel();
    expect(codeOf(await desk.install('Ours'))).toBe('import-cancelled');
    expect(namesIn(paths.packs)).toEqual([]);
  });

  test('is given up by the next import', async () => {
    const { desk, request } = openDesk();
    const first = desk.read(request);
    const second = desk.read(request);
    expect(codeOf(await first)).toBe('import-cancelled');
    expect((await second).ok).toBe(true);
    expect(unwrap(await desk.install('Second')).name).toBe('Second');
  });

  test('that fails forgets what was read before it', async () => {
    const { desk, request } = openDesk();
    unwrap(await desk.read(request));
    const folder = temporaryFolder();
    expect((await desk.read({ ...request, paths: [join(folder, 'gone')] })).ok).toBe(false);
    expect(codeOf(await desk.install('Ours'))).toBe('import-cancelled');
  });

  test.each([
    ['out of memory', 'ERR_WORKER_OUT_OF_MEMORY', { code: 'import-refused', reason: 'too-large' }],
    ['of a bug', 'ERR_ASSERTION', { code: 'internal-failed', detail: 'died' }],
  ])('in a thread that dies %s says so, and the next import works', async (_, code, error) => {
    const { thread, die } = idleThread();
    let starts = 0;
    const { desk, request } = openDesk(() => (starts++ === 0 ? thread : startThread()));
    const reading = desk.read(request);
    await Promise.resolve();
    die(Object.assign(new Error('died'), { code }));
    expect(await reading).toMatchObject({ ok: false, error });
    expect((await desk.read(request)).ok).toBe(true);
  });
});

describe('drawing the map', () => {
  test('begins with the map of the edition before', async () => {
    const { thread } = idleThread();
    const asked: unknown[] = [];
    Object.assign(thread, { postMessage: (task: unknown) => asked.push(task) });
    let start: () => Thread = startThread;
    const { desk, request } = openDesk(() => start());
    unwrap(await desk.read(request));
    const { key } = unwrap(await desk.install('Ours'));
    start = () => thread;
    void desk.drawMap(key);
    await expect.poll(() => asked).toMatchObject([{ task: 'map', takes: { previousMap: builtIn.mapFile } }]);
  });

  test('keeps it beside the pack, and draws once for all who ask', async () => {
    let threads = 0;
    const { desk, request, paths } = openDesk(() => {
      threads++;
      return startThread();
    });
    unwrap(await desk.read(request));
    const { key } = unwrap(await desk.install('Ours'));
    threads = 0;
    const drawn = await Promise.all([desk.drawMap(key), desk.drawMap(key)]);
    expect(drawn.map(({ ok }) => ok)).toEqual([true, true]);
    expect(threads).toBe(1);
    expect(namesIn(paths.packs)).toContain(`${key}.map.json`);
  });
});
