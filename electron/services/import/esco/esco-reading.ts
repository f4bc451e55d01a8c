// The tables of one ESCO release in the languages wanted.
import type { ImportWatch } from '../import-watch.ts';
import { orStop, ReleaseReading } from '../release-reading.ts';
import { filesByKind } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';
import type { TableForm } from '../tables.ts';
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
export class EscoReading extends ReleaseReading<EscoKind> {
  /** The pack's own first, then by name. */
  readonly languages: readonly [string, ...string[]];

  constructor(files: readonly SourceFile[], options: EscoOptions) {
    const known = orStop(filesByKind(files, escoKindOf));
    const there = languagesOf(known);
    const [own = 'en', ...others] = wantedLanguages(there, options.languages);
    const byKind = chosenFiles(known, [own, ...others]);
    super({ byKind, chosen: files.length, formOf: () => ESCO_FORM }, options);
    this.languages = [own, ...others];
    this.#checkTables(there);
  }

  /** The name of a table's file as the person knows it. */
  label(kind: EscoKind): string {
    return this.file(kind)?.label ?? fileName(kind);
  }

  #checkTables(there: readonly string[]): void {
    const languages = there.length === 0 ? 'none' : there.join(', ');
    for (const language of this.languages) {
      for (const table of NAMED_TABLES)
        this.#mustHave(`${table}:${language}`, `this table; languages here: ${languages}`);
    }
    this.#mustHave('relations:', 'this table, which says what skills each occupation asks');
    this.check();
  }

  #mustHave(kind: EscoKind, expected: string): void {
    if (this.has(kind)) return;
    this.problems.add({ file: fileName(kind), row: null, column: null, value: '', expected });
  }
}

function fileName(kind: EscoKind): string {
  const [table, language] = tableAndLanguage(kind);
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
