// What a person can do to bring in job data: choose, read, look at it, install it or leave it.
import type { ImportLook } from '../../shared/model/import.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import { begin, fail, readImport, set } from './import-steps.ts';
import { lookAtTable, showColumns } from './import-table.ts';
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
async function startImport(paths: readonly string[]): Promise<void> {
  const goOn = begin({ step: 'looking' });
  const looked = await api().import.look({ paths: [...paths] });
  if (!goOn()) return;
  if (!looked.ok) fail(looked.error, null);
  else await takeLook(paths, looked.value);
}

async function takeLook(paths: readonly string[], look: ImportLook): Promise<void> {
  const { format, names, languages } = look;
  const [path] = paths;
  if (languages.length > 1) set({ step: 'languages', paths, look });
  else if (format !== 'table') await readImport({ paths: [...paths], format, languages: null }, names, null);
  else if (path !== undefined) await lookAtTable(path);
}

/** Reads the release that was looked at in these languages, the pack's own first. */
export async function readInLanguages(languages: readonly string[]): Promise<void> {
  const { importing } = useApp.getState();
  if (importing.step !== 'languages' || importing.look.format === 'table') return;
  const { paths, look } = importing;
  const request = { paths: [...paths], format: importing.look.format, languages: [...languages] };
  await readImport(request, look.names, null);
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

/** Goes back from where the import is: to the columns of a table, so that nothing said of it is lost, else to the list. */
export function stepBack(): void {
  const { importing } = useApp.getState();
  const table = 'table' in importing && importing.step !== 'columns' ? importing.table : null;
  leaveImport();
  if (table !== null) showColumns(table);
}
