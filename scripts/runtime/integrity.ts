// Checks a downloaded file against the digest written down for it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The file's digest in the form npm writes it: `sha512-` and base64. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Throws, naming both digests, unless the file is exactly the expected one. */
export async function checkIntegrity(file: string, expected: string): Promise<void> {
  const actual = await integrityOf(file);
  if (actual !== expected) {
    throw new Error(`${file} is not the expected file.\n  expected ${expected}\n  found    ${actual}`);
  }
}
