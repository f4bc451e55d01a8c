// A picture before it is SVG or PNG: its size and the one function that draws it with whatever pen.
import type { Pen, Tracer } from '../map/pen.ts';
import { escaped, SvgPen, svgElement } from './svg-pen.ts';
import { SvgShape } from './svg-shape.ts';

/** A picture, lengths in CSS pixels. `title` names the file too. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Draws everything; `newShape` gives what this pen can fill when it is traced beforehand. */
  draw<P extends Tracer>(pen: Pen<P>, newShape: () => P): void;
}

/** PNGs are drawn for screens and printers of twice the density of a CSS pixel. */
const PNG_RATIO = 2;

/** The width of a text as our fonts set it, in pixels. */
export function measureText(text: string, font: string, letterSpacing = '0px'): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return 0;
  context.font = font;
  context.letterSpacing = letterSpacing;
  return context.measureText(text).width;
}

/** The drawing as an SVG document. Fonts are named, with common ones after them, not embedded. */
export function toSvg(drawing: Drawing): string {
  const { title, width, height } = drawing;
  const pen = new SvgPen(measureText);
  drawing.draw(pen, () => new SvgShape());
  const named = svgElement('title', {}, escaped(title));
  return svgElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    `\n${named}\n${pen.content}\n`,
  );
}

/** The drawing as the bytes of a PNG, in the bundled fonts; null where the system has no room for a canvas of this size. */
export async function toPng(drawing: Drawing): Promise<Uint8Array<ArrayBuffer> | null> {
  const { width, height } = drawing;
  const canvas = new OffscreenCanvas(Math.round(width * PNG_RATIO), Math.round(height * PNG_RATIO));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(PNG_RATIO, PNG_RATIO);
  drawing.draw(context, () => new Path2D());
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
