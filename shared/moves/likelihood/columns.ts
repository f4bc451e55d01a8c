// What the likelihood reads of a pack, as columns over the roles that enter moves. NaN = not known.
import type { EducationLevel, PayValue, Role, Skill } from '../../model/pack.ts';
import { wordsOf } from '../../search/title-words.ts';
import { entersMoves, number, type PackIndex, roleAtPosition } from '../pack-index.ts';
import { relatedRows } from './related.ts';
import { type RareSets, rareSets, type SparseRows } from './sparse-rows.ts';

/** Positions here count only the roles that enter moves; `positions` leads back to the pack's. */
export type LikelihoodColumns = {
  readonly count: number;
  readonly positions: Int32Array;
  readonly groups: readonly string[];
  /** Jobs in persons, as the pack splits them. */
  readonly jobs: Float64Array;
  /** Natural logarithm of jobs less its mean over the pack. */
  readonly jobSize: Float64Array;
  /** Zone 1..5 less its mean over the pack. */
  readonly zone: Float64Array;
  /** Natural logarithms of the yearly rates of changing occupation and of leaving work, in percent. */
  readonly transfer: Float64Array;
  readonly exit: Float64Array;
  readonly selfEmployed: Float64Array;
  /** Years of school usually asked: what incumbents say, else the typical entry education. */
  readonly schooling: Float64Array;
  /** Natural logarithm of the yearly median. */
  readonly pay: Float64Array;
  readonly abilityLevel: Profiles;
  readonly abilityScore: Profiles;
  readonly knowledgeScore: Profiles;
  readonly skillScore: Profiles;
  readonly titles: RareSets;
  readonly products: RareSets;
  readonly related: RelatedColumns;
};

/** Role-major columns of one kind of skill. A role with none of them known is not `known`; single gaps hold the mean. */
export type Profiles = { readonly width: number; readonly values: Float64Array; readonly known: Uint8Array };

/** Links between related roles: as published by the origin, and both ways with each row summing to 1. */
export type RelatedColumns = {
  readonly links: SparseRows;
  readonly steps: SparseRows;
  /** Share of all links that touch the role; 0 = none known. */
  readonly share: Float64Array;
};

/** Years of school up to each education level (ours, after the usual length of each). */
const SCHOOL_YEARS: Readonly<Record<EducationLevel, number>> = {
  none: 10,
  'high-school': 12,
  certificate: 13,
  'some-college': 13.5,
  associate: 14,
  bachelor: 16,
  master: 18,
  doctoral: 20.5,
};

/** Reads the columns of a pack once; O(roles × (skills + tools)). */
export function likelihoodColumns(index: PackIndex): LikelihoodColumns {
  const { content } = index;
  const positions = Int32Array.from(content.roles.flatMap((role, at) => (entersMoves(role) ? [at] : [])));
  const roles = Array.from(positions, (at) => roleAtPosition(index, at));
  const column = (value: (role: Role) => number | null | undefined) =>
    Float64Array.from(roles, (role) => value(role) ?? Number.NaN);
  const logOf = (value: (role: Role) => number | null | undefined) =>
    column(value).map((x) => (x > 0 ? Math.log(x) : Number.NaN));
  const profiles = (kind: Skill['kind'], source: Float64Array, standardized: boolean) =>
    kindProfiles(index, positions, kind, source, standardized);
  return {
    count: roles.length,
    positions,
    groups: roles.map((role) => role.group),
    jobs: column((role) => role.employment?.jobs),
    jobSize: centered(logOf((role) => role.employment?.jobs)),
    zone: centered(column((role) => role.zone)),
    transfer: logOf((role) => role.outlook?.transferRate),
    exit: logOf((role) => role.outlook?.exitRate),
    selfEmployed: column((role) => role.outlook?.selfEmployedPercent),
    schooling: column(schoolYears),
    pay: logOf((role) => payAmount(role.pay?.annual[2], content.payTopCode)),
    abilityLevel: profiles('ability', index.level, false),
    abilityScore: profiles('ability', index.level, true),
    knowledgeScore: profiles('knowledge', index.level, true),
    skillScore: profiles('skill', index.importance, true),
    titles: rareSets(roles.map((role) => new Set(wordsOf(role.title).map(stem)))),
    products: rareSets(roles.map((role) => new Set(role.tools.flatMap((tool) => tool.products)))),
    related: relatedRows(roles),
  };
}

/** A typical year of school asked, softened by what incumbents answered. */
function schoolYears({ education }: Role): number | null {
  const { entry, survey } = education;
  const total = survey?.percent.reduce((sum, percent) => sum + percent, 0) ?? 0;
  if (survey === null || total === 0) return entry === null ? null : SCHOOL_YEARS[entry];
  const years = Object.values(SCHOOL_YEARS);
  return survey.percent.reduce((sum, percent, at) => sum + percent * number(years[at]), 0) / total;
}

/** A top-coded median counts as its floor: the difference in pay is then at least what is shown. */
function payAmount(value: PayValue | undefined, topCode: number | null): number | null {
  return value === 'top-coded' ? topCode : (value ?? null);
}

/** "Accountant" and "accounting", "nurse" and "nursing" meet; crude on purpose, for English titles only. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ist|er|or|ing|ian|e)$/, '') : word;
}

function centered(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  return values.map((value) => value - mean);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let known = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    known++;
  }
  return known === 0 ? Number.NaN : sum / known;
}

function kindProfiles(
  index: PackIndex,
  positions: Int32Array,
  kind: Skill['kind'],
  source: Float64Array,
  standardized: boolean,
): Profiles {
  const skills = index.content.skills.flatMap((skill, at) => (skill.kind === kind ? [at] : []));
  const width = skills.length;
  const values = new Float64Array(positions.length * width);
  const known = new Uint8Array(positions.length);
  skills.forEach((skillAt, s) => {
    const raw = Float64Array.from(positions, (at) => number(source[at * index.skillCount + skillAt]));
    const mean = meanOf(raw);
    const spread = Math.sqrt(meanOf(raw.map((value) => (value - mean) ** 2)));
    raw.forEach((value, at) => {
      if (!Number.isNaN(value)) known[at] = 1;
      const filled = Number.isNaN(value) ? mean : value;
      const score = spread > 0 ? (filled - mean) / spread : 0;
      values[at * width + s] = standardized ? score : filled;
    });
  });
  return { width, values, known };
}
