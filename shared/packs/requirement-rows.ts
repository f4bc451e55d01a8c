// What a role asks as rows for a screen: the role's own values, and the values changed by hand beside them.
import type { AddedRole, Overlay, RequirementEdit } from '../model/overlay.ts';
import type { RoleId, Skill } from '../model/pack.ts';
import type { Asked } from '../moves/by-hand.ts';
import { knownOrNull, type PackIndex, roleAtPosition } from '../moves/pack-index.ts';
import { cellOf } from '../moves/role-skills.ts';

/** One skill that a role asks, or that was changed by hand. */
export type RequirementRow = {
  readonly skill: Skill;
  /** What the role asks without edits; null = the skill is not asked. */
  readonly before: Asked | null;
  readonly edit: RequirementEdit | null;
  /** What holds, the edit applied; null = the skill is not asked. */
  readonly now: Asked | null;
};

/**
 * The skills a role has and those that were changed, by the importance they had before, ties by the pack's order, so that
 * no row moves while it is edited; skills the role did not have come first. Empty for a role the index lacks. `overlay` may be newer than
 * the one in the index. O(skills).
 */
export function requirementsOf(index: PackIndex, overlay: Overlay, role: RoleId): readonly RequirementRow[] {
  const roleAt = index.roleAt.get(role);
  if (roleAt === undefined) return [];
  const edits = new Map(
    overlay.requirements.filter((edit) => edit.role === role).map((edit) => [edit.skill, edit]),
  );
  return index.content.skills
    .flatMap((skill, at): RequirementRow[] => {
      const before = askedBefore(index, roleAt, skill, at);
      const edit = edits.get(skill.id) ?? null;
      if (edit === null && !isHad(before, index.hasSkillFrom)) return [];
      return [{ skill, before, edit, now: askedWith(before, edit) }];
    })
    .toSorted((a, b) => orderOf(b, index.hasSkillFrom) - orderOf(a, index.hasSkillFrom));
}

/** All that a role asks as it stands, for another role to begin with; empty for a role the index lacks. */
export function copiedRequirements(index: PackIndex, role: RoleId): AddedRole['requirements'] {
  const roleAt = index.roleAt.get(role);
  if (roleAt === undefined) return [];
  return index.content.skills.flatMap(({ id }, at) => {
    const asked = askedNow(index, roleAt, at);
    return asked === null || isUnknown(asked) ? [] : [{ skill: id, ...asked }];
  });
}

/** What a role asks of a skill with all edits applied; null = the skill is not asked. */
function askedNow(index: PackIndex, roleAt: number, skillAt: number): Asked | null {
  const { listed } = index;
  const cell = cellOf(listed, roleAt, skillAt);
  if (cell >= 0) {
    return { importance: knownOrNull(listed.importance[cell]), level: knownOrNull(listed.level[cell]) };
  }
  return roleAtPosition(index, roleAt).basis === 'title-only' ? { importance: null, level: null } : null;
}

/** What a role asks without the edits that are in the index. */
function askedBefore(index: PackIndex, roleAt: number, skill: Skill, skillAt: number): Asked | null {
  const edited = index.byHand.edits.get(roleAtPosition(index, roleAt).id);
  const its = edited?.get(skill.id);
  return its === undefined ? askedNow(index, roleAt, skillAt) : its.before;
}

function isHad(asked: Asked | null, hasSkillFrom: number): boolean {
  return asked !== null && (asked.importance ?? 0) >= hasSkillFrom && asked.level !== 0;
}

function askedWith(before: Asked | null, edit: RequirementEdit | null): Asked | null {
  if (edit === null) return before;
  if (edit.change === 'not-asked') return null;
  return {
    importance: edit.importance?.value ?? (before === null ? 0 : before.importance),
    level: edit.level?.value ?? (before === null ? 0 : before.level),
  };
}

function isUnknown({ importance, level }: Asked): boolean {
  return importance === null && level === null;
}

function orderOf({ before }: RequirementRow, hasSkillFrom: number): number {
  return isHad(before, hasSkillFrom) ? (before?.importance ?? 0) : Number.POSITIVE_INFINITY;
}
