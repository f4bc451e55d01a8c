// One move on a page: what carries over first, what is to build, then time, barriers and pay, with the screen's own words.
import i18next from 'i18next';
import { assumedOfMove } from '../../shared/moves/assumed.ts';
import { carryOver, type Explanation, type Term } from '../../shared/moves/explain.ts';
import { type OpenMove, rolesOfMove } from '../../shared/moves/open-move.ts';
import { packKnows } from '../../shared/moves/pack-knows.ts';
import { partlyMet } from '../../shared/moves/skill-context.ts';
import { gapTable } from '../../shared/report/gap-table.ts';
import { type NowThere, nowAndThere } from '../../shared/report/now-there.ts';
import { skillName } from '../features/move/skill-name.ts';
import { wordOfUse } from '../features/move-figures/word-of-use.ts';
import { formatDecimal, formatHours, formatMonths, formatPay, shareInWords } from '../words/format.ts';
import { placeAndSources } from '../words/sources.ts';
import { type Block, beside, space, stack, textBlock } from './blocks.ts';
import type { Colors } from './colors.ts';
import type { Drawing } from './drawing.ts';
import { gapBar } from './gap-bar.ts';
import { framed } from './page.ts';
import { type Type, typeOf } from './type.ts';

/** The page's columns in CSS pixels; its height follows from what there is to say. */
const WIDTH = 960;
const LEFT = 24;
const BRING = 340;
const BUILD_AT = 412;
const BUILD = WIDTH - BUILD_AT - LEFT;
const THIRD = 290;
const THIRDS_AT = [0, 311, 622] as const;
/** Most skills named as carried over; the screen has them all. */
const MOST_BROUGHT = 9;

type Parts = { readonly open: OpenMove; readonly colors: Colors; readonly type: Type };

/** The move in focus as a picture; `to` is what it leads to, by name. */
export function movePicture(open: OpenMove, to: string, colors: Colors): Drawing {
  const { context, move } = open;
  const [origin] = rolesOfMove(open);
  const parts: Parts = { open, colors, type: typeOf(colors) };
  const { content } = context.index;
  const page = stack([bringAndBuild(parts), space(20), judged(parts), space(8)]);
  return framed(
    {
      title: i18next.t('pictures:move.title', { from: origin.title, to }),
      note: i18next.t(`common:kind.${move.kind}`),
    },
    {
      width: WIDTH,
      height: page.height,
      draw: (pen) => page.draw(pen, LEFT, 0),
    },
    content,
    colors,
  );
}

function bringAndBuild({ open, colors, type }: Parts): Block {
  const { explanation } = open;
  if (explanation === null) return textBlock(i18next.t('move:notKnown.title'), WIDTH - 2 * LEFT, type.body);
  const withLevels = !assumedOfMove(open).levels;
  return beside([
    { at: 0, block: bring(open, explanation, type) },
    { at: BUILD_AT - LEFT, block: build({ open, colors, type }, explanation, withLevels) },
  ]);
}

function bring({ context }: OpenMove, explanation: Explanation, type: Type): Block {
  const { content } = context.index;
  const enough = carryOver(explanation);
  const row = (term: Term, word: string) =>
    beside([
      { at: 0, block: textBlock(skillName(term.skill, content), BRING - 130, type.strong) },
      { at: BRING - 120, block: textBlock(word, 120, { ...type.note, align: 'right' }) },
    ]);
  const rows = [
    ...enough.map((term) => row(term, i18next.t('move:bring.allOf'))),
    ...partlyMet(explanation).map((term) => row(term, shareInWords(term.met))),
  ].slice(0, MOST_BROUGHT);
  const isRated = Object.keys(context.person.ratings).length > 0;
  return stack([
    textBlock(i18next.t('pictures:move.bring'), BRING, type.heading),
    ...(rows.length === 0 ? [textBlock(i18next.t('move:bring.little'), BRING, type.body)] : rows),
    space(6),
    ...(isRated ? [] : [textBlock(i18next.t('pictures:move.asked'), BRING, type.note)]),
  ]);
}

function build({ open, colors, type }: Parts, explanation: Explanation, withLevels: boolean): Block {
  const { content } = open.context.index;
  const { large, small } = gapTable(explanation);
  const levels = ({ have, need }: Term) => `${formatDecimal(have, 1)} / ${formatDecimal(need, 1)}`;
  const rows = large.map(({ term, hours }) =>
    beside([
      { at: 0, block: textBlock(skillName(term.skill, content), 190, type.strong) },
      ...(withLevels
        ? [
            { at: 200, block: gapBar(term.have, term.need, 150, colors) },
            { at: 356, block: textBlock(levels(term), 60, { ...type.note, align: 'right' as const }) },
          ]
        : []),
      {
        at: BUILD - 108,
        block: textBlock(
          hours === null ? i18next.t('common:notKnown') : formatHours(hours.low, hours.high),
          108,
          { ...type.note, align: 'right' },
        ),
      },
    ]),
  );
  return stack([
    textBlock(i18next.t('pictures:move.build'), BUILD, type.heading),
    ...(rows.length === 0 ? [textBlock(i18next.t('move:build.nothing'), BUILD, type.body)] : rows),
    ...(small.length === 0
      ? []
      : [textBlock(i18next.t('pictures:move.more', { count: small.length }), BUILD, type.note)]),
    space(6),
    ...(withLevels ? [textBlock(i18next.t('pictures:move.key'), BUILD, type.note)] : []),
  ]);
}

function judged(parts: Parts): Block {
  const blocks = [howFar(parts), barriers(parts), pay(parts)];
  return beside(blocks.map((block, place) => ({ at: THIRDS_AT[place] ?? 0, block })));
}

function howFar({ open: { move }, type }: Parts): Block {
  const { score, effort } = move;
  const share =
    score === null
      ? i18next.t('common:notKnown')
      : i18next.t('pictures:move.bringShare', {
          share: shareInWords(score.readiness),
          use: i18next.t(`common:fit.${wordOfUse(score)}`),
        });
  return stack([
    textBlock(i18next.t('pictures:move.time'), THIRD, type.heading),
    textBlock(formatMonths(effort), THIRD, type.figure),
    textBlock(i18next.t('common:roughGuess'), THIRD, type.note),
    space(4),
    textBlock(share, THIRD, type.body),
  ]);
}

const GATE_COLORS = { closed: 'closed', open: 'open', 'not-known': 'unknown' } as const;
const GATE_ORDER = ['closed', 'not-known', 'open'] as const;

function barriers({ open: { move, context }, type, colors }: Parts): Block {
  const gates = move.at === context.originAt ? move.gates.filter(({ kind }) => kind === 'time') : move.gates;
  return stack([
    textBlock(i18next.t('pictures:move.barriers'), THIRD, type.heading),
    ...GATE_ORDER.flatMap((state) => gates.filter((gate) => gate.state === state)).map(({ kind, state }) =>
      textBlock(
        i18next.t('pictures:move.barrier', {
          name: i18next.t(`common:gates.${kind}`),
          state: i18next.t(`common:gateState.${state}`),
        }),
        THIRD,
        { ...type.body, color: colors.token(GATE_COLORS[state]) },
      ),
    ),
  ]);
}

function pay({ open, type }: Parts): Block {
  const { content } = open.context.index;
  if (!packKnows(content).pay) return space(0);
  const figures = nowAndThere(open.context, open.move);
  const line = (name: 'startPay' | 'medianPay', row: NowThere['median']) =>
    textBlock(
      i18next.t(`pictures:move.${name}`, {
        now: formatPay(row.now, content.currency, content.payTopCode),
        there: formatPay(row.there, content.currency, content.payTopCode),
      }),
      THIRD,
      type.body,
    );
  return stack([
    textBlock(i18next.t('pictures:move.pay'), THIRD, type.heading),
    line('startPay', figures.lowerQuartile),
    line('medianPay', figures.median),
    space(4),
    textBlock(placeAndSources(content, rolesOfMove(open), ['pay']) ?? '', THIRD, type.note),
  ]);
}
