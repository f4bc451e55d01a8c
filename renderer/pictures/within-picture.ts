// "Within reach" on a page: rings of months around the person's job, a family in each direction, the best fits named.
import i18next from 'i18next';
import type { Move, MoveContext } from '../../shared/moves/move.ts';
import { suggestedMoves } from '../../shared/moves/options.ts';
import { roleAtPosition } from '../../shared/moves/pack-index.ts';
import type { WithinQuery } from '../../shared/moves/within.ts';
import { LABEL_LINE, LABEL_SIZE, type ReachLabel } from '../../shared/reach/reach-labels.ts';
import {
  FAMILY_SIZE,
  FRAME,
  familyLines,
  MOST_MONTHS,
  type ReachLayout,
  RIM,
  RINGS,
  radiusOf,
  reachLayout,
} from '../../shared/reach/reach-layout.ts';
import type { Pen } from '../map/pen.ts';
import {
  CORNERS,
  isStrong,
  LOCK,
  RADIUS,
  type ReachMark,
  reachMarks,
  reachNames,
} from '../reach/reach-marks.ts';
import { formatCount } from '../words/format.ts';
import type { Colors } from './colors.ts';
import type { Drawing } from './drawing.ts';
import { framed } from './page.ts';

/** Room for legends beside the rim, in CSS pixels as on screen. */
const SIZE = 2 * FRAME + 24;
const YOU = 24;
const CIRCLE = 2 * Math.PI;
/** Faint jobs, and suggested ones outside the limit or barred, as on screen. */
const FAINT = 0.35;
const FAINT_RADIUS = 1.7;
const OUTSIDE = 0.45;

type Parts = {
  readonly layout: ReachLayout;
  readonly marks: readonly ReachMark[];
  readonly names: readonly ReachLabel[];
  readonly limit: number;
  readonly colors: Colors;
};

/** What is within reach, as it is asked for. */
export type Reach = {
  readonly all: readonly Move[];
  /** Those that are not hidden. */
  readonly moves: readonly Move[];
  readonly query: WithinQuery;
  readonly context: MoveContext;
};

/** The jobs around the person's own as a picture. */
export function withinPicture({ all, moves, query, context }: Reach, colors: Colors): Drawing {
  const { index, originAt } = context;
  const { content } = index;
  const { months, countCredentials, end = 'typical' } = query;
  const layout = reachLayout(content, all, { countCredentials, end }, moves);
  const { marks } = reachMarks(layout, suggestedMoves(moves), query);
  const limit = Math.min(months, MOST_MONTHS);
  const parts: Parts = { layout, marks, names: reachNames(marks, null), limit, colors };
  return framed(
    {
      title: i18next.t('pictures:within.title', {
        count: months,
        title: roleAtPosition(index, originAt).title,
      }),
      note: noteOf(layout, marks),
    },
    {
      width: SIZE,
      height: SIZE,
      draw(pen) {
        pen.save();
        pen.translate(SIZE / 2, SIZE / 2);
        drawReach(pen, parts);
        pen.restore();
      },
    },
    content,
    colors,
  );
}

function noteOf({ beyond }: ReachLayout, marks: readonly ReachMark[]): string {
  const months = i18next.t('within:months', { count: MOST_MONTHS });
  const isAnyBarred = marks.some((mark) => mark.isBarred);
  return [
    i18next.t('pictures:within.note'),
    ...(isAnyBarred ? [i18next.t('pictures:within.lock')] : []),
    i18next.t('within:picture.rest'),
    ...(beyond === 0 ? [] : [i18next.t('within:picture.beyond', { count: beyond, months })]),
  ].join(' ');
}

function drawReach<P>(pen: Pen<P>, parts: Parts): void {
  const { layout, marks, names, limit, colors } = parts;
  const { token } = colors;
  pen.setLineDash([]);
  pen.letterSpacing = '0px';
  pen.textBaseline = 'middle';
  disk(pen, 0, 0, RIM, token('surface-2'));
  disk(pen, 0, 0, radiusOf(limit), token('surface'));
  drawFamilies(pen, parts);
  pen.setLineDash([2, 4]);
  for (const months of RINGS) circle(pen, radiusOf(months), token('line'), 1);
  pen.setLineDash([]);
  const marked = new Set(marks.map(({ role }) => role));
  pen.globalAlpha = FAINT;
  for (const { role, x, y } of layout.dots)
    if (!marked.has(role)) disk(pen, x, y, FAINT_RADIUS, token('ink-3'));
  pen.globalAlpha = 1;
  circle(pen, radiusOf(limit), token('destination'), 2.5);
  for (const name of names) drawLeader(pen, name, colors);
  for (const mark of marks) drawMark(pen, mark, colors);
  for (const name of names) drawName(pen, name, colors);
  drawScale(pen, parts);
  disk(pen, 0, 0, YOU, token('ink'));
  write(pen, `600 13px ${token('font-ui')}`, colors.map.onInk, 'center');
  pen.fillText(i18next.t('within:picture.you'), 0, 0);
}

function drawFamilies<P>(pen: Pen<P>, { layout, colors }: Parts): void {
  pen.strokeStyle = colors.token('line');
  pen.lineWidth = 1;
  for (const angle of layout.sectors.flatMap(({ from, to }) => [from, to])) {
    pen.beginPath();
    pen.moveTo(Math.sin(angle) * radiusOf(0), -Math.cos(angle) * radiusOf(0));
    pen.lineTo(Math.sin(angle) * RIM, -Math.cos(angle) * RIM);
    pen.stroke();
  }
  const font = `italic 400 ${FAMILY_SIZE}px ${colors.token('font-atlas')}`;
  write(pen, font, colors.map.regionLabel, 'center');
  for (const { text, x, y, turn } of layout.sectors.flatMap(familyLines)) {
    pen.save();
    pen.translate(x, y);
    pen.rotate(turn);
    pen.fillText(text, 0, 0);
    pen.restore();
  }
}

/** The line to a name that stands off from its dot. */
function drawLeader<P>(pen: Pen<P>, { leader }: ReachLabel, { token }: Colors): void {
  if (leader === null) return;
  pen.strokeStyle = token('ink-3');
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(leader.from.x, leader.from.y);
  pen.lineTo(leader.to.x, leader.to.y);
  pen.stroke();
}

function drawName<P>(pen: Pen<P>, { lines, x, y, anchor }: ReachLabel, { token }: Colors): void {
  const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  write(pen, `400 ${LABEL_SIZE}px ${token('font-ui')}`, token('ink'), align);
  lines.forEach((line, order) => {
    outlined(pen, line, x, y + order * LABEL_LINE, token('surface'));
  });
}

/** The rings' numbers in the north; the limit's is told by the ring and the title. */
function drawScale<P>(pen: Pen<P>, { colors: { token } }: Parts): void {
  write(pen, `400 ${LABEL_SIZE}px ${token('font-ui')}`, token('ink-2'), 'center');
  for (const months of RINGS) outlined(pen, formatCount(months), 0, -radiusOf(months), token('surface'));
  pen.fillText(i18next.t('within:picture.unit'), 0, -RIM - 20);
}

function drawMark<P>(pen: Pen<P>, mark: ReachMark, { token }: Colors): void {
  const { move, x, y } = mark;
  const { direction } = move.pay;
  pen.save();
  pen.translate(x, y);
  pen.globalAlpha = isStrong(mark) ? 1 : OUTSIDE;
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
  if (mark.isBarred) drawLock(pen, token('closed'));
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
