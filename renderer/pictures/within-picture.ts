// "Within reach" on a page: rings of months around the person's job, a family in each direction, the best fits named.
import i18next from 'i18next';
import type { Move, MoveContext } from '../../shared/moves/move.ts';
import { suggestedMoves } from '../../shared/moves/options.ts';
import { familyOf, type PackContent, roleAtPosition } from '../../shared/moves/pack-index.ts';
import type { WithinQuery } from '../../shared/moves/within.ts';
import {
  MOST_MONTHS,
  type ReachLayout,
  RIM,
  RINGS,
  radiusOf,
  reachLayout,
} from '../../shared/reach/reach-layout.ts';
import {
  CORNERS,
  LOCK,
  RADIUS,
  type ReachMark,
  type ReachMarks,
  reachMarks,
} from '../features/within/reach-marks.ts';
import type { Pen } from '../map/pen.ts';
import type { Colors } from './colors.ts';
import type { Drawing } from './drawing.ts';
import { framed } from './page.ts';

/** Room for the families' names around the rim, in CSS pixels as on screen. */
const WIDTH = 1120;
const HEIGHT = 2 * RIM + 92;
/** Where the border between two families begins: outside the person's own place. */
const BORDER_FROM = 60;
const YOU = 24;
const CIRCLE = 2 * Math.PI;
/** Faint jobs, and suggested ones outside the limit or barred, as on screen. */
const FAINT = 0.35;
const OUTSIDE = 0.45;

type Parts = {
  readonly layout: ReachLayout;
  readonly shown: ReachMarks;
  readonly months: number;
  readonly content: PackContent;
  readonly colors: Colors;
};

/** The jobs around the person's own as a picture. */
export function withinPicture(
  moves: readonly Move[],
  query: WithinQuery,
  { index, originAt }: MoveContext,
  colors: Colors,
): Drawing {
  const { content } = index;
  const { months, countCredentials, end = 'typical' } = query;
  const layout = reachLayout(content, moves, { countCredentials, end });
  const parts: Parts = {
    layout,
    shown: reachMarks(layout, suggestedMoves(moves), query),
    months,
    content,
    colors,
  };
  return framed(
    {
      title: i18next.t('pictures:within.title', {
        count: months,
        title: roleAtPosition(index, originAt).title,
      }),
      note: noteOf(layout),
    },
    {
      width: WIDTH,
      height: HEIGHT,
      draw(pen) {
        pen.save();
        pen.translate(WIDTH / 2, HEIGHT / 2);
        drawReach(pen, parts);
        pen.restore();
      },
    },
    content,
    colors,
  );
}

function noteOf({ beyond }: ReachLayout): string {
  const months = i18next.t('within:months', { count: MOST_MONTHS });
  const far = beyond === 0 ? [] : [i18next.t('within:picture.beyond', { count: beyond, months })];
  return [i18next.t('pictures:within.note'), i18next.t('within:picture.rest'), ...far].join(' ');
}

function drawReach<P>(pen: Pen<P>, parts: Parts): void {
  const { layout, shown, months, colors } = parts;
  const { token } = colors;
  pen.setLineDash([]);
  pen.letterSpacing = '0px';
  pen.textBaseline = 'middle';
  disk(pen, 0, 0, RIM, token('surface-2'));
  disk(pen, 0, 0, radiusOf(Math.min(months, MOST_MONTHS)), token('surface'));
  drawFamilies(pen, parts);
  drawRings(pen, colors);
  const marked = new Set(shown.marks.map(({ role }) => role));
  pen.globalAlpha = FAINT;
  for (const { role, x, y } of layout.dots) if (!marked.has(role)) disk(pen, x, y, 2, token('ink-3'));
  pen.globalAlpha = 1;
  circle(pen, radiusOf(Math.min(months, MOST_MONTHS)), token('destination'), 2.5);
  for (const mark of shown.marks) drawMark(pen, mark, colors);
  write(pen, `400 14.5px ${token('font-ui')}`, token('ink'), 'left');
  for (const { text, x, y } of shown.labels) outlined(pen, text, x, y, token('surface'));
  disk(pen, 0, 0, YOU, token('ink'));
  write(pen, `600 13px ${token('font-ui')}`, colors.map.onInk, 'center');
  pen.fillText(i18next.t('within:picture.you'), 0, 0);
}

function drawFamilies<P>(pen: Pen<P>, { layout, content, colors }: Parts): void {
  pen.strokeStyle = colors.token('line');
  pen.lineWidth = 1;
  for (const { from } of layout.sectors) {
    pen.beginPath();
    pen.moveTo(Math.sin(from) * BORDER_FROM, -Math.cos(from) * BORDER_FROM);
    pen.lineTo(Math.sin(from) * RIM, -Math.cos(from) * RIM);
    pen.stroke();
  }
  for (const { family, from, to } of layout.sectors) {
    const middle = (from + to) / 2;
    const [x, y] = [Math.sin(middle) * (RIM + 12), -Math.cos(middle) * (RIM + 12)];
    const align = Math.abs(x) < 40 ? 'center' : x > 0 ? 'left' : 'right';
    write(pen, `italic 400 18px ${colors.token('font-atlas')}`, colors.map.regionLabel, align);
    pen.fillText(familyOf(content, family).shortName, x, y);
  }
}

function drawRings<P>(pen: Pen<P>, { token }: Colors): void {
  write(pen, `400 14px ${token('font-ui')}`, token('ink-3'), 'center');
  for (const months of RINGS) {
    const radius = radiusOf(months);
    pen.setLineDash([2, 4]);
    circle(pen, radius, token('line'), 1);
    pen.setLineDash([]);
    outlined(pen, i18next.t('within:months', { count: months }), 0, 10 - radius, token('surface'));
  }
}

function drawMark<P>(pen: Pen<P>, { move, x, y, isInside, isBarred }: ReachMark, { token }: Colors): void {
  const { direction } = move.pay;
  pen.save();
  pen.translate(x, y);
  pen.globalAlpha = isInside && !isBarred ? 1 : OUTSIDE;
  const isKnown = direction !== 'not-known';
  pen.fillStyle = isKnown ? token(`pay-${direction}-dot`) : token('surface');
  pen.strokeStyle = isKnown ? token('surface') : token('pay-same-dot');
  pen.lineWidth = isKnown ? 1 : 2;
  const [first, ...rest]: readonly (readonly [number, number])[] = CORNERS[direction];
  pen.beginPath();
  if (first === undefined) pen.arc(0, 0, RADIUS, 0, CIRCLE);
  else {
    pen.moveTo(...first);
    for (const corner of rest) pen.lineTo(...corner);
    pen.closePath();
  }
  pen.fill();
  pen.stroke();
  pen.globalAlpha = 1;
  if (isBarred) drawLock(pen, token('closed'));
  pen.restore();
}

function drawLock<P>(pen: Pen<P>, color: string): void {
  pen.strokeStyle = color;
  pen.fillStyle = color;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(LOCK.x, LOCK.y - 2, LOCK.bow, Math.PI, CIRCLE);
  pen.stroke();
  pen.fillRect(LOCK.x - LOCK.width / 2, LOCK.y, LOCK.width, LOCK.height);
}

function write<P>(pen: Pen<P>, font: string, color: string, align: 'left' | 'center' | 'right'): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.textAlign = align;
}

/** Words on whatever lies under them. */
function outlined<P>(pen: Pen<P>, text: string, x: number, y: number, ground: string): void {
  pen.strokeStyle = ground;
  pen.lineWidth = 3;
  pen.lineJoin = 'round';
  pen.strokeText(text, x, y);
  pen.fillText(text, x, y);
}

function disk<P>(pen: Pen<P>, x: number, y: number, radius: number, color: string): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(x, y, radius, 0, CIRCLE);
  pen.fill();
}

function circle<P>(pen: Pen<P>, radius: number, color: string, width: number): void {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, CIRCLE);
  pen.stroke();
}
