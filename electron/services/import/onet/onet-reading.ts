// Reads the tables of one release, one after the other: one log of problems and one progress over all of them.
import { posix } from 'node:path';
import { ProblemLog } from '../import-problems.ts';
import { checkCancelled, ImportStop } from '../import-stop.ts';
import type { ImportProgress, ImportWatch } from '../import-watch.ts';
import { filesByKind } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';
import { type RowReader, readTable, type TableForm } from '../tables.ts';
import type { Table } from '../tables-columns.ts';
import { type TableKind, tableKindOf } from './onet-files.ts';

const ONET_FORM: TableForm = { delimiter: '\t', isQuoted: false };

/** The tables of one release while they are read. Its methods throw ImportStop. */
export class OnetReading {
  readonly problems = new ProblemLog();
  readonly #files: ReadonlyMap<TableKind, SourceFile>;
  readonly #watch: ImportWatch;
  readonly #totalBytes: number;
  readonly #unusedFiles: number;
  #rows = 0;
  #bytes = 0;

  constructor(files: readonly SourceFile[], watch: ImportWatch) {
    const byKind = filesByKind(files, tableKindOf);
    if (!byKind.ok) throw new ImportStop(byKind.error);
    this.#files = byKind.value;
    this.#watch = watch;
    this.#totalBytes = [...byKind.value.values()].reduce((sum, file) => sum + file.size, 0);
    this.#unusedFiles = files.length - byKind.value.size;
  }

  /** True when the release has the table. */
  has(kind: TableKind): boolean {
    return this.#files.has(kind);
  }

  /** The bare name of a table's file; empty where there is none. */
  nameOf(kind: TableKind): string {
    return posix.basename(this.#files.get(kind)?.name ?? '');
  }

  /** Reads a table if the release has it. */
  async read(kind: TableKind, onHeader: (table: Table) => RowReader): Promise<void> {
    const file = this.#files.get(kind);
    if (file === undefined) return;
    const form = file.name.toLowerCase().endsWith('.txt') ? ONET_FORM : {};
    const { signal } = this.#watch;
    const result = await readTable(file, form, onHeader, {
      problems: this.problems,
      ...(signal === undefined ? {} : { signal }),
      onProgress: ({ rows, bytes }) =>
        this.#tell('reading', file.label, this.#rows + rows, this.#bytes + bytes),
    });
    if (!result.ok) throw new ImportStop(result.error);
    this.#rows += result.value.rows;
    this.#bytes += file.size;
  }

  /** Notes what is wrong with a table as a whole, which no single row shows. */
  problem(kind: TableKind, value: string, expected: string): void {
    const file = this.#files.get(kind)?.label ?? '';
    this.problems.add({ file, row: null, column: null, value, expected });
  }

  /** Says that reading is over; stops when anything was wrong, or when the person has cancelled. */
  finish(): void {
    checkCancelled(this.#watch.signal);
    const { error } = this.problems;
    if (error !== null) throw new ImportStop(error);
    this.#tell('joining', '', this.#rows, this.#bytes);
    checkCancelled(this.#watch.signal);
  }

  #tell(phase: ImportProgress['phase'], file: string, rows: number, bytes: number): void {
    const totals = { totalBytes: this.#totalBytes, unusedFiles: this.#unusedFiles };
    this.#watch.onProgress?.({ phase, file, rows, bytes, ...totals });
  }
}
