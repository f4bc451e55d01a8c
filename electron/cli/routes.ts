// `routes`: ways from one role to another under what a person asks of them.
import type { RoleId } from '../../shared/model/pack.ts';
import { err, ok } from '../../shared/model/result.ts';
import { prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { type RouteGate, type RouteQuery, routeGates } from '../../shared/routes/constraints.ts';
import { findRoutes } from '../../shared/routes/find-routes.ts';
import { prepareLegs } from '../../shared/routes/leg-graph.ts';
import { answerJson, defineCommand } from './command.ts';
import { openIndex, packOption, roleOption } from './opened-pack.ts';
import { listOption, numberOption, optional, switchOption, type ValuesOf } from './option.ts';
import { contextFor, personOptions } from './profile.ts';
import { routeJson } from './route-json.ts';

const whole = { min: 1, isWhole: true };

const options = {
  from: roleOption('the role one has'),
  to: roleOption('the role one wants'),
  count: optional(
    numberOption('K', 'how many routes, 5 unless said', {
      ...whole,
      max: 50,
      legal: 'a whole number from 1 to 50',
    }),
  ),
  'max-moves': optional(
    numberOption('M', 'the most moves of a route, 4 unless said', {
      ...whole,
      max: 4,
      legal: 'a whole number from 1 to 4',
    }),
  ),
  'pay-floor': optional(
    numberOption(
      'N',
      "what every stop and the destination must pay at the lower quartile, in place of the profile's",
      {
        min: 0,
        max: Number.MAX_VALUE,
        isWhole: false,
        legal: 'a yearly amount from 0',
      },
    ),
  ),
  'max-gap': optional(
    numberOption('L', 'the largest single gap of a leg', {
      min: 0,
      max: 5,
      isWhole: false,
      legal: 'levels from 0 to 5',
    }),
  ),
  avoid: optional(
    listOption('roles that are no stops', 'role ids, separated by commas', (text) =>
      // Whether the pack has it is asked of the pack.
      text === '' ? null : (text as RoleId),
    ),
  ),
  via: optional(roleOption('a role that must be a stop')),
  respect: optional(
    listOption<RouteGate>(
      'gates that must not be closed',
      `some of ${routeGates.join(',')}`,
      (text) => routeGates.find((gate) => gate === text) ?? null,
    ),
  ),
  backward: switchOption('search from the destination; the answer is the same'),
  ...personOptions,
  pack: packOption,
};

/** Lists routes. */
export const routes = defineCommand(
  {
    name: 'routes',
    about: 'Finds the best ways from one role to another, with or without stops.',
    answer: [
      '[{moves, stops: [id], monthsLow, monthsTypical, monthsHigh, months, hoursLow, hoursHigh, lowestPay, largestGap,',
      '  rarest}]',
      'Fewest typical months first. moves: each leg as "moves" answers it. months: {low, typical, high}, each',
      '{total, direct, legs, stay, between}: total = the longest of direct, legs and stay, plus between.',
      'lowestPay: of the stops, at the lower quartile; null without a stop or where not known, "top-coded" = the highest.',
      'largestGap: in levels. rarest: the likelihood of the least likely leg; null = not known.',
      'When what is asked leaves no route, exit 1: stderr says of each constraint in the way what would let a route',
      'through, and the error has blocks: [{kind, nearest | roles | role}], together = whether all of them have to give.',
    ].join('\n'),
    example: 'routes --from 43-9021.00 --to 15-1253.00 --count 3 --pay-floor 35000',
  },
  options,
  async (values, { io, builtInPack }) => {
    const index = await openIndex(values.pack, builtInPack);
    if (!index.ok) return index;
    const model = prepareLikelihood(index.value);
    const context = await contextFor(index.value, model, values.from, values);
    if (!context.ok) return context;
    const legs = prepareLegs(index.value, context.value.assumptions, model);
    const found = findRoutes(legs, context.value, values.to, queryOf(values));
    if (!found.ok) return found;
    const { routes: list, blocked } = found.value;
    if (blocked !== null) return err({ code: 'route-blocked', ...blocked });
    await answerJson(
      io,
      list.map((route) => routeJson(context.value, route)),
    );
    return ok(undefined);
  },
);

/** What is said; the rest is left to the person's own facts. */
function queryOf(values: ValuesOf<typeof options>): RouteQuery {
  const { count, avoid } = values;
  return {
    ...(count === null ? {} : { count }),
    ...(values['max-moves'] === null ? {} : { maxMoves: values['max-moves'] }),
    ...(values['pay-floor'] === null ? {} : { payFloor: values['pay-floor'] }),
    maxGap: values['max-gap'],
    ...(avoid === null ? {} : { avoid }),
    via: values.via,
    respect: values.respect ?? [],
    direction: values.backward ? 'backward' : 'forward',
  };
}
