// A learning catalog: what can be learned where, for how long and how much. A file of its own, and what its import from a
// table needs. Crosses the process boundary, so as schemas.
import { z } from 'zod';
import { appErrorSchema } from './app-error.ts';
import { skillIdSchema } from './pack.ts';
import { levelScaleSchema, synonymsSchema, tableLookSchema } from './role-table.ts';

/** Version of the catalog file format; raised with each change of the schema. */
export const CATALOG_FORMAT_VERSION = 1;

const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** A range; both ends the same where one number is known. */
function rangeSchema(max: number) {
  return z
    .object({ low: z.number().min(0).max(max), high: z.number().min(0).max(max) })
    .refine(({ low, high }) => low <= high, 'the low end is above the high one');
}

/** Most hours one resource may take: five years of full time (our choice). */
export const MAX_RESOURCE_HOURS = 10_000;

const catalogEntrySchema = z.object({
  id: z.string().min(1).max(80),
  title: z.string().min(1),
  provider: z.string().nullable(),
  /** By code where the table has one ("en"), else as written there. */
  language: z.string().nullable(),
  /** Levels 0..5 from which and to which it leads. */
  level: rangeSchema(5).nullable(),
  hours: rangeSchema(MAX_RESOURCE_HOURS).nullable(),
  /** 0 is free. */
  cost: z.number().nonnegative().nullable(),
  currency: currencySchema.nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** Skills of the pack the catalog was matched with. */
  skills: z.array(skillIdSchema),
  /** All skills it teaches, as the table names them. */
  skillNames: z.array(z.string()),
});
export type CatalogEntry = z.infer<typeof catalogEntrySchema>;

/** Also the name of its file. */
export const catalogIdSchema = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A learning catalog as its file holds it. */
export const catalogSchema = z.object({
  kind: z.literal('waymark-catalog'),
  version: z.literal(CATALOG_FORMAT_VERSION),
  id: catalogIdSchema,
  title: z.string(),
  language: z.string(),
  /** The bare name of the table it was read from. */
  sourceFile: z.string(),
  entries: z.array(catalogEntrySchema),
});
export type Catalog = z.infer<typeof catalogSchema>;

const column = z.string().min(1).max(500);
const columnOrNone = column.nullable();

/** What the columns of a catalog table mean. */
export const catalogMappingSchema = z.strictObject({
  columns: z.strictObject({
    title: column,
    provider: columnOrNone,
    language: columnOrNone,
    level: columnOrNone,
    hours: columnOrNone,
    cost: columnOrNone,
    currency: columnOrNone,
    /** Several in a cell, set apart by `;`, `|` or line ends. */
    skills: columnOrNone,
    url: columnOrNone,
  }),
  levelScale: levelScaleSchema,
});
export type CatalogMapping = z.infer<typeof catalogMappingSchema>;

/** A catalog table, with what its columns probably mean; null where no column looks like titles. */
export const catalogPreviewSchema = tableLookSchema.extend({ proposal: catalogMappingSchema.nullable() });
export type CatalogPreview = z.infer<typeof catalogPreviewSchema>;

/** How a table becomes a catalog. */
export const catalogOptionsSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  language: z.string().min(2).max(35),
  /** Of costs whose row names no currency; null where none are to be read. */
  currency: currencySchema.nullable(),
  mapping: catalogMappingSchema,
  synonyms: synonymsSchema,
});
export type CatalogOptions = z.infer<typeof catalogOptionsSchema>;

/** What the list shows of a catalog. */
export const catalogSummarySchema = catalogSchema.pick({ id: true, title: true, sourceFile: true }).extend({
  entries: z.number().int().nonnegative(),
  /** How many of them teach a skill of a pack. */
  matched: z.number().int().nonnegative(),
});
export type CatalogSummary = z.infer<typeof catalogSummarySchema>;

/** One line of the list. A catalog that cannot be read is listed too, with the reason. */
export const catalogListingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('readable'), summary: catalogSummarySchema }),
  z.object({ state: z.literal('unreadable'), id: catalogIdSchema, error: appErrorSchema }),
]);
export type CatalogListing = z.infer<typeof catalogListingSchema>;

/** What the list shows of a catalog. */
export function summarizeCatalog({ id, title, sourceFile, entries }: Catalog): CatalogSummary {
  const matched = entries.filter(({ skills }) => skills.length > 0).length;
  return { id, title, sourceFile, entries: entries.length, matched };
}
