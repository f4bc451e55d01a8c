// Pieces of a picture that know their height before they are drawn, one under another or side by side.
import type { Pen } from '../map/pen.ts';
import { measureText } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

/** A piece; drawn with its top left corner at a point, lengths in CSS pixels. */
export interface Block {
  readonly height: number;
  draw<P>(pen: Pen<P>, x: number, y: number): void;
}

/** How a text is set. */
export type TextStyle = {
  readonly font: string;
  readonly color: string;
  /** Height of a line. */
  readonly line: number;
  readonly align?: 'left' | 'center' | 'right';
};

/** A text in lines no wider than the piece, at its left edge, in its middle or at its right edge. */
export function textBlock(
  text: string,
  width: number,
  { font, color, line, align = 'left' }: TextStyle,
): Block {
  const lines = wrapText(text, width, (part) => measureText(part, font));
  const at = { left: 0, center: width / 2, right: width }[align];
  return {
    height: lines.length * line,
    draw(pen, x, y) {
      pen.font = font;
      pen.fillStyle = color;
      pen.textAlign = align;
      pen.textBaseline = 'middle';
      lines.forEach((part, row) => {
        pen.fillText(part, x + at, y + (row + 0.5) * line);
      });
    },
  };
}

/** Empty height. */
export function space(height: number): Block {
  return { height, draw: () => undefined };
}

/** One under another. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, block) => sum + block.height, 0),
    draw(pen, x, y) {
      let top = y;
      for (const block of blocks) {
        block.draw(pen, x, top);
        top += block.height;
      }
    },
  };
}

/** Side by side, each at its distance from the left. */
export function beside(parts: readonly { readonly at: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...parts.map(({ block }) => block.height)),
    draw(pen, x, y) {
      for (const { at, block } of parts) block.draw(pen, x + at, y);
    },
  };
}
