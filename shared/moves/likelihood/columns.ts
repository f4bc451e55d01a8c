// What the likelihood reads of a pack, as columns over the roles that enter moves. NaN = not known.
import type { PayValue, Role, Skill } from '../../model/pack.ts';
import { wordsOf } from '../../search/title-words.ts';
import { entersMoves, number, type PackIndex, roleAtPosition } from '../pack-index.ts';
import { cellOf } from '../role-skills.ts';
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
  /** 1 where entry asks for a certificate short of a degree, else 0. */
  readonly certificate: Float64Array;
  /** Natural logarithm of the yearly median less its mean over the pack. */
  readonly pay: Float64Array;
  readonly abilityLevel: Profiles;
  readonly abilityScore: Profiles;
  /** Importance, evened out over related roles: one role's ratings are noisy, its neighborhood's less so. */
  readonly knowledgeField: Profiles;
  readonly skillScore: Profiles;
  readonly titles: RareSets;
  readonly products: RareSets;
  readonly related: RelatedColumns;
};

/** Role-major columns of one kind of skill. A role with none of them known is not `known`; single gaps hold the mean. */
export type Profiles = {
  readonly width: number;
  readonly values: Float64Array;
  readonly known: Uint8Array;
  /** Sum of each role's squared values. */
  readonly squares: Float64Array;
};

/** Links between related roles: as published by the origin (1 each), and both ways, weighted, each row summing to 1. */
export type RelatedColumns = {
  readonly links: SparseRows;
  /** The closest of them: 1 each. */
  readonly closest: SparseRows;
  readonly steps: SparseRows;
  /** Share of all links that touch the role; 0 = none known. */
  readonly share: Float64Array;
};

/** How often a role's knowledge is mixed with that of related roles (ours). */
const EVENING_PASSES = 2;

/**
 * Skills of one kind above which distances over them are not what was fitted, on O*NET's 33 to 52 of a kind, and columns
 * of every role would be too large (ours); ESCO has 10,837 of one kind.
 */
const MOST_OF_KIND = 300;

/** Reads the columns of a pack once; O(roles × (skills + tools)). */
export function likelihoodColumns(index: PackIndex): LikelihoodColumns {
  const { content } = index;
  const positions = Int32Array.from(content.roles.flatMap((role, at) => (entersMoves(role) ? [at] : [])));
  const roles = Array.from(positions, (at) => roleAtPosition(index, at));
  const related = relatedRows(roles);
  const column = (value: (role: Role) => number | null | undefined) =>
    Float64Array.from(roles, (role) => value(role) ?? Number.NaN);
  const logOf = (value: (role: Role) => number | null | undefined) =>
    column(value).map((x) => (x > 0 ? Math.log(x) : Number.NaN));
  const profiles = (kind: Skill['kind'], source: 'importance' | 'level', standardized: boolean) =>
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
    certificate: column(({ education }) =>
      education.entry === null ? null : Number(education.entry === 'certificate'),
    ),
    pay: centered(logOf((role) => payAmount(role.pay?.annual[2], content.payTopCode))),
    abilityLevel: profiles('ability', 'level', false),
    abilityScore: profiles('ability', 'level', true),
    knowledgeField: evenedOut(profiles('knowledge', 'importance', true), related),
    skillScore: profiles('skill', 'importance', true),
    titles: rareSets(roles.map((role) => new Set(wordsOf(role.title).map(stem)))),
    products: rareSets(roles.map((role) => new Set(role.tools.flatMap((tool) => tool.products)))),
    related,
  };
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
  source: 'importance' | 'level',
  standardized: boolean,
): Profiles {
  const ofKind = index.content.skills.flatMap((skill, at) => (skill.kind === kind ? [at] : []));
  const skills = ofKind.length > MOST_OF_KIND ? [] : ofKind;
  const width = skills.length;
  const values = new Float64Array(positions.length * width);
  const known = new Uint8Array(positions.length);
  skills.forEach((skillAt, s) => {
    const raw = Float64Array.from(positions, (at) => listedValue(index, source, at, skillAt));
    const mean = meanOf(raw);
    raw.forEach((value, at) => {
      if (!Number.isNaN(value)) known[at] = 1;
      values[at * width + s] = Number.isNaN(value) ? mean : value;
    });
  });
  return standardized ? standardize({ width, values, known }) : withSquares({ width, values, known });
}

/** A value of a role that enters moves; a skill it does not list is not asked. Not known where levels are assumed. */
function listedValue(
  { listed, content }: PackIndex,
  source: 'importance' | 'level',
  role: number,
  skill: number,
): number {
  if (content.roles[role]?.assumed?.includes('levels')) return Number.NaN;
  const cell = cellOf(listed, role, skill);
  return cell < 0 ? 0 : number(listed[source][cell]);
}

/** Each column less its mean, in standard deviations; a column without any spread becomes 0. */
function standardize({ width, values, known }: Omit<Profiles, 'squares'>): Profiles {
  const scores = new Float64Array(values.length);
  for (let s = 0; s < width; s++) {
    const column = Float64Array.from(known, (_, role) => number(values[role * width + s]));
    const mean = meanOf(column);
    const spread = Math.sqrt(meanOf(column.map((value) => (value - mean) ** 2)));
    column.forEach((value, at) => {
      scores[at * width + s] = spread > 0 ? (value - mean) / spread : 0;
    });
  }
  return withSquares({ width, values: scores, known });
}

function withSquares(profiles: Omit<Profiles, 'squares'>): Profiles {
  const { width, values, known } = profiles;
  const squares = new Float64Array(known.length);
  values.forEach((value, at) => {
    const role = Math.floor(at / width);
    squares[role] = number(squares[role]) + value * value;
  });
  return { ...profiles, squares };
}

/** Twice half a role's own profile and half the weighted mean of its related roles', standardized again. */
function evenedOut(profiles: Profiles, related: RelatedColumns): Profiles {
  let { values } = profiles;
  for (let pass = 0; pass < EVENING_PASSES; pass++) values = halfFromRelated(values, profiles.width, related);
  return standardize({ ...profiles, values });
}

function halfFromRelated(
  values: Float64Array,
  width: number,
  { steps, share }: RelatedColumns,
): Float64Array {
  const mixed = values.slice();
  for (let role = 0; role < share.length; role++) {
    if (share[role] === 0) continue;
    for (let s = 0; s < width; s++) mixed[role * width + s] = number(values[role * width + s]) / 2;
    const end = number(steps.starts[role + 1]);
    for (let k = number(steps.starts[role]); k < end; k++) {
      const from = number(steps.columns[k]) * width;
      const half = number(steps.values[k]) / 2;
      for (let s = 0; s < width; s++) {
        mixed[role * width + s] = number(mixed[role * width + s]) + half * number(values[from + s]);
      }
    }
  }
  return mixed;
}
