// Settings and window state over the real electron-store: damage is set aside and said, nothing is blanked.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { SettingsStore } from '../../../electron/services/settings-store.ts';
import { defaultSettings, SETTINGS_VERSION, type Settings } from '../../../shared/model/settings.ts';
import { namesIn, temporaryFolder } from './support.ts';

// electron-store imports `electron`, which outside Electron is the path of its program and is not needed here.
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/');
const { default: ElectronStore } = await import('electron-store');

const dark: Settings = { ...defaultSettings, theme: 'dark' };
const large: Settings = { ...dark, textScale: 1.5 };

function open(root: string): SettingsStore {
  return new SettingsStore({
    fs: diskFileSystem,
    root,
    openFile: (name) => new ElectronStore({ cwd: root, name }),
    now: () => new Date(),
  });
}

/** A data folder whose settings were saved by one run after another. */
async function folderWith(...runs: Settings[]): Promise<{ root: string; file: string }> {
  const root = temporaryFolder();
  for (const settings of runs) {
    const store = open(root);
    await store.load();
    expect(await store.save(settings)).toEqual({ ok: true, value: null });
  }
  return { root, file: join(root, 'settings.json') };
}

describe('settings', () => {
  test('are the defaults on a first run, and no file is written for it', async () => {
    const root = temporaryFolder();
    expect(await open(root).load()).toEqual({ settings: defaultSettings, notice: null });
    expect(namesIn(root)).toEqual([]);
  });

  test('come back as they were saved', async () => {
    const { root } = await folderWith(dark);
    expect(await open(root).load()).toEqual({ settings: dark, notice: null });
  });

  test.each([
    ['cut short', '{"version": 1, "theme":'],
    ['empty', ''],
    ['another document', '{"version": 1, "hello": "world"}'],
    ['not text at all', '\0\0\0\0'],
  ])('that are %s are moved aside and named; the newest good copy takes their place', async (_, content) => {
    const { root, file } = await folderWith(dark, large);
    writeFileSync(file, content);
    const { settings, notice } = await open(root).load();
    expect(settings).toEqual(dark);
    expect(notice).toMatchObject({ code: 'file-damaged', file, goodCopies: 1 });
    const aside = namesIn(root).find((name) => name.startsWith('settings.broken-')) ?? '';
    expect(notice?.code === 'file-damaged' && notice.keptAs).toBe(join(root, aside));
    expect(readFileSync(join(root, aside), 'utf8')).toBe(content);
    expect(await open(root).load()).toEqual({ settings: dark, notice: null });
  });

  test('that are damaged without a good copy become the defaults, and can be saved again', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'settings.json'), 'oops');
    const store = open(root);
    expect(await store.load()).toMatchObject({ settings: defaultSettings, notice: { goodCopies: 0 } });
    expect((await store.save(dark)).ok).toBe(true);
    expect((await open(root).load()).settings).toEqual(dark);
  });

  test('of a newer version are left untouched, also by saving', async () => {
    const root = temporaryFolder();
    const newer = `{"version":${SETTINGS_VERSION + 1},"theme":"sepia"}`;
    writeFileSync(join(root, 'settings.json'), newer);
    const store = open(root);
    const error = { code: 'file-newer', version: SETTINGS_VERSION + 1, supported: SETTINGS_VERSION };
    expect(await store.load()).toMatchObject({ settings: defaultSettings, notice: error });
    expect(await store.save(dark)).toMatchObject({ ok: false, error });
    expect(readFileSync(join(root, 'settings.json'), 'utf8')).toBe(newer);
  });

  test('that cannot be read are not written over', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'settings.json'));
    const store = open(root);
    expect(await store.load()).toMatchObject({ notice: { code: 'file-unreadable' } });
    expect(await store.save(dark)).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });

  test('saved twice at once end as the later save has them', async () => {
    const { root } = await folderWith(defaultSettings);
    const store = open(root);
    await store.load();
    await Promise.all([store.save(dark), store.save(large)]);
    expect((await open(root).load()).settings).toEqual(large);
  });

  test('that cannot be saved say why', async () => {
    const { root, file } = await folderWith(dark);
    const store = open(root);
    await store.load();
    rmSync(root, { recursive: true });
    writeFileSync(root, 'a file where the folder was');
    const saved = await store.save(large);
    expect(saved).toMatchObject({ ok: false, error: { code: 'file-unwritable', file } });
  });
});

describe('window state', () => {
  const state = { x: 10, y: 20, width: 1200, height: 800, maximized: false };

  test('comes back, beside the settings', async () => {
    const { root } = await folderWith(dark);
    expect(await open(root).saveWindow(state)).toEqual({ ok: true, value: null });
    expect(await open(root).loadWindow()).toEqual(state);
    expect((await open(root).load()).settings).toEqual(dark);
  });

  test('is unknown on a first run', async () => {
    expect(await open(temporaryFolder()).loadWindow()).toBeNull();
  });

  test.each(['', '{"x":"left"}', '[1]'])(
    'that reads %j is set aside and can be saved anew',
    async (content) => {
      const root = temporaryFolder();
      writeFileSync(join(root, 'window.json'), content);
      const store = open(root);
      expect(await store.loadWindow()).toBeNull();
      expect(existsSync(join(root, 'window.json'))).toBe(false);
      expect(await store.saveWindow(state)).toEqual({ ok: true, value: null });
      expect(await store.loadWindow()).toEqual(state);
    },
  );
});
