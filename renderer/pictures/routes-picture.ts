// The ways there as transit lines on a page: one line a way between two stations, with its stops and what each step takes.
import i18next from 'i18next';
import type { Role } from '../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../shared/moves/move.ts';
import { closedGates } from '../../shared/moves/options.ts';
import { roleAtPosition } from '../../shared/moves/pack-index.ts';
import type { RouteChoice, WeighedRoute } from '../../shared/routes/route-choice.ts';
import { wayLetter } from '../features/routes/way-letter.ts';
import { formatDecimal, formatList, formatMonthRange, formatMonths, formatPay } from '../words/format.ts';
import { type Block, beside, space, stack, textBlock } from './blocks.ts';
import type { Colors } from './colors.ts';
import type { Drawing } from './drawing.ts';
import { framed } from './page.ts';
import { type Type, typeOf } from './type.ts';

const WIDTH = 1080;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
/** Space between two texts side by side. */
const GAP = 14;
/** Height of the track between what stands above and under it. */
const TRACK = 22;
/** A move without a stop is dashed, as on screen. */
const DASHED = [9, 5];
const SOLID: number[] = [];

type Parts = { readonly context: MoveContext; readonly colors: Colors; readonly type: Type };

/** All ways of an answer as a picture. */
export function routesPicture(choice: RouteChoice, context: MoveContext, colors: Colors): Drawing {
  const { content } = context.index;
  const parts: Parts = { context, colors, type: typeOf(colors) };
  const from = roleAtPosition(context.index, context.originAt);
  const to = choice.direct.destination;
  const ways = choice.routes.flatMap((route, place) => [way(route, place, parts), space(18)]);
  const page = stack([stations(from, to, parts), space(12), ...ways]);
  return framed(
    {
      title: i18next.t('pictures:routes.title', { from: from.title, to: to.title }),
      note: i18next.t('common:roughGuess'),
    },
    { width: WIDTH, height: page.height, draw: (pen) => page.draw(pen, MARGIN, 0) },
    content,
    colors,
  );
}

function stations(from: Role, to: Role, parts: Parts): Block {
  const width = INNER / 2 - GAP;
  const { type } = parts;
  const station = (role: Role, word: string, align: 'left' | 'right') =>
    stack([
      textBlock(word, width, { ...type.note, align }),
      textBlock(role.title, width, { ...type.heading, line: 22, align }),
      textBlock(pay(role, parts), width, { ...type.note, align }),
    ]);
  return beside([
    { at: 0, block: station(from, i18next.t('routes:station.you'), 'left') },
    { at: INNER - width, block: station(to, i18next.t('routes:station.there'), 'right') },
  ]);
}

function pay(role: Role, { context }: Parts): string {
  const { currency, payTopCode } = context.index.content;
  const median = role.pay?.annual[2] ?? null;
  return median === null
    ? i18next.t('common:payNotKnown')
    : i18next.t('routes:station.pay', { pay: formatPay(median, currency, payTopCode) });
}

/** One line: its letter and months in all, then columns of legs and stops with the track through them. */
function way(route: WeighedRoute, place: number, parts: Parts): Block {
  const { type } = parts;
  const { months, stops } = route;
  const color = wayInk(place, stops.length, parts.colors);
  const columns = route.legs.flatMap((leg, step) => [
    legColumn(leg, route, step, parts),
    ...stops.slice(step, step + 1).map((stop) => stopColumn(stop, parts)),
  ]);
  const width = INNER / columns.length;
  const built = columns.map(({ above, below }) => ({
    above: stack(above.map(({ text, style }) => textBlock(text, width - GAP, style))),
    below: stack(below.map(({ text, style }) => textBlock(text, width - GAP, style))),
  }));
  const aboveHeight = Math.max(...built.map(({ above }) => above.height));
  const placed = (block: Block, at: number) => ({ at: at * width + GAP / 2, block });
  return stack([
    textBlock(`${wayLetter(place)} · ${formatMonthRange(months.low.total, months.high.total)}`, INNER, {
      ...type.strong,
      color,
    }),
    // Words stand on the track, however many lines they take.
    beside(built.map(({ above }, at) => placed(stack([space(aboveHeight - above.height), above]), at))),
    track(
      color,
      stops.map((_, stop) => (stop * 2 + 1.5) * width),
      parts.colors,
    ),
    beside(built.map(({ below }, at) => placed(below, at))),
  ]);
}

type Line = { readonly text: string; readonly style: Type['body'] };
type Column = { readonly above: readonly Line[]; readonly below: readonly Line[] };

function legColumn(leg: Move, { largestGaps }: WeighedRoute, step: number, { type, colors }: Parts): Column {
  const gap = largestGaps[step] ?? null;
  const closed = closedGates(leg).map(({ kind }) => i18next.t(`common:gates.${kind}`));
  const style = { ...type.note, line: 16, align: 'center' as const };
  const below = [
    {
      text:
        gap === null
          ? i18next.t('routes:leg.noGap')
          : i18next.t('routes:leg.gap', { levels: formatDecimal(gap.levels, 1), skill: gap.skill.name }),
      style,
    },
  ];
  if (closed.length > 0) {
    const text = i18next.t('routes:leg.barriers', { gates: formatList(closed) });
    below.push({ text, style: { ...style, color: colors.token('closed') } });
  }
  return {
    above: [{ text: formatMonths(leg.effort), style: { ...type.strong, align: 'center' } }],
    below,
  };
}

function stopColumn(stop: Role, parts: Parts): Column {
  const { type } = parts;
  return {
    above: [{ text: stop.title, style: { ...type.strong, align: 'center' } }],
    below: [{ text: pay(stop, parts), style: { ...type.note, line: 16, align: 'center' } }],
  };
}

/** The line between the stations, with a ring at each stop. */
function track(color: string, stops: readonly number[], { token }: Colors): Block {
  return {
    height: TRACK,
    draw(pen, x, y) {
      const middle = y + TRACK / 2;
      pen.strokeStyle = color;
      pen.lineWidth = 6;
      pen.setLineDash(stops.length === 0 ? DASHED : SOLID);
      pen.beginPath();
      pen.moveTo(x, middle);
      pen.lineTo(x + INNER, middle);
      pen.stroke();
      pen.setLineDash(SOLID);
      const ring = (at: number, outer: string) => {
        for (const [radius, fill] of [
          [8, outer],
          [4.5, token('surface')],
        ] as const) {
          pen.beginPath();
          pen.arc(x + at, middle, radius, 0, 2 * Math.PI);
          pen.fillStyle = fill;
          pen.fill();
        }
      };
      ring(8, token('ink'));
      for (const stop of stops) ring(stop, color);
      ring(INNER - 8, token('destination'));
    },
  };
}

const WAYS = ['route-a', 'route-b', 'route-c', 'route-d'] as const;

/** The color of a way as on screen: a move without a stop is gray. */
function wayInk(place: number, stopCount: number, { token }: Colors): string {
  return token(stopCount === 0 ? 'ink-3' : (WAYS[place % WAYS.length] ?? 'route-a'));
}
