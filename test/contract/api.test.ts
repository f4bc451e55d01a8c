// The same expectations over the API in memory that tests of screens use and over the real handlers on a real folder, so
// that the one in memory cannot drift from what it stands in for.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { answer } from '../../electron/ipc/router.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { ImportDesk } from '../../electron/services/import/import-desk.ts';
import { packBytes, packKey } from '../../electron/services/pack-bytes.ts';
import { SettingsStore } from '../../electron/services/settings-store.ts';
import { PageSignals } from '../../electron/shell/page-signals.ts';
import { createRequests, type Requests } from '../../shared/ipc/api.ts';
import { skillIdSchema } from '../../shared/model/pack.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import { type Plan, planIdSchema } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { defaultAssumptions, defaultSettings } from '../../shared/model/settings.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { coursesLook, jobsLook } from '../fixtures/import/table-looks.ts';
import { makePack } from '../fixtures/make-pack.ts';
import { startThread } from '../support/import-thread.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { overlayOn } from '../unit/packs/overlays.ts';
import { openStores, temporaryFolder, unwrap } from '../unit/services/support.ts';
import { createMemoryApi } from '../unit/store/memory-api.ts';
import { builtInInfo } from '../unit/store/memory-packs.ts';

const plan = planWithSteps(3);
const nobody = planIdSchema.parse('0d9e5f57-54cb-4b4c-9b43-6d3b8b1f1f80');

const tablePath = path.resolve('test/fixtures/import/jobs.csv');

const coursesPath = path.resolve('test/fixtures/import/courses.csv');

const jobs = makePack({ roleCount: 8 });
const preview = {
  key: packKey(jobs),
  info: packInfo(jobs),
  installedAs: null,
  compared: null,
  unusedFiles: 0,
};

/** The API in memory, with a pack laid ready to be imported. */
function memoryApi(): Requests {
  const { api, disk } = createMemoryApi();
  disk.packs.chosen = ['/home/someone/north.waymark-pack'];
  disk.packs.look = ok({ format: 'waymark-pack', names: ['north.waymark-pack'], languages: [] });
  disk.packs.preview = ok(preview);
  disk.packs.table = ok(jobsLook);
  disk.packs.skills = () => ok(['Active Listening', 'Frying']);
  disk.packs.catalogTable = ok(coursesLook);
  disk.packs.catalogSkills = () => ok(['Active Listening']);
  disk.packs.base = [{ id: skillIdSchema.parse('2.A.1.b'), name: 'Active Listening', kind: 'skill' }];
  return api;
}

/** The real handlers behind the real router, over an empty folder; only what needs Electron is left out. */
function realApi(): Requests {
  const root = temporaryFolder();
  const copies = temporaryFolder();
  const { library, handovers, notes, overlays, catalogs, packs } = openStores(root);
  const source = path.join(root, 'north.waymark-pack');
  const imports = new ImportDesk({
    packs,
    plans: library,
    startThread,
    assumptions: async () => defaultAssumptions,
    onStatus: () => undefined,
    onMapShare: () => undefined,
  });
  const openFile = (name: string) => ({
    get store() {
      return {};
    },
    set store(content: Record<string, unknown>) {
      writeFileSync(path.join(root, `${name}.json`), JSON.stringify(content));
    },
  });
  const settings = new SettingsStore({ fs: diskFileSystem, root, openFile, now: () => new Date() });
  const handlers = createHandlers({
    plans: library,
    handovers,
    notes,
    overlays,
    catalogs,
    packs,
    imports,
    loadSettings: () => settings.load(),
    saveSettings: (next) => settings.save(next),
    flushed: new PageSignals(),
    hasUnfinishedSave: async () => false,
    pageListens: () => undefined,
    printReady: new PageSignals(),
    info: () => ({
      version: '0',
      electron: '0',
      chromium: '0',
      node: '0',
      platform: 'test',
      dataFolder: root,
    }),
    setTheme: () => undefined,
    setZoom: () => undefined,
    showMenu: () => undefined,
    reveal: () => undefined,
    print: async () => ok({ file: '/home/someone/plan.pdf' }),
    askCopyPlace: async () => path.join(copies, 'copy.waymark'),
    chooseCopy: async () => path.join(copies, 'copy.waymark'),
    chooseFiles: async () => {
      writeFileSync(source, await packBytes(jobs));
      return [source];
    },
    exportPack: async () => ok({ file: '/home/someone/jobs.waymark-pack' }),
    savePicture: async (_, title) => ok({ file: `/home/someone/${title}` }),
    saveText: async ({ title, ending }) => ok({ file: `/home/someone/${title}.${ending}` }),
    copyPicture: async () => ok(null),
    openExternal: async () => undefined,
    logError: () => undefined,
  });
  const page = { sender: { id: 1 }, senderFrame: { origin: 'app://waymark', parent: null } };
  const parts = { handlers, trusted: new Set([1]), logBug: () => undefined };
  // `as`: of Electron's event the router looks only at these parts.
  return createRequests((channel, args) =>
    answer(channel, page as Parameters<typeof answer>[1], args, parts),
  );
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);

const withTitle = (title: string): Plan => ({ ...plan, title });

describe.each([
  ['in memory', memoryApi],
  ['of the main process', realApi],
])('the API %s', (_, open) => {
  it('starts with no plan and the settings of a first run', async () => {
    const api = open();
    expect(unwrap(await api.plan.list())).toEqual([]);
    expect(unwrap(await api.settings.load())).toEqual({ settings: defaultSettings, notice: null });
  });

  it('gives back the settings that were saved', async () => {
    const api = open();
    unwrap(await api.settings.load());
    expect(await api.settings.save({ ...defaultSettings, paper: 'Letter' })).toEqual(ok(null));
    expect(unwrap(await api.settings.load()).settings.paper).toBe('Letter');
  });

  it('gives back a plan as it was saved, with the hash of the save', async () => {
    const api = open();
    const saved = unwrap(await api.plan.save({ plan, known: null }));
    expect(unwrap(await api.plan.load({ id: plan.id }))).toEqual({
      plan: { ...plan, savedAt: saved.savedAt },
      hash: saved.hash,
    });
    expect(unwrap(await api.plan.list())).toMatchObject([
      { state: 'readable', summary: { id: plan.id, title: plan.title, stepsTotal: 3 } },
    ]);
  });

  it('saves over the version it was edited from, and over no other', async () => {
    const api = open();
    const first = unwrap(await api.plan.save({ plan, known: null }));
    const second = unwrap(await api.plan.save({ plan: withTitle('Second'), known: first.hash }));
    expect(second.hash).not.toBe(first.hash);
    expect(codeOf(await api.plan.save({ plan: withTitle('Third'), known: first.hash }))).toBe('file-changed');
    expect(codeOf(await api.plan.save({ plan: withTitle('Third'), known: null }))).toBe('file-changed');
    expect(unwrap(await api.plan.load({ id: plan.id })).plan.title).toBe('Second');
  });

  it('brings a removed plan back', async () => {
    const api = open();
    unwrap(await api.plan.save({ plan, known: null }));
    expect(await api.plan.remove({ id: plan.id })).toEqual(ok(null));
    expect(unwrap(await api.plan.list())).toEqual([]);
    expect(codeOf(await api.plan.load({ id: plan.id }))).toBe('file-missing');
    expect(unwrap(await api.plan.restore({ id: plan.id })).plan.title).toBe(plan.title);
    expect(unwrap(await api.plan.list())).toHaveLength(1);
  });

  it('names a plan that is not there', async () => {
    const api = open();
    expect(codeOf(await api.plan.load({ id: nobody }))).toBe('file-missing');
    expect(codeOf(await api.plan.remove({ id: nobody }))).toBe('file-missing');
    expect(codeOf(await api.plan.restore({ id: nobody }))).toBe('file-missing');
  });

  it('keeps private notes apart from the plan', async () => {
    const api = open();
    expect(await api.notes.load({ id: plan.id })).toEqual(ok(null));
    const notes = {
      kind: 'waymark-notes',
      version: 1,
      plan: plan.id,
      savedAt: plan.savedAt,
      text: 'Mine',
    } as const;
    expect(await api.notes.save(notes)).toEqual(ok(null));
    expect(unwrap(await api.notes.load({ id: plan.id }))?.text).toBe('Mine');
    expect(unwrap(await api.plan.list())).toEqual([]);
  });

  it('gives back what was written by hand over a pack', async () => {
    const api = open();
    const overlay = overlayOn(jobs);
    const { key } = overlay.pack;
    expect(unwrap(await api.overlay.load({ key }))).toEqual({ overlay: null, notice: null });
    expect(await api.overlay.save(overlay)).toEqual(ok(null));
    expect(unwrap(await api.overlay.load({ key }))).toEqual({ overlay, notice: null });
  });

  it('prints a plan that is saved', async () => {
    const api = open();
    unwrap(await api.plan.save({ plan, known: null }));
    expect(unwrap(await api.plan.print({ id: plan.id, paper: 'A4' })).file).toMatch(/\.pdf$/);
    expect(codeOf(await api.plan.print({ id: nobody, paper: 'A4' }))).toBe('file-missing');
  });

  it('reads what was chosen, and installs it only when told to', async () => {
    const api = open();
    expect(unwrap(await api.pack.list())).toMatchObject([{ state: 'built-in' }]);
    const paths = unwrap(await api.import.choose({ what: 'files' })) ?? [];
    const look = unwrap(await api.import.look({ paths }));
    expect(look).toEqual({ format: 'waymark-pack', names: ['north.waymark-pack'], languages: [] });
    const request = { paths, format: 'waymark-pack', languages: null } as const;
    expect(unwrap(await api.import.read(request))).toEqual(preview);
    expect(unwrap(await api.pack.list())).toHaveLength(1);
    const record = unwrap(await api.import.install({ name: 'North site' }));
    expect(record).toMatchObject({ key: preview.key, name: 'North site', info: preview.info });
    expect(unwrap(await api.pack.list())).toMatchObject([
      { state: 'built-in' },
      { state: 'installed', record },
    ]);
    expect(codeOf(await api.import.install({ name: 'Again' }))).toBe('import-cancelled');
  });

  it('forgets what was read when the import is canceled', async () => {
    const api = open();
    const paths = unwrap(await api.import.choose({ what: 'files' })) ?? [];
    unwrap(await api.import.read({ paths, format: 'waymark-pack', languages: null }));
    expect(await api.import.cancel()).toEqual(ok(null));
    expect(codeOf(await api.import.install({ name: 'North site' }))).toBe('import-cancelled');
    expect(unwrap(await api.pack.list())).toHaveLength(1);
  });

  it('looks at a table of own jobs, names its skills and finds them in a pack', async () => {
    const api = open();
    const look = unwrap(await api.table.look({ path: tablePath }));
    expect(look).toEqual(jobsLook);
    const mapping = look.proposal!;
    const names = unwrap(await api.table.skills({ path: tablePath, mapping }));
    expect(names).toEqual(['Active Listening', 'Frying']);
    const matches = unwrap(await api.table.match({ names, pack: builtInInfo.key }));
    expect(matches.map(({ confirmed }) => confirmed)).toEqual(['2.A.1.b', null]);
    expect(codeOf(await api.table.match({ names, pack: preview.key }))).toBe('pack-missing');
  });

  it('finds skills of a pack by the beginnings of their words', async () => {
    const api = open();
    expect(unwrap(await api.table.find({ query: 'listen act', pack: builtInInfo.key }))).toEqual([
      { skill: '2.A.1.b', name: 'Active Listening' },
    ]);
    expect(codeOf(await api.table.find({ query: 'a', pack: preview.key }))).toBe('pack-missing');
  });

  it('gives a copy under a passphrase and takes it in with that one alone', async () => {
    const api = open();
    unwrap(await api.plan.save({ plan, known: null }));
    const wishes = { names: { skills: {}, roles: {} }, author: 'Ines', passphrase: 'green' };
    const given = unwrap(await api.copy.give({ id: plan.id, ...wishes }));
    const path = unwrap(await api.copy.choose()) ?? '';
    expect(given?.file).toBe(path);
    expect(codeOf(await api.copy.take({ path, passphrase: null }))).toBe('passphrase-needed');
    expect(codeOf(await api.copy.take({ path, passphrase: 'red' }))).toBe('passphrase-wrong');
    expect(unwrap(await api.copy.take({ path, passphrase: 'green' }))).toMatchObject({
      plan: { id: plan.id, steps: plan.steps, sharedVersions: [given?.version] },
      author: 'Ines',
      isKnown: true,
    });
    expect(codeOf(await api.copy.give({ id: nobody, ...wishes }))).toBe('file-missing');
  });

  it('keeps a catalog of learning, removes it and brings it back', async () => {
    const api = open();
    const look = unwrap(await api.catalog.look({ path: coursesPath }));
    expect(look).toEqual(coursesLook);
    const mapping = look.proposal!;
    expect(unwrap(await api.catalog.skills({ path: coursesPath, mapping }))).toEqual(['Active Listening']);
    const synonyms = { 'Active Listening': skillIdSchema.parse('2.A.1.b') };
    const options = { title: 'Courses', language: 'en', currency: 'EUR', mapping, synonyms };
    const request = { path: coursesPath, options, pack: builtInInfo.key };
    const added = unwrap(await api.catalog.add(request));
    expect(added).toMatchObject({ title: 'Courses', sourceFile: 'courses.csv', entries: 1, matched: 1 });
    unwrap(await api.catalog.add(request));
    expect(unwrap(await api.catalog.list())).toEqual([{ state: 'readable', summary: added }]);
    expect(await api.catalog.remove({ id: added.id })).toEqual(ok(null));
    expect(unwrap(await api.catalog.list())).toEqual([]);
    expect(codeOf(await api.catalog.remove({ id: added.id }))).toBe('file-missing');
    expect(await api.catalog.restore({ id: added.id })).toEqual(ok(null));
    expect(unwrap(await api.catalog.list())).toHaveLength(1);
  });

  it('reads a table of own jobs over a pack that is here, and no other', async () => {
    const api = open();
    const { proposal } = unwrap(await api.table.look({ path: tablePath }));
    const options = {
      title: 'Our jobs',
      language: 'en',
      place: 'North site',
      currency: 'EUR',
      license: 'Own data',
      mapping: proposal!,
      synonyms: {},
    };
    const request = { paths: [tablePath], format: 'table' as const };
    const read = (extend: PackKey | null) => api.import.read({ ...request, options: { ...options, extend } });
    expect(codeOf(await read(preview.key))).toBe('pack-missing');
    expect(codeOf(await read(null))).toBe('ok');
  });

  it('renames, removes and brings back a pack', async () => {
    const api = open();
    const paths = unwrap(await api.import.choose({ what: 'files' })) ?? [];
    unwrap(await api.import.read({ paths, format: 'waymark-pack', languages: null }));
    const { key } = unwrap(await api.import.install({ name: 'North site' }));
    expect(await api.pack.rename({ key, name: 'South site' })).toEqual(ok(null));
    expect(await api.pack.remove({ key })).toEqual(ok(null));
    expect(unwrap(await api.pack.list())).toHaveLength(1);
    expect(codeOf(await api.pack.rename({ key, name: 'x' }))).toBe('file-missing');
    expect(await api.pack.restore({ key })).toEqual(ok(null));
    expect(unwrap(await api.pack.list())[1]).toMatchObject({ record: { name: 'South site' } });
  });

  it('takes pictures that are what they say, and no others', async () => {
    const api = open();
    const svg = { format: 'svg', text: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' } as const;
    const png = {
      format: 'png',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    } as const;
    expect(await api.picture.save({ picture: svg, title: 'Map' })).toEqual(ok({ file: '/home/someone/Map' }));
    expect(await api.picture.copy({ picture: png })).toEqual(ok(null));
    for (const picture of [
      { format: 'svg', text: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' } as const,
      { format: 'svg', text: 'a note' } as const,
      { format: 'png', bytes: Uint8Array.of(1, 2, 3) } as const,
    ]) {
      const answered = api.picture.copy({ picture });
      await expect(answered.then(codeOf, () => 'ipc-invalid')).resolves.toBe('ipc-invalid');
    }
  });

  it('takes texts of the four kinds, and no others', async () => {
    const api = open();
    const saved = await api.text.save({ title: 'Plan', ending: 'ics', text: 'BEGIN:VCALENDAR' });
    expect(codeOf(saved)).toBe('ok');
    // `as`: what a page that does not keep to the types would send.
    const other = api.text.save({ title: 'Plan', ending: 'exe' as 'md', text: '' });
    await expect(other.then(codeOf, () => 'ipc-invalid')).resolves.toBe('ipc-invalid');
  });

  it('opens a source and no other link', async () => {
    const api = open();
    expect(codeOf(await api.external.open({ url: 'https://www.bls.gov/oes/' }))).toBe('ok');
    expect(codeOf(await api.external.open({ url: 'https://example.invalid/' }))).toBe('ipc-refused');
  });
});
