// `explain`: one move, or growing in one's own role, with what every number is made of.
import type { RoleId, ShiftId } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { prepareLikelihood } from '../../shared/moves/likelihood.ts';
import type { MoveContext } from '../../shared/moves/move.ts';
import { type MoveEnd, openMoveTo } from '../../shared/moves/open-move.ts';
import { findShift, shiftsOf } from '../../shared/moves/shifts.ts';
import { answerJson, defineCommand } from './command.ts';
import { explanationJson } from './explain-json.ts';
import { findEndRole, openIndex, packOption, roleOption } from './opened-pack.ts';
import { optional, textOption } from './option.ts';
import { contextFor, personOptions } from './profile.ts';

/** Explains a move. */
export const explain = defineCommand(
  {
    name: 'explain',
    about: 'Opens one move, or one shift of the role itself, into what its numbers are made of.',
    answer: [
      'The move as "moves" answers it, with shift (null for a move) and',
      'terms: [{skill, name, kind, weight, have, need, share}]   share sums to readiness, weight to 1',
      'useTerms: [{skill, name, kind, weight, have, need, share}]   share sums to use, weight to 1',
      'unknown: [{skill, name, kind}]   asked there, but the level here is not known, so counted nowhere',
      'gaps, carryOver, surplus: [{skill, name, kind, have, need, hoursLow, hoursHigh}]   gaps add up to the hours',
      'effort: {share, zone, zoneMonths, studyHoursPerMonth, weeklyHours, hoursLow, hoursHigh, monthsLow, monthsTypical,',
      '  monthsHigh, band, assumptions}',
      'likelihoodTerms: [{id, label, value, contribution, missing}]   contributions sum to logScore; both null for a shift',
      'pay: {now, lowerQuartile, median, change, direction, currency, topCode}',
      'assumptions: our choices behind bands and effort. sources: [{figure, name, publisher, period, place, license, url}]',
      'assumed: {origin, destination}, each a list of importance, levels, zone: what the source does not say of that role.',
      'estimatedFrom: {origin, destination}, each [{role, title, weight}], empty for a rated role.',
    ].join('\n'),
    example: 'explain --from 43-9021.00 --to 15-1253.00',
  },
  {
    from: roleOption('the role one has'),
    to: optional(roleOption('the role one goes to')),
    shift: optional(textOption<ShiftId>('ID', 'a shift of the role one has', 'an id that "shifts" lists')),
    ...personOptions,
    pack: packOption,
  },
  async (values, { io, builtInPack }) => {
    const { from, to, shift } = values;
    if ((to === null) === (shift === null)) {
      const value = to === null ? '' : `${to} beside --shift ${shift}`;
      return err({ code: 'value-illegal', name: '--to', value, legal: 'a role id, or --shift in its place' });
    }
    const index = await openIndex(values.pack, builtInPack);
    if (!index.ok) return index;
    const model = prepareLikelihood(index.value);
    const context = await contextFor(index.value, model, from, values);
    if (!context.ok) return context;
    const end = findEnd(context.value, from, to, shift);
    if (!end.ok) return end;
    const open = openMoveTo(context.value, end.value);
    if (open === null) throw new Error(`No end ${JSON.stringify(end.value)}`);
    if (open.explanation === null) return err({ code: 'role-unrated', role: to ?? from });
    await answerJson(io, explanationJson(open, open.explanation, model, shift));
    return ok(undefined);
  },
);

function findEnd(
  context: MoveContext,
  from: RoleId,
  to: RoleId | null,
  shift: ShiftId | null,
): Result<MoveEnd> {
  const { index, originAt } = context;
  if (shift !== null) {
    if (findShift(index, originAt, shift) !== null) return ok({ kind: 'shift', role: from, shift });
    const ids = shiftsOf(index, originAt).map(({ id }) => id);
    return err({ code: 'value-illegal', name: '--shift', value: shift, legal: `one of ${ids.join(', ')}` });
  }
  const role = to ?? from;
  const at = findEndRole(context, role);
  return at.ok ? ok({ kind: 'role', role }) : at;
}
