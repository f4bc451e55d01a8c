// What a person can do to bring in job data: choose, read, look at it, install it or leave it. One import at a time; an
// answer to one that was left or overtaken is dropped.
import type { AppError } from '../../shared/model/app-error.ts';
import type { ImportLook, ReleaseRequest } from '../../shared/model/import.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import type { ImportState } from './import-state.ts';
import { refreshPacks } from './pack-actions.ts';
import { useApp } from './store.ts';

/** Lets the person choose files or a folder and goes on with them; nothing happens when they choose none. */
export async function chooseImport(what: 'files' | 'folder'): Promise<void> {
  const chosen = await api().import.choose({ what });
  if (!chosen.ok) notify(chosen.error);
  else if (chosen.value !== null) await startImport(chosen.value);
}

/** Goes on with what was dropped; what does not lie on the disk is no file to import. */
export async function importDropped(files: readonly File[]): Promise<void> {
  const paths = files.map((file) => api().pathOf(file)).filter((path) => path !== '');
  if (paths.length > 0) await startImport(paths);
}

/** Finds out what files are and reads them, unless something must be said first. */
export async function startImport(paths: readonly string[]): Promise<void> {
  const goOn = begin({ step: 'looking' });
  const looked = await api().import.look({ paths: [...paths] });
  if (!goOn()) return;
  if (!looked.ok) fail(looked.error);
  else await takeLook(paths, looked.value);
}

async function takeLook(paths: readonly string[], look: ImportLook): Promise<void> {
  const { format, names, languages } = look;
  if (languages.length > 1) set({ step: 'languages', paths, look });
  else if (format === 'table') fail({ code: 'import-unrecognized', file: names.join(', '), found: names });
  else await read({ paths: [...paths], format, languages: null }, names);
}

/** Reads the release that was looked at in these languages, the pack's own first. */
export async function readInLanguages(languages: readonly string[]): Promise<void> {
  const { importing } = useApp.getState();
  if (importing.step !== 'languages' || importing.look.format === 'table') return;
  const { paths, look } = importing;
  await read({ paths: [...paths], format: importing.look.format, languages: [...languages] }, look.names);
}

async function read(request: ReleaseRequest, names: readonly string[]): Promise<void> {
  const goOn = begin({ step: 'reading', names, status: null });
  const stop = api().on('import:status', (status) => {
    if (goOn()) set({ step: 'reading', names, status });
  });
  const preview = await api().import.read(request);
  stop();
  if (!goOn()) return;
  if (preview.ok) set({ step: 'preview', preview: preview.value, isInstalling: false, error: null });
  else fail(preview.error);
}

/** Installs what was read under this name. */
export async function installImport(name: string): Promise<void> {
  const { importing } = useApp.getState();
  if (importing.step !== 'preview' || importing.isInstalling) return;
  const goOn = begin({ ...importing, isInstalling: true, error: null });
  const installed = await api().import.install({ name });
  await refreshPacks();
  if (!goOn()) return;
  if (installed.ok) set({ step: 'installed', record: installed.value });
  else set({ ...importing, error: installed.error });
}

/** Leaves the import where it is: reading stops, what was read is forgotten, nothing was changed. */
export function leaveImport(): void {
  const { step } = useApp.getState().importing;
  begin({ step: 'none' });
  if (step !== 'installed') void api().import.cancel();
}

let attempt = 0;

/** Begins a step that something is waited for in; the answer tells whether that is still wanted. */
function begin(importing: ImportState): () => boolean {
  attempt += 1;
  const mine = attempt;
  set(importing);
  return () => attempt === mine;
}

function set(importing: ImportState): void {
  useApp.setState({ importing });
}

function fail(error: AppError): void {
  set({ step: 'failed', error });
}
