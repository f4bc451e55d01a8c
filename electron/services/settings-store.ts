// Settings and window state. electron-store writes the files; opening them is ours, because it would blank or reject a
// damaged file, where we move it aside, fall back to the newest good copy and say so.
import { join } from 'node:path';
import type { LoadedSettings } from '../../shared/files/answers.ts';
import { settingsKind } from '../../shared/files/file-kinds.ts';
import { openDocument } from '../../shared/files/versioned-file.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import {
  defaultSettings,
  type Settings,
  type WindowState,
  windowStateSchema,
} from '../../shared/model/settings.ts';
import { replaceFile } from './atomic-file.ts';
import { allowed, readError, writeError } from './file-errors.ts';
import type { FileSystem } from './file-system.ts';
import { takeTurns } from './turns.ts';

/** A small JSON file as electron-store offers it: assigning `store` writes it atomically, or throws. */
export interface SmallFile {
  store: Record<string, unknown>;
}

/** What the settings work with. */
export interface SettingsParts {
  readonly fs: FileSystem;
  /** The data folder, in which `openFile` keeps `<name>.json`. */
  readonly root: string;
  readonly openFile: (name: 'settings' | 'window') => SmallFile | Promise<SmallFile>;
  readonly now: () => Date;
}

/** Keeps settings and window state; make one a process and load before saving. */
export class SettingsStore {
  readonly #parts: SettingsParts;
  readonly #files = new Map<string, SmallFile>();
  readonly #inTurn = takeTurns();
  /** What was read and opened well, until it is kept as the good copy before the first save. */
  #goodBytes: Uint8Array | null = null;
  /** Why the file must not be written: it is of a newer version, or damaged and could not be moved. */
  #refusal: AppError | null = null;

  constructor(parts: SettingsParts) {
    this.#parts = parts;
  }

  /** Settings to work with, always; the notice says why when they are not what the file holds. */
  async load(): Promise<LoadedSettings> {
    const path = this.#path('settings');
    const opened = await this.#open(path);
    if (opened.ok) {
      this.#goodBytes = opened.value.bytes;
      return { settings: opened.value.settings, notice: null };
    }
    const { error } = opened;
    if (error.code === 'file-missing') return { settings: defaultSettings, notice: null };
    if (error.code === 'file-damaged') return this.#recover(error);
    this.#refusal = error;
    return { settings: defaultSettings, notice: error };
  }

  /** Writes the settings durably; saves asked for at once end in the order they were asked for. */
  save(settings: Settings): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if (this.#refusal !== null) return err(this.#refusal);
      try {
        await this.#keepGoodCopy();
        const file = await this.#file('settings');
        file.store = settings;
        return ok(null);
      } catch (error) {
        return err(writeError(error, this.#path('settings')));
      }
    });
  }

  /** Where the window was, or null when that is not known. */
  async loadWindow(): Promise<WindowState | null> {
    const bytes = await allowed(this.#parts.fs.read(this.#path('window')));
    if (bytes === null) return null;
    const state = windowStateSchema.safeParse(parseJson(bytes));
    if (!state.success) await this.#moveAside('window');
    return state.data ?? null;
  }

  /** Remembers where the window is. */
  async saveWindow(state: WindowState): Promise<Result<null>> {
    try {
      const file = await this.#file('window');
      file.store = state;
      return ok(null);
    } catch (error) {
      return err(writeError(error, this.#path('window')));
    }
  }

  async #open(path: string): Promise<Result<{ readonly settings: Settings; readonly bytes: Uint8Array }>> {
    try {
      const bytes = await this.#parts.fs.read(path);
      const opened = openDocument(settingsKind, Buffer.from(bytes).toString('utf8'), path);
      return opened.ok ? ok({ settings: opened.value, bytes }) : opened;
    } catch (error) {
      return err(readError(error, path));
    }
  }

  async #recover(error: Extract<AppError, { code: 'file-damaged' }>): Promise<LoadedSettings> {
    const copy = await this.#open(this.#copyPath());
    const keptAs = await this.#moveAside('settings');
    const notice = { ...error, keptAs, goodCopies: copy.ok ? 1 : 0 };
    const settings = copy.ok ? copy.value.settings : defaultSettings;
    if (keptAs === null) this.#refusal = notice;
    // Written at once, or the next launch would find no file and take the defaults without a word.
    else await this.save(settings);
    return { settings, notice };
  }

  async #keepGoodCopy(): Promise<void> {
    if (this.#goodBytes === null) return;
    await replaceFile(this.#parts.fs, { path: this.#copyPath(), bytes: this.#goodBytes });
    this.#goodBytes = null;
  }

  async #moveAside(name: 'settings' | 'window'): Promise<string | null> {
    const date = this.#parts.now().toISOString().replaceAll(/[:.]/g, '-');
    const aside = join(this.#parts.root, `${name}.broken-${date}.json`);
    const isMoved = await allowed(this.#parts.fs.rename(this.#path(name), aside).then(() => true));
    return isMoved === null ? null : aside;
  }

  async #file(name: 'settings' | 'window'): Promise<SmallFile> {
    const file = this.#files.get(name) ?? (await this.#parts.openFile(name));
    this.#files.set(name, file);
    return file;
  }

  #path(name: 'settings' | 'window'): string {
    return join(this.#parts.root, `${name}.json`);
  }

  #copyPath(): string {
    return join(this.#parts.root, 'settings.previous.json');
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
