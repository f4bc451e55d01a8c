// The whole page: how many lines were judged how, where the worked examples stand, and one section per person.
import type { LikelihoodModel } from '../../shared/moves/likelihood.ts';
import { allMoves, type Move, type MoveContext } from '../../shared/moves/move.ts';
import { sortMoves, suggestedMoves } from '../../shared/moves/options.ts';
import { type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { type Judgments, judgedKey, tally, verdicts } from './judgments.ts';
import { figures, listsOf, movesTable, row } from './lists.ts';
import { firstDay, originsOf, workedMoves } from './people.ts';

/** Markdown of everything judged. */
export function sanityPage(index: PackIndex, model: LikelihoodModel, judgments: Judgments): string {
  const people = originsOf(index).map((id) => firstDay(index, model, id));
  const workedRows = workedMoves.map(([from, to]) => workedRow(firstDay(index, model, from), to));
  return [
    '## How the lines were judged',
    tallyTable(people, judgments),
    '## The worked examples: place among all moves',
    [
      row(['move', 'fit', 'readiness', 'likelihood', 'lift', 'suggested', 'figures']),
      row(Array.from({ length: 7 }, () => '---')),
      ...workedRows,
    ].join('\n'),
    ...people.flatMap((context) => [heading(context), movesTable(context, judgments)]),
  ].join('\n\n');
}

function heading({ index, originAt }: MoveContext): string {
  const { title, id, basis } = roleAtPosition(index, originAt);
  return `## ${title} (${id}${basis === 'estimated' ? ', estimated' : ''})`;
}

/** Verdicts by list, over all people. */
function tallyTable(people: readonly MoveContext[], judgments: Judgments): string {
  const keys = new Map<string, string[]>();
  for (const context of people) {
    const from = roleAtPosition(context.index, context.originAt).id;
    for (const { name, moves } of listsOf(allMoves(context))) {
      const judged = moves.map((move) => judgedKey(from, move.destination.id));
      keys.set(name, [...(keys.get(name) ?? []), ...judged]);
    }
  }
  keys.set('all different lines', [...new Set([...keys.values()].flat())]);
  return [
    row(['shown as', ...verdicts, 'not judged', 'can be said']),
    row(Array.from({ length: verdicts.length + 3 }, () => '---')),
    ...[...keys].map(([name, lines]) => {
      const counts = tally(judgments, lines);
      const sayable = Math.round((100 * (counts.yes + counts.ok)) / lines.length);
      return row([
        name,
        ...verdicts.map((verdict) => counts[verdict]),
        counts.open,
        `${sayable}% of ${lines.length}`,
      ]);
    }),
  ].join('\n');
}

/** Where a worked example's destination stands among all moves from its origin, 1 = first; readiness only for comparison. */
function workedRow(context: MoveContext, to: string): string {
  const moves = allMoves(context);
  const move = moves.find(({ destination }) => destination.id === to);
  if (move === undefined) throw new Error(`No move to ${to}`);
  const byReadiness = moves.toSorted((a, b) => (b.score?.readiness ?? -1) - (a.score?.readiness ?? -1));
  const rank = (sorted: readonly Move[]) => sorted.indexOf(move) + 1;
  return row([
    `${roleAtPosition(context.index, context.originAt).title} → ${move.destination.title}`,
    rank(sortMoves(moves, 'fit')),
    rank(byReadiness),
    rank(sortMoves(moves, 'likelihood')),
    rank(sortMoves(moves, 'lift')),
    rank(suggestedMoves(moves)) || 'no',
    `readiness ${move.score?.readiness.toFixed(2) ?? '?'}, ${figures(move)}`,
  ]);
}
