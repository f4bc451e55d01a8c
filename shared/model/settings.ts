// Everything Waymark remembers about itself: one object, one file. The person's work lives in plans, not here;
// only the unsaved starts of journeys (`drafts`) are kept so that closing the window loses nothing.
import { z } from 'zod';
import { packChoiceSchema } from './installed-pack.ts';
import { roleIdSchema, shiftIdSchema } from './pack.ts';
import { packKeySchema } from './pack-key.ts';
import { personSchema } from './person.ts';
import { planIdSchema } from './plan.ts';

/** Version of the settings file; each rise needs a migration in shared/files. */
export const SETTINGS_VERSION = 5;

export const themeSchema = z.enum(['system', 'light', 'dark', 'contrast']);
/** Languages of the screens; `system` follows the system's where it is one of them, else English. */
export const languages = ['en', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(['system', ...languages]);
export const motionSchema = z.enum(['system', 'reduced']);
export const paperSchema = z.enum(['A4', 'Letter']);

/** Our choices that a person may change; the formulas name each of them (domain 2, 4 and 7). */
export const assumptionsSchema = z.object({
  /** Upper ends of the bands in months of typical effort. */
  readyMonths: z.number().positive(),
  nearMonths: z.number().positive(),
  stretchMonths: z.number().positive(),
  /** Hours of study that count as one month of preparation (160 = full time). */
  studyHoursPerMonth: z.number().positive().max(744),
  /** Months a person stays at each stop of a route at least, and months between one job and the next. */
  minimumStayMonths: z.number().nonnegative(),
  betweenMovesMonths: z.number().nonnegative(),
});
export type Assumptions = z.infer<typeof assumptionsSchema>;

export const defaultAssumptions: Assumptions = {
  readyMonths: 2,
  nearMonths: 6,
  stretchMonths: 24,
  studyHoursPerMonth: 40,
  minimumStayMonths: 12,
  betweenMovesMonths: 2,
};

/** Where a move leads: another role, or the same role after a shift. */
const destinationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: roleIdSchema }),
  z.object({ kind: z.literal('shift'), role: roleIdSchema, shift: shiftIdSchema }),
]);
export type Destination = z.infer<typeof destinationSchema>;

/** The unsaved start of a journey; roles and skills are those of its pack. */
const draftSchema = z.object({
  pack: packChoiceSchema,
  person: personSchema,
  destination: destinationSchema.nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  theme: themeSchema,
  /** Text size as a factor of the normal one. */
  textScale: z.number().min(1).max(2),
  language: languageSchema,
  motion: motionSchema,
  /** Widths of the panels beside the map in CSS pixels; null = the usual one. */
  panelWidths: z.object({
    rail: z.number().positive().max(4000).nullable(),
    panel: z.number().positive().max(4000).nullable(),
  }),
  /** Ids of the hints that were dismissed. */
  hintsDismissed: z.array(z.string().min(1).max(40)),
  paper: paperSchema,
  /** The name that stands beside what is written by hand. */
  author: z.string().max(120),
  assumptions: assumptionsSchema,
  openPlan: planIdSchema.nullable(),
  /** The pack that was in use, and the one a new journey starts with. */
  pack: packChoiceSchema,
  defaultPack: packChoiceSchema,
  /** The language in which an installed pack's names are shown, where it is not the pack's own. */
  packLanguages: z.record(packKeySchema, z.string().min(2).max(35)),
  /** One at most a pack. */
  drafts: z.array(draftSchema),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Paper = z.infer<typeof paperSchema>;

/** The pack to start with: that of the journey or plan under way, else the default. A plan may be pinned to yet another. */
export function packToStartWith({ pack, defaultPack, drafts, openPlan }: Settings): Settings['pack'] {
  const isUnderWay = openPlan !== null || drafts.some((draft) => draft.pack === pack);
  return isUnderWay ? pack : defaultPack;
}

/** Settings of a first run. */
export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  theme: 'system',
  textScale: 1,
  language: 'system',
  motion: 'system',
  panelWidths: { rail: null, panel: null },
  hintsDismissed: [],
  paper: 'A4',
  author: '',
  assumptions: defaultAssumptions,
  openPlan: null,
  pack: null,
  defaultPack: null,
  packLanguages: {},
  drafts: [],
};

/** Where the window was; checked against the screens there are before it is used. */
export const windowStateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;
