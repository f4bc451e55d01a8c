// The index of a pack's titles: each distinct title once, with the roles that bear it, and each word with the titles
// that have it. Building it for 56,000 alternate titles takes long enough to belong in a worker.
import SearchableMap from 'minisearch/SearchableMap';
import type { Pack, Role } from '../model/pack.ts';
import { readingsOf } from './title-words.ts';

/** A title and who bears it; roles by their position in the pack. */
export type TitleEntry = {
  readonly text: string;
  /** The title as words, by their numbers; read in more than one way when it carries a short form in parentheses. */
  readonly readings: readonly (readonly number[])[];
  /** Roles whose own title this is. */
  readonly own: number[];
  /** Roles that have it as an alternate title. */
  readonly alternate: number[];
};

/** What the search keeps of a role; `jobs` is 0 where not known. */
export type SearchedRole = Pick<Role, 'id' | 'title' | 'family'> & { readonly jobs: number };

/** What the search needs of a pack. */
export type SearchedPack = {
  readonly roles: readonly Pick<Role, 'id' | 'title' | 'family' | 'employment'>[];
  readonly alternateTitles: Pack['alternateTitles'];
};

/** Titles ready to be searched. */
export type TitleIndex = {
  readonly roles: readonly SearchedRole[];
  readonly entries: readonly TitleEntry[];
  /** Every word of every title with its number; finds words by their beginning and by edit distance. */
  readonly words: SearchableMap<number>;
  /** For each word the positions of the entries that have it. */
  readonly bearers: readonly (readonly number[])[];
};

/** Builds the index; O(letters of all titles). */
export function indexTitles({ roles, alternateTitles }: SearchedPack): TitleIndex {
  const entries = new Map<string, TitleEntry>();
  const numbers = new Map<string, number>();
  const bearers: number[][] = [];

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, bearers.length);
    return bearers.push([]) - 1;
  };
  const entryOf = (text: string): TitleEntry => {
    const known = entries.get(text);
    if (known !== undefined) return known;
    const readings = readingsOf(text).map((words) => words.map(numberOf));
    for (const word of new Set(readings.flat())) bearers[word]?.push(entries.size);
    const entry: TitleEntry = { text, readings, own: [], alternate: [] };
    entries.set(text, entry);
    return entry;
  };

  roles.forEach((role, at) => {
    entryOf(role.title).own.push(at);
    // Its own, so that a role may be called "constructor".
    const alternates = Object.hasOwn(alternateTitles, role.id) ? alternateTitles[role.id] : undefined;
    for (const title of alternates ?? []) {
      if (title !== role.title) entryOf(title).alternate.push(at);
    }
  });
  return {
    roles: roles.map(({ id, title, family, employment }) => ({
      id,
      title,
      family,
      jobs: employment?.jobs ?? 0,
    })),
    entries: [...entries.values()],
    words: SearchableMap.from(numbers),
    bearers,
  };
}
