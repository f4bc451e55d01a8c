// Pictures of the screens: written where the person says, or put on the clipboard.
import electron, { type BrowserWindow, clipboard, dialog, nativeImage } from 'electron';
import type { Picture } from '../../shared/model/picture.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { writeError } from '../services/file-errors.ts';
import { diskFileSystem } from '../services/file-system.ts';
import { fileNameFor } from './file-name.ts';

/** Writes a picture where the person says; `file` is null when they canceled. */
export async function savePicture(
  owner: BrowserWindow,
  picture: Picture,
  title: string,
): Promise<Result<{ readonly file: string | null }>> {
  const { format } = picture;
  const { canceled, filePath } = await dialog.showSaveDialog(owner, {
    defaultPath: fileNameFor(title, format),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  });
  if (canceled || filePath === '') return ok({ file: null });
  const bytes = format === 'svg' ? Buffer.from(picture.text, 'utf8') : picture.bytes;
  try {
    await replaceFile(diskFileSystem, { path: filePath, bytes });
    return ok({ file: filePath });
  } catch (error) {
    return err(writeError(error, filePath));
  }
}

/**
 * Puts a picture on the clipboard: a PNG as an image; an SVG as an image where a program takes it so, and as its text, which
 * is how most drawing programs take it.
 */
export async function copyPicture(picture: Picture): Promise<Result<null>> {
  try {
    if ('ClipboardItem' in electron) await clipboard.write([new electron.ClipboardItem(itemOf(picture))]);
    // `as`: the types are those of the newer Electron alone.
    else (clipboard as unknown as OlderClipboard).write(partsOf(picture));
    return ok(null);
  } catch (error) {
    return err({ code: 'picture-failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

function itemOf(picture: Picture): Record<string, string | Blob> {
  return picture.format === 'png'
    ? { 'image/png': new Blob([new Uint8Array(picture.bytes)], { type: 'image/png' }) }
    : { 'image/svg+xml': new Blob([picture.text], { type: 'image/svg+xml' }), 'text/plain': picture.text };
}

/** The clipboard of Electrons without ClipboardItem. */
type OlderClipboard = {
  readonly write: (parts: { readonly text?: string; readonly image?: Electron.NativeImage }) => void;
};

/** An SVG goes as its text alone: that clipboard knows no other images than those of pixels. */
function partsOf(picture: Picture): Parameters<OlderClipboard['write']>[0] {
  return picture.format === 'png'
    ? { image: nativeImage.createFromBuffer(Buffer.from(picture.bytes)) }
    : { text: picture.text };
}
