// The pack as typed columns, prepared once: what every formula reads. Roles and skills are addressed by their position.
import type { FamilyId, Pack, PackRole, Role, RoleId, SkillId } from '../model/pack.ts';
import { type ByHand, nothingByHand } from './by-hand.ts';
import { type ListedSkills, packRequirements, type Requirements } from './requirements.ts';
import { type RoleSkills, roleSkills } from './role-skills.ts';

/** A role has a skill when its importance reaches this (domain 2; ours). */
const HAS_SKILL_IMPORTANCE = 0.5;

/** A pack without its alternate titles, which only the search needs, and without requirements, which are columns here. */
export type PackContent = Omit<Pack, 'alternateTitles' | 'roles'> & { readonly roles: readonly Role[] };

/** A pack as columns: each role's skills, each skill's roles, and the way from ids to positions. */
export type PackIndex = {
  readonly content: PackContent;
  readonly skillCount: number;
  /** What each role lists, row after row. */
  readonly listed: ListedSkills;
  /** Importance from which a role has a skill. */
  readonly hasSkillFrom: number;
  /** 0.2 (everyone needs it) to 1 (rare), per skill; 0 for abilities, which never count. */
  readonly specificity: Float64Array;
  /** What counts, skill by skill, packed for scoring. */
  readonly requirements: Requirements;
  readonly roleAt: ReadonlyMap<RoleId, number>;
  readonly skillAt: ReadonlyMap<SkillId, number>;
  /** What was written by hand over the pack; its edits and added roles are in the columns already. */
  readonly byHand: ByHand;
};

/** Builds the columns; O(listed skills). `byHand` is what was written over a pack that has it applied. */
export function indexPack(pack: Pack, byHand: ByHand = nothingByHand): PackIndex {
  const { alternateTitles: _, roles, ...rest } = pack;
  const content: PackContent = { ...rest, roles: roles.map(withoutRequirements) };
  return {
    content,
    skillCount: pack.skills.length,
    ...weighed(content, roleSkills(roles), HAS_SKILL_IMPORTANCE),
    roleAt: new Map(content.roles.map((role, at) => [role.id, at])),
    skillAt: new Map(content.skills.map((skill, at) => [skill.id, at])),
    byHand,
  };
}

/** The same pack with another importance from which a role has a skill; to see how much hangs on that choice. */
export function withHasSkillFrom(index: PackIndex, hasSkillFrom: number): PackIndex {
  return { ...index, ...weighed(index.content, index.listed, hasSkillFrom) };
}

/** All that follows from what roles list and the importance from which a role has a skill. */
function weighed(
  content: PackContent,
  listed: RoleSkills,
  hasSkillFrom: number,
): Pick<PackIndex, 'listed' | 'hasSkillFrom' | 'specificity' | 'requirements'> {
  const specificity = specificities(content, listed, hasSkillFrom);
  const weight = listed.importance.map((importance, cell) =>
    importance >= hasSkillFrom && number(listed.level[cell]) > 0
      ? importance * importance * number(specificity[listed.skills[cell] ?? 0])
      : 0,
  );
  const weighted = { ...listed, weight };
  const requirements = packRequirements(weighted, content.skills.length, hasSkillFrom);
  return { listed: weighted, hasSkillFrom, specificity, requirements };
}

function withoutRequirements({ requirements: _, ...role }: PackRole): Role {
  return role;
}

/** 0.2 + 0.8 × (idf − min idf) / (max idf − min idf), idf over the roles that have the skill (domain 2). */
function specificities(
  { roles, skills }: PackContent,
  listed: RoleSkills,
  hasSkillFrom: number,
): Float64Array {
  const having = new Float64Array(skills.length);
  listed.skills.forEach((skill, cell) => {
    if (number(listed.importance[cell]) >= hasSkillFrom) having[skill] = number(having[skill]) + 1;
  });
  const rated = roles.filter((role) => role.basis !== 'title-only').length;
  const idf = skills.map((skill, s) =>
    skill.kind === 'ability' || having[s] === 0 ? null : Math.log(rated / number(having[s])),
  );
  const known = idf.filter((value) => value !== null);
  const low = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const spread = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) - low;
  return Float64Array.from(idf, (value) => {
    if (value === null) return 0;
    return spread === 0 ? 1 : 0.2 + (0.8 * (value - low)) / spread;
  });
}

/** Reads a typed array's element that is inside its bounds by construction; NaN outside them. */
export function number(value: number | undefined): number {
  return value ?? Number.NaN;
}

/** A number for an answer: null where it is not known, never NaN. */
export function knownOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The role at a position; throws for a position outside the pack, which is a bug. */
export function roleAtPosition(index: PackIndex, at: number): Role {
  const role = index.content.roles[at];
  if (role === undefined) throw new Error(`No role at position ${at}`);
  return role;
}

/** Whether readiness, effort and likelihood can be known for the role: it has requirements and a zone. */
export function entersMoves(role: Role): boolean {
  return role.basis !== 'title-only' && role.zone !== null;
}

/** What holds for a skill that a role does not list: not asked, unless nothing is known of the role but its title. */
export function unlistedValue(role: Role): number {
  return role.basis === 'title-only' ? Number.NaN : 0;
}

/** A family of the pack; throws for one it does not have, which the pack's own checks rule out. */
export function familyOf(content: PackContent, id: FamilyId): PackContent['families'][number] {
  const family = content.families.find((candidate) => candidate.id === id);
  if (family === undefined) throw new Error(`No family ${id}`);
  return family;
}
