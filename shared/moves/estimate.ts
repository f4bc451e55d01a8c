// Requirements of a role the source does not rate, estimated from rated roles like it (domain 8). Pure: it never reads
// the role's own ratings, so leaving one rated role out and estimating it measures the method.
import type { Pack, PackRole, RoleId } from '../model/pack.ts';

/** The estimated columns over the pack's skills, and the rated neighbors they are averaged from. */
type Estimate = {
  readonly importance: readonly (number | null)[];
  readonly level: readonly (number | null)[];
  /** Most alike first; weights sum to 1. */
  readonly neighbors: readonly { readonly role: RoleId; readonly weight: number }[];
};

/** How many rated roles an estimate is averaged from: few enough to name them, many enough to even out their quirks. */
const NEIGHBORS = 12;

/**
 * What each kind of evidence counts for. Like the other figures here, ours: chosen by leaving each rated role of O*NET
 * 30.1 out in turn, where the errors are flat around them (`npm run build-pack -- --check-estimates` prints them).
 */
const COUNTS_FOR = { related: 0.5, activities: 0.2, tools: 0.15, group: 0.1 } as const;

/** A neighbor's weight grows with this power of its likeness, so that near twins outweigh distant kin. */
const SHARPNESS = 2;

/** Likeness kept per zone of difference: preparation shows in levels more than in what is done. */
const KEPT_PER_ZONE = 0.85;

/** Being on the best tier of the related list counts fully; the later tiers, in O*NET's order, less. */
const RELATED_TIERS = [
  ['primaryShort', 1],
  ['primaryLong', 0.7],
  ['supplemental', 0.35],
] as const;

/** Estimates one role; null where nothing but its title is known, so that it has no neighbors. */
export type RequirementEstimator = (roleId: RoleId) => Estimate | null;

/** Prepares what all estimates share: O(all tools and activities) once, then O(roles) for each role. */
export function requirementEstimator(pack: Pack): RequirementEstimator {
  const evidence = {
    activities: overlapOf(pack.roles, (role) => role.activities),
    tools: overlapOf(pack.roles, (role) => role.tools.map((tool) => tool.id)),
  };
  const rated = pack.roles.filter((role) => role.basis === 'rated');
  return (roleId) => {
    const role = pack.roles.find(({ id }) => id === roleId);
    if (role === undefined || !hasEvidence(role)) return null;
    const nearest = rated
      .filter((other) => other.id !== roleId)
      .map((other) => ({ role: other, likeness: likenessOf(evidence, role, other) }))
      .filter((other) => other.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1))
      .slice(0, NEIGHBORS);
    const total = nearest.reduce((sum, other) => sum + other.likeness ** SHARPNESS, 0);
    if (total === 0) return null;
    const neighbors = nearest.map((other) => ({
      role: other.role,
      weight: other.likeness ** SHARPNESS / total,
    }));
    return {
      importance: averaged(pack.skills.length, neighbors, 'importance'),
      level: averaged(pack.skills.length, neighbors, 'level'),
      neighbors: neighbors.map(({ role: neighbor, weight }) => ({ role: neighbor.id, weight })),
    };
  };
}

function hasEvidence(role: PackRole): boolean {
  const { primaryShort, primaryLong, supplemental } = role.related;
  return (
    role.tools.length > 0 ||
    role.activities.length > 0 ||
    primaryShort.length + primaryLong.length + supplemental.length > 0
  );
}

type Overlap = (role: PackRole, other: PackRole) => number | null;
type Evidence = Readonly<Record<'activities' | 'tools', Overlap>>;

/** Likeness 0..1 of two roles. Evidence the first one lacks is left out, and the rest counts for all of it. */
function likenessOf(evidence: Evidence, role: PackRole, other: PackRole): number {
  const found = [
    { counts: COUNTS_FOR.related, value: relatedness(role, other) },
    { counts: COUNTS_FOR.activities, value: evidence.activities(role, other) },
    { counts: COUNTS_FOR.tools, value: evidence.tools(role, other) },
    { counts: COUNTS_FOR.group, value: kinship(role, other) },
  ].filter(({ value }) => value !== null);
  const all = found.reduce((sum, { counts }) => sum + counts, 0);
  const likeness = found.reduce((sum, { counts, value }) => sum + counts * (value ?? 0), 0) / all;
  const zones = role.zone === null || other.zone === null ? 0 : Math.abs(role.zone - other.zone);
  return likeness * KEPT_PER_ZONE ** zones;
}

/** The better of both directions: related lists are short, so a role may be named by one side only. */
function relatedness(role: PackRole, other: PackRole): number {
  return Math.max(namedBy(role, other.id), namedBy(other, role.id));
}

function namedBy(role: PackRole, id: RoleId): number {
  for (const [tier, value] of RELATED_TIERS) if (role.related[tier].includes(id)) return value;
  return 0;
}

function kinship(role: PackRole, other: PackRole): number {
  if (role.group === other.group) return 1;
  return role.family === other.family ? 0.4 : 0;
}

/**
 * Cosine of two roles' sets, each member counting for the log of its rarity, so that what every role shares says
 * little. Null when the first role's set is empty.
 */
function overlapOf<T>(roles: readonly PackRole[], setOf: (role: PackRole) => readonly T[]): Overlap {
  const having = new Map<T, number>();
  const sets = new Map(roles.map((role) => [role, new Set(setOf(role))]));
  for (const set of sets.values())
    for (const member of set) having.set(member, (having.get(member) ?? 0) + 1);
  const rarity = (member: T) => Math.log((roles.length + 1) / (having.get(member) ?? 1)) ** 2;
  const sum = (members: readonly T[]) => members.reduce((total, member) => total + rarity(member), 0);
  const lengths = new Map([...sets].map(([role, set]) => [role, Math.sqrt(sum([...set]))]));
  return (role, other) => {
    const mine = sets.get(role);
    if (mine === undefined || mine.size === 0) return null;
    const shared = sum([...(sets.get(other) ?? [])].filter((member) => mine.has(member)));
    return shared === 0 ? 0 : shared / ((lengths.get(role) ?? 1) * (lengths.get(other) ?? 1));
  };
}

/** Weighted mean per skill over the neighbors that know it; null where none does. */
function averaged(
  skillCount: number,
  neighbors: readonly { readonly role: PackRole; readonly weight: number }[],
  column: 'importance' | 'level',
): (number | null)[] {
  return Array.from({ length: skillCount }, (_, at) => {
    let sum = 0;
    let weights = 0;
    for (const { role, weight } of neighbors) {
      const value = askedOf(role, column, at);
      if (value === null) continue;
      sum += weight * value;
      weights += weight;
    }
    return weights === 0 ? null : sum / weights;
  });
}

/** One value of a rated role; 0 for a skill it does not list, null for one that is not known. */
export function askedOf(
  { requirements }: PackRole,
  column: 'importance' | 'level',
  skill: number,
): number | null {
  if (requirements === null) return null;
  const at = requirements.skills.indexOf(skill);
  return at < 0 ? 0 : (requirements[column][at] ?? null);
}
