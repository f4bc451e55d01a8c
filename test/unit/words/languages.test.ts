// Every language has exactly English's words: the same files, keys and placeholders, and the plural forms its grammar needs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/model/settings.ts';

type Entries = ReadonlyMap<string, string>;
const folder = path.resolve(import.meta.dirname, '../../../renderer/words');

/** All texts of a file by their keys with dots. */
function entriesOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    entriesOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

const read = (language: string, file: string): Entries =>
  new Map(entriesOf(JSON.parse(readFileSync(path.join(folder, language, file), 'utf8'))));

/** The forms a language has for whole numbers below a million; above it, where Spanish and French have "many", nothing is counted. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array.from({ length: 201 }, (_, at) => at), 1_000, 10_000, 100_000, 999_999];
  return [...new Set(numbers.map((number) => rules.select(number)))].sort();
}

const PLURAL = /_(one|two|few|many|other)$/;

/** The key without its plural form, where it has one. */
function stemOf(key: string, entries: Entries): string {
  const stem = key.replace(PLURAL, '');
  return stem !== key && entries.has(`${stem}_other`) ? stem : key;
}

/** What must stay as it is in a text: the names in braces and the numbered tags. */
const fixedParts = (text: string) =>
  text.match(/\{\{\s*[\w.]+|<\/?\w+>/g)?.map((part) => part.replace(/\s/g, '')) ?? [];

/** What stands in a group's texts; a form for one thing may leave its number out. */
function partsByStem(entries: Entries): Map<string, string[]> {
  const parts = new Map<string, Set<string>>();
  for (const [key, text] of entries) {
    const stem = stemOf(key, entries);
    parts.set(stem, new Set([...(parts.get(stem) ?? []), ...fixedParts(text)]));
  }
  return new Map([...parts].map(([stem, found]) => [stem, [...found].sort()]));
}

/** What is wrong with a file of a language beside English's, one line each. */
function faults(language: string, translated: Entries, english: Entries): string[] {
  const found: string[] = [];
  const expected = new Set(
    [...english.keys()].flatMap((key) => {
      const stem = stemOf(key, english);
      return stem === key ? [key] : formsOf(language).map((form) => `${stem}_${form}`);
    }),
  );
  for (const key of expected) if (!translated.has(key)) found.push(`${key} is missing`);
  for (const [key, text] of translated) {
    if (!expected.has(key)) found.push(`${key} is not one of English's`);
    if (text.trim() === '') found.push(`${key} is empty`);
  }
  const parts = partsByStem(translated);
  for (const [stem, wanted] of partsByStem(english)) {
    const has = parts.get(stem) ?? [];
    if (has.join() !== wanted.join()) found.push(`${stem} holds ${has.join(' ')} for ${wanted.join(' ')}`);
  }
  return found;
}

const files = readdirSync(path.join(folder, 'en')).sort();
const others = languages.filter((language) => language !== 'en');
const here = others.filter((language) => readdirSync(folder).includes(language));

describe.each(here)('the words in %s', (language) => {
  it('are in the same files as the English ones', () => {
    expect(readdirSync(path.join(folder, language)).sort()).toEqual(files);
  });

  it.each(files)('have exactly the keys, plural forms and placeholders of English in %s', (file) => {
    expect(faults(language, read(language, file), read('en', file))).toEqual([]);
  });
});

describe('the comparison of words', () => {
  const english: Entries = new Map([
    ['jobs_one', 'one job'],
    ['jobs_other', '{{count}} jobs'],
    ['from', 'from {{title}}'],
  ]);

  it('finds a key that is missing, one too many, and a plural form that is missing', () => {
    expect(
      faults(
        'es',
        new Map([
          ['jobs_one', 'un puesto'],
          ['more', 'más'],
        ]),
        english,
      ),
    ).toEqual([
      'jobs_other is missing',
      'from is missing',
      "more is not one of English's",
      'jobs holds  for {{count',
      'from holds  for {{title',
    ]);
  });

  it('finds a placeholder that was changed, and lets a form for one thing leave its number out', () => {
    const spanish = new Map([...english, ['from', 'desde {{titulo}}']]);
    expect(faults('es', spanish, english)).toEqual(['from holds {{titulo for {{title']);
    expect(faults('fr', english, english)).toEqual([]);
  });

  it('holds English to its own plural forms', () => {
    for (const file of files) expect(faults('en', read('en', file), read('en', file))).toEqual([]);
  });
});
