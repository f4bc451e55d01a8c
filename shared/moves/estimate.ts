// Requirements of a role the source does not rate, estimated from rated roles like it (domain 8). Pure: it never reads
// the role's own ratings, so leaving one rated role out and estimating it measures the method.
import type { Pack, PackRole, RoleId } from '../model/pack.ts';

/** The estimated columns over the pack's skills, and the rated neighbors they are averaged from. */
export type Estimate = {
  readonly importance: readonly (number | null)[];
  readonly level: readonly (number | null)[];
  /** Most alike first; weights sum to 1. */
  readonly neighbors: readonly { readonly role: RoleId; readonly weight: number }[];
};

/** How many rated roles an estimate is averaged from: few enough to name them, many enough to even out their quirks. */
const NEIGHBORS = 10;

/**
 * What each kind of evidence counts for. Chosen by leaving each rated role of O*NET 30.1 out in turn; see
 * scripts/build-pack/check-estimates.ts, which prints the errors.
 */
const COUNTS_FOR = { related: 0.35, activities: 0.25, tools: 0.15, group: 0.25 } as const;

/** A neighbor's weight grows with this power of its likeness, so that near twins outweigh distant kin. */
const SHARPNESS = 2;

/** Likeness kept per zone of difference: preparation shows in levels more than in what is done. */
const KEPT_PER_ZONE = 0.75;

const RELATED_TIERS = [
  ['primaryShort', 1],
  ['primaryLong', 0.7],
  ['supplemental', 0.35],
] as const;

/** Requirements of a role from its rated neighbors; null where it has no evidence to find any by, as with titles only. */
export function estimateRequirements(pack: Pack, roleId: RoleId): Estimate | null {
  const role = pack.roles.find(({ id }) => id === roleId);
  if (role === undefined || !hasEvidence(role)) return null;
  const likeness = likenessTo(pack, role);
  const nearest = pack.roles
    .filter((other) => other.basis === 'rated' && other.id !== roleId)
    .map((other) => ({ role: other, likeness: likeness(other) }))
    .filter((other) => other.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.role.id < b.role.id ? -1 : 1))
    .slice(0, NEIGHBORS);
  if (nearest.length === 0) return null;
  const total = nearest.reduce((sum, other) => sum + other.likeness ** SHARPNESS, 0);
  const neighbors = nearest.map((other) => ({
    role: other.role,
    weight: other.likeness ** SHARPNESS / total,
  }));
  return {
    importance: averaged(pack.skills.length, neighbors, 'importance'),
    level: averaged(pack.skills.length, neighbors, 'level'),
    neighbors: neighbors.map(({ role: neighbor, weight }) => ({ role: neighbor.id, weight })),
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

/** Likeness 0..1 of any role to the given one. Evidence the role lacks is left out, and the rest counts for all of it. */
function likenessTo(pack: Pack, role: PackRole): (other: PackRole) => number {
  const activities = overlapWith(pack.roles, role, (each) => each.activities);
  const tools = overlapWith(pack.roles, role, (each) => each.tools.map((tool) => tool.id));
  return (other) => {
    const evidence = [
      { counts: COUNTS_FOR.related, value: relatedness(role, other) },
      { counts: COUNTS_FOR.activities, value: activities(other) },
      { counts: COUNTS_FOR.tools, value: tools(other) },
      { counts: COUNTS_FOR.group, value: kinship(role, other) },
    ].filter(({ value }) => value !== null);
    const all = evidence.reduce((sum, { counts }) => sum + counts, 0);
    const likeness = evidence.reduce((sum, { counts, value }) => sum + counts * (value ?? 0), 0) / all;
    const zones = role.zone === null || other.zone === null ? 0 : Math.abs(role.zone - other.zone);
    return likeness * KEPT_PER_ZONE ** zones;
  };
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
 * little. Null for every other role when the given one has an empty set.
 */
function overlapWith<T>(
  roles: readonly PackRole[],
  role: PackRole,
  setOf: (role: PackRole) => readonly T[],
): (other: PackRole) => number | null {
  const mine = new Set(setOf(role));
  if (mine.size === 0) return () => null;
  const having = new Map<T, number>();
  for (const each of roles) {
    for (const member of setOf(each)) having.set(member, (having.get(member) ?? 0) + 1);
  }
  const rarity = (member: T) => Math.log((roles.length + 1) / (having.get(member) ?? 1));
  const length = (members: Iterable<T>) => {
    let sum = 0;
    for (const member of members) sum += rarity(member) ** 2;
    return Math.sqrt(sum);
  };
  const myLength = length(mine);
  return (other) => {
    const theirs = setOf(other);
    const shared = theirs.filter((member) => mine.has(member)).reduce((sum, m) => sum + rarity(m) ** 2, 0);
    return shared === 0 ? 0 : shared / (myLength * length(theirs));
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
      const value = role.requirements?.[column][at] ?? null;
      if (value === null) continue;
      sum += weight * value;
      weights += weight;
    }
    return weights === 0 ? null : sum / weights;
  });
}
