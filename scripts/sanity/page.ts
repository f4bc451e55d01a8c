// The whole page: how many lines were judged how, where the worked examples stand, and one section per person.
import { defaultAssumptions } from '../../shared/model/settings.ts';
import type { LikelihoodModel } from '../../shared/moves/likelihood.ts';
import { allMoves, type Move, type MoveContext } from '../../shared/moves/move.ts';
import { sortMoves, suggestedMoves } from '../../shared/moves/options.ts';
import { type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { prepareLegs } from '../../shared/routes/leg-graph.ts';
import { type Judgments, judgedKey, tally, verdicts } from './judgments.ts';
import { figures, listsOf, movesTable, row } from './lists.ts';
import { firstDay, originsOf, workedMoves } from './people.ts';
import { type JudgedWays, wayKeys, waysOf, waysTable } from './ways.ts';

/** A person with the ways there that are judged. */
type JudgedPerson = { readonly context: MoveContext; readonly ways: readonly JudgedWays[] };

/** Markdown of everything judged. */
export function sanityPage(index: PackIndex, model: LikelihoodModel, judgments: Judgments): string {
  const graph = prepareLegs(index, defaultAssumptions, model);
  const people = originsOf(index).map((id) => {
    const context = firstDay(index, model, id);
    return { context, ways: waysOf(graph, context) };
  });
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
    ...people.flatMap(({ context, ways }) => [
      heading(context),
      movesTable(context, judgments),
      waysTable(context, ways, judgments),
    ]),
  ].join('\n\n');
}

function heading({ index, originAt }: MoveContext): string {
  const { title, id, basis } = roleAtPosition(index, originAt);
  return `## ${title} (${id}${basis === 'estimated' ? ', estimated' : ''})`;
}

/** Verdicts by list, over all people. */
function tallyTable(people: readonly JudgedPerson[], judgments: Judgments): string {
  const keys = new Map<string, string[]>();
  for (const { context, ways } of people) {
    const from = roleAtPosition(context.index, context.originAt).id;
    for (const { name, moves } of listsOf(allMoves(context), context.index.content)) {
      const judged = moves.map((move) => judgedKey(from, move.destination.id));
      keys.set(name, [...(keys.get(name) ?? []), ...judged]);
    }
    keys.set('ways there', [...(keys.get('ways there') ?? []), ...wayKeys(from, ways)]);
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
