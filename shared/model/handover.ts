// A plan as it is handed over: the plan, the version both sides last had, and the names that its ids stand for, so that it
// can be read without its job data. Optionally sealed under a passphrase. docs/plan-format.md describes the files.
import { z } from 'zod';
import type { Plan } from './plan.ts';

/** Version of the file of a handed-over plan; raised with each change of its schema. */
const HANDOVER_VERSION = 1;

/** What the ids in the person's part of a plan stand for. */
export const planNamesSchema = z.object({
  skills: z.record(z.string(), z.string()),
  roles: z.record(z.string(), z.string()),
});
export type PlanNames = z.infer<typeof planNamesSchema>;

/** Longest name of who gave a copy: that of the setting it is taken from. */
const MOST_AUTHOR_LETTERS = 120;

/** Who gave the copy, as they call themselves; empty where they did not say. */
export const authorSchema = z.string().max(MOST_AUTHOR_LETTERS);

/** What a copy is sealed under; anything a person can type. */
export const passphraseSchema = z.string().min(1).max(1000);

/** The file's document. The plans in it are opened as plan files are, whatever their version. */
export const handoverSchema = z.object({
  kind: z.literal('waymark-handover'),
  version: z.literal(HANDOVER_VERSION),
  plan: z.looseObject({}),
  /** The version that both sides had when one last gave the plan to the other; null at the first time. */
  base: z.looseObject({}).nullable(),
  names: planNamesSchema,
  author: authorSchema,
});

/** A handed-over plan, opened. */
export type Handover = {
  readonly plan: Plan;
  readonly base: Plan | null;
  readonly names: PlanNames;
  readonly author: string;
};

/** The document of a handover's file. */
export function handoverDocument(handover: Handover): z.infer<typeof handoverSchema> {
  return { kind: 'waymark-handover', version: HANDOVER_VERSION, ...handover };
}

const base64 = z.base64();

/** Costs of scrypt that are taken from a file: below is too weak to be ours, above would only fill the memory. */
const scryptCost = z
  .number()
  .int()
  .min(2 ** 14)
  .max(2 ** 18);

/** A document sealed under a passphrase. Everything but `tag` and `content` is authenticated with the content. */
export const sealedSchema = z.object({
  kind: z.literal('waymark-sealed'),
  version: z.literal(1),
  cipher: z.literal('aes-256-gcm'),
  key: z.object({
    by: z.literal('scrypt'),
    n: scryptCost,
    r: z.number().int().min(8).max(16),
    p: z.number().int().min(1).max(4),
    salt: base64,
  }),
  nonce: base64,
  tag: base64,
  content: base64,
});
export type Sealed = z.infer<typeof sealedSchema>;
