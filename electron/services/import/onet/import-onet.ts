// Imports an O*NET release as text or CSV, of any version from 25 on, with the BLS figures that lie beside it. Only the
// occupations and one of skills, knowledge and abilities have to be there. Tables for spreadsheets are not read.
import { basename } from 'node:path';
import type { Pack, PackRole, RoleId, Source } from '../../../../shared/model/pack.ts';
import { familyIdSchema, groupIdSchema, PACK_FORMAT_VERSION } from '../../../../shared/model/pack.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { settle } from '../import-stop.ts';
import type { ImportWatch } from '../import-watch.ts';
import type { SourceFile } from '../sources-reading.ts';
import { readEducationSurvey } from './education.ts';
import { withEstimates } from './estimates.ts';
import { familiesAndGroups, familyOf, groupOf } from './families.ts';
import { readProjections, readWages } from './labor.ts';
import { countSharing, isNamedFor, publishedCode } from './merged-codes.ts';
import { readAlternateTitles, readElementNames, readRelated, readRoles, readZones } from './occupations.ts';
import { RATED_TABLES } from './onet-files.ts';
import { OnetReading } from './onet-reading.ts';
import { readRatings } from './ratings.ts';
import { onetSource, projectionsSource, releaseName, wagesSource } from './release.ts';
import { readInterests, readWorkStyles } from './traits.ts';
import { readActivities, readTools } from './work-content.ts';

/**
 * Reads the files of one release, of which there may be BLS tables; `paths` are those the person chose. Fails with
 * import-problems, import-refused or import-cancelled. Deterministic: the same files give the same pack.
 */
export function importOnet(
  files: readonly SourceFile[],
  paths: readonly string[],
  watch: ImportWatch,
): Promise<Result<Pack>> {
  return settle(async () => {
    const reading = new OnetReading(files, watch);
    requireTables(reading, paths);
    const name = await releaseName(files, paths, watch);
    const read = await readAll(reading);
    reading.finish();
    const pack = join(read, name.version, {
      onet: onetSource(name, hasOldStyles(reading, read) ? OLD_STYLES_LEFT_OUT : ''),
      ...laborSources(reading, read),
    });
    return { ...pack, roles: withEstimates(pack) };
  });
}

function requireTables(reading: OnetReading, paths: readonly string[]): void {
  const file = paths.map((path) => basename(path)).join(', ');
  const missing = (expected: string) =>
    reading.problems.add({ file, row: null, column: null, value: '', expected });
  if (!reading.has('occupations')) missing('a file “Occupation Data.txt”');
  const ratedTables = Object.values(RATED_TABLES).flat();
  if (!ratedTables.some((table) => reading.has(table))) {
    missing('a file “Skills.txt”, “Knowledge.txt” or “Abilities.txt”');
  }
  reading.check();
}

const OLD_STYLES_LEFT_OUT =
  'Work styles are left out: before release 30 they are another set, rated by importance.';

function hasOldStyles(reading: OnetReading, { workStyles }: Read): boolean {
  return reading.has('workStyles') && workStyles.workStyles.length === 0;
}

type Read = Awaited<ReturnType<typeof readAll>>;

async function readAll(reading: OnetReading) {
  const roles = await readRoles(reading);
  const names = await readElementNames(reading);
  return {
    roles,
    zones: await readZones(reading, roles),
    related: await readRelated(reading, roles),
    alternateTitles: await readAlternateTitles(reading, roles),
    ratings: await readRatings(reading, roles, names),
    tools: await readTools(reading, roles, names),
    activities: await readActivities(reading, roles),
    interests: await readInterests(reading, roles, names),
    workStyles: await readWorkStyles(reading, roles, names),
    survey: await readEducationSurvey(reading, roles),
    wages: await readWages(reading),
    projections: await readProjections(reading),
  };
}

/** The sources of a pack; null where it has no such figures. */
interface PackSources {
  readonly onet: Source;
  readonly wages: Source | null;
  readonly projections: Source | null;
  readonly payTopCode: number | null;
}

/** Yearly pay from which on BLS publishes only "at least", by year of the survey (its technical notes). */
const PAY_TOP_CODES: Readonly<Record<string, number>> = {
  2020: 208_000,
  2021: 208_000,
  2022: 239_200,
  2023: 239_200,
  2024: 239_200,
};

function laborSources(reading: OnetReading, read: Read): Omit<PackSources, 'onet'> {
  const year = /20\d{2}/.exec(reading.nameOf('wages'))?.[0] ?? '';
  return {
    wages: reading.has('wages') ? wagesSource(year === '' ? '' : `May ${year}`) : null,
    projections: reading.has('projections') ? projectionsSource(read.projections.period) : null,
    payTopCode: PAY_TOP_CODES[year] ?? null,
  };
}

function join(read: Read, version: string, sources: PackSources): Pack {
  const codes = [...read.roles.keys()];
  const sharing = countSharing(codes);
  const { onet, wages, projections } = sources;
  return {
    format: 'waymark-pack',
    version: PACK_FORMAT_VERSION,
    id: version === '' ? 'onet' : `onet-${version}`,
    edition: 1,
    title: titleOf(version, sources),
    language: 'en',
    place: 'United States',
    license: onet.license,
    sources: [onet, wages, projections].filter((source) => source !== null),
    factSources: {
      ratings: onet.id,
      pay: wages?.id ?? null,
      outlook: projections?.id ?? null,
      education: projections?.id ?? null,
      exposureEloundou: null,
      exposureMicrosoft: null,
      shifts: null,
    },
    currency: 'USD',
    payTopCode: sources.payTopCode,
    skills: read.ratings.skills,
    tools: read.tools.tools,
    products: read.tools.products,
    activities: read.activities.activities,
    workStyles: read.workStyles.workStyles,
    interests: read.interests.interests,
    ...familiesAndGroups(codes),
    roles: [...read.roles.values()].map(({ id, title }) => joinRole(read, sources, { id, title, sharing })),
    alternateTitles: read.alternateTitles,
    shifts: [],
  };
}

function titleOf(version: string, { wages, projections }: PackSources): string {
  const name = version === '' ? 'O*NET' : `O*NET ${version}`;
  const extras = [wages === null ? '' : 'pay', projections === null ? '' : 'outlook'].filter(Boolean);
  return extras.length === 0 ? name : `${name} with U.S. ${extras.join(' and ')}`;
}

interface RoleRow {
  readonly id: RoleId;
  readonly title: string;
  /** How many roles share each published row. */
  readonly sharing: ReadonlyMap<string, number>;
}

function joinRole(read: Read, sources: PackSources, { id, title, sharing }: RoleRow): PackRole {
  const rated = read.ratings.byRole.get(id);
  const published = publishedCode(id);
  const sharedWith = sharing.get(published) ?? 1;
  return {
    id,
    title,
    family: familyIdSchema.parse(familyOf(id)),
    group: groupIdSchema.parse(groupOf(id)),
    basis: rated === undefined ? 'title-only' : 'rated',
    zone: read.zones.get(id) ?? null,
    requirements: rated?.requirements ?? null,
    ratings: rated?.ratings ?? [],
    estimatedFrom: [],
    tools: read.tools.byRole.get(id) ?? [],
    activities: read.activities.byRole.get(id) ?? [],
    related: read.related.get(id) ?? { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: read.workStyles.byRole.get(id) ?? null,
    interests: read.interests.byRole.get(id) ?? null,
    education: {
      entry: read.projections.byCode.get(published)?.entry ?? null,
      survey: read.survey.get(id) ?? null,
    },
    ...joinLabor(read, sources, published, {
      sharedWith,
      isMain: sharedWith === 1 || isNamedFor(id, published),
    }),
    exposure: { eloundouBeta: null, microsoft: null },
  };
}

function joinLabor(
  read: Read,
  sources: PackSources,
  code: string,
  share: Pick<NonNullable<PackRole['pay']>, 'sharedWith' | 'isMain'>,
): Pick<PackRole, 'pay' | 'outlook' | 'employment'> {
  const wages = read.wages.get(code);
  const projection = read.projections.byCode.get(code);
  const { sharedWith } = share;
  // The projections count the self-employed too; OEWS counts only wage and salary jobs.
  const jobs = projection?.jobsNow ?? wages?.jobs ?? null;
  const source = (projection === undefined ? sources.wages : sources.projections)?.id ?? null;
  return {
    pay: wages === undefined ? null : { annual: wages.annual, hourly: wages.hourly, code, ...share },
    outlook: projection === undefined ? null : outlookOf(projection, { code, sharedWith }),
    employment:
      jobs === null || source === null ? null : { jobs: Math.round(jobs / sharedWith), ...share, source },
  };
}

function outlookOf(
  { entry: _, ...figures }: NonNullable<ReturnType<Read['projections']['byCode']['get']>>,
  row: { readonly code: string; readonly sharedWith: number },
): NonNullable<PackRole['outlook']> {
  return { ...figures, ...row };
}
