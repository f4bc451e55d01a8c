// A shift as the command line answers it: the pack's own words, or ours for a general one.
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import type { RoleShift } from '../../shared/moves/shifts.ts';

const GENERAL_NAMES: Readonly<Record<NonNullable<RoleShift['general']>, string>> = {
  'new-tool': 'A new tool in daily work',
  'check-ai': 'Checking what AI produces',
  'new-responsibility': 'A new responsibility',
  'leading-people': 'Leading people',
};

/** One shift with the requirements it raises. */
export function shiftJson(index: PackIndex, shift: RoleShift): object {
  return {
    id: shift.id,
    name: shift.general === null ? shift.text.name : GENERAL_NAMES[shift.general],
    general: shift.general !== null,
    trigger: shift.trigger,
    date: shift.text?.date ?? null,
    rationale: shift.text?.rationale ?? null,
    raises: shift.raises.map(({ skill, importance, level }) => {
      const found = index.content.skills[index.skillAt.get(skill) ?? -1];
      return { skill, name: found?.name ?? null, kind: found?.kind ?? null, importance, level };
    }),
  };
}
