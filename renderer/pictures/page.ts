// The frame of every picture: its title above, and under it what it was made from, which the data's licenses ask for.
import i18next from 'i18next';
import type { PackContent } from '../../shared/moves/pack-index.ts';
import type { Pen, Tracer } from '../map/pen.ts';
import { formatDate } from '../words/format.ts';
import type { Colors } from './colors.ts';
import { type Drawing, measureText } from './drawing.ts';
import { wrapText } from './wrap-text.ts';

/** What stands between title and foot; drawn with its own top left corner at 0, 0. */
export type Body = Pick<Drawing, 'width' | 'height' | 'draw'>;

/** Space around, and the sizes of what is written, in CSS pixels. */
const MARGIN = 24;
const TITLE = { size: 24, line: 30 };
const NOTE = { size: 13, line: 19 };
const FOOT = { size: 10.5, line: 15 };

/** A whole picture. Never has private notes in it: it is made of the job data and what the screen shows alone. */
export function framed(
  words: { readonly title: string; readonly note: string },
  body: Body,
  content: PackContent,
  colors: Colors,
): Drawing {
  const ui = colors.token('font-ui');
  const titleFont = `600 ${TITLE.size}px ${colors.token('font-atlas')}`;
  const noteFont = `400 ${NOTE.size}px ${ui}`;
  const footFont = `400 ${FOOT.size}px ${ui}`;
  const inner = body.width - 2 * MARGIN;
  const lines = (text: string, font: string) => wrapText(text, inner, (part) => measureText(part, font));
  const title = lines(words.title, titleFont);
  const note = lines(words.note, noteFont);
  const foot = footTexts(content).flatMap((text) => lines(text, footFont));
  const top = MARGIN + title.length * TITLE.line + note.length * NOTE.line + 12;
  const bottom = 12 + foot.length * FOOT.line + MARGIN / 2;
  const height = top + body.height + bottom;
  return {
    title: words.title,
    width: body.width,
    height,
    draw<P extends Tracer>(pen: Pen<P>, newShape: () => P): void {
      pen.fillStyle = colors.token('surface');
      pen.fillRect(0, 0, body.width, height);
      pen.save();
      pen.translate(0, top);
      body.draw(pen, newShape);
      pen.restore();
      // After the body, so that nothing of a map reaches out of its place.
      pen.fillStyle = colors.token('surface');
      pen.fillRect(0, 0, body.width, top);
      pen.fillRect(0, top + body.height, body.width, bottom);
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.letterSpacing = '0px';
      const write = (texts: readonly string[], font: string, color: string, from: number, line: number) => {
        pen.font = font;
        pen.fillStyle = color;
        texts.forEach((text, row) => {
          pen.fillText(text, MARGIN, from + (row + 0.5) * line);
        });
      };
      write(title, titleFont, colors.token('ink'), MARGIN - 6, TITLE.line);
      write(note, noteFont, colors.token('ink-2'), MARGIN - 2 + title.length * TITLE.line, NOTE.line);
      write(foot, footFont, colors.token('ink-3'), top + body.height + 12, FOOT.line);
    },
  };
}

/** What made it, when, from which job data, and whose: the attributions as the sources ask for them. */
function footTexts({ title, sources }: PackContent): string[] {
  const date = formatDate(new Date().toISOString());
  const attributions = sources.map(({ attribution, name, publisher, period, license }) =>
    attribution === '' ? `${name}, ${publisher}, ${period}. ${license}.` : attribution,
  );
  return [
    `${i18next.t('pictures:foot.made', { date, data: title })} ${i18next.t('pictures:foot.guess')}`,
    attributions.join(' '),
  ];
}
