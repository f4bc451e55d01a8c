// Texts made of a plan, written where the person says.
import { type BrowserWindow, dialog } from 'electron';
import type { ChannelArgs, ChannelValue } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { writeError } from '../services/file-errors.ts';
import { diskFileSystem } from '../services/file-system.ts';
import { fileNameFor } from './file-name.ts';

/** Writes a text as UTF-8; `file` is null when the person canceled. */
export async function saveText(
  owner: BrowserWindow,
  { title, ending, text }: ChannelArgs<'text:save'>,
): Promise<Result<ChannelValue<'text:save'>>> {
  const { canceled, filePath } = await dialog.showSaveDialog(owner, {
    defaultPath: fileNameFor(title, ending),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
  });
  if (canceled || filePath === '') return ok({ file: null });
  try {
    await replaceFile(diskFileSystem, { path: filePath, bytes: Buffer.from(text, 'utf8') });
    return ok({ file: filePath });
  } catch (error) {
    return err(writeError(error, filePath));
  }
}
