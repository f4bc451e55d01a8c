// A pack's file bytes: gzip of its canonical JSON, the same bytes for the same content on every machine.
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Pack } from '../../shared/model/pack.ts';

/** Place and "unknown" value of the byte in which gzip names the operating system (RFC 1952); its time is 0 already. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** The bytes of the pack's file. */
export function packBytes(pack: Pack): Uint8Array {
  const bytes = gzipSync(canonicalJson(pack), { level: 9 });
  bytes[OS_BYTE] = OS_UNKNOWN;
  return bytes;
}
