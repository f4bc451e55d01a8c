// Reads the tables of one ESCO release, one after the other: one log of problems and one progress over all of them.
import type { ImportProblem } from '../../../../shared/model/app-error.ts';
import { ProblemLog } from '../import-problems.ts';
import { checkCancelled, ImportStop } from '../import-stop.ts';
import type { ImportWatch } from '../import-watch.ts';
import { filesByKind } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';
import { type RowReader, readTable, type TableForm } from '../tables.ts';
import type { Table } from '../tables-columns.ts';
import { type EscoKind, type EscoTable, escoFileNames, escoKindOf, isNamed } from './esco-files.ts';

/** What an import of ESCO may be told. */
export interface EscoOptions extends ImportWatch {
  /** The languages wanted, the pack's own first. All there are unless given, English first. */
  readonly languages?: readonly string[] | undefined;
}

/** ESCO's skill hierarchy leaves out blank cells at the end of its rows. */
const ESCO_FORM: TableForm = { delimiter: ',', mayEndShort: true };

/** What each language must have. */
const NAMED_TABLES = ['groups', 'occupations', 'skills'] as const;

/** The tables of one release while they are read. Its methods throw ImportStop. */
export class EscoReading {
  readonly problems = new ProblemLog();
  /** The pack's own first, then by name. */
  readonly languages: readonly [string, ...string[]];
  readonly #files: ReadonlyMap<EscoKind, SourceFile>;
  readonly #watch: ImportWatch;
  readonly #totalBytes: number;
  readonly #unusedFiles: number;
  #rows = 0;
  #bytes = 0;

  constructor(files: readonly SourceFile[], options: EscoOptions) {
    const byKind = filesByKind(files, escoKindOf);
    if (!byKind.ok) throw new ImportStop(byKind.error);
    const there = languagesOf(byKind.value);
    const [own = 'en', ...others] = wantedLanguages(there, options.languages);
    this.languages = [own, ...others];
    this.#files = chosenFiles(byKind.value, this.languages);
    this.#watch = options;
    this.#totalBytes = [...this.#files.values()].reduce((sum, file) => sum + file.size, 0);
    this.#unusedFiles = files.length - this.#files.size;
    this.#checkTables(there);
  }

  /** The name of a table's file as the person knows it. */
  label(table: EscoTable, language = ''): string {
    return this.#files.get(`${table}:${language}`)?.label ?? fileName(table, language);
  }

  /** Reads a table if the release has it. */
  async read(table: EscoTable, language: string, onHeader: (table: Table) => RowReader): Promise<void> {
    const file = this.#files.get(`${table}:${language}`);
    if (file === undefined) return;
    const { signal } = this.#watch;
    const result = await readTable(file, ESCO_FORM, onHeader, {
      problems: this.problems,
      ...(signal === undefined ? {} : { signal }),
      onProgress: ({ rows, bytes }) =>
        this.#tell('reading', file.label, this.#rows + rows, this.#bytes + bytes),
    });
    if (!result.ok) throw new ImportStop(result.error);
    this.#rows += result.value.rows;
    this.#bytes += file.size;
  }

  /** Stops when anything was wrong so far, or when the person has cancelled. */
  check(): void {
    checkCancelled(this.#watch.signal);
    const { error } = this.problems;
    if (error !== null) throw new ImportStop(error);
  }

  /** Says that reading is over. */
  finish(): void {
    this.check();
    this.#tell('joining', '', this.#rows, this.#bytes);
  }

  #checkTables(there: readonly string[]): void {
    const languages = there.length === 0 ? 'none' : there.join(', ');
    for (const language of this.languages) {
      for (const table of NAMED_TABLES)
        this.#mustHave(table, language, `this table; languages here: ${languages}`);
    }
    this.#mustHave('relations', '', 'this table, which says what skills each occupation asks');
    this.check();
  }

  #mustHave(table: EscoTable, language: string, expected: string): void {
    if (this.#files.has(`${table}:${language}`)) return;
    const problem: ImportProblem = {
      file: fileName(table, language),
      row: null,
      column: null,
      value: '',
      expected,
    };
    this.problems.add(problem);
  }

  #tell(phase: 'reading' | 'joining', file: string, rows: number, bytes: number): void {
    const totals = { totalBytes: this.#totalBytes, unusedFiles: this.#unusedFiles };
    this.#watch.onProgress?.({ phase, file, rows, bytes, ...totals });
  }
}

function fileName(table: EscoTable, language: string): string {
  return `${escoFileNames[table]}${language === '' ? '' : `_${language}`}.csv`;
}

function tableAndLanguage(kind: EscoKind): [EscoTable, string] {
  const [table, language] = kind.split(':');
  // An EscoKind is made of nothing else.
  return [table as EscoTable, language ?? ''];
}

/** Languages with names of any kind, English first. */
function languagesOf(files: ReadonlyMap<EscoKind, SourceFile>): string[] {
  const named = [...files.keys()].map(tableAndLanguage).filter(([table]) => isNamed(table));
  const languages = new Set(named.map(([, language]) => language));
  return [...languages].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

function wantedLanguages(there: readonly string[], wanted: readonly string[] | undefined): readonly string[] {
  if (wanted === undefined || wanted.length === 0) return there;
  return [...new Set(wanted.map((language) => language.toLowerCase()))];
}

function rank(preferred: readonly string[], language: string): number {
  const at = preferred.indexOf(language);
  return at < 0 ? preferred.length : at;
}

/**
 * The files to read, by table and language. Relations are the same in every language, so those of one are read, and
 * kept without it.
 */
function chosenFiles(
  files: ReadonlyMap<EscoKind, SourceFile>,
  languages: readonly string[],
): ReadonlyMap<EscoKind, SourceFile> {
  const chosen = new Map<EscoKind, SourceFile>();
  const preferred = ['', ...languages];
  const byTable = [...files].map(([kind, file]) => ({ key: tableAndLanguage(kind), file }));
  // A language that is not wanted stands first here, so that any wanted one is set over it.
  byTable.sort((a, b) => rank(preferred, b.key[1]) - rank(preferred, a.key[1]));
  for (const { key, file } of byTable) {
    const [table, language] = key;
    if (!isNamed(table)) chosen.set(`${table}:`, file);
    else if (languages.includes(language)) chosen.set(`${table}:${language}`, file);
  }
  return chosen;
}
