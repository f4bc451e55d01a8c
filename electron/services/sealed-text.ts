// The bytes of a document file: one JSON object whose first member is a checksum of everything after it, so that a
// flipped bit is noticed even where the altered text would still fit the schema. Files without the seal open too.
import { createHash } from 'node:crypto';

/** Whatever the first member is called: a flipped bit in its name must not turn the check off. */
const SEAL = /^\{"[!#-[\]-~]{5}":"([0-9a-f]{64})",/;

/** Half of the digits of a seal, where no file without one has any: a seal that is itself damaged. */
const BROKEN_SEAL = /^.{10}(?:[0-9a-f]{32}|.{32}[0-9a-f]{32})/s;

/** Hex SHA-256 of a text or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The bytes of a document's file. */
export function seal(document: object): Uint8Array {
  const rest = JSON.stringify(document).slice(1);
  return Buffer.from(`{"check":"${sha256(rest)}",${rest}`, 'utf8');
}

/** True for bytes that begin with a seal, broken or not. */
export function isSealed(bytes: Uint8Array): boolean {
  // The seal is shorter than this.
  return SEAL.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}

/** The text in a document's file, or null when it is not text or not what was written. */
export function unseal(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  if (text === null) return null;
  const found = SEAL.exec(text);
  if (found === null) return BROKEN_SEAL.test(text) ? null : text;
  return sha256(text.slice(found[0].length)) === found[1] ? text : null;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
