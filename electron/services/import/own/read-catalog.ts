// Reads a table of learning resources, as its mapping says.
import type { CatalogEntry, CatalogMapping } from '../../../../shared/model/catalog.ts';
import type { CellReader, Table } from '../tables-columns.ts';
import type { RowReader } from '../tables-rows.ts';
import {
  COST_EXPECTED,
  costOf,
  formReader,
  HOURS_EXPECTED,
  hoursRange,
  httpsAddress,
  languageOf,
  levelForms,
  levelRange,
} from './catalog-cells.ts';
import { nameId } from './own-ids.ts';
import { listed, optional } from './scale-cells.ts';

/** A resource as its row says it, its skills not yet looked up. */
export type CatalogRow = Omit<CatalogEntry, 'skills'>;

/** Longest title (our choice). */
const TITLE_LENGTH = 300;

/** The reader of the table's rows, which go to `take`. Two rows of one title, provider, language and address are a problem. */
export function catalogReader(
  table: Table,
  mapping: CatalogMapping,
  take: (row: CatalogRow) => void,
): RowReader {
  const read = rowReader(table, mapping);
  const seen = new Map<string, number>();
  return (cells) => {
    const row = read(cells);
    if (row === null) return;
    const before = seen.get(row.id);
    if (before === undefined) {
      seen.set(row.id, table.row);
      take(row);
    } else {
      table.problem(mapping.columns.title, row.title, `each resource once; row ${before} is of the same`);
    }
  };
}

function rowReader(table: Table, { columns, levelScale }: CatalogMapping): CellReader<CatalogRow> {
  const text = (column: string) => table.text(column, { blank: true });
  const form = <T>(column: string | null, expected: string, parse: (cell: string) => T | null) =>
    optional(column, (name) => formReader(table, name, expected, parse));
  const title = table.text(columns.title, { maxLength: TITLE_LENGTH });
  const provider = optional(columns.provider, text);
  const language = optional(columns.language, text);
  const level = form(columns.level, levelForms(levelScale), (cell) => levelRange(cell, levelScale));
  const hours = form(columns.hours, HOURS_EXPECTED, hoursRange);
  const cost = form(columns.cost, COST_EXPECTED, costOf);
  const code = (cell: string) => (/^[A-Z]{3}$/.test(cell.toUpperCase()) ? cell.toUpperCase() : null);
  const currency = form(columns.currency, 'a currency by its code, such as EUR', code);
  const skills = optional(columns.skills, text);
  const url = form(columns.url, 'an address that begins with https://', httpsAddress);
  return (cells) => {
    const named = title(cells);
    const said = {
      provider: provider(cells),
      language: language(cells),
      level: level(cells),
      hours: hours(cells),
      cost: cost(cells),
      currency: currency(cells),
      skills: skills(cells),
      url: url(cells),
    };
    if (named === null) return null;
    const spoken = said.language === null ? null : languageOf(said.language);
    return {
      id: nameId([named, said.provider, spoken, said.url].filter((part) => part !== null).join(' ')),
      title: named,
      provider: said.provider,
      language: spoken,
      level: said.level,
      hours: said.hours,
      cost: said.cost?.cost ?? null,
      currency: said.cost?.currency ?? said.currency,
      url: said.url,
      skillNames: listed(said.skills),
    };
  };
}
