// Reads the tables of one release, one after the other: one log of problems and one progress over all of them.
import type { Result } from '../../../shared/model/result.ts';
import { ProblemLog } from './import-problems.ts';
import { checkCancelled, ImportStop } from './import-stop.ts';
import type { ImportProgress, ImportWatch } from './import-watch.ts';
import type { SourceFile } from './sources-reading.ts';
import { readTable, type TableForm } from './tables.ts';
import type { Table } from './tables-columns.ts';
import type { RowReader } from './tables-rows.ts';

/** What a release is read from. */
export interface ReleaseFiles<K> {
  /** The files to read, by what they hold. */
  readonly byKind: ReadonlyMap<K, SourceFile>;
  /** How many files the person chose. */
  readonly chosen: number;
  /** How the cells of a file are set apart. */
  readonly formOf: (file: SourceFile) => TableForm;
}

/** The tables of one release while they are read. Its methods throw ImportStop. */
export class ReleaseReading<K> {
  readonly problems = new ProblemLog();
  readonly #files: ReleaseFiles<K>;
  readonly #watch: ImportWatch;
  readonly #totalBytes: number;
  #rows = 0;
  #bytes = 0;

  constructor(files: ReleaseFiles<K>, watch: ImportWatch) {
    this.#files = files;
    this.#watch = watch;
    this.#totalBytes = [...files.byKind.values()].reduce((sum, file) => sum + file.size, 0);
  }

  /** The file of a table, if the release has it. */
  file(kind: K): SourceFile | undefined {
    return this.#files.byKind.get(kind);
  }

  /** True when the release has the table. */
  has(kind: K): boolean {
    return this.file(kind) !== undefined;
  }

  /** Reads a table if the release has it. */
  async read(kind: K, onHeader: (table: Table) => RowReader): Promise<void> {
    const file = this.file(kind);
    if (file === undefined) return;
    const { signal } = this.#watch;
    const { rows } = orStop(
      await readTable(file, this.#files.formOf(file), onHeader, {
        problems: this.problems,
        ...(signal === undefined ? {} : { signal }),
        onProgress: (progress) =>
          this.#tell('reading', file.label, this.#rows + progress.rows, this.#bytes + progress.bytes),
      }),
    );
    this.#rows += rows;
    this.#bytes += file.size;
  }

  /** Stops when anything was wrong so far, or when the person has cancelled. */
  check(): void {
    checkCancelled(this.#watch.signal);
    const { error } = this.problems;
    if (error !== null) throw new ImportStop(error);
  }

  /** Says that reading is over; stops when anything was wrong, or when the person has cancelled. */
  finish(): void {
    this.check();
    this.#tell('joining', '', this.#rows, this.#bytes);
    checkCancelled(this.#watch.signal);
  }

  #tell(phase: ImportProgress['phase'], file: string, rows: number, bytes: number): void {
    const unusedFiles = this.#files.chosen - this.#files.byKind.size;
    this.#watch.onProgress?.({ phase, file, rows, bytes, totalBytes: this.#totalBytes, unusedFiles });
  }
}

/** What was read; throws what stopped it. */
export function orStop<T>(result: Result<T>): T {
  if (!result.ok) throw new ImportStop(result.error);
  return result.value;
}
