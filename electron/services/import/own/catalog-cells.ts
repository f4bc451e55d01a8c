// Reads the cells of a catalog that people write in more than one way: level ranges, durations, costs, languages, links.

import { type CatalogEntry, MAX_RESOURCE_HOURS } from '../../../../shared/model/catalog.ts';
import { type LevelScale, scaleWord } from '../../../../shared/model/role-table.ts';
import { rangeParts } from '../../../../shared/packs/range-parts.ts';
import type { CellReader, Table } from '../tables-columns.ts';
import { stretched } from './scale-cells.ts';

/** Beyond any course there is: a mistake in writing the number (our choice). */
const MOST_COST = 1e7;

/** A reader of cells in a form of their own; null for blank ones and for wrong ones, which are noted. */
export function formReader<T>(
  table: Table,
  column: string,
  expected: string,
  parse: (text: string) => T | null,
): CellReader<T> {
  const read = table.text(column, { blank: true });
  return (cells) => {
    const text = read(cells);
    if (text === null) return null;
    const value = parse(text);
    if (value === null) table.problem(column, text, expected);
    return value;
  };
}

/** One level or two with a dash or "to" between, on the mapping's scale. */
export function levelRange(text: string, scale: LevelScale): CatalogEntry['level'] {
  const whole = levelOf(text, scale);
  if (whole !== null) return { low: whole, high: whole };
  const [from, to, ...more] = rangeParts(text);
  if (from === undefined || to === undefined || more.length > 0) return null;
  return rangeOf(levelOf(from, scale), levelOf(to, scale));
}

/** What the level cells of a scale may hold, to follow "expected". */
export function levelForms(scale: LevelScale): string {
  const one =
    scale.kind === 'words'
      ? `one of ${Object.keys(scale.words).join(', ')}`
      : `a number from ${scale.range.replace('-', ' to ')}`;
  return `${one}, or two of them with a dash between`;
}

function levelOf(text: string, scale: LevelScale): number | null {
  if (scale.kind === 'words') return new Map(Object.entries(scale.words)).get(scaleWord(text)) ?? null;
  const [min = 0, max = 0] = scale.range.split('-').map(Number);
  const value = plainNumber(text);
  return value === null || value < min || value > max ? null : stretched(value, { min, max, to: 5 });
}

/** What a duration may look like. */
export const HOURS_EXPECTED = `hours such as 12, 7.5 or 10-20, at most ${MAX_RESOURCE_HOURS}`;

/** Hours, one number or two with a dash between, with or without the unit. */
export function hoursRange(text: string): CatalogEntry['hours'] {
  const bare = text.replace(/\s*(h|hrs?|hours?|horas?|heures?|std|stunden?)\.?$/i, '');
  const [from, to, ...more] = rangeParts(bare);
  if (more.length > 0) return null;
  const range = rangeOf(plainNumber(from ?? ''), plainNumber(to ?? from ?? ''));
  return range !== null && range.high <= MAX_RESOURCE_HOURS ? range : null;
}

/** What a cost may look like. */
export const COST_EXPECTED = 'a cost such as 120, 120.50, 120 EUR, € 120 or free';

/** An amount, and its currency where the cell names one by its code or by a sign that has only one meaning. */
export function costOf(text: string): { readonly cost: number; readonly currency: string | null } | null {
  if (FREE.has(scaleWord(text))) return { cost: 0, currency: null };
  const [, before, amount = '', after] =
    /^([A-Z]{3}|[€£$])?\s*([\d.,]+)\s*([A-Z]{3}|[€£$])?$/.exec(text) ?? [];
  const cost = plainNumber(amount);
  if (cost === null || cost > MOST_COST || (before !== undefined && after !== undefined)) return null;
  const sign = before ?? after ?? '$';
  return { cost, currency: sign === '$' ? null : (SIGNS.get(sign) ?? sign) };
}

const FREE = new Set([
  'free',
  'gratis',
  'gratuito',
  'gratuita',
  'gratuit',
  'gratuite',
  'kostenlos',
  'kostenfrei',
]);
const SIGNS = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** A number with a point or a comma before decimals; not 1.200 or 1,200, which may mean twelve hundred. */
function plainNumber(text: string): number | null {
  return /^\d{1,9}([.,]\d+)?$/.test(text) && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
    ? Number(text.replace(',', '.'))
    : null;
}

function rangeOf(low: number | null, high: number | null): { low: number; high: number } | null {
  return low === null || high === null || low > high ? null : { low, high };
}

/** A language's code where it is given or known by name in English, Spanish, French and German; else as written. */
export function languageOf(text: string): string {
  const word = scaleWord(text);
  if (/^[a-z]{2,3}(-[a-z]{2})?$/.test(word)) return word;
  return LANGUAGES.get(word) ?? text;
}

const LANGUAGES = new Map(
  Object.entries({
    en: 'english | inglés | anglais | englisch',
    es: 'spanish | español | castellano | espagnol | spanisch',
    fr: 'french | francés | français | französisch',
    de: 'german | alemán | allemand | deutsch',
  }).flatMap(([code, names]) => names.split(' | ').map((name) => [name, code] as const)),
);

/** An address that may be opened: https only, without a user's name and password in it. */
export function httpsAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? href : null;
}
