// Prints, for people in the worked examples' roles and twenty others, what Waymark would suggest, so that every line can be
// judged as a career coach would: `npm run sanity`. The judgments stand in docs/sanity.md.
import path from 'node:path';
import { readPackFile } from '../electron/services/pack-file.ts';
import type { RoleId } from '../shared/model/pack.ts';
import { newPerson } from '../shared/model/person.ts';
import { defaultAssumptions } from '../shared/model/settings.ts';
import { type LikelihoodModel, lifts, likelihoods, prepareLikelihood } from '../shared/moves/likelihood.ts';
import { allMoves, type Move, moveContext } from '../shared/moves/move.ts';
import { closedGates, pickOptions, sortMoves, suggestedMoves } from '../shared/moves/options.ts';
import { entersMoves, indexPack, type PackIndex } from '../shared/moves/pack-index.ts';
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

function line(move: Move): string {
  const { score, effort, pay, destination } = move;
  const months = effort?.months
    ? `${effort.months.low.toFixed(0)}-${effort.months.high.toFixed(0)} mo`
    : 'not known';
  const change =
    pay.change === null ? 'pay ?' : `pay ${pay.change >= 0 ? '+' : ''}${Math.round(pay.change / 1000)}k`;
  const gates = closedGates(move).map((gate) => gate.kind);
  const lift = move.lift === null ? '' : `, lift ${move.lift.toFixed(1)}`;
  return `${destination.title} (fit ${score?.fit.toFixed(2) ?? '?'}, ${months}, ${change}${lift}${gates.length > 0 ? `, ${gates.join(' + ')}` : ''})`;
}

function report(index: PackIndex, model: LikelihoodModel, id: string): string {
  const person = newPerson(id as RoleId);
  const origin = index.roleAt.get(person.role) ?? -1;
  const usual = { likelihood: likelihoods(model, origin), lift: lifts(model, origin) };
  const context = moveContext(index, person, defaultAssumptions, usual);
  const role = index.content.roles.find((candidate) => candidate.id === id);
  if (context === null || role === undefined) throw new Error(`The pack has no role ${id}`);
  const moves = allMoves(context);
  const list = (title: string, shown: readonly Move[]) =>
    `**${title}**\n\n${shown.map((move, at) => `${at + 1}. ${line(move)}`).join('\n')}\n`;
  const options = pickOptions(moves);
  return [
    `## ${role.title} (${id}${role.basis === 'estimated' ? ', estimated' : ''})\n`,
    `${options.cards.map(({ kind, move }) => `- ${kind}: ${line(move)}`).join('\n')}\n`,
    list('Suggested, by fit', suggestedMoves(moves).slice(0, SHOWN)),
    list('By likelihood', sortMoves(moves, 'likelihood').slice(0, SHOWN)),
    list('Suggested, by lift', sortMoves(suggestedMoves(moves), 'lift').slice(0, SHOWN)),
  ].join('\n');
}

const pack = await readPackFile(path.join(projectRoot, 'assets/packs/onet-30.1.waymark-pack'));
if (!pack.ok) throw new Error(JSON.stringify(pack.error));
const index = indexPack(pack.value);
const model = prepareLikelihood(index);
for (const id of [...WORKED_EXAMPLES, ...otherRoles(index)])
  process.stdout.write(`${report(index, model, id)}\n`);
