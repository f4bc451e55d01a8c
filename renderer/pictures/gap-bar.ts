// A level now and needed as a bar from 0 to 5: solid is there, hatched is to build, a line marks the end.
import type { Block } from './blocks.ts';
import type { Colors } from './colors.ts';

/** Height of the bar and the space around it, in CSS pixels. */
const BAR = 8;
const LINE = 18;
const MOST = 5;
/** Pixels between the strokes of the hatch. */
const HATCH = 4;

/** The bar of one skill, as wide as the whole scale. */
export function gapBar(have: number, need: number, width: number, colors: Colors): Block {
  const at = (level: number) => (Math.min(level, MOST) / MOST) * width;
  return {
    height: LINE,
    draw(pen, x, y) {
      const top = y + (LINE - BAR) / 2;
      pen.fillStyle = colors.token('surface-3');
      pen.fillRect(x, top, width, BAR);
      pen.fillStyle = colors.token('ink');
      pen.fillRect(x, top, at(Math.min(have, need)), BAR);
      if (need > have) {
        pen.fillStyle = colors.token('destination-soft');
        pen.fillRect(x + at(have), top, at(need) - at(have), BAR);
        pen.strokeStyle = colors.token('destination');
        pen.lineWidth = 1.4;
        pen.beginPath();
        for (let from = at(have); from + BAR / 2 <= at(need); from += HATCH) {
          pen.moveTo(x + from, top + BAR);
          pen.lineTo(x + from + BAR / 2, top);
        }
        pen.stroke();
      }
      pen.fillStyle = colors.token('destination');
      pen.fillRect(x + at(need) - 1, top - 3, 2, BAR + 6);
    },
  };
}
