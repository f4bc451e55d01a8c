// Draws a picture and hands it to the system: to a file the person chooses, or to the clipboard.
import type { Picture } from '../../../shared/model/picture.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import { api } from '../../api/client.ts';
import { type Colors, readColors } from '../../pictures/colors.ts';
import { type Drawing, toPng, toSvg } from '../../pictures/drawing.ts';
import type { PictureWay } from './picture-on-screen.ts';

/** Makes the drawing of what is on screen now; null where there is nothing to draw. */
export type MakeDrawing = (colors: Colors) => Drawing | null;

/** What became of it: a file, the clipboard, or nothing because the person canceled. */
export type Sent = { readonly to: 'file'; readonly file: string } | { readonly to: 'clipboard' } | null;

/** Draws in the colors of a theme and sends it. */
export async function sendPicture(make: MakeDrawing, way: PictureWay, theme: string): Promise<Result<Sent>> {
  // Letters are measured: with their fonts, not with what stands in for them.
  await document.fonts.ready;
  const drawing = make(readColors(theme));
  if (drawing === null) return ok(null);
  const picture = await pictureOf(drawing, way);
  if (picture === null)
    return err({ code: 'picture-failed', detail: `${drawing.width} × ${drawing.height}` });
  if (way === 'copy' || way === 'copySvg') {
    const copied = await api().picture.copy({ picture });
    return copied.ok ? ok({ to: 'clipboard' }) : copied;
  }
  const saved = await api().picture.save({ picture, title: drawing.title });
  if (!saved.ok) return saved;
  const { file } = saved.value;
  return ok(file === null ? null : { to: 'file', file });
}

async function pictureOf(drawing: Drawing, way: PictureWay): Promise<Picture | null> {
  if (way === 'svg' || way === 'copySvg') return { format: 'svg', text: toSvg(drawing) };
  const bytes = await toPng(drawing);
  return bytes === null ? null : { format: 'png', bytes };
}
