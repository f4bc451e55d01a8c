// Turns an ESCO release into a pack. What ESCO does not say, levels and preparation, is assumed by one rule and marked so.
import {
  familyIdSchema,
  groupIdSchema,
  PACK_FORMAT_VERSION,
  type Pack,
  type PackRole,
  roleIdSchema,
  type Source,
  skillIdSchema,
  sourceIdSchema,
} from '../../../../shared/model/pack.ts';
import { addresses, type Concepts, type ConceptTable } from './concepts.ts';
import { groupUri, type Occupation, type Release } from './release.ts';

/** Ours: a role has what is essential (from 0.5 on), and keeps what is optional in sight without asking for it. */
const IMPORTANCE = { essential: 0.75, optional: 0.4 } as const;

/** Ours: one level for all, so that readiness is the weighted share of skills already there, and nothing finer. */
const ASSUMED_LEVEL = 3;

const esco = sourceIdSchema.parse('esco');

/** Builds the pack; the same release gives the same pack, whatever the order of its rows. */
export function escoPack(
  release: Release,
  languages: readonly [string, ...string[]],
  version: string | null,
): Pack {
  const { occupations, skills, concepts, lastModified } = release;
  const minor = groupUris(occupations, 3);
  const major = groupUris(occupations, 2);
  const lists: Lists = {
    roles: occupations.map(({ uri }) => uri),
    skills: skills.map(({ uri }) => uri),
    major,
    minor,
  };
  const own = labelsIn(concepts, lists, languages[0]);
  const labels = languages
    .slice(1)
    .map((language) => [language, labelsIn(concepts, lists, language)] as const);
  const name = (list: readonly string[], at: number) => list[at] ?? '';
  const period = version ?? (lastModified === null ? 'edition not stated' : `changed until ${lastModified}`);
  return {
    format: 'waymark-pack',
    version: PACK_FORMAT_VERSION,
    id: 'esco',
    edition: lastModified === null ? 1 : Number(lastModified.replaceAll('-', '').padEnd(8, '01')),
    title: version === null ? 'ESCO' : `ESCO ${version}`,
    language: languages[0],
    place: 'European Union',
    license: LICENSE,
    sources: [sourceOf(release, period)],
    factSources: {
      ratings: esco,
      pay: null,
      outlook: null,
      education: null,
      exposureEloundou: null,
      exposureMicrosoft: null,
      shifts: null,
    },
    currency: 'EUR',
    payTopCode: null,
    skills: skills.map(({ uri, kind }, at) => ({
      id: skillIdSchema.parse(idOf('skills', uri)),
      name: name(own.skills, at),
      kind,
    })),
    tools: [],
    products: [],
    activities: [],
    workStyles: [],
    interests: [],
    families: major.map((uri, at) => ({
      id: familyIdSchema.parse(idOf('groups', uri)),
      name: name(own.families, at),
      shortName: name(own.families, at),
    })),
    groups: minor.map((uri, at) => ({
      id: groupIdSchema.parse(idOf('groups', uri)),
      family: familyIdSchema.parse(idOf('groups', uri).slice(0, 2)),
      name: name(own.groups, at),
    })),
    roles: occupations.map((occupation, at) => roleOf(occupation, name(own.roles, at))),
    alternateTitles: own.alternateTitles,
    ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
    shifts: [],
  };
}

/** The addresses behind the pack's lists, in its order. */
interface Lists {
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  readonly major: readonly string[];
  readonly minor: readonly string[];
}

/** An address's last part: it stays the same across releases and languages, unlike ESCO's codes. */
function idOf(kind: ConceptTable, uri: string): string {
  return uri.slice(addresses[kind].length);
}

/** Families are ISCO's sub-major groups (two digits), groups its minor ones (three). */
function groupUris(occupations: readonly Occupation[], digits: number): string[] {
  return [...new Set(occupations.map(({ isco }) => groupUri(isco, digits)))].sort();
}

function labelsIn(concepts: Release['concepts'], lists: Lists, language: string) {
  const { alternates } = concepts.occupations.names.get(language) ?? {};
  return {
    roles: labelsOf(concepts.occupations, lists.roles, language),
    skills: labelsOf(concepts.skills, lists.skills, language),
    families: labelsOf(concepts.groups, lists.major, language),
    groups: labelsOf(concepts.groups, lists.minor, language),
    alternateTitles: Object.fromEntries(
      lists.roles.flatMap((uri) => {
        const others = alternates?.get(uri);
        return others === undefined ? [] : [[roleIdSchema.parse(idOf('occupations', uri)), [...others]]];
      }),
    ),
  };
}

/** The names in a language, or in the first that has one. */
function labelsOf({ names }: Concepts<unknown>, uris: readonly string[], language: string): string[] {
  const inOrder = [names.get(language), ...names.values()];
  return uris.map((uri) => {
    for (const named of inOrder) {
      const label = named?.labels.get(uri);
      if (label !== undefined) return label;
    }
    return idOf('groups', uri);
  });
}

function roleOf({ uri, isco, asked }: Occupation, title: string): PackRole {
  const hasSkills = asked.length > 0;
  return {
    id: roleIdSchema.parse(idOf('occupations', uri)),
    title,
    family: familyIdSchema.parse(isco.slice(0, 2)),
    group: groupIdSchema.parse(isco.slice(0, 3)),
    basis: hasSkills ? 'rated' : 'title-only',
    zone: assumedZone(isco),
    assumed: hasSkills ? ['levels', 'zone'] : ['zone'],
    requirements: hasSkills
      ? {
          skills: asked.map((code) => Math.floor(code / 2)),
          importance: asked.map((code) => (code % 2 === 1 ? IMPORTANCE.essential : IMPORTANCE.optional)),
          level: asked.map(() => ASSUMED_LEVEL),
        }
      : null,
    ratings: [],
    estimatedFrom: [],
    tools: [],
    activities: [],
    related: { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: null,
    interests: null,
    education: { entry: null, survey: null },
    pay: null,
    outlook: null,
    employment: null,
    exposure: { eloundouBeta: null, microsoft: null },
  };
}

/**
 * Preparation from ISCO-08's skill level of the major group, 1..4 (ILO, ISCO-08 volume 1, table 1); both rise with
 * schooling. Managers of shops, hotels and restaurants (14) are level 3; commissioned officers (01) 4, other ranks (03) 1.
 */
function assumedZone(isco: string): number {
  const ofSubMajor: Readonly<Record<string, number>> = { '01': 4, '02': 2, '03': 1, '14': 3 };
  const ofMajor: Readonly<Record<string, number>> = { '1': 4, '2': 4, '3': 3, '9': 1 };
  return ofSubMajor[isco.slice(0, 2)] ?? ofMajor[isco.slice(0, 1)] ?? 2;
}

const LICENSE = 'Reuse with attribution, Commission Decision 2011/833/EU';

function sourceOf({ strayRelations }: Release, period: string): Source {
  const leftOut =
    strayRelations === 0
      ? ''
      : ` ${strayRelations} relations to occupations or skills that the release does not list are left out.`;
  return {
    id: esco,
    name: 'ESCO, European Skills, Competences, Qualifications and Occupations',
    publisher: 'European Commission',
    period,
    place: 'European Union',
    license: LICENSE,
    url: 'https://esco.ec.europa.eu',
    attribution: 'This service uses the ESCO classification of the European Commission.',
    changes: `Essential counts as importance ${IMPORTANCE.essential}, optional as ${IMPORTANCE.optional}; level ${ASSUMED_LEVEL} of 5 is assumed for every skill, and preparation from ISCO's skill levels.${leftOut}`,
  };
}
