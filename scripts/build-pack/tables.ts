// Reads the source tables of studies. One without a column we need is refused by name, so a change never passes silently.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row by column name; every asked column is there. */
type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Reads and parses a comma-separated file; throws when it is missing or lacks a column. */
export function readCsvTable<Column extends string>(path: string, columns: readonly Column[]) {
  return parseCsvTable(readFileSync(path, 'utf8'), basename(path), columns);
}

/** Rows of a comma-separated file with quotes where needed. */
export function parseCsvTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  const [header, ...records]: string[][] = parse(text, { bom: true, skip_empty_lines: true });
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
