// Reads a table row by row: finds out encoding, delimiter and columns, and locates whatever is wrong. Nothing is kept.
import { CsvError } from 'csv-parse';
import type { Result } from '../../../shared/model/result.ts';
import type { Delimiter, TextEncoding } from '../../../shared/model/role-table.ts';
import type { ProblemLog } from './import-problems.ts';
import { checkCancelled, settle } from './import-stop.ts';
import type { SourceFile } from './sources-reading.ts';
import { Table } from './tables-columns.ts';
import { PlainRows, QuotedRows, type RowParser, type RowReader } from './tables-rows.ts';
import { TextFault, utf8Of } from './tables-text.ts';

/** How cells are set apart. */
export interface TableForm {
  /** Found out from the header unless given. */
  readonly delimiter?: Delimiter;
  /** False where a quote is a character like any other, as in O*NET's text files. */
  readonly isQuoted?: boolean;
  /** True where blank cells at the end of a row may be left out, as ESCO's skill hierarchy and Excel do. */
  readonly mayEndShort?: boolean;
}

/** How reading is watched. */
export interface TableWatch {
  readonly problems: ProblemLog;
  readonly signal?: AbortSignal;
  /** Told after every piece of the file, some 64 KB. */
  readonly onProgress?: (progress: TableProgress) => void;
  /** Reading ends after so many rows, for a preview. */
  readonly maxRows?: number;
}

/** How far reading has come: rows given out, bytes of the file read (of its `size`). */
export interface TableProgress {
  readonly rows: number;
  readonly bytes: number;
}

/** What was in the table. */
export interface TableSummary {
  /** Rows given out: below the header, not blank, of the right width. */
  readonly rows: number;
  readonly columns: readonly string[];
  /** As given or found out; the comma where the file was too broken to see. */
  readonly delimiter: Delimiter;
  readonly encoding: TextEncoding;
}

/**
 * Reads a table. `onHeader` asks for the readers it needs and gives the function each row goes to; no row is read when
 * a column it needs is missing. What is wrong inside the file goes to `watch.problems` and is no failure: see its
 * `error` once all tables were read. Fails when cancelled, refused or unreadable; what `onHeader` or its rows throw is
 * thrown on.
 */
export function readTable(
  source: SourceFile,
  form: TableForm,
  onHeader: (table: Table) => RowReader,
  watch: TableWatch,
): Promise<Result<TableSummary>> {
  return settle(() => new TableReading(source, form, onHeader, watch).read());
}

/** Longest row in bytes: six times ESCO 1.1.1's longest, 627,448 characters; more is a quote never closed. */
const ROW_BYTES = 4_000_000;

/** As much of a file as is looked at for the end of its header (our choice). */
const HEADER_BYTES = 64 * 1024;

/** Rows of the wrong width after which a table is given up: csv-parse makes an error of each, at some 40 µs (measured). */
const WRONG_ROWS = 1000;

/** Cells told of a row of the wrong width: enough to know it by (our choice). */
const SHOWN_CELLS = 20;

class TableReading {
  readonly #source: SourceFile;
  readonly #form: TableForm;
  readonly #onHeader: (table: Table) => RowReader;
  readonly #watch: TableWatch;
  #head: Buffer = Buffer.alloc(0);
  #parser: RowParser | null = null;
  #table: Table | null = null;
  #readRow: RowReader = () => {};
  #isDone = false;
  #rows = 0;
  #wrongRows = 0;
  #bytes = 0;
  #delimiter: Delimiter = ',';
  #encoding: TextEncoding = 'utf-8';
  /** Bytes since a row last ended. */
  #openBytes = 0;

  constructor(source: SourceFile, form: TableForm, onHeader: (table: Table) => RowReader, watch: TableWatch) {
    this.#source = source;
    this.#form = form;
    this.#onHeader = onHeader;
    this.#watch = watch;
  }

  async read(): Promise<TableSummary> {
    try {
      await this.#readText();
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      this.#misquoted(error);
    }
    return {
      rows: this.#rows,
      columns: this.#table?.columns ?? [],
      delimiter: this.#delimiter,
      encoding: this.#encoding,
    };
  }

  async #readText(): Promise<void> {
    try {
      const onEncoding = (encoding: TextEncoding) => {
        this.#encoding = encoding;
      };
      for await (const text of utf8Of(this.#counted(), onEncoding)) {
        this.#take(text);
        this.#watch.onProgress?.({ rows: this.#rows, bytes: this.#bytes });
        if (this.#isDone) return;
      }
    } catch (error) {
      if (!(error instanceof TextFault)) throw error;
      this.#locate(error);
      return;
    }
    await this.#end();
  }

  async *#counted(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#source.open(this.#watch.signal)) {
      checkCancelled(this.#watch.signal);
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  /** Takes the next text; the first waits until the header is whole, so that its delimiter can be seen. */
  #take(text: Buffer): void {
    if (this.#parser !== null) {
      this.#feed(this.#parser, text);
      return;
    }
    this.#head = Buffer.concat([this.#head, text]);
    const isEnough = this.#head.length >= HEADER_BYTES || hasHeader(this.#head);
    if (this.#form.delimiter !== undefined || isEnough) this.#start();
  }

  #start(): RowParser {
    const delimiter = this.#form.delimiter ?? sniffDelimiter(this.#head);
    this.#delimiter = delimiter;
    const onRow: RowReader = (cells) => this.#row(cells, delimiter);
    const isQuoted = this.#form.isQuoted ?? true;
    const parser = isQuoted ? new QuotedRows(delimiter, onRow) : new PlainRows(delimiter, onRow);
    this.#parser = parser;
    this.#feed(parser, this.#head);
    return parser;
  }

  #feed(parser: RowParser, text: Buffer): void {
    const before = parser.rows;
    parser.write(text);
    this.#openBytes = parser.rows === before ? this.#openBytes + text.length : 0;
    if (this.#openBytes > ROW_BYTES) {
      this.#problem(
        parser.rows + 1,
        null,
        '',
        `a row of at most ${ROW_BYTES / 1e6} MB; a quote may not be closed`,
      );
      this.#isDone = true;
    }
  }

  async #end(): Promise<void> {
    const parser = this.#parser ?? this.#start();
    await parser.end();
    if (this.#table === null) this.#problem(null, null, '', 'column names in the first row, and rows below');
  }

  #row(cells: readonly string[], delimiter: Delimiter): void {
    if (this.#isDone || isBlank(cells)) return;
    if (this.#table === null) this.#header(cells, delimiter);
    else if (!this.#fits(cells.length, this.#table.columns.length)) this.#wrongWidth(this.#table, cells);
    else {
      this.#rows += 1;
      this.#readRow(cells);
      this.#isDone = this.#rows === this.#watch.maxRows;
    }
  }

  #header(cells: readonly string[], delimiter: Delimiter): void {
    const table = new Table(cells, {
      file: this.#source.label,
      problems: this.#watch.problems,
      row: () => this.#parser?.rows ?? 1,
      hasDecimalComma: delimiter === ';',
    });
    this.#table = table;
    this.#readRow = this.#onHeader(table);
    this.#isDone = !table.isComplete || this.#watch.maxRows === 0;
  }

  #fits(cells: number, columns: number): boolean {
    return cells === columns || (cells < columns && this.#form.mayEndShort === true);
  }

  #wrongWidth(table: Table, cells: readonly string[]): void {
    table.problem(
      null,
      cells.slice(0, SHOWN_CELLS).join(' | '),
      `${table.columns.length} cells as in the header, not ${cells.length}`,
    );
    this.#wrongRows += 1;
    this.#isDone = this.#wrongRows === WRONG_ROWS;
  }

  /** The text before the fault was parsed but for the few bytes csv-parse holds back; blanks push those through. */
  #locate(fault: TextFault): void {
    const parser = this.#parser ?? this.#start();
    parser.write(Buffer.alloc(8, ' '));
    if (!this.#isDone) this.#problem(parser.rows + 1, null, fault.value, fault.expected);
  }

  #misquoted(error: CsvError): void {
    if (this.#isDone) return;
    const column = typeof error.column === 'number' ? (this.#table?.columns[error.column] ?? null) : null;
    const value = typeof error.field === 'string' ? error.field : '"';
    const expected =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a closing quote'
        : 'quotes around the whole cell, and those inside it doubled';
    this.#problem((this.#parser?.rows ?? 0) + 1, column, value, expected);
  }

  #problem(row: number | null, column: string | null, value: string, expected: string): void {
    this.#watch.problems.add({ file: this.#source.label, row, column, value, expected });
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** True when a line with something in it has ended. */
function hasHeader(head: Buffer): boolean {
  return /[^\s,;][^\r\n]*[\r\n]/.test(withoutQuoted(head));
}

/** The delimiter that stands most often in the header, outside quotes; the comma where none does. */
function sniffDelimiter(head: Buffer): Delimiter {
  const lines = withoutQuoted(head).split(/[\r\n]/);
  const header = lines.find((line) => /[^\s,;]/.test(line)) ?? '';
  const count = (delimiter: Delimiter) => header.split(delimiter).length;
  const delimiters: readonly Delimiter[] = [',', ';', '\t'];
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** One quote for everything in quotes. Latin-1 keeps delimiters, quotes and line ends where they are in UTF-8. */
function withoutQuoted(head: Buffer): string {
  return head.toString('latin1').replace(/"[^"]*("|$)/g, '"');
}
