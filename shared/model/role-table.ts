// A table of one's own roles on its way into a pack: what it looks like, what its columns mean, which of its skills are a
// pack's. Crosses the process boundary, so as schemas.
import { z } from 'zod';
import { importProblemSchema } from './app-error.ts';
import { skillIdSchema } from './pack.ts';
import { packKeySchema } from './pack-key.ts';

/** How cells are set apart. */
const tableDelimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof tableDelimiters)[number];

/** How a table's text is encoded; a byte order mark makes no difference. */
const textEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** A column by its name in the header, trimmed. */
const columnName = z.string().min(1).max(500);
const columnOrNone = columnName.nullable();

/** Ranges that levels are written in; each is stretched to 0..5 from its 0. */
export const levelRanges = ['0-3', '0-4', '0-5', '0-7', '0-10', '0-100'] as const;

/** Ranges that importance is written in; each is stretched to 0..1 from its lower end. */
export const importanceRanges = ['0-1', '1-5', '0-5', '0-10', '0-100'] as const;

/** Most words a scale may have; more is free text (our choice). */
export const SCALE_WORDS = 30;

/** What each word of a column counts as; words as `scaleWord` folds them. */
function wordsSchema(max: number) {
  return z
    .record(z.string().min(1).max(80), z.number().min(0).max(max))
    .refine((words) => Object.keys(words).length <= SCALE_WORDS, `at most ${SCALE_WORDS} words`);
}

/** How a column of levels is to be read. 0 means that the role does not ask for the skill. */
export const levelScaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('range'), range: z.enum(levelRanges) }),
  z.strictObject({ kind: z.literal('words'), words: wordsSchema(5) }),
]);
export type LevelScale = z.infer<typeof levelScaleSchema>;

/** How a column of importance is to be read. 0 means that the role does not ask for the skill. */
const importanceScaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('range'), range: z.enum(importanceRanges) }),
  z.strictObject({ kind: z.literal('words'), words: wordsSchema(1) }),
]);
export type ImportanceScale = z.infer<typeof importanceScaleSchema>;

/** What says of the role itself, in either shape. */
const roleColumns = {
  title: columnName,
  /** The role's id or code in the person's own system. */
  id: columnOrNone,
  family: columnOrNone,
  /** Several in a cell, set apart by `;`, `|` or line ends. */
  alternateTitles: columnOrNone,
  /** Usual preparation, 1..5. */
  zone: columnOrNone,
  /** Yearly pay in the pack's currency, taken for the median. */
  pay: columnOrNone,
};

/** One row for each skill of each role. */
const rowPerSkillSchema = z.strictObject({
  shape: z.literal('row-per-skill'),
  columns: z.strictObject({
    ...roleColumns,
    skill: columnName,
    importance: columnOrNone,
    level: columnOrNone,
    /** skill, knowledge or ability. */
    kind: columnOrNone,
  }),
  /** How the importance column is read; not used without one. */
  importanceScale: importanceScaleSchema,
  levelScale: levelScaleSchema,
});

/** One row for each role; blank cells under a skill mean that the role does not ask for it. */
const columnPerSkillSchema = z.strictObject({
  shape: z.literal('column-per-skill'),
  columns: z.strictObject(roleColumns),
  skillColumns: z.array(columnName).min(1),
  cells: z.enum(['level', 'importance']),
  /** Used where the cells are importance. */
  importanceScale: importanceScaleSchema,
  /** Used where the cells are levels. */
  levelScale: levelScaleSchema,
});

/** What the columns of a table of roles mean. */
export const roleTableMappingSchema = z.discriminatedUnion('shape', [
  rowPerSkillSchema,
  columnPerSkillSchema,
]);
export type RoleTableMapping = z.infer<typeof roleTableMappingSchema>;
export type RowPerSkillMapping = z.infer<typeof rowPerSkillSchema>;
export type ColumnPerSkillMapping = z.infer<typeof columnPerSkillSchema>;

const count = z.number().int().nonnegative();

/** What stands in a column, over the whole file. */
const columnFactsSchema = z.object({
  name: z.string(),
  /** Cells with something in them. */
  filled: count,
  /** The cells that are numbers: how many, the least, and the greatest that is not as rare as a mistake; null where none is. */
  numbers: z.object({ count, min: z.number(), max: z.number() }).nullable(),
  /** The different other cells as `scaleWord` folds them, in order of appearance, the first SCALE_WORDS. */
  words: z.array(z.string()),
  hasMoreWords: z.boolean(),
});
export type ColumnFacts = z.infer<typeof columnFactsSchema>;

/** Rows shown before a table is imported. */
export const PREVIEW_ROWS = 20;

/** What a table looks like, whatever it holds. */
export const tableLookSchema = z.object({
  file: z.string(),
  delimiter: z.enum(tableDelimiters),
  encoding: z.enum(textEncodings),
  /** The names in the header, trimmed; a column without a name has an empty one and cannot be mapped. */
  columns: z.array(columnFactsSchema),
  /** The first PREVIEW_ROWS rows, cells in the order of `columns`. */
  rows: z.array(z.array(z.string())),
  /** Rows below the header that are of the right width. */
  rowCount: count,
  bytes: count,
  /** What is wrong with the file whatever its columns mean: rows of the wrong width, quotes never closed. */
  problems: z.array(importProblemSchema),
});
export type TableLook = z.infer<typeof tableLookSchema>;

/** A table of roles, with what its columns probably mean. */
export const tablePreviewSchema = tableLookSchema.extend({
  /** In the likelier shape; null where nothing looks like a table of roles. */
  proposal: roleTableMappingSchema.nullable(),
  /** In the other shape, for a person who says so; null where nothing looks like it. */
  otherProposal: roleTableMappingSchema.nullable(),
});
export type TablePreview = z.infer<typeof tablePreviewSchema>;

/** Why a skill was suggested, the surest first: the same name; but for case, plural and punctuation; mistyped; shared words. */
const matchReasons = ['same', 'folded', 'typo', 'words'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** One own skill name and the skills of a pack that it may mean, the most alike first, at most three. */
export const skillMatchSchema = z.object({
  name: z.string(),
  suggestions: z.array(
    z.object({
      skill: skillIdSchema,
      name: z.string(),
      /** 0..1; 1 for the same name. */
      alike: z.number().min(0).max(1),
      why: z.enum(matchReasons),
    }),
  ),
  /** What is taken unless the person says otherwise: only ever a skill of exactly the same name. */
  confirmed: skillIdSchema.nullable(),
});
export type SkillMatch = z.infer<typeof skillMatchSchema>;

/** A skill of a pack by its name. */
export const skillNameSchema = z.object({ skill: skillIdSchema, name: z.string() });
export type SkillName = z.infer<typeof skillNameSchema>;

/** Own skill names, as written in the table, and the pack's skill each one means; null or absent: none. */
export const synonymsSchema = z.record(z.string(), skillIdSchema.nullable());
export type Synonyms = z.infer<typeof synonymsSchema>;

/** How a table of roles becomes a pack. */
export const ownRolesOptionsSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  language: z.string().min(2).max(35),
  place: z.string().max(120),
  /** Of the pay column, by code ("EUR"). Not used in an extended pack, whose own currency holds. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  license: z.string().min(1).max(200),
  /** The pack whose roles are kept beside the own ones; null to stand alone. */
  extend: packKeySchema.nullable(),
  mapping: roleTableMappingSchema,
  synonyms: synonymsSchema,
});
export type OwnRolesOptions = z.infer<typeof ownRolesOptionsSchema>;

/** A scale's word as it is compared: without outer blanks and case. */
export function scaleWord(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
