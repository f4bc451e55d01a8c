// What people know better than a pack: changed requirements, jobs added by hand, and local truth beside national figures.
// One document per installed pack; the pack itself is never changed. Every entry says who wrote it and when.
import { z } from 'zod';
import { appErrorSchema } from './app-error.ts';
import { familyIdSchema, groupIdSchema, type RoleId, roleIdSchema, skillIdSchema } from './pack.ts';
import { packKeySchema } from './pack-key.ts';
import type { GateKind } from './plan.ts';

/** Version of the overlay format; each rise needs a migration in shared/files. */
export const OVERLAY_FORMAT_VERSION = 1;

/** Ids of roles added by hand begin with this, so that no pack's role is taken for one. */
export const ADDED_ROLE_PREFIX = 'added:';

/** Who wrote something and when; the name may be left empty. */
const writtenSchema = z.object({ by: z.string().max(120), at: z.iso.datetime() });

const note = z.string().max(2000);
const shortText = z.string().max(200).regex(/\S/);
/** A code of ISO 4217, by its shape: what number formats take. */
const currency = z.string().regex(/^[A-Z]{3}$/);
const importance = z.number().min(0).max(1);
const level = z.number().min(0).max(5);

/** One value changed by hand; its absence (null) means: as the role has it. */
const editedValueSchema = (value: z.ZodNumber) => writtenSchema.extend({ value }).nullable();

/**
 * A requirement as changed by hand: its values one by one, or struck out. Changing both values of a skill that the role
 * does not list adds it.
 */
const requirementEditSchema = z.discriminatedUnion('change', [
  z
    .object({
      change: z.literal('values'),
      role: roleIdSchema,
      skill: skillIdSchema,
      importance: editedValueSchema(importance),
      level: editedValueSchema(level),
    })
    .refine((edit) => edit.importance !== null || edit.level !== null, 'Expected a changed value'),
  writtenSchema.extend({ change: z.literal('not-asked'), role: roleIdSchema, skill: skillIdSchema }),
]);

const addedRoleIdSchema = roleIdSchema.refine(
  isAddedRole,
  `Expected an id that begins with ${ADDED_ROLE_PREFIX}`,
);

/** A role added by hand. Its requirements are those it began with; changes of them are edits like any other. */
const addedRoleSchema = writtenSchema.extend({
  id: addedRoleIdSchema,
  title: shortText,
  family: familyIdSchema,
  group: groupIdSchema,
  zone: z.number().int().min(1).max(5).nullable(),
  alternateTitles: z.array(shortText),
  /** null = not known, as in the role it was copied from. */
  requirements: z
    .array(z.object({ skill: skillIdSchema, importance: importance.nullable(), level: level.nullable() }))
    .check(unique(({ skill }) => skill)),
  /** The role it was copied from, with the title it had. */
  copiedFrom: z.object({ role: roleIdSchema, title: z.string() }).nullable(),
});

/**
 * Gates that an employer can waive: what is asked as proof. Preparation is the time that getting ready takes, which nobody
 * can waive; pay and time are the person's own.
 */
export const waivableGates = ['education', 'license'] as const satisfies readonly GateKind[];

const factSchema = writtenSchema.extend({ id: z.uuid(), role: roleIdSchema, note });

const amount = z.number().nonnegative().nullable();

/** What holds where the person is, about one role. It stands beside the national figure and never replaces it. */
export const localFactSchema = z.discriminatedUnion('kind', [
  factSchema
    .extend({
      kind: z.literal('pay'),
      low: amount,
      middle: amount,
      high: amount,
      per: z.enum(['year', 'hour']),
      currency,
      place: z.string().max(200),
    })
    .refine(isRisingPay, 'Expected at least one amount, and amounts that do not fall'),
  factSchema.extend({ kind: z.literal('employer'), name: shortText }),
  /** Open positions counted on a day. */
  factSchema.extend({
    kind: z.literal('vacancies'),
    count: z.number().int().nonnegative(),
    date: z.iso.date(),
  }),
  factSchema.extend({
    kind: z.literal('course'),
    title: shortText,
    price: z.number().nonnegative(),
    currency,
  }),
  /** A possible barrier that an employer does not insist on; the employer may be left empty. */
  factSchema.extend({
    kind: z.literal('waived'),
    gate: z.enum(waivableGates),
    employer: z.string().max(200),
  }),
  /** What the job is called here; found by the search. */
  factSchema.extend({ kind: z.literal('job-title'), title: shortText }),
]);

/** All that was written by hand over one pack. */
export const overlaySchema = z.object({
  kind: z.literal('waymark-overlay'),
  version: z.literal(OVERLAY_FORMAT_VERSION),
  pack: z.object({
    id: z.string(),
    edition: z.number().int().positive(),
    title: z.string(),
    key: packKeySchema,
  }),
  /** At most one per role and skill. */
  requirements: z
    .array(requirementEditSchema)
    .check(unique(({ role, skill }) => JSON.stringify([role, skill]))),
  roles: z.array(addedRoleSchema).check(unique(({ id }) => id)),
  facts: z.array(localFactSchema).check(unique(({ id }) => id)),
});

/** An overlay to work with, null when nothing was ever written; the notice says why it is not what its file held. */
export const loadedOverlaySchema = z.object({
  overlay: overlaySchema.nullable(),
  notice: appErrorSchema.nullable(),
});

export type Overlay = z.infer<typeof overlaySchema>;
export type LoadedOverlay = z.infer<typeof loadedOverlaySchema>;
export type Written = z.infer<typeof writtenSchema>;
export type RequirementEdit = z.infer<typeof requirementEditSchema>;
export type AddedRole = z.infer<typeof addedRoleSchema>;
export type LocalFact = z.infer<typeof localFactSchema>;
export type LocalFactKind = LocalFact['kind'];

/** An overlay in which nothing is written yet. */
export function emptyOverlay(pack: Overlay['pack']): Overlay {
  return {
    kind: 'waymark-overlay',
    version: OVERLAY_FORMAT_VERSION,
    pack,
    requirements: [],
    roles: [],
    facts: [],
  };
}

/** Whether an id is of a role added by hand. */
export function isAddedRole(role: RoleId): boolean {
  return role.startsWith(ADDED_ROLE_PREFIX);
}

function isRisingPay(pay: {
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}) {
  const said = [pay.low, pay.middle, pay.high].filter((value) => value !== null);
  return said.length > 0 && said.every((value, at) => at === 0 || value >= (said[at - 1] ?? 0));
}

function unique<T>(keyOf: (entry: T) => string) {
  return ({ value, issues }: z.core.ParsePayload<T[]>): void => {
    const seen = new Set<string>();
    value.forEach((entry, at) => {
      if (seen.has(keyOf(entry))) {
        issues.push({
          code: 'custom',
          path: [at],
          input: entry,
          message: 'Expected no two entries of one thing',
        });
      }
      seen.add(keyOf(entry));
    });
  };
}
