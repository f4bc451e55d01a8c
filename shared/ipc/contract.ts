// The contract between screens and the main process: for each request what it takes and what it gives, as schemas.
// Both sides' types derive from it; the router parses every argument and every answer with it.
import { z } from 'zod';
import {
  contentHashSchema,
  givenCopySchema,
  loadedPlanSchema,
  loadedSettingsSchema,
  planListingSchema,
  planVersionsSchema,
  savedPlanSchema,
  takenInSchema,
} from '../files/answers.ts';
import { appErrorSchema } from '../model/app-error.ts';
import {
  catalogIdSchema,
  catalogListingSchema,
  catalogMappingSchema,
  catalogOptionsSchema,
  catalogPreviewSchema,
  catalogSchema,
  catalogSummarySchema,
} from '../model/catalog.ts';
import { authorSchema, passphraseSchema, planNamesSchema } from '../model/handover.ts';
import {
  importLookSchema,
  importPathsSchema,
  importPreviewSchema,
  importRequestSchema,
} from '../model/import.ts';
import {
  packChoiceSchema,
  packListingSchema,
  packNameSchema,
  packRecordSchema,
} from '../model/installed-pack.ts';
import { loadedOverlaySchema, overlaySchema } from '../model/overlay.ts';
import { packKeySchema } from '../model/pack-key.ts';
import { pictureSchema } from '../model/picture.ts';
import { planIdSchema, planSchema, privateNotesSchema } from '../model/plan.ts';
import {
  roleTableMappingSchema,
  skillMatchSchema,
  skillNameSchema,
  tablePreviewSchema,
} from '../model/role-table.ts';
import { paperSchema, settingsSchema, themeSchema } from '../model/settings.ts';
import type { Channel } from './channels.ts';
import { menuCommands, menuParts } from './menu-commands.ts';

const nothing = z.undefined();
const done = z.null();
const onePack = z.strictObject({ key: packKeySchema });
const oneCatalog = z.strictObject({ id: catalogIdSchema });
const oneTable = z.strictObject({ path: z.string().min(1).max(4096) });
const onePlan = z.strictObject({ id: planIdSchema });

/** Most skill names matched at once: more than any pack has skills (our choice). */
const MAX_NAMES = 50_000;

/** Most characters of a text that leaves: a plan of thousands of steps stays far below (our choice). */
const MOST_TEXT = 32 * 1024 * 1024;

const menuText = z.string().min(1).max(80);

/** MenuWords as it crosses the boundary. */
const menuWordsSchema = z.strictObject({
  commands: z.partialRecord(z.enum(menuCommands), menuText),
  parts: z.partialRecord(z.enum(menuParts), menuText),
  keys: z.partialRecord(z.enum(menuCommands), menuText),
});

/** Versions and places, for the about panel and for reports of a problem. */
const appInfoSchema = z.object({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  platform: z.string(),
  /** Folder of everything Waymark keeps. */
  dataFolder: z.string(),
});

/** Arguments and value of each channel. A value arrives wrapped in a Result. */
export const contract = {
  'app:info': { args: nothing, value: appInfoSchema },
  /** The answer to the event app:flush: everything is saved, or has failed to be and said so. */
  'app:flushed': { args: nothing, value: done },
  /** Said by the page once it takes events: files that the system asked to open meanwhile are told now. */
  'app:ready': { args: nothing, value: done },
  /** Shows the folder of everything Waymark keeps in the system's file manager. */
  'app:reveal': { args: nothing, value: done },
  'settings:load': { args: nothing, value: loadedSettingsSchema },
  'settings:save': { args: settingsSchema, value: done },
  'theme:set': { args: z.strictObject({ theme: themeSchema }), value: done },
  'zoom:set': { args: z.strictObject({ factor: z.number().min(1).max(2) }), value: done },
  /** Shows the native menu in these words, in the place of the one before. */
  'menu:show': { args: menuWordsSchema, value: done },
  'plan:list': { args: nothing, value: z.array(planListingSchema) },
  'plan:load': { args: onePlan, value: loadedPlanSchema },
  /** `known` is the hash of the version this one was edited from; null for a new plan. */
  'plan:save': {
    args: z.strictObject({ plan: planSchema, known: contentHashSchema.nullable() }),
    value: savedPlanSchema,
  },
  /** Moves the plan to the library's own trash folder. */
  'plan:remove': { args: onePlan, value: done },
  /** Puts the newest good copy in the place of a damaged file. */
  'plan:restore': { args: onePlan, value: loadedPlanSchema },
  /** Whether a crash cut the plan's last save short. */
  'plan:unfinished': { args: onePlan, value: z.boolean() },
  /** The earlier versions of a plan that open, the latest first, and one of them. */
  'plan:history': { args: onePlan, value: planVersionsSchema },
  'plan:version': { args: onePlan.extend({ time: z.number().int().nonnegative() }), value: planSchema },
  /** The plan of the library whose file a path names; null for a file that lies elsewhere. */
  'plan:locate': { args: oneTable, value: planIdSchema.nullable() },
  /** Shows the plan's file in the system's file manager. */
  'plan:reveal': { args: onePlan, value: done },
  /** Writes the plan as PDF where the person says; `file` is null when they canceled. */
  'plan:print': {
    args: z.strictObject({ id: planIdSchema, paper: paperSchema }),
    value: z.object({ file: z.string().nullable() }),
  },
  /** Writes a copy of a saved plan where the person says, sealed where there is a passphrase. */
  'copy:give': {
    args: onePlan.extend({
      passphrase: passphraseSchema.nullable(),
      names: planNamesSchema,
      author: authorSchema,
    }),
    value: givenCopySchema,
  },
  /** Lets the person choose a copy to take in; null when they canceled. */
  'copy:choose': { args: nothing, value: z.string().nullable() },
  /** Opens a copy; no plan is changed by that. */
  'copy:take': {
    args: z.strictObject({ path: z.string().min(1).max(4096), passphrase: passphraseSchema.nullable() }),
    value: takenInSchema,
  },
  'notes:load': { args: onePlan, value: privateNotesSchema.nullable() },
  'notes:save': { args: privateNotesSchema, value: done },
  /** Puts the newest good copy in the place of damaged notes. */
  'notes:restore': { args: onePlan, value: privateNotesSchema.nullable() },
  /** What was written by hand over a pack. */
  'overlay:load': { args: z.strictObject({ key: packKeySchema }), value: loadedOverlaySchema },
  'overlay:save': { args: overlaySchema, value: done },
  'pack:list': { args: nothing, value: z.array(packListingSchema) },
  'pack:rename': { args: z.strictObject({ key: packKeySchema, name: packNameSchema }), value: done },
  /** Moves the pack to the library's own trash folder; `pack:restore` has it back. */
  'pack:remove': { args: onePack, value: done },
  'pack:restore': { args: onePack, value: done },
  /** Copies the pack's file to where the person says; `file` is null when they canceled. null is the pack that ships. */
  'pack:export': {
    args: z.strictObject({ pack: packChoiceSchema, name: packNameSchema }),
    value: z.object({ file: z.string().nullable() }),
  },
  /** Draws the map of an installed pack that has none; answered when it can be read, progress is told by map:share. */
  'map:draw': { args: onePack, value: done },
  /** Lets the person choose files or a folder; null when they canceled. */
  'import:choose': {
    args: z.strictObject({ what: z.enum(['files', 'folder']) }),
    value: importPathsSchema.nullable(),
  },
  'import:look': { args: z.strictObject({ paths: importPathsSchema }), value: importLookSchema },
  /** Reads without installing; progress is told by import:status. */
  'import:read': { args: importRequestSchema, value: importPreviewSchema },
  /** What a table of one's own looks like and its columns probably mean. */
  'table:look': { args: oneTable, value: tablePreviewSchema },
  /** The names of the skills in a table whose columns mean this; problems with that reading fail it. */
  'table:skills': {
    args: oneTable.extend({ mapping: roleTableMappingSchema }),
    value: z.array(z.string()),
  },
  /** Which of a pack's skills these names may mean. */
  'table:match': {
    args: z.strictObject({ names: z.array(z.string().max(500)).max(MAX_NAMES), pack: packKeySchema }),
    value: z.array(skillMatchSchema),
  },
  /** A pack's skills by the beginnings of the words in their names. */
  'table:find': {
    args: z.strictObject({ query: z.string().max(500), pack: packKeySchema }),
    value: z.array(skillNameSchema),
  },
  /** As table:look and table:skills, for a table of learning resources. */
  'catalog:look': { args: oneTable, value: catalogPreviewSchema },
  'catalog:skills': {
    args: oneTable.extend({ mapping: catalogMappingSchema }),
    value: z.array(z.string()),
  },
  /** Reads a table of learning resources and keeps it; one of the same title takes the place of the one before. */
  'catalog:add': {
    args: oneTable.extend({ options: catalogOptionsSchema, pack: packKeySchema.nullable() }),
    value: catalogSummarySchema,
  },
  'catalog:load': { args: oneCatalog, value: catalogSchema },
  'catalog:list': { args: nothing, value: z.array(catalogListingSchema) },
  /** Moves the catalog to the trash folder; `catalog:restore` has it back. */
  'catalog:remove': { args: oneCatalog, value: done },
  'catalog:restore': { args: oneCatalog, value: done },
  /** Installs what was read last. */
  'import:install': { args: z.strictObject({ name: packNameSchema }), value: packRecordSchema },
  'import:cancel': { args: nothing, value: done },
  /** Writes a picture where the person says, under a name made of its title; `file` is null when they canceled. */
  'picture:save': {
    args: z.strictObject({ picture: pictureSchema, title: z.string().max(500) }),
    value: z.object({ file: z.string().nullable() }),
  },
  /** Writes a text where the person says, under a name made of its title; `file` is null when they canceled. */
  'text:save': {
    args: z.strictObject({
      title: z.string().max(500),
      ending: z.enum(['md', 'csv', 'ics', 'json']),
      text: z.string().max(MOST_TEXT),
    }),
    value: z.object({ file: z.string().nullable() }),
  },
  'picture:copy': { args: z.strictObject({ picture: pictureSchema }), value: done },
  /** Said by the print page once it is drawn with its fonts. */
  'print:ready': { args: nothing, value: done },
  /** Said by the print page when it cannot draw, so that nobody waits for it. */
  'print:failed': { args: z.strictObject({ detail: z.string().max(2000) }), value: done },
  'external:open': { args: z.strictObject({ url: z.string().max(2000) }), value: done },
  /** A bug caught by a screen, for the log file. */
  'error:log': {
    args: z.strictObject({ message: z.string().max(2000), stack: z.string().max(20_000) }),
    value: done,
  },
} satisfies Record<Channel, { readonly args: z.ZodType; readonly value: z.ZodType }>;

/** What a channel's handler takes. */
export type ChannelArgs<C extends Channel> = z.output<(typeof contract)[C]['args']>;

/** What a channel gives when it succeeds. */
export type ChannelValue<C extends Channel> = z.output<(typeof contract)[C]['value']>;

/** Schema of a channel's answer as it crosses the boundary. */
export function answerSchema(channel: Channel): z.ZodType {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: contract[channel].value }),
    z.object({ ok: z.literal(false), error: appErrorSchema }),
  ]);
}
