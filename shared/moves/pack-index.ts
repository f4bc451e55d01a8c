// The pack as typed columns, prepared once: what every formula reads. Roles and skills are addressed by their position.
import type { FamilyId, Pack, PackRole, Role, RoleId, SkillId } from '../model/pack.ts';
import { packRequirements, type Requirements, type SkillColumns } from './requirements.ts';

/** A role has a skill when its importance reaches this (domain 2; ours). */
const HAS_SKILL_IMPORTANCE = 0.5;

/** A pack without its alternate titles, which only the search needs, and without requirements, which are columns here. */
export type PackContent = Omit<Pack, 'alternateTitles' | 'roles'> & { readonly roles: readonly Role[] };

/** Columns are role-major: value of (role, skill) at `role * skillCount + skill`. */
export type PackIndex = SkillColumns & {
  readonly content: PackContent;
  /** 0.2 (everyone needs it) to 1 (rare), per skill; 0 for abilities, which never count. */
  readonly specificity: Float64Array;
  /** The same requirements packed for scoring, one row a role. */
  readonly requirements: Requirements;
  readonly roleAt: ReadonlyMap<RoleId, number>;
  readonly skillAt: ReadonlyMap<SkillId, number>;
};

/** Builds the columns; O(roles × skills). */
export function indexPack(pack: Pack): PackIndex {
  const skillCount = pack.skills.length;
  const importance = new Float64Array(pack.roles.length * skillCount).fill(Number.NaN);
  const level = new Float64Array(importance.length).fill(Number.NaN);
  pack.roles.forEach((role, at) => {
    fillRow(importance, at * skillCount, role.requirements?.importance);
    fillRow(level, at * skillCount, role.requirements?.level);
  });
  const { alternateTitles: _, roles, ...rest } = pack;
  const content: PackContent = { ...rest, roles: roles.map(withoutRequirements) };
  return {
    content,
    ...weighed(content, importance, level, HAS_SKILL_IMPORTANCE),
    roleAt: new Map(content.roles.map((role, at) => [role.id, at])),
    skillAt: new Map(content.skills.map((skill, at) => [skill.id, at])),
  };
}

/** The same pack with another importance from which a role has a skill; to see how much hangs on that choice. */
export function withHasSkillFrom(index: PackIndex, hasSkillFrom: number): PackIndex {
  return { ...index, ...weighed(index.content, index.importance, index.level, hasSkillFrom) };
}

/** All that follows from importance, level and the importance from which a role has a skill. */
function weighed(
  content: PackContent,
  importance: Float64Array,
  level: Float64Array,
  hasSkillFrom: number,
): SkillColumns & Pick<PackIndex, 'specificity' | 'requirements'> {
  const specificity = specificities(content, importance, hasSkillFrom);
  const weight = weights(importance, level, specificity, hasSkillFrom);
  const columns = { skillCount: content.skills.length, importance, level, weight, hasSkillFrom };
  return { ...columns, specificity, requirements: packRequirements(columns) };
}

function withoutRequirements({ requirements: _, ...role }: PackRole): Role {
  return role;
}

function fillRow(column: Float64Array, start: number, values: readonly (number | null)[] | undefined): void {
  values?.forEach((value, at) => {
    if (value !== null) column[start + at] = value;
  });
}

/** 0.2 + 0.8 × (idf − min idf) / (max idf − min idf), idf over the roles that have the skill (domain 2). */
function specificities(
  { roles, skills }: PackContent,
  importance: Float64Array,
  hasSkillFrom: number,
): Float64Array {
  const skillCount = skills.length;
  const having = new Float64Array(skillCount);
  let rated = 0;
  for (let at = 0; at < roles.length; at++) {
    if (roles[at]?.basis === 'title-only') continue;
    rated++;
    for (let s = 0; s < skillCount; s++) {
      if (number(importance[at * skillCount + s]) >= hasSkillFrom) having[s] = number(having[s]) + 1;
    }
  }
  const idf = skills.map((skill, s) =>
    skill.kind === 'ability' || having[s] === 0 ? null : Math.log(rated / number(having[s])),
  );
  const known = idf.filter((value) => value !== null);
  const low = Math.min(...known);
  const spread = Math.max(...known) - low;
  return Float64Array.from(idf, (value) => {
    if (value === null) return 0;
    return spread === 0 ? 1 : 0.2 + (0.8 * (value - low)) / spread;
  });
}

function weights(
  importance: Float64Array,
  level: Float64Array,
  specificity: Float64Array,
  hasSkillFrom: number,
): Float64Array {
  return importance.map((value, at) => {
    if (!(value >= hasSkillFrom) || !(number(level[at]) > 0)) return 0;
    return value * value * number(specificity[at % specificity.length]);
  });
}

/** Reads a typed array's element that is inside its bounds by construction; NaN outside them. */
export function number(value: number | undefined): number {
  return value ?? Number.NaN;
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

/** A family of the pack; throws for one it does not have, which the pack's own checks rule out. */
export function familyOf(content: PackContent, id: FamilyId): PackContent['families'][number] {
  const family = content.families.find((candidate) => candidate.id === id);
  if (family === undefined) throw new Error(`No family ${id}`);
  return family;
}
