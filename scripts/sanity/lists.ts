// The lists of moves that are judged: the option cards, and the first ten by fit, likelihood and lift.
import type { RoleId } from '../../shared/model/pack.ts';
import { allMoves, type Move, type MoveContext } from '../../shared/moves/move.ts';
import {
  closedGates,
  isShrinking,
  pickOptions,
  sortMoves,
  suggestedMoves,
} from '../../shared/moves/options.ts';
import { type PackContent, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { usualWord } from '../../shared/moves/usual.ts';
import { type Judgments, judgedKey } from './judgments.ts';

const SHOWN = 10;

/** One list of one origin, in order. */
export type JudgedList = { readonly name: string; readonly moves: readonly Move[] };

/** The cards as lists of one, then the three lists. */
export function listsOf(moves: readonly Move[], content: PackContent): readonly JudgedList[] {
  const suggested = suggestedMoves(moves);
  return [
    ...pickOptions(moves, content).cards.map(({ kind, move }) => ({ name: `card: ${kind}`, moves: [move] })),
    { name: 'fit', moves: suggested.slice(0, SHOWN) },
    { name: 'likelihood', moves: sortMoves(moves, 'likelihood').slice(0, SHOWN) },
    { name: 'lift', moves: sortMoves(suggested, 'lift').slice(0, SHOWN) },
  ];
}

/** The figures a line shows. */
export function figures(move: Move): string {
  const { score, effort, pay } = move;
  const months = effort?.months
    ? `${effort.months.low.toFixed(0)}-${effort.months.high.toFixed(0)} mo`
    : 'not known';
  const change =
    pay.change === null ? 'pay ?' : `pay ${pay.change >= 0 ? '+' : ''}${Math.round(pay.change / 1000)}k`;
  return [
    `fit ${score?.fit.toFixed(2) ?? '?'}`,
    months,
    change,
    ...(move.lift === null ? [] : [`lift ${move.lift.toFixed(1)}`]),
    usualWord(move.likelihood),
    ...(isShrinking(move.destination) ? ['shrinking'] : []),
    ...closedGates(move).map((gate) => gate.kind),
  ].join(', ');
}

/** One table of an origin: each destination once, with every place it is shown at and what is said of it. */
export function movesTable(context: MoveContext, judgments: Judgments): string {
  const moves = allMoves(context);
  const places = new Map<Move, string[]>();
  for (const list of listsOf(moves, context.index.content)) {
    list.moves.forEach((move, at) => {
      const place = list.name.startsWith('card') ? `**${list.name.slice(6)}**` : `${list.name} ${at + 1}`;
      places.set(move, [...(places.get(move) ?? []), place]);
    });
  }
  const rows = [...places].map(([move, at]) =>
    row([
      at.join(', '),
      move.destination.title,
      figures(move),
      said(context, judgments, [move.destination.id]),
    ]),
  );
  const leftOut = pickOptions(moves, context.index.content).leftOutShrinking.map(({ title }) => title);
  return [
    row(['shown as', 'job', 'figures', 'said aloud']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
    `Left out of the cards because shrinking: ${leftOut.length === 0 ? 'none' : leftOut.join('; ')}.`,
  ].join('\n');
}

/** What is said of going on from a context's role to others; bold where nobody has judged it yet. */
export function said({ index, originAt }: MoveContext, judgments: Judgments, on: readonly RoleId[]): string {
  const judgment = judgments.get(judgedKey(roleAtPosition(index, originAt).id, ...on));
  return judgment === undefined ? '**not judged yet**' : `${judgment.verdict}: ${judgment.remark}`;
}

/** A line of a Markdown table. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
