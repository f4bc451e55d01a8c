// A saved plan: one person's decision, readable without its pack. Every part has a stable id, so that two copies edited
// apart can be merged part by part. Private notes live in their own document and never travel with a copy.
import { z } from 'zod';
import { packPinSchema } from './installed-pack.ts';
import { roleIdSchema, shiftIdSchema, skillIdSchema } from './pack.ts';
import { personSchema } from './person.ts';

/** Version of the plan file format; each rise needs a migration in shared/files. */
export const PLAN_FORMAT_VERSION = 4;

export const planIdSchema = z.uuid().brand<'PlanId'>();
export const stepIdSchema = z.uuid().brand<'StepId'>();
export type PlanId = z.infer<typeof planIdSchema>;
export type StepId = z.infer<typeof stepIdSchema>;

const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** How a step is done, in the order we suggest them: in the flow of work first. */
export const waysToLearn = [
  'on-the-job',
  'project',
  'shadowing',
  'mentoring',
  'course',
  'credential',
  'reading',
  'volunteering',
  'placement',
  'asking',
] as const;

/** Gates a step may help to open (domain: gates). */
export const gateKinds = ['preparation', 'education', 'license', 'pay', 'time'] as const;
const gateKindSchema = z.enum(gateKinds);

/** Where a step stands. One field, so that a step is never done and dropped at once. */
const stepStatusSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({ state: z.literal('begun'), at: z.iso.datetime() }),
  z.object({ state: z.literal('done'), at: z.iso.datetime() }),
  z.object({ state: z.literal('dropped'), at: z.iso.datetime() }),
]);

/** A part of a step small enough for one week. */
const microStepSchema = z.object({
  id: z.uuid(),
  title: z.string().max(300),
  /** The Monday of the week it is meant for; null = no week yet. */
  week: z.iso.date().nullable(),
  doneAt: z.iso.datetime().nullable(),
});

/** The learning a step was taken from, so that it can be found again; the catalog is null for the one that ships. */
const learningSchema = z.object({
  catalog: z.string().max(80).nullable(),
  entry: z.string().max(80),
  provider: z.string().max(300),
  url: z.url({ protocol: /^https$/ }).nullable(),
});

/** Most moves a way may have (domain: routes). */
const MOST_LEGS = 4;

/** One thing to do. It practices gaps or helps to open a gate; it never "closes" a skill. */
const stepSchema = z.object({
  id: stepIdSchema,
  track: z.enum(['current', 'next']),
  /** The move of the way it belongs to, from 0; 0 in a plan of one move. */
  leg: z
    .number()
    .int()
    .min(0)
    .max(MOST_LEGS - 1),
  title: z.string().max(300),
  how: z.enum(waysToLearn),
  practices: z.array(
    z.object({
      skill: skillIdSchema,
      name: z.string(),
      fromLevel: z.number().min(0).max(5),
      toLevel: z.number().min(0).max(5),
    }),
  ),
  opens: gateKindSchema.nullable(),
  /** Steps to finish before this one begins. Copies merged may name each other in a ring: the schedule breaks it. */
  after: z.array(stepIdSchema),
  hoursLow: z.number().nonnegative().nullable(),
  hoursHigh: z.number().nonnegative().nullable(),
  /** Hours put in so far. */
  hoursSpent: z.number().nonnegative().nullable(),
  /** In the currency of the plan's pack, as are all amounts of a plan. */
  cost: z.number().nonnegative().nullable(),
  costSpent: z.number().nonnegative().nullable(),
  who: z.string().max(300),
  start: z.iso.date().nullable(),
  due: z.iso.date().nullable(),
  status: stepStatusSchema,
  evidence: z.string().max(5000),
  notes: z.string().max(5000),
  learning: learningSchema.nullable(),
  parts: z.array(microStepSchema),
});

/** How the move read when the plan was made: "then", beside "now". null where it was not known. */
const planSnapshotSchema = z.object({
  takenAt: z.iso.datetime(),
  readiness: z.number().min(0).max(1).nullable(),
  hoursLow: z.number().nonnegative().nullable(),
  hoursHigh: z.number().nonnegative().nullable(),
  monthsLow: z.number().nonnegative().nullable(),
  monthsHigh: z.number().nonnegative().nullable(),
});

/** A version that was given away or taken in: the hash of its content, and when. */
export const sharedVersionSchema = z.object({ hash: contentHash, at: z.iso.datetime() });

/** What changed the readiness. */
const readingCauseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made') }),
  z.object({
    kind: z.literal('rated'),
    skill: skillIdSchema,
    name: z.string(),
    fromLevel: z.number().min(0).max(5),
    toLevel: z.number().min(0).max(5),
    /** The finished step that led to the new rating; null where none did. */
    step: stepIdSchema.nullable(),
  }),
  /** The job data or the job aimed at changed, not the person. */
  z.object({ kind: z.literal('job-data') }),
]);

/** The readiness at one time, and what changed it. */
const readingSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  readiness: z.number().min(0).max(1),
  cause: readingCauseSchema,
});

/** The four questions of a GROW talk, each answered in the person's own words. */
export const growQuestions = ['goal', 'reality', 'options', 'will'] as const;

/** The five questions of a SMART check. */
export const smartQuestions = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;

/** Where the plan leads: another role, at once or over stops, or the same role as it changes. */
const planTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: roleIdSchema, title: z.string() }),
  z.object({ kind: z.literal('shift'), role: roleIdSchema, shift: shiftIdSchema, title: z.string() }),
  z.object({
    kind: z.literal('route'),
    role: roleIdSchema,
    title: z.string(),
    /** The stops in between, in order. */
    stops: z
      .array(z.object({ role: roleIdSchema, title: z.string() }))
      .min(1)
      .max(MOST_LEGS - 1),
  }),
]);

export const planSchema = z.object({
  kind: z.literal('waymark-plan'),
  version: z.literal(PLAN_FORMAT_VERSION),
  id: planIdSchema,
  title: z.string().min(1).max(200),
  createdAt: z.iso.datetime(),
  /** Set by each save; not part of the plan's content. */
  savedAt: z.iso.datetime(),
  /** Put away, and still there; null = in use. */
  archivedAt: z.iso.datetime().nullable(),
  /** When the person last looked the plan over and found it still true. */
  reviewedAt: z.iso.datetime().nullable(),
  /** The versions that two copies of the plan have had in common, from which they can be merged; not content itself. */
  sharedVersions: z.array(sharedVersionSchema),
  pack: packPinSchema,
  person: personSchema,
  originTitle: z.string(),
  target: planTargetSchema,
  direction: z.enum(['upskill', 'reskill', 'both']),
  snapshot: planSnapshotSchema,
  /** From this day the weekly hours are counted. */
  startOn: z.iso.date(),
  /** Most the steps may cost together; null = no cap. */
  budget: z.number().nonnegative().nullable(),
  grow: z.record(z.enum(growQuestions), z.string().max(5000)),
  /** The questions the person answers yes to. */
  smart: z.array(z.enum(smartQuestions)),
  progress: z.array(readingSchema),
  steps: z.array(stepSchema),
  /** Notes that belong to the plan and travel with it. */
  notes: z.string().max(20_000),
});

/** Private notes: their own file, never merged, never exported, never printed. */
export const privateNotesSchema = z.object({
  kind: z.literal('waymark-notes'),
  version: z.literal(1),
  plan: planIdSchema,
  savedAt: z.iso.datetime(),
  text: z.string().max(100_000),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanStep = z.infer<typeof stepSchema>;
export type MicroStep = z.infer<typeof microStepSchema>;
export type SharedVersion = z.infer<typeof sharedVersionSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type PlanTarget = z.infer<typeof planTargetSchema>;
export type PrivateNotes = z.infer<typeof privateNotesSchema>;
export type GateKind = z.infer<typeof gateKindSchema>;
export type WayToLearn = PlanStep['how'];

/** One line of the plan list. */
export const planSummarySchema = z.object({
  id: planIdSchema,
  title: z.string(),
  originTitle: z.string(),
  targetTitle: z.string(),
  direction: planSchema.shape.direction,
  savedAt: z.iso.datetime(),
  pack: packPinSchema,
  archivedAt: z.iso.datetime().nullable(),
  /** The kind of destination. */
  targetKind: z.enum(['role', 'shift', 'route']),
  readinessThen: z.number().min(0).max(1).nullable(),
  readinessNow: z.number().min(0).max(1).nullable(),
  /** The step to do now; null when none is left. Overdue from the day after `due`. */
  next: z.object({ title: z.string(), due: z.iso.date().nullable() }).nullable(),
  stepsDone: z.number().int().nonnegative(),
  /** Dropped steps do not count. */
  stepsTotal: z.number().int().nonnegative(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;
