// What a pack is, in figures: provenance, how much of each part it holds, and which parts it does not hold at all.
import { z } from 'zod';
import { assumableParts, type Pack, type PackRole, type PayValue, sourceSchema } from '../model/pack.ts';

const count = z.number().int().nonnegative();

/** What roles can have, each known for some and not for others. */
const rolePartNames = [
  'requirements',
  'zone',
  'pay',
  'outlook',
  'employment',
  'education',
  'exposure',
  'related',
  'activities',
  'workStyles',
  'interests',
] as const;

/** What a pack can hold, the parts of its roles included. */
const packParts = [
  ...rolePartNames,
  'skills',
  'knowledge',
  'abilities',
  'families',
  'tools',
  'shifts',
  'alternateTitles',
] as const;

type RolePart = (typeof rolePartNames)[number];
type PackPart = (typeof packParts)[number];

/** A pack described. */
export const packInfoSchema = z.object({
  id: z.string(),
  edition: z.number().int().positive(),
  title: z.string(),
  /** Its own language first, then those it has labels in, by code. */
  languages: z.array(z.string()),
  place: z.string(),
  license: z.string(),
  sources: z.array(sourceSchema),
  roles: z.object({ all: count, rated: count, estimated: count, titleOnly: count }),
  skills: z.object({ skill: count, knowledge: count, ability: count }),
  families: count,
  tools: count,
  shifts: count,
  alternateTitles: count,
  /** How many roles have each of these. */
  rolesWith: z.record(z.enum(rolePartNames), count),
  /** How many roles have something its source does not say and the importer assumed. */
  assumed: z.record(z.enum(assumableParts), count),
  /** The parts of which it holds nothing. */
  missing: z.array(z.enum(packParts)),
});

/** A pack described. */
export type PackInfo = z.infer<typeof packInfoSchema>;

const roleParts = {
  requirements: (role: PackRole) => role.requirements !== null,
  zone: (role: PackRole) => role.zone !== null,
  pay: ({ pay }: PackRole) => pay !== null && [...pay.annual, ...pay.hourly].some(isPublished),
  outlook: (role: PackRole) => role.outlook !== null,
  employment: (role: PackRole) => role.employment !== null,
  education: ({ education }: PackRole) => education.entry !== null || education.survey !== null,
  exposure: ({ exposure }: PackRole) => exposure.eloundouBeta !== null || exposure.microsoft !== null,
  related: ({ related }: PackRole) => Object.values(related).some((roles) => roles.length > 0),
  activities: (role: PackRole) => role.activities.length > 0,
  workStyles: (role: PackRole) => role.workStyles !== null,
  interests: (role: PackRole) => role.interests !== null,
} satisfies Record<RolePart, (role: PackRole) => boolean>;

function isPublished(value: PayValue): boolean {
  return value !== null;
}

/** Describes a pack. Linear in its size. */
export function packInfo(pack: Pack): PackInfo {
  const withBasis = (basis: PackRole['basis']) => pack.roles.filter((role) => role.basis === basis).length;
  const ofKind = (kind: string) => pack.skills.filter((skill) => skill.kind === kind).length;
  const rolesWith = mapValues(roleParts, (hasPart) => pack.roles.filter(hasPart).length);
  const alternateTitles = Object.values(pack.alternateTitles).reduce((sum, { length }) => sum + length, 0);
  const counts: Readonly<Record<PackPart, number>> = {
    skills: ofKind('skill'),
    knowledge: ofKind('knowledge'),
    abilities: ofKind('ability'),
    families: pack.families.length,
    ...rolesWith,
    tools: pack.tools.length,
    shifts: pack.shifts.length,
    alternateTitles,
  };
  return {
    id: pack.id,
    edition: pack.edition,
    title: pack.title,
    languages: [pack.language, ...Object.keys(pack.labels ?? {}).sort()],
    place: pack.place,
    license: pack.license,
    sources: pack.sources,
    roles: {
      all: pack.roles.length,
      rated: withBasis('rated'),
      estimated: withBasis('estimated'),
      titleOnly: withBasis('title-only'),
    },
    skills: { skill: counts.skills, knowledge: counts.knowledge, ability: counts.abilities },
    families: pack.families.length,
    tools: pack.tools.length,
    shifts: pack.shifts.length,
    alternateTitles,
    rolesWith,
    assumed: countAssumed(pack.roles),
    missing: keysOf(counts).filter((part) => counts[part] === 0),
  };
}

function countAssumed(roles: readonly PackRole[]): PackInfo['assumed'] {
  const counts = { levels: 0, zone: 0 };
  for (const part of roles.flatMap(({ assumed = [] }) => assumed)) counts[part] += 1;
  return counts;
}

function mapValues<K extends string, V, T>(
  values: Readonly<Record<K, V>>,
  map: (value: V) => T,
): Record<K, T> {
  // The entries of all keys make all keys again.
  return Object.fromEntries(keysOf(values).map((key) => [key, map(values[key])])) as Record<K, T>;
}

function keysOf<K extends string>(values: Readonly<Record<K, unknown>>): K[] {
  // Ours are closed literals: they have no keys beyond their type's.
  return Object.keys(values) as K[];
}
