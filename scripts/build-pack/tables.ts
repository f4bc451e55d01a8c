// Reads the source tables. A table without a column we need is refused by name, so a changed release never passes silently.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Options, parse } from 'csv-parse/sync';

/** One row by column name; every asked column is there. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Rows of an O*NET text file: tab-separated, CRLF line ends, no quoting. */
export function parseOnetTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  return parseTable(text, file, columns, { delimiter: '\t', quote: null });
}

/** Rows of a comma-separated file with quotes where needed. */
export function parseCsvTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  return parseTable(text, file, columns, {});
}

/** Reads and parses an O*NET text file; throws when it is missing or lacks a column. */
export function readOnetTable<Column extends string>(path: string, columns: readonly Column[]) {
  return parseOnetTable(readFileSync(path, 'utf8'), basename(path), columns);
}

/** Reads and parses a comma-separated file; throws when it is missing or lacks a column. */
export function readCsvTable<Column extends string>(path: string, columns: readonly Column[]) {
  return parseCsvTable(readFileSync(path, 'utf8'), basename(path), columns);
}

function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  options: Options,
): readonly Row<Column>[] {
  const [header, ...records]: string[][] = parse(text, { bom: true, skip_empty_lines: true, ...options });
  const places = columns.map((column) => {
    const at = header?.indexOf(column) ?? -1;
    if (at < 0) throw new Error(`${file} has no column "${column}"`);
    return at;
  });
  return records.map((record) => {
    const entries = columns.map((column, n) => [column, (record[places[n] ?? -1] ?? '').trim()] as const);
    // fromEntries forgets the keys' type; they are exactly the asked columns.
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}

/** Groups rows by a key, keeping their order. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
