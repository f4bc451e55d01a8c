// The pack: one dataset of roles, skills and requirements with its provenance. This schema is the file format
// (`.waymark-pack` is gzip of this JSON) and is checked on every load. Figures and names only, never a source's prose.
import { z } from 'zod';
import {
  nullableCountColumn,
  nullableNumberColumn,
  numberColumn,
  positionColumn,
  textColumn,
} from './columns.ts';

/** Version of the pack file format; raised with each change of the schema. */
export const PACK_FORMAT_VERSION = 2;

export const roleIdSchema = z.string().min(1).max(80).brand<'RoleId'>();
export const skillIdSchema = z.string().min(1).max(80).brand<'SkillId'>();
export const toolIdSchema = z.string().min(1).max(80).brand<'ToolId'>();
export const familyIdSchema = z.string().min(1).max(80).brand<'FamilyId'>();
export const groupIdSchema = z.string().min(1).max(80).brand<'GroupId'>();
export const sourceIdSchema = z.string().min(1).max(40).brand<'SourceId'>();
export const shiftIdSchema = z.string().min(1).max(80).brand<'ShiftId'>();

export type RoleId = z.infer<typeof roleIdSchema>;
export type SkillId = z.infer<typeof skillIdSchema>;
export type ToolId = z.infer<typeof toolIdSchema>;
export type FamilyId = z.infer<typeof familyIdSchema>;
export type ShiftId = z.infer<typeof shiftIdSchema>;

const yearMonth = z.string().regex(/^\d{4}(-\d{2})?$/);

/** Where figures come from; shown beside every number and printed in NOTICE. */
export const sourceSchema = z.object({
  id: sourceIdSchema,
  name: z.string(),
  publisher: z.string(),
  /** The period the figures describe, as text: "May 2024", "2024–34". */
  period: z.string(),
  place: z.string(),
  license: z.string(),
  url: z.string(),
  attribution: z.string(),
  /** What we changed, as CC BY asks. Empty when nothing was. */
  changes: z.string(),
});

/** Abilities are a role's demands: never in readiness, gaps or effort. */
const skillSchema = z.object({
  id: skillIdSchema,
  name: z.string(),
  kind: z.enum(['skill', 'knowledge', 'ability']),
});

const familySchema = z.object({ id: familyIdSchema, name: z.string(), shortName: z.string() });
const groupSchema = z.object({ id: groupIdSchema, family: familyIdSchema, name: z.string() });

/** A money amount a year, a top-coded one ("at least" the pack's `payTopCode`), or not known. */
const payValueSchema = z.union([z.number().nonnegative(), z.literal('top-coded'), z.null()]);

const paySchema = z.object({
  /** 10th, 25th, 50th, 75th, 90th percentile a year; all null when only hourly wages are published. */
  annual: z.tuple([payValueSchema, payValueSchema, payValueSchema, payValueSchema, payValueSchema]),
  /** The same per hour where published; never turned into yearly figures. */
  hourly: z.tuple([payValueSchema, payValueSchema, payValueSchema, payValueSchema, payValueSchema]),
  /** The published row's code, and how many of the pack's roles share that row (1 = its own). */
  code: z.string(),
  sharedWith: z.number().int().positive(),
  /** Whether the published row is named for this role: its only role, or the one that has the row's own code. At most one. */
  isMain: z.boolean(),
});

const outlookSchema = z.object({
  code: z.string(),
  sharedWith: z.number().int().positive(),
  /** Jobs in persons, of the whole published row. */
  jobsNow: z.number().nonnegative(),
  jobsThen: z.number().nonnegative(),
  changePercent: z.number().nullable(),
  openingsPerYear: z.number().nonnegative().nullable(),
  selfEmployedPercent: z.number().nullable(),
  /** Yearly rates in percent: leaving the labor force, and transferring to another occupation. */
  exitRate: z.number().nullable(),
  transferRate: z.number().nullable(),
});

/** When and on how many answers one kind of rating rests. `sizes` holds one number, or one per skill of the kind. */
const ratingBasisSchema = z.object({
  kind: z.enum(['skill', 'knowledge', 'ability']),
  date: yearMonth,
  from: z.string(),
  sizes: nullableCountColumn(),
});

/**
 * What a role asks: positions in the pack's `skills`, rising, and for each its importance 0..1 and level 0..5; null = not
 * known (suppressed at the source). A skill that is not listed is not asked.
 */
const requirementsSchema = z.object({
  skills: positionColumn(),
  importance: nullableNumberColumn({ min: 0, max: 1 }),
  level: nullableNumberColumn({ min: 0, max: 5 }),
});

const roleToolSchema = z.object({
  id: toolIdSchema,
  /** Indexes into the pack's `products`. */
  products: positionColumn(),
  /** The subset of `products` that employers' postings for this role ask for. */
  inDemand: positionColumn(),
});

/** Education levels in order; a person's own and a role's entry level use the same scale. */
export const educationLevels = [
  'none',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const;
export const educationLevelSchema = z.enum(educationLevels);
export type EducationLevel = z.infer<typeof educationLevelSchema>;

const educationSchema = z.object({
  /** BLS's typical education for entry; null = not published. */
  entry: educationLevelSchema.nullable(),
  /** What incumbents said is required, in percent per level of `educationLevels`; null = not surveyed. */
  survey: z
    .object({
      percent: z.array(z.number().min(0).max(100)),
      size: z.number().int().nonnegative(),
      date: yearMonth,
    })
    .nullable(),
});

/** What an importer may assume of a role where the source does not say. */
export const assumableParts = ['importance', 'levels', 'zone'] as const;

const roleSchema = z.object({
  id: roleIdSchema,
  title: z.string(),
  family: familyIdSchema,
  group: groupIdSchema,
  /** Where its figures come from when that is not what `factSources` says; jobs in `employment` name their own. */
  source: sourceIdSchema.optional(),
  /** rated: the source's own ratings; estimated: ours from neighbors; title-only: no ratings exist. */
  basis: z.enum(['rated', 'estimated', 'title-only']),
  zone: z.number().int().min(1).max(5).nullable(),
  requirements: requirementsSchema.nullable(),
  ratings: z.array(ratingBasisSchema),
  /** What the source does not say and the importer assumed, by one rule for all roles. Absent where nothing was. */
  assumed: z.array(z.enum(assumableParts)).optional(),
  /** For estimated roles: the rated neighbors and their weights, summing to 1. */
  estimatedFrom: z.array(z.object({ role: roleIdSchema, weight: z.number().min(0).max(1) })),
  tools: z.array(roleToolSchema),
  /** Indexes into the pack's `activities`. */
  activities: positionColumn(),
  related: z.object({
    primaryShort: textColumn<RoleId>(),
    primaryLong: textColumn<RoleId>(),
    supplemental: textColumn<RoleId>(),
  }),
  /** Columns over the pack's `workStyles`: impact −3..3 and distinctiveness rank 0..10; null = not published. */
  workStyles: z
    .object({
      impact: numberColumn({ min: -3, max: 3 }),
      distinctiveness: numberColumn({ min: 0, max: 10 }),
    })
    .nullable(),
  /** Columns over the pack's `interests`: 1..7. */
  interests: numberColumn({ min: 1, max: 7 }).nullable(),
  education: educationSchema,
  pay: paySchema.nullable(),
  outlook: outlookSchema.nullable(),
  /** Jobs of this role in persons: the published row split equally among the roles that share it. */
  employment: z
    .object({
      jobs: z.number().nonnegative(),
      sharedWith: z.number().int().positive(),
      /** As in `pay`: the row is named for this role, which may hold more of its jobs than the equal part given here. */
      isMain: z.boolean(),
      source: sourceIdSchema,
    })
    .nullable(),
  /** Overlap of tasks with what language models can do, 0..1; not a forecast of job loss. */
  exposure: z.object({
    eloundouBeta: z.number().min(0).max(1).nullable(),
    microsoft: z.number().min(0).max(1).nullable(),
  }),
});

/** Why a person is here (domain: triggers). */
const triggers = [
  'new-tool',
  'new-responsibility',
  'leadership',
  'automation',
  'restructuring',
  'emerging-role',
  'something-else',
] as const;
export const triggerSchema = z.enum(triggers);
export type Trigger = z.infer<typeof triggerSchema>;

/** A dated change of one role's requirements. Levels are absolute; a shift never lowers what the role asks. */
const shiftSchema = z.object({
  id: shiftIdSchema,
  name: z.string(),
  trigger: triggerSchema,
  roles: z.array(roleIdSchema).min(1),
  /** Requirements raised or added: at least this importance and this level. */
  raises: z
    .array(
      z.object({
        skill: skillIdSchema,
        importance: z.number().min(0).max(1),
        level: z.number().min(0).max(5),
      }),
    )
    .min(1),
  tools: z.array(z.string()),
  rationale: z.string(),
  date: yearMonth,
});

/** What one more language calls things: names aligned with the pack's lists, the pack's own where it has none. */
const languageLabelsSchema = z.object({
  roles: textColumn(),
  skills: textColumn(),
  families: textColumn(),
  groups: textColumn(),
  alternateTitles: z.record(roleIdSchema, textColumn()),
});

/** A pack file. Arrays of columns are aligned with `skills`, `workStyles` and `interests`. */
export const packSchema = z.object({
  format: z.literal('waymark-pack'),
  version: z.literal(PACK_FORMAT_VERSION),
  id: z.string().min(1).max(80),
  edition: z.number().int().positive(),
  title: z.string(),
  language: z.string(),
  place: z.string(),
  license: z.string(),
  sources: z.array(sourceSchema),
  /** Which source each kind of figure comes from. */
  factSources: z.object({
    ratings: sourceIdSchema,
    pay: sourceIdSchema.nullable(),
    outlook: sourceIdSchema.nullable(),
    education: sourceIdSchema.nullable(),
    exposureEloundou: sourceIdSchema.nullable(),
    exposureMicrosoft: sourceIdSchema.nullable(),
    shifts: sourceIdSchema.nullable(),
  }),
  currency: z.string(),
  /** Yearly pay above which the source publishes only "at least". */
  payTopCode: z.number().nullable(),
  skills: z.array(skillSchema),
  tools: z.array(z.object({ id: toolIdSchema, name: z.string() })),
  products: z.array(z.object({ name: z.string(), hot: z.boolean() })),
  activities: textColumn(),
  workStyles: z.array(z.object({ id: z.string(), name: z.string() })),
  interests: z.array(z.object({ id: z.string(), name: z.string() })),
  families: z.array(familySchema),
  groups: z.array(groupSchema),
  roles: z.array(roleSchema),
  /** Alternate titles by role; what people call their job. */
  alternateTitles: z.record(roleIdSchema, textColumn()),
  /** Names in languages beside the pack's own, by language ("es"). Absent where there are none. */
  labels: z.record(z.string().min(2).max(35), languageLabelsSchema).optional(),
  shifts: z.array(shiftSchema),
});

export type Pack = z.infer<typeof packSchema>;
/** A role as the file holds it, with its requirement columns. */
export type PackRole = z.infer<typeof roleSchema>;
/** A role as formulas and screens read it; its requirements are columns of the pack index. */
export type Role = Omit<PackRole, 'requirements'>;
export type Skill = z.infer<typeof skillSchema>;
export type Shift = z.infer<typeof shiftSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PayValue = z.infer<typeof payValueSchema>;
