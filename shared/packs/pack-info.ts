// Describes a pack in figures.
import type { Pack, PackRole, PayValue } from '../model/pack.ts';
import type { PackInfo, PackPart, RolePart } from '../model/pack-info.ts';
import { languagesOf } from './in-language.ts';

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
    languages: [...languagesOf(pack)],
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
  const counts = { importance: 0, levels: 0, zone: 0 };
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
