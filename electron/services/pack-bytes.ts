// A pack as a file: gzip of its canonical JSON, and the key that names the content whatever program packed it.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { type PackKey, packKeySchema } from '../../shared/model/pack-key.ts';

const compress = promisify(gzip);

/** Place and "unknown" value of the byte in which gzip names the operating system (RFC 1952); its time is 0 already. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/**
 * The bytes of the pack's file, the same for the same content and the same zlib; packed off this thread, as that takes
 * most of the time (a quarter of a second for 3,000 roles).
 */
export async function packBytes(pack: Pack): Promise<Uint8Array> {
  const bytes = await compress(canonicalJson(pack), { level: 9 });
  bytes[OS_BYTE] = OS_UNKNOWN;
  return bytes;
}

/** The pack's key: hex SHA-256 of its canonical JSON text. */
export function packKey(pack: Pack): PackKey {
  return packKeySchema.parse(createHash('sha256').update(canonicalJson(pack)).digest('hex'));
}
