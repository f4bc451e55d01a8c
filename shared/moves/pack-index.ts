// The pack as typed columns, prepared once: what every formula reads. Roles and skills are addressed by their position.
import type { FamilyId, Pack, PackRole, Role, RoleId, SkillId } from '../model/pack.ts';

/** A role has a skill when its importance reaches this (domain 2; ours). */
export const HAS_SKILL_IMPORTANCE = 0.5;

/** A pack without its alternate titles, which only the search needs, and without requirements, which are columns here. */
export type PackContent = Omit<Pack, 'alternateTitles' | 'roles'> & { readonly roles: readonly Role[] };

/** Columns are role-major: value of (role, skill) at `role * skillCount + skill`. NaN = not known. */
export type PackIndex = {
  readonly content: PackContent;
  readonly skillCount: number;
  readonly importance: Float64Array;
  readonly level: Float64Array;
  /** 0.2 (everyone needs it) to 1 (rare), per skill; 0 for abilities, which never count. */
  readonly specificity: Float64Array;
  /** importance² × specificity where the role has the skill at a known level above 0, else 0. */
  readonly weight: Float64Array;
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
  const specificity = specificities(pack, importance);
  const { alternateTitles: _, roles, ...rest } = pack;
  const content: PackContent = { ...rest, roles: roles.map(withoutRequirements) };
  return {
    content,
    skillCount,
    importance,
    level,
    specificity,
    weight: weights(importance, level, specificity),
    roleAt: new Map(content.roles.map((role, at) => [role.id, at])),
    skillAt: new Map(content.skills.map((skill, at) => [skill.id, at])),
  };
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
function specificities(pack: Pack, importance: Float64Array): Float64Array {
  const skillCount = pack.skills.length;
  const having = new Float64Array(skillCount);
  let rated = 0;
  for (let at = 0; at < pack.roles.length; at++) {
    if (pack.roles[at]?.requirements == null) continue;
    rated++;
    for (let s = 0; s < skillCount; s++) {
      if (number(importance[at * skillCount + s]) >= HAS_SKILL_IMPORTANCE) having[s] = number(having[s]) + 1;
    }
  }
  const idf = pack.skills.map((skill, s) =>
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

function weights(importance: Float64Array, level: Float64Array, specificity: Float64Array): Float64Array {
  return importance.map((value, at) => {
    if (!(value >= HAS_SKILL_IMPORTANCE) || !(number(level[at]) > 0)) return 0;
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
