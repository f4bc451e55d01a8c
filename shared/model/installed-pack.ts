// The packs of one person: what the library keeps of each beside its file, and how plans name theirs.
import { z } from 'zod';
import { appErrorSchema } from './app-error.ts';
import { packInfoSchema } from './pack-info.ts';
import { packKeySchema } from './pack-key.ts';

/** Version of the record beside an installed pack; each rise needs a migration in shared/files. */
export const PACK_RECORD_VERSION = 1;

/** What a person calls a pack. */
export const packNameSchema = z.string().trim().min(1).max(120);

/** Names one of the packs here: an installed one by its key, the one that ships with Waymark by null. */
export const packChoiceSchema = packKeySchema.nullable();
export type PackChoice = z.infer<typeof packChoiceSchema>;

/** How a plan names the pack its figures come from. */
export const packPinSchema = z.object({
  id: z.string(),
  edition: z.number().int().positive(),
  title: z.string(),
  /** null for one that ships with Waymark, which its id and edition name. */
  key: packChoiceSchema,
});
export type PackPin = z.infer<typeof packPinSchema>;

/** The record of an installed pack. Everything in it but the name and the date can be had from the pack again. */
export const packRecordSchema = z.object({
  kind: z.literal('waymark-pack-record'),
  version: z.literal(PACK_RECORD_VERSION),
  key: packKeySchema,
  name: packNameSchema,
  installedAt: z.iso.datetime(),
  /** The bare names of what it was imported from. */
  from: z.array(z.string()),
  info: packInfoSchema,
});
export type PackRecord = z.infer<typeof packRecordSchema>;

/** What is known of the pack that ships without opening it; written when it is built. */
export const builtInInfoSchema = z.object({ key: packKeySchema, info: packInfoSchema });
export type BuiltInInfo = z.infer<typeof builtInInfoSchema>;

/** One pack in the list. One that cannot be read is listed too, with the reason: none is missing. */
export const packListingSchema = z.discriminatedUnion('state', [
  builtInInfoSchema.extend({ state: z.literal('built-in') }),
  z.object({ state: z.literal('installed'), record: packRecordSchema }),
  z.object({ state: z.literal('unreadable'), key: packKeySchema, error: appErrorSchema }),
]);
export type PackListing = z.infer<typeof packListingSchema>;

/** Which of the packs here a plan is pinned to; undefined when it is none of them. */
export function packOfPin(pin: PackPin, listings: readonly PackListing[]): PackChoice | undefined {
  for (const listing of listings) {
    if (listing.state === 'installed' && listing.record.key === pin.key) return pin.key;
    if (listing.state === 'built-in' && pin.key === null && isNamed(pin, listing.info)) return null;
  }
  if (pin.key !== null) return undefined;
  // The pack that shipped with an older Waymark may have been kept or brought by someone.
  for (const listing of listings) {
    if (listing.state === 'installed' && isNamed(pin, listing.record.info)) return listing.record.key;
  }
  return undefined;
}

function isNamed(pin: PackPin, { id, edition }: { readonly id: string; readonly edition: number }): boolean {
  return pin.id === id && pin.edition === edition;
}
