// Prints, for people in the worked examples' roles and twenty others, what Waymark would suggest, so that every line can be
// judged as a career coach would: `npm run sanity`. The judgments stand in docs/sanity.md.
import path from 'node:path';
import { readPackFile } from '../electron/services/pack-file.ts';
import type { Role, RoleId } from '../shared/model/pack.ts';
import { newPerson } from '../shared/model/person.ts';
import { defaultAssumptions } from '../shared/model/settings.ts';
import {
  type LikelihoodModel,
  lifts,
  likelihoodProvenance,
  likelihoods,
  prepareLikelihood,
} from '../shared/moves/likelihood.ts';
import { allMoves, type Move, moveContext } from '../shared/moves/move.ts';
import { closedGates, isShrinking, pickOptions, sortMoves, suggestedMoves } from '../shared/moves/options.ts';
import { entersMoves, indexPack, type PackIndex } from '../shared/moves/pack-index.ts';
import { usualWord } from '../shared/moves/usual.ts';
import { projectRoot } from './runtime/paths.ts';

const WORKED_EXAMPLES = [
  '43-9021.00',
  '41-2031.00',
  '43-6014.00',
  '15-1252.00',
  '13-2051.00',
  '11-1021.00',
  '11-2021.00',
  '13-1161.00',
];
/** The moves of the worked examples: each has to be found, and where it stands is printed. */
const WORKED_MOVES = [
  ['43-9021.00', '51-9061.00'],
  ['43-9021.00', '19-4099.01'],
  ['43-9021.00', '15-1253.00'],
  ['41-2031.00', '13-1199.06'],
  ['43-6014.00', '13-1082.00'],
  ['15-1252.00', '41-9031.00'],
] as const;
const OTHERS = 20;
const SHOWN = 10;

/** The same twenty roles each time: an even walk through the pack. */
function otherRoles(index: PackIndex): readonly string[] {
  const roles = index.content.roles.filter(entersMoves).filter((role) => !WORKED_EXAMPLES.includes(role.id));
  return Array.from(
    { length: OTHERS },
    (_, n) => roles[Math.floor(((n + 0.5) * roles.length) / OTHERS)]?.id ?? '',
  );
}

/** Every move from a role, with nothing rated: what a person sees on the first day. */
function movesFrom(index: PackIndex, model: LikelihoodModel, id: string): readonly Move[] {
  const person = newPerson(id as RoleId);
  const origin = index.roleAt.get(person.role) ?? -1;
  const usual = { likelihood: likelihoods(model, origin), lift: lifts(model, origin) };
  const context = moveContext(index, person, defaultAssumptions, usual);
  if (context === null) throw new Error(`The pack has no role ${id}`);
  return allMoves(context);
}

function roleOf(index: PackIndex, id: string): Role {
  const role = index.content.roles.find((candidate) => candidate.id === id);
  if (role === undefined) throw new Error(`The pack has no role ${id}`);
  return role;
}

function figures(move: Move): string {
  const { score, effort, pay } = move;
  const months = effort?.months
    ? `${effort.months.low.toFixed(0)}-${effort.months.high.toFixed(0)} mo`
    : 'not known';
  const change =
    pay.change === null ? 'pay ?' : `pay ${pay.change >= 0 ? '+' : ''}${Math.round(pay.change / 1000)}k`;
  const gates = closedGates(move).map((gate) => gate.kind);
  const lift = move.lift === null ? '' : `, lift ${move.lift.toFixed(1)}`;
  const usual = usualWord(move.likelihood);
  const shrinking = isShrinking(move.destination) ? ', shrinking' : '';
  return `fit ${score?.fit.toFixed(2) ?? '?'}, ${months}, ${change}${lift}, ${usual}${shrinking}${gates.length > 0 ? `, ${gates.join(' + ')}` : ''}`;
}

/** One table per origin: each destination once, with every place it is shown at. */
function report(index: PackIndex, model: LikelihoodModel, id: string): string {
  const role = roleOf(index, id);
  const moves = movesFrom(index, model, id);
  const suggested = suggestedMoves(moves);
  const options = pickOptions(moves);
  const places = new Map<Move, string[]>();
  const show = (move: Move, place: string) => places.set(move, [...(places.get(move) ?? []), place]);
  for (const { kind, move } of options.cards) show(move, `**${kind}**`);
  const list = (name: string, shown: readonly Move[]) => {
    shown.slice(0, SHOWN).forEach((move, at) => {
      show(move, `${name} ${at + 1}`);
    });
  };
  list('fit', suggested);
  list('likely', sortMoves(moves, 'likelihood'));
  list('lift', sortMoves(suggested, 'lift'));
  const rows = [...places].map(
    ([move, at]) => `| ${at.join(', ')} | ${move.destination.title} | ${figures(move)} |`,
  );
  const leftOut = options.leftOutShrinking.map(({ title }) => title);
  return [
    `## ${role.title} (${id}${role.basis === 'estimated' ? ', estimated' : ''})\n`,
    `| shown as | job | figures |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
    `Left out of the cards because shrinking: ${leftOut.length === 0 ? 'none' : leftOut.join('; ')}.\n`,
  ].join('\n');
}

/** Where a worked example's destination stands among all moves from its origin, 1 = first; readiness only for comparison. */
function workedRow(index: PackIndex, moves: readonly Move[], from: string, to: string): string {
  const move = moves.find(({ destination }) => destination.id === to);
  if (move === undefined) throw new Error(`No move from ${from} to ${to}`);
  const byReadiness = moves.toSorted((a, b) => (b.score?.readiness ?? -1) - (a.score?.readiness ?? -1));
  const rank = (sorted: readonly Move[]) => sorted.indexOf(move) + 1;
  const cells = [
    `${roleOf(index, from).title} → ${move.destination.title}`,
    rank(sortMoves(moves, 'fit')),
    rank(byReadiness),
    rank(sortMoves(moves, 'likelihood')),
    rank(sortMoves(moves, 'lift')),
    rank(suggestedMoves(moves)) || 'no',
    `readiness ${move.score?.readiness.toFixed(2) ?? '?'}, ${figures(move)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const pack = await readPackFile(path.join(projectRoot, 'assets/packs/onet-30.1.waymark-pack'));
if (!pack.ok) throw new Error(JSON.stringify(pack.error));
const index = indexPack(pack.value);
const model = prepareLikelihood(index);
const { id: packId, edition } = pack.value;
process.stdout.write(
  `Pack ${packId}, edition ${edition}; likelihood fitted ${likelihoodProvenance.fitted}.\n\n`,
);
process.stdout.write('## Worked examples, rank among all moves\n\n');
process.stdout.write(
  '| move | fit | readiness | likelihood | lift | suggested | figures |\n| --- | --- | --- | --- | --- | --- | --- |\n',
);
for (const [from, to] of WORKED_MOVES)
  process.stdout.write(`${workedRow(index, movesFrom(index, model, from), from, to)}\n`);
process.stdout.write('\n');
for (const id of [...WORKED_EXAMPLES, ...otherRoles(index)])
  process.stdout.write(`${report(index, model, id)}\n`);
