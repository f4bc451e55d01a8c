// The system's dialogs for files: what to import, which copy to take in, and where a pack or a copy goes.
import { type BrowserWindow, dialog } from 'electron';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { readError, writeError } from '../services/file-errors.ts';
import { diskFileSystem } from '../services/file-system.ts';
import { fileNameFor } from './file-name.ts';

/** Lets the person choose files, or one folder: no system offers both at once. Null when they canceled. */
export async function chooseFiles(owner: BrowserWindow, what: 'files' | 'folder'): Promise<string[] | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    properties: what === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
}

/** The ending that the system knows our plans by. */
const planFiles = { name: 'Waymark', extensions: ['waymark'] };

/** Asks where a copy of a plan goes; null when the person canceled. */
export async function askCopyPlace(owner: BrowserWindow, title: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(owner, {
    defaultPath: fileNameFor(title, 'waymark'),
    filters: [planFiles],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Lets the person choose a copy of a plan; null when they canceled. */
export async function chooseCopy(owner: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    properties: ['openFile'],
    filters: [planFiles],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Copies a pack file to where the person says; `file` is null when they canceled. */
export async function exportPack(
  owner: BrowserWindow,
  source: string,
  name: string,
): Promise<Result<{ readonly file: string | null }>> {
  const { canceled, filePath } = await dialog.showSaveDialog(owner, {
    defaultPath: fileNameFor(name, 'waymark-pack'),
    filters: [{ name: 'Waymark', extensions: ['waymark-pack'] }],
  });
  if (canceled || filePath === '') return ok({ file: null });
  let bytes: Uint8Array;
  try {
    bytes = await diskFileSystem.read(source);
  } catch (error) {
    return err(readError(error, source));
  }
  try {
    await replaceFile(diskFileSystem, { path: filePath, bytes });
    return ok({ file: filePath });
  } catch (error) {
    return err(writeError(error, filePath));
  }
}
