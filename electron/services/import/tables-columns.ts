// The columns of one table: found once by their names in the header, then cells are read by position, row after row.
import type { ProblemLog } from './import-problems.ts';

/** Reads one cell of a row; null where it is blank, absent or wrong. What is wrong was noted as a problem. */
export type CellReader<T> = (cells: readonly string[]) => T | null;

/** The column's name in the header, or names it has had, the present one first. Case and outer blanks don't matter. */
export type ColumnName = string | readonly [string, ...string[]];

/** What a column may lack. By default nothing: a missing column and a blank cell are problems. */
export interface CellRule {
  /** The whole column may be missing; its cells then read as null. */
  readonly optional?: boolean;
  /** Cells may be blank. */
  readonly blank?: boolean;
}

/** The numbers allowed, bounds included. */
export interface NumberRule extends CellRule {
  readonly min?: number;
  readonly max?: number;
}

/** How long a text may be, in UTF-16 units. */
export interface TextRule extends CellRule {
  readonly maxLength?: number;
}

/** What a spreadsheet's cell can hold (Excel's limit); longer is a mistake in quoting unless a format says so. */
const CELL_LENGTH = 32_767;

/** Where problems of a table go, and where its reading stands. */
export interface TablePlace {
  readonly file: string;
  readonly problems: ProblemLog;
  /** The row being read, as a spreadsheet numbers it. */
  readonly row: () => number;
  /** True where a comma stands between digits and decimals: in files delimited by semicolons. */
  readonly hasDecimalComma: boolean;
}

/** Gives out readers of a table's cells, and notes every column that is missing. */
export class Table {
  /** The names in the header, as written but trimmed. */
  readonly columns: readonly string[];
  readonly #place: TablePlace;
  /** Positions by comparable name. */
  readonly #positions = new Map<string, number[]>();
  #isComplete = true;

  constructor(header: readonly string[], place: TablePlace) {
    this.columns = header.map((name) => name.trim());
    this.#place = place;
    for (const [at, name] of this.columns.entries()) {
      const key = comparable(name);
      const positions = this.#positions.get(key);
      if (positions === undefined) this.#positions.set(key, [at]);
      else positions.push(at);
    }
  }

  /** False once a reader was asked for of a column that had to be there and is not: then no row is read. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** The row being read, as a spreadsheet numbers it: the header is row 1, blank rows count. */
  get row(): number {
    return this.#place.row();
  }

  /** True when the header has the column. */
  has(column: ColumnName): boolean {
    return namesOf(column).some((name) => this.#positions.has(comparable(name)));
  }

  /** Notes something wrong in the row being read that only the importer can see, such as an id there twice. */
  problem(column: string | null, value: string, expected: string): void {
    const { file, problems } = this.#place;
    problems.add({ file, row: this.row, column, value, expected });
  }

  /** Text without outer blanks. */
  text(column: ColumnName, rule: TextRule = {}): CellReader<string> {
    const { maxLength = CELL_LENGTH } = rule;
    return this.#reader(column, rule, `text of at most ${maxLength} characters`, (text) =>
      text.length <= maxLength ? text : null,
    );
  }

  /** Text of a set form; `expected` tells the form in words, with an example. */
  id(column: ColumnName, form: RegExp, expected: string, rule: CellRule = {}): CellReader<string> {
    return this.#reader(column, rule, expected, (text) => (form.test(text) ? text : null));
  }

  /**
   * A number in plain digits. In a file delimited by semicolons, decimals may stand after a comma or a point; there 1.200
   * is refused, since who sets decimals apart by commas may mean twelve hundred.
   */
  number(column: ColumnName, rule: NumberRule = {}): CellReader<number> {
    const { hasDecimalComma } = this.#place;
    const form = hasDecimalComma ? /^(?![+-]?[1-9]\d{0,2}\.\d{3}$)[+-]?\d+([.,]\d+)?$/ : /^[+-]?\d+(\.\d+)?$/;
    const either = hasDecimalComma ? ', written as 1200 or 1,2 but not as 1.200, which may mean either' : '';
    return this.#reader(column, rule, `a number${rangeText(rule)}${either}`, (text) =>
      form.test(text) ? inRange(Number(text.replace(',', '.')), rule) : null,
    );
  }

  /** A whole number in plain digits. */
  integer(column: ColumnName, rule: NumberRule = {}): CellReader<number> {
    return this.#reader(column, rule, `a whole number${rangeText(rule)}`, (text) =>
      /^[+-]?\d+$/.test(text) ? inRange(Number(text), rule) : null,
    );
  }

  /** One of some words, in any case; gives the word as listed. */
  oneOf<T extends string>(column: ColumnName, words: readonly T[], rule: CellRule = {}): CellReader<T> {
    const byKey = new Map(words.map((word) => [word.toLowerCase(), word]));
    return this.#reader(
      column,
      rule,
      `one of ${words.join(', ')}`,
      (text) => byKey.get(text.toLowerCase()) ?? null,
    );
  }

  /** A month or a day, as `YYYY-MM` or `YYYY-MM-DD`; a time of day is dropped. */
  date(column: ColumnName, rule: CellRule = {}): CellReader<string> {
    return this.#reader(column, rule, 'a date such as 2024-08, 2024-08-31 or 08/2024', isoDate);
  }

  #reader<T>(
    names: ColumnName,
    rule: CellRule,
    expected: string,
    parse: (text: string) => T | null,
  ): CellReader<T> {
    const found = this.#find(names, rule);
    if (found === null) return () => null;
    const { at, name } = found;
    return (cells) => {
      const text = (cells[at] ?? '').trim();
      if (text === '' && rule.blank === true) return null;
      const value = text === '' ? null : parse(text);
      if (value === null) this.problem(name, text, expected);
      return value;
    };
  }

  #find(names: ColumnName, rule: CellRule): { at: number; name: string } | null {
    const positions = namesOf(names).flatMap((name) => this.#positions.get(comparable(name)) ?? []);
    const [at, second] = positions;
    if (at !== undefined && second === undefined) return { at, name: this.columns[at] ?? '' };
    if (at === undefined && rule.optional === true) return null;
    this.#isComplete = false;
    const [name] = namesOf(names);
    const expected = at === undefined ? `a column “${name}”` : `one column “${name}”, not several`;
    this.problem(name, this.columns.join(', '), expected);
    return null;
  }
}

function namesOf(column: ColumnName): readonly [string, ...string[]] {
  return typeof column === 'string' ? [column] : column;
}

function comparable(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function inRange(value: number, { min = -Infinity, max = Infinity }: NumberRule): number | null {
  return Number.isFinite(value) && value >= min && value <= max ? value : null;
}

function rangeText({ min, max }: NumberRule): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of ${min} or more`;
  return max === undefined ? '' : ` of ${max} or less`;
}

/** O*NET writes 08/2024, ESCO 2016-07-05T13:58:41Z. */
function isoDate(text: string): string | null {
  const monthYear = /^(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = monthYear
    ? `${monthYear[2]}-${(monthYear[1] ?? '').padStart(2, '0')}`
    : /^\d{4}-\d{2}(-\d{2})?(?=$|[T ]\d)/.exec(text)?.[0];
  if (iso === undefined) return null;
  const day = iso.length === 7 ? `${iso}-01` : iso;
  const time = Date.parse(`${day}T00:00:00Z`);
  // A day that a month does not have is moved on to the next one, or refused; either way it does not come back.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : iso;
}
