// Seals bytes under a passphrase: AES-256-GCM with a key made by scrypt, both Node's own. A file tells its own parameters,
// so that they can be raised later and old files still open.
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Sealed } from '../../shared/model/handover.ts';

/** Cost of a guess: 128 MB and some tenths of a second (OWASP's first choice for scrypt). */
const COST = { n: 2 ** 17, r: 8, p: 1 };

const SALT_BYTES = 16;

/** What GCM is made for (NIST SP 800-38D). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What is known of a sealed document without its passphrase. */
type Header = Omit<Sealed, 'tag' | 'content'>;

/** Seals bytes; twice the same gives two different documents. */
export async function sealUnder(passphrase: string, bytes: Uint8Array): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  const header: Header = {
    kind: 'waymark-sealed',
    version: 1,
    cipher: 'aes-256-gcm',
    key: { by: 'scrypt', ...COST, salt: randomBytes(SALT_BYTES).toString('base64') },
    nonce: nonce.toString('base64'),
  };
  const cipher = createCipheriv(header.cipher, await keyOf(passphrase, header), nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(authenticated(header));
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]).toString('base64');
  return { ...header, tag: cipher.getAuthTag().toString('base64'), content };
}

/** The sealed bytes; null when the passphrase is another one, or anything in the document was changed. */
export async function unsealWith(passphrase: string, sealed: Sealed): Promise<Uint8Array | null> {
  const { tag, content, ...header } = sealed;
  const nonce = Buffer.from(header.nonce, 'base64');
  const tagBytes = Buffer.from(tag, 'base64');
  if (nonce.length !== NONCE_BYTES || tagBytes.length !== TAG_BYTES) return null;
  const decipher = createDecipheriv(header.cipher, await keyOf(passphrase, header), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(authenticated(header));
  decipher.setAuthTag(tagBytes);
  const opened = decipher.update(Buffer.from(content, 'base64'));
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    // Node says no more than that the tag does not fit.
    return null;
  }
}

/** The header's canonical text: with it changed, nothing opens. */
function authenticated(header: Header): Uint8Array {
  return Buffer.from(canonicalJson(header), 'utf8');
}

/** The passphrase as typed on any keyboard: one text per look (Unicode NFKC). */
function keyOf(passphrase: string, { key: { n, r, p, salt } }: Header): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N: n, r, p, maxmem: 2 * 128 * n * r };
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
