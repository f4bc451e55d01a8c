// A saved plan: one person's decision, readable without its pack. Every part has a stable id, so that two copies edited
// apart can be merged part by part. Private notes live in their own document and never travel with a copy.
import { z } from 'zod';
import { packPinSchema } from './installed-pack.ts';
import { roleIdSchema, shiftIdSchema, skillIdSchema } from './pack.ts';
import { personSchema } from './person.ts';

/** Version of the plan file format; each rise needs a migration in shared/files. */
export const PLAN_FORMAT_VERSION = 3;

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

/** One thing to do. It practices gaps or helps to open a gate; it never "closes" a skill. */
const stepSchema = z.object({
  id: stepIdSchema,
  track: z.enum(['current', 'next']),
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
  hoursLow: z.number().nonnegative().nullable(),
  hoursHigh: z.number().nonnegative().nullable(),
  cost: z.number().nonnegative().nullable(),
  who: z.string().max(300),
  start: z.iso.date().nullable(),
  due: z.iso.date().nullable(),
  doneAt: z.iso.datetime().nullable(),
  evidence: z.string().max(5000),
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

/** Where the plan leads: another role, or the same role as it changes. */
const planTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: roleIdSchema, title: z.string() }),
  z.object({ kind: z.literal('shift'), role: roleIdSchema, shift: shiftIdSchema, title: z.string() }),
]);

export const planSchema = z.object({
  kind: z.literal('waymark-plan'),
  version: z.literal(PLAN_FORMAT_VERSION),
  id: planIdSchema,
  title: z.string().min(1).max(200),
  createdAt: z.iso.datetime(),
  /** Set by each save; not part of the plan's content. */
  savedAt: z.iso.datetime(),
  /** Content hash of the version this copy was made from: the shared ancestor of a later three-way merge. */
  copiedFrom: contentHash.nullable(),
  pack: packPinSchema,
  person: personSchema,
  originTitle: z.string(),
  target: planTargetSchema,
  direction: z.enum(['upskill', 'reskill', 'both']),
  snapshot: planSnapshotSchema,
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
  stepsDone: z.number().int().nonnegative(),
  stepsTotal: z.number().int().nonnegative(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;
