// What differs between two packs, most often two editions of one: the answer of `packDiff`, as it crosses to a screen.
import { z } from 'zod';
import { packSchema, sourceSchema } from './pack.ts';

const count = z.number().int().nonnegative();

/** How a pack names itself. */
const packNamingSchema = packSchema.pick({
  id: true,
  edition: true,
  title: true,
  language: true,
  place: true,
  license: true,
  currency: true,
});

const skillSchema = packSchema.shape.skills.element;
const roleNamingSchema = packSchema.shape.roles.element.pick({ id: true, title: true });
const sourceNamingSchema = sourceSchema.pick({ id: true, name: true, period: true });

/** One value in the earlier and in the later pack; 0 = not asked, null = not known. */
const changeSchema = z.object({ before: z.number().nullable(), after: z.number().nullable() });

/** A skill as the later pack names it, or the earlier one where the later does not have it. */
const skillChangeSchema = skillSchema.extend({
  /** 0..1 */
  importance: changeSchema,
  /** 0..5 */
  level: changeSchema,
});

/** A role, as the later pack names it, that asks something else than before. */
const changedRoleSchema = roleNamingSchema.extend({
  /** Sum over skills of |change of importance| + |change of level| ÷ 5. */
  amount: z.number().positive(),
  /** How many skills differ at all; only the largest changes are listed. */
  skills: count,
  largest: z.array(skillChangeSchema),
});

const textChangeSchema = z.object({ before: z.string(), after: z.string() });

/** What differs between two packs. Lists are in the order of ids, changed roles by amount, the largest first. */
export const packDiffSchema = z.object({
  /** Of everything below, and how many roles in both packs differ in these figures. */
  counts: z.object({
    roles: z.object({
      before: count,
      after: count,
      added: count,
      removed: count,
      retitled: count,
      changed: count,
    }),
    skills: z.object({ before: count, after: count, added: count, removed: count, renamed: count }),
    sources: z.object({ before: count, after: count, added: count, removed: count, changed: count }),
    figures: z.object({ pay: count, outlook: count, zone: count }),
  }),
  before: packNamingSchema,
  after: packNamingSchema,
  roles: z.object({
    added: z.array(roleNamingSchema),
    removed: z.array(roleNamingSchema),
    retitled: z.array(textChangeSchema.extend({ id: roleNamingSchema.shape.id })),
    changed: z.array(changedRoleSchema),
  }),
  skills: z.object({
    added: z.array(skillSchema),
    removed: z.array(skillSchema),
    renamed: z.array(textChangeSchema.extend({ id: skillSchema.shape.id })),
  }),
  sources: z.object({
    added: z.array(sourceNamingSchema),
    removed: z.array(sourceNamingSchema),
    /** Anything in them differs; the periods may be the same. */
    changed: z.array(z.object({ before: sourceNamingSchema, after: sourceNamingSchema })),
  }),
});

export type PackDiff = z.infer<typeof packDiffSchema>;
