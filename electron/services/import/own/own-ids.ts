// Ids of what comes from a table of one's own: the same for the same names, and never those of another pack's content.
import { createHash } from 'node:crypto';
import { scaleWord } from '../../../../shared/model/role-table.ts';

/** Letters kept of a name, enough to know it by in an id (our choice). */
const SLUG_LENGTH = 40;

/** Hex digits of the hash; 48 bits make two names of one id unlikely among millions. */
const HASH_LENGTH = 12;

/** An id of at most 53 characters for a name; names that differ in case or blanks only have the same. */
export function nameId(name: string): string {
  const key = scaleWord(name);
  const plain = key.normalize('NFKD').replace(/\p{M}+/gu, '');
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH);
  return slug === '' ? hash : `${slug}-${hash}`;
}

/** The first of `table:`, `table-2:`, … that no known id begins with: a pack may be extended more than once. */
export function freePrefix(known: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const prefix = n === 1 ? 'table:' : `table-${n}:`;
    if (!known.some((id) => id.startsWith(prefix))) return prefix;
  }
}
