// Names a pack by what it holds: two packs have the same key exactly when their content is the same.
import { z } from 'zod';

/** Hex SHA-256 of a pack's canonical JSON text. */
export const packKeySchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PackKey'>();

/** A pack's content key. */
export type PackKey = z.infer<typeof packKeySchema>;
