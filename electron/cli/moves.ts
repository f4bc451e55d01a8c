// `moves`: every move of one person, or the plain numbers of every move in the pack.
import type { AppError } from '../../shared/model/app-error.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import { newPerson } from '../../shared/model/person.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { likelihoods, prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { allMoves, type Move, moveContext } from '../../shared/moves/move.ts';
import { moveOrders, sortMoves } from '../../shared/moves/options.ts';
import { entersMoves, knownOrNull, type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { scoreAll } from '../../shared/moves/score.ts';
import { answerJson, defineCommand } from './command.ts';
import type { CommandIo } from './io.ts';
import { moveJson } from './move-json.ts';
import { openIndex, packOption, roleOption } from './opened-pack.ts';
import { optional, switchOption, topOption, type ValuesOf, wordOption } from './option.ts';
import { contextFor, personOptions } from './profile.ts';

/** Readiness is here and not among the engine's orders, which suggestions are made by: for analysts alone. */
const orders = [...moveOrders, 'readiness'] as const;

const options = {
  from: optional(roleOption('the role the moves start from')),
  all: switchOption(
    'the plain numbers of every move in the pack, one line an origin; goes with --pack alone',
  ),
  top: optional(topOption),
  sort: optional(wordOption('ORDER', 'what comes first, fit unless said', orders)),
  ...personOptions,
  pack: packOption,
};
type Values = ValuesOf<typeof options>;

/** Lists moves. */
export const moves = defineCommand(
  {
    name: 'moves',
    about: 'Lists every move from a role, best first.',
    answer: [
      '[{origin, destination, title, readiness, use, fit, band, likelihood, kind, monthsLow, monthsTypical,',
      '  monthsHigh, hoursLow, hoursHigh, lift, payChange, gates: [{gate, open, reason}], estimated}]',
      'Numbers are not rounded; null = not known, sorted last. Ties are settled by role id.',
      'band: ready, near, stretch, far; null at 0 weekly hours. kind: upskill, reskill, lateral.',
      'payChange: change of medians a year. open: true, false, null = not known. estimated: one of both roles is.',
      'pay sorts by the lower quartile there, nearer to what newcomers earn; effort by fewest hours.',
      'Sorting by readiness suggests nothing: everyone is ready for the jobs that ask least.',
      'With --all one line an origin, in the order of the pack, for people who have what their role usually asks:',
      '{origin, destinations: [id], readiness: [], fit: [], likelihood: []}, the four in step, the origin left out.',
    ].join('\n'),
    example: 'moves --from 43-9021.00 --top 10 --sort lift',
  },
  options,
  async (values, { io, builtInPack }) => {
    const problem = contradiction(values);
    if (problem !== null) return err(problem);
    const index = await openIndex(values.pack, builtInPack);
    if (!index.ok) return index;
    if (values.from !== null) return writeFrom(index.value, values.from, values, io);
    await writeAll(index.value, io);
    return ok(undefined);
  },
);

/** One origin or all of them; what is asked of one person's list means nothing for all. */
function contradiction(values: Values): AppError | null {
  if (!values.all) {
    if (values.from !== null) return null;
    return { code: 'value-illegal', name: '--from', value: '', legal: 'a role id, or --all in its place' };
  }
  const names = ['from', 'top', 'sort', 'profile', 'weekly-hours'] as const;
  const beside = names.find((name) => values[name] !== null);
  if (beside === undefined) return null;
  return { code: 'value-illegal', name: 'option beside --all', value: `--${beside}`, legal: '--pack' };
}

async function writeFrom(
  index: PackIndex,
  from: RoleId,
  values: Values,
  io: CommandIo,
): Promise<Result<void>> {
  const context = await contextFor(index, prepareLikelihood(index), from, values);
  if (!context.ok) return context;
  const entering = allMoves(context.value).filter((move) => entersMoves(move.destination));
  const shown = ordered(entering, values.sort ?? 'fit').slice(0, values.top ?? entering.length);
  const origin = roleAtPosition(index, context.value.originAt);
  await answerJson(
    io,
    shown.map((move) => moveJson(index.content, origin, move)),
  );
  const leftOut = index.content.roles.filter((role) => !entersMoves(role)).length;
  if (leftOut > 0) await io.remark(`Left out as not known: ${leftOut} roles without ratings.\n`);
  return ok(undefined);
}

function ordered(moves: readonly Move[], order: (typeof orders)[number]): readonly Move[] {
  if (order !== 'readiness') return sortMoves(moves, order);
  const key = (move: Move) => move.score?.readiness ?? Number.NEGATIVE_INFINITY;
  return moves.toSorted((a, b) => key(b) - key(a) || (a.destination.id < b.destination.id ? -1 : 1));
}

async function writeAll(index: PackIndex, io: CommandIo): Promise<void> {
  const model = prepareLikelihood(index);
  const entering = index.content.roles.flatMap((role, at) =>
    entersMoves(role) ? [{ id: role.id, at }] : [],
  );
  for (const origin of entering) {
    const context = moveContext(index, newPerson(origin.id), defaultAssumptions, null);
    if (context === null) throw new Error(`No role ${origin.id}`);
    const { readiness, fit } = scoreAll(context.profile, index.requirements);
    const likelihood = likelihoods(model, origin.at);
    const others = entering.filter(({ at }) => at !== origin.at);
    const column = (values: Float64Array) => others.map(({ at }) => knownOrNull(values[at]));
    // Where one of the two ways to look at a move is not known, neither is told, as in the other lists.
    const known = readiness.map((value, at) => (Number.isNaN(fit[at]) ? Number.NaN : value));
    const line = JSON.stringify({
      origin: origin.id,
      destinations: others.map(({ id }) => id),
      readiness: column(known),
      fit: column(fit),
      likelihood: column(likelihood),
    });
    if (!(await io.answer(`${line}\n`))) return;
  }
}
