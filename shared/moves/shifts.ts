// How a role may change: the pack's own shifts, and general ones made by rule for every role, marked "general" (domain 3).
import type { Shift, ShiftId, SkillId, Trigger } from '../model/pack.ts';
import { number, type PackIndex, roleAtPosition } from './pack-index.ts';
import { cellOf } from './role-skills.ts';

/** The general shifts, which the screens word. */
type GeneralShift = 'new-tool' | 'check-ai' | 'new-responsibility' | 'leading-people';

/** A shift a person in a role can meet; general ones are made by rule, not written for the role. */
export type RoleShift = Pick<Shift, 'id' | 'trigger' | 'raises'> &
  (
    | { readonly general: null; readonly text: Pick<Shift, 'name' | 'rationale' | 'date'> }
    | { readonly general: GeneralShift; readonly text: null }
  );

/** Skill raised by a general shift, one level above what the role asks now. Ids are those of O*NET's content model. */
const GENERAL: readonly {
  readonly name: GeneralShift;
  readonly trigger: Trigger;
  readonly skills: readonly string[];
}[] = [
  /** Computers and Electronics; Active Learning. */
  { name: 'new-tool', trigger: 'new-tool', skills: ['2.C.3.a', '2.A.2.b'] },
  /** Critical Thinking; Judgment and Decision Making; Quality Control Analysis. */
  { name: 'check-ai', trigger: 'new-tool', skills: ['2.A.2.a', '2.B.4.e', '2.B.3.m'] },
  /** Coordination; Time Management; Service Orientation. */
  {
    name: 'new-responsibility',
    trigger: 'new-responsibility',
    skills: ['2.B.1.b', '2.B.5.a', '2.B.1.f'],
  },
  /** Management of Personnel Resources; Instructing; Social Perceptiveness. */
  { name: 'leading-people', trigger: 'leadership', skills: ['2.B.5.d', '2.B.1.e', '2.B.1.a'] },
];

/** What a general shift adds to the level a role asks now, and the least importance and level it gives a skill (ours). */
const RAISE_BY = 0.7;
const RAISE_TO_AT_LEAST = 2.5;

/** The shifts of a role: its own first, then the general ones. Empty only where the role has no requirements. */
export function shiftsOf(index: PackIndex, roleAt: number): readonly RoleShift[] {
  const role = roleAtPosition(index, roleAt);
  if (role.basis === 'title-only') return [];
  const own: readonly RoleShift[] = index.content.shifts
    .filter((shift) => shift.roles.includes(role.id))
    .map(({ id, trigger, raises, name, rationale, date }) => ({
      id,
      trigger,
      raises,
      general: null,
      text: { name, rationale, date },
    }));
  const general: readonly RoleShift[] = GENERAL.map(({ name, trigger, skills }) => ({
    // A general shift's id is ours and constant, so it is branded here.
    id: `general:${name}` as ShiftId,
    trigger,
    raises: skills.flatMap((skill) => raise(index, roleAt, skill as SkillId)),
    general: name,
    text: null,
  }));
  return [...own, ...general.filter((shift) => shift.raises.length > 0)];
}

/** One shift of a role by id; null when the role has none of that id. */
export function findShift(index: PackIndex, roleAt: number, id: ShiftId): RoleShift | null {
  return shiftsOf(index, roleAt).find((shift) => shift.id === id) ?? null;
}

/** Raises one skill a little above the role's own level; nothing for a pack without that skill. */
function raise(index: PackIndex, roleAt: number, skill: SkillId): Shift['raises'] {
  const at = index.skillAt.get(skill);
  if (at === undefined) return [];
  const cell = cellOf(index.listed, roleAt, at);
  const level = number(index.listed.level[cell]);
  const importance = number(index.listed.importance[cell]);
  return [
    {
      skill,
      importance: Math.max(index.hasSkillFrom, Number.isNaN(importance) ? 0 : importance),
      level: Math.min(5, Math.max(RAISE_TO_AT_LEAST, (Number.isNaN(level) ? 0 : level) + RAISE_BY)),
    },
  ];
}
