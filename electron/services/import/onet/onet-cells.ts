// Cells that several O*NET tables share: whose row it is, which element it rates, and its flags.
import type { RoleId } from '../../../../shared/model/pack.ts';
import type { CellReader, Table } from '../tables-columns.ts';

/** The column that says whose row it is. */
export const CODE = 'O*NET-SOC Code';

/** The roles of the release by code, in code order. */
export type Roles = ReadonlyMap<string, { readonly id: RoleId; readonly title: string }>;

/** Names of O*NET's elements by id; tables that name them themselves add what is missing. */
export type ElementNames = Map<string, string>;

/** An occupation's code. */
export function codeReader(table: Table, column = CODE): CellReader<string> {
  return table.id(column, /^\d{2}-\d{4}\.\d{2}$/, 'a code such as 11-1011.00');
}

/** The role of a row; one that the release does not list is a problem. */
export function roleReader(table: Table, roles: Roles, column = CODE): CellReader<RoleId> {
  const read = codeReader(table, column);
  return (cells) => {
    const code = read(cells);
    if (code === null) return null;
    const role = roles.get(code);
    if (role === undefined) table.problem(column, code, 'a code that Occupation Data lists');
    return role?.id ?? null;
  };
}

/** The element of a row; it has to be named, here or in the Content Model Reference. */
export function elementReader(table: Table, names: ElementNames): CellReader<string> {
  const readId = table.id('Element ID', /^\d(\.\w{1,3}){1,8}$/, 'an element such as 2.A.1.a');
  const readName = table.text('Element Name', { optional: names.size > 0 });
  return (cells) => {
    const id = readId(cells);
    if (id === null || names.has(id)) return id;
    const name = readName(cells);
    if (name !== null) names.set(id, name);
    else if (!table.has('Element Name')) {
      table.problem('Element ID', id, 'an element that Content Model Reference names');
    }
    return name === null ? null : id;
  };
}

/** True where a flag says Y; N, n/a, blank and a release without the column say no. */
export function flagReader(table: Table, column: string): (cells: readonly string[]) => boolean {
  const read = table.oneOf(column, ['Y', 'N', 'n/a'], { optional: true, blank: true });
  return (cells) => read(cells) === 'Y';
}

/** A count of people; null where it was not published. Some tables write 28 as 28.0. */
export function countReader(table: Table, column: string): CellReader<number> {
  const read = table.id(column, /^(\d{1,9}(\.0+)?|n\/a)$/i, 'a whole number or n/a', {
    optional: true,
    blank: true,
  });
  return (cells) => {
    const text = read(cells);
    return text === null || text.toLowerCase() === 'n/a' ? null : Number(text);
  };
}

/** The month of a row as year-month; null where the release has no such column. */
export function monthReader(table: Table): CellReader<string> {
  const read = table.date('Date', { optional: true, blank: true });
  return (cells) => read(cells)?.slice(0, 7) ?? null;
}
