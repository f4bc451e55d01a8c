// What is said of an import while it runs and before it is installed. Crosses the process boundary, so as schemas.
import { z } from 'zod';
import { packChoiceSchema, packNameSchema } from './installed-pack.ts';
import { packDiffSchema } from './pack-diff.ts';
import { packInfoSchema } from './pack-info.ts';
import { packKeySchema } from './pack-key.ts';
import { planIdSchema } from './plan.ts';
import { ownRolesOptionsSchema } from './role-table.ts';

const count = z.number().int().nonnegative();

/** Most files and folders chosen at once; a release is one or a few (our choice). */
const MAX_PATHS = 50;

/** Files and folders as the person chose them. */
export const importPathsSchema = z.array(z.string().min(1).max(4096)).min(1).max(MAX_PATHS);

/** What chosen files turn out to be, before anything of them is imported. */
export const importLookSchema = z.object({
  /** `table` is a single CSV file of one's own; what none of our formats knows fails as import-unrecognized. */
  format: z.enum(['onet', 'esco', 'waymark-pack', 'table']),
  /** The bare names of what was chosen. */
  names: z.array(z.string()),
  /** The languages an ESCO release has, by code; empty for the rest. */
  languages: z.array(z.string()),
});
export type ImportLook = z.infer<typeof importLookSchema>;

/** A release or a pack file, to be read. */
const releaseRequestSchema = z.strictObject({
  paths: importPathsSchema,
  format: z.enum(['onet', 'esco', 'waymark-pack']),
  /** For ESCO: the languages wanted, the pack's own first; all there are where null. */
  languages: z.array(z.string().min(2).max(35)).min(1).nullable(),
});
export type ReleaseRequest = z.infer<typeof releaseRequestSchema>;

/** A table of one's own roles, to be read as its columns were said to mean. */
const ownRolesRequestSchema = z.strictObject({
  paths: importPathsSchema.length(1),
  format: z.literal('table'),
  options: ownRolesOptionsSchema,
});

/** What can be read to be installed as a pack. */
export const importRequestSchema = z.discriminatedUnion('format', [
  releaseRequestSchema,
  ownRolesRequestSchema,
]);
export type ImportRequest = z.infer<typeof importRequestSchema>;

/** How far an import has come. */
const importProgressSchema = z.object({
  /** Reading tables, joining them into a pack, checking and comparing it with what is here. */
  phase: z.enum(['reading', 'joining', 'comparing']),
  /** The table being read; empty afterwards. */
  file: z.string(),
  rows: count,
  bytes: count,
  /** 0 where it is not known yet. */
  totalBytes: count,
});
export type ImportStatus = z.infer<typeof importProgressSchema>;

/** One end of a plan's move in another pack. */
const planEndSchema = z.object({
  title: z.string(),
  /** `gone`: the other pack has no such role. `retitled`: under another title. */
  state: z.enum(['same', 'retitled', 'gone']),
});

const shareOrNull = z.number().min(0).max(1).nullable();
const hoursOrNull = z.number().nonnegative().nullable();

/** How a plan's figures would read over another pack; null where they are not known. */
const planChangeSchema = z.object({
  plan: planIdSchema,
  title: z.string(),
  origin: planEndSchema,
  target: planEndSchema,
  readiness: z.object({ before: shareOrNull, after: shareOrNull }),
  hoursHigh: z.object({ before: hoursOrNull, after: hoursOrNull }),
  /** Skills of the plan's steps that the other pack does not have, by name. */
  skillsGone: z.array(z.string()),
});
export type PlanChange = z.infer<typeof planChangeSchema>;

/** What was read, before it is installed. */
export const importPreviewSchema = z.object({
  key: packKeySchema,
  info: packInfoSchema,
  /** The very same content is installed already, under this name. */
  installedAs: packNameSchema.nullable(),
  /** The pack here that this is another edition of, and what differs; null where there is none. */
  compared: z
    .object({
      pack: packChoiceSchema,
      name: z.string(),
      diff: packDiffSchema,
      plans: z.array(planChangeSchema),
    })
    .nullable(),
  /** Files among the chosen ones that the format does not use. */
  unusedFiles: count,
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;
