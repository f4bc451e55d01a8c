// Joins every source into the pack: the one place that knows how they fit together.
import path from 'node:path';
import {
  familyIdSchema,
  groupIdSchema,
  PACK_FORMAT_VERSION,
  type Pack,
  type PackRole,
  type RoleId,
} from '../../shared/model/pack.ts';
import { type RequirementEstimator, requirementEstimator } from '../../shared/moves/estimate.ts';
import { readExposure } from './exposure.ts';
import { familiesAndGroups, familyOf, groupOf } from './families.ts';
import { readProjections, readWages } from './labor.ts';
import { countSharing, isNamedFor, publishedCode } from './merged-codes.ts';
import { readAlternateTitles, readRelated, readTitles, readZones } from './occupations.ts';
import { readEducationSurvey, readInterests, readWorkStyles } from './people.ts';
import { readRatings } from './ratings.ts';
import { shifts } from './shifts/all-shifts.ts';
import { factSources, sources } from './sources.ts';
import { rounded } from './values.ts';
import { readActivities, readTools } from './work-content.ts';

/** Raised whenever the content changes, so that plans made on an older pack know. */
const EDITION = 1;

/** BLS publishes wages of $239,200 a year and more only as "at least" (OEWS May 2024). */
const PAY_TOP_CODE = 239_200;

/** Reads the folder of source data and joins it; throws when a source is missing or not as expected. */
export function joinSources(data: string): Pack {
  const read = readAll(data);
  const codes = [...read.titles.keys()];
  const sharing = countSharing(codes);
  const pack: Pack = {
    format: 'waymark-pack',
    version: PACK_FORMAT_VERSION,
    id: 'onet-30.1',
    edition: EDITION,
    title: 'O*NET 30.1 with U.S. pay and outlook',
    language: 'en',
    place: 'United States',
    license: 'CC BY 4.0',
    sources,
    factSources,
    currency: 'USD',
    payTopCode: PAY_TOP_CODE,
    skills: read.ratings.skills,
    tools: read.tools.tools,
    products: read.tools.products,
    activities: read.activities.activities,
    workStyles: read.workStyles.workStyles,
    interests: read.interests.interests,
    ...familiesAndGroups(codes, read.projections.summaryNames),
    roles: codes.map((code) => joinRole(read, sharing, code)),
    alternateTitles: read.alternateTitles,
    shifts,
  };
  const estimate = requirementEstimator(pack);
  return { ...pack, roles: pack.roles.map((role) => estimated(estimate, role)) };
}

type Sources = ReturnType<typeof readAll>;

function readAll(data: string) {
  const onet = path.join(data, 'onet-30.1');
  const titles = readTitles(onet);
  return {
    titles,
    zones: readZones(onet),
    related: readRelated(onet),
    alternateTitles: readAlternateTitles(onet, titles),
    ratings: readRatings(onet),
    tools: readTools(onet),
    activities: readActivities(onet),
    interests: readInterests(onet),
    workStyles: readWorkStyles(onet),
    survey: readEducationSurvey(onet),
    wages: readWages(path.join(data, 'bls')),
    projections: readProjections(path.join(data, 'bls')),
    exposureOf: readExposure(path.join(data, 'exposure')),
  };
}

function joinRole(read: Sources, sharing: ReadonlyMap<string, number>, code: RoleId): PackRole {
  const rated = read.ratings.byRole.get(code);
  const published = publishedCode(code);
  const sharedWith = sharing.get(published) ?? 1;
  return {
    id: code,
    title: read.titles.get(code) ?? code,
    family: familyIdSchema.parse(familyOf(code)),
    group: groupIdSchema.parse(groupOf(code)),
    basis: rated === undefined ? 'title-only' : 'rated',
    zone: read.zones.get(code) ?? null,
    requirements: rated?.requirements ?? null,
    ratings: rated?.ratings ?? [],
    estimatedFrom: [],
    tools: read.tools.byRole.get(code) ?? [],
    activities: read.activities.byRole.get(code) ?? [],
    related: read.related.get(code) ?? { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: read.workStyles.byRole.get(code) ?? null,
    interests: read.interests.byRole.get(code) ?? null,
    education: {
      entry: read.projections.byCode.get(published)?.entry ?? null,
      survey: read.survey.get(code) ?? null,
    },
    ...joinLabor(read, published, { sharedWith, isMain: sharedWith === 1 || isNamedFor(code, published) }),
    exposure: read.exposureOf(code),
  };
}

function joinLabor(
  read: Sources,
  code: string,
  share: Pick<NonNullable<PackRole['pay']>, 'sharedWith' | 'isMain'>,
): Pick<PackRole, 'pay' | 'outlook' | 'employment'> {
  const wages = read.wages.get(code);
  const projection = read.projections.byCode.get(code);
  const { sharedWith } = share;
  // The projections count the self-employed too; OEWS counts only wage and salary jobs.
  const jobs = projection?.jobsNow ?? wages?.jobs ?? null;
  const source = projection === undefined ? factSources.pay : factSources.outlook;
  return {
    pay: wages === undefined ? null : { annual: wages.annual, hourly: wages.hourly, code, ...share },
    outlook: projection === undefined ? null : outlookOf(projection, { code, sharedWith }),
    employment:
      jobs === null || source === null ? null : { jobs: Math.round(jobs / sharedWith), ...share, source },
  };
}

function outlookOf(
  { entry: _, ...figures }: NonNullable<ReturnType<Sources['projections']['byCode']['get']>>,
  row: { code: string; sharedWith: number },
): NonNullable<PackRole['outlook']> {
  return { ...figures, ...row };
}

/** An unrated role that O*NET describes otherwise, with requirements estimated from rated ones; others as they are. */
function estimated(estimateOf: RequirementEstimator, role: PackRole): PackRole {
  const estimate = role.basis === 'rated' ? null : estimateOf(role.id);
  if (estimate === null) return role;
  const column = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : rounded(value, 4)));
  return {
    ...role,
    basis: 'estimated',
    requirements: {
      skills: estimate.importance.map((_, at) => at),
      importance: column(estimate.importance),
      level: column(estimate.level),
    },
    estimatedFrom: estimate.neighbors.map((neighbor) => ({
      role: neighbor.role,
      weight: rounded(neighbor.weight, 4),
    })),
  };
}
