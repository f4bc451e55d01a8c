// `shifts`: how a role may change.
import { ok } from '../../shared/model/result.ts';
import { shiftsOf } from '../../shared/moves/shifts.ts';
import { answerJson, defineCommand } from './command.ts';
import { findRole, openIndex, packOption, roleOption } from './opened-pack.ts';
import { shiftJson } from './shift-json.ts';

/** Lists the shifts of a role. */
export const shifts = defineCommand(
  {
    name: 'shifts',
    about: 'Lists how a role may change, for "explain --shift".',
    answer: [
      '[{id, name, general, trigger, date, rationale, raises: [{skill, name, kind, importance, level}]}]',
      "The role's own first, then the general ones, which have neither date nor rationale in the pack (null).",
    ].join('\n'),
    example: 'shifts --from 13-2051.00',
  },
  { from: roleOption('the role that changes'), pack: packOption },
  async ({ from, pack }, { io, builtInPack }) => {
    const index = await openIndex(pack, builtInPack);
    if (!index.ok) return index;
    const at = findRole(index.value, from);
    if (!at.ok) return at;
    await answerJson(
      io,
      shiftsOf(index.value, at.value).map((shift) => shiftJson(index.value, shift)),
    );
    return ok(undefined);
  },
);
