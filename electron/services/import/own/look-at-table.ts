// Looks at a table of one's own before its columns mean anything: how it is written, its first rows, what its columns hold.
import { basename } from 'node:path';
import { err, ok, type Result } from '../../../../shared/model/result.ts';
import { PREVIEW_ROWS, type TableLook } from '../../../../shared/model/role-table.ts';
import { ProblemLog } from '../import-problems.ts';
import { refusal } from '../import-stop.ts';
import { openSources } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';
import { readTable, type TableWatch } from '../tables.ts';
import { ColumnTally } from './column-facts.ts';

/** Characters shown of a cell (our choice: some three lines). */
const SHOWN_CELL = 200;

/** Most columns: as many as a spreadsheet can have (Excel's limit). */
const MOST_COLUMNS = 16_384;

/** Files named when there is not exactly one (our choice). */
const NAMED_FILES = 5;

/** Spreadsheets as programs save them, which have to be saved as CSV first. */
const WORKBOOK = /\.(xls[xmb]?|ods|numbers)$/i;

/**
 * Opens the one table at a path, alone or in a folder or zip, and gives it to `use`. Fails with import-refused,
 * import-unrecognized, file-missing, file-unreadable, and as `use` does; nothing is left open.
 */
export async function withTable<T>(
  path: string,
  use: (file: SourceFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  const label = basename(path);
  if (WORKBOOK.test(label)) return err(refusal(label, 'workbook', '').error);
  const sources = await openSources([path]);
  if (!sources.ok) return sources;
  try {
    const [file, ...others] = sources.value.files;
    if (file !== undefined && others.length === 0) return await use(file);
    const found = sources.value.files.slice(0, NAMED_FILES).map((other) => other.label);
    return err({ code: 'import-unrecognized', file: label, found });
  } finally {
    await sources.value.close();
  }
}

/** Reads the whole table once. What is wrong inside it is told; without column names it fails with import-problems. */
export async function lookAtTable(file: SourceFile, signal?: AbortSignal): Promise<Result<TableLook>> {
  const problems = new ProblemLog();
  const watch: TableWatch = signal === undefined ? { problems } : { problems, signal };
  const rows: string[][] = [];
  let tallies: readonly ColumnTally[] = [];
  const read = await readTable(
    file,
    {},
    (table) => {
      const { columns } = table;
      if (columns.length > MOST_COLUMNS) {
        table.problem(null, '', `at most ${MOST_COLUMNS} columns, not ${columns.length}`);
        return () => {};
      }
      tallies = columns.map((name) => new ColumnTally(name));
      return (cells) => {
        if (rows.length < PREVIEW_ROWS) rows.push(cells.map((cell) => cell.slice(0, SHOWN_CELL)));
        tallies.forEach((tally, at) => {
          tally.add(cells[at] ?? '');
        });
      };
    },
    watch,
  );
  if (!read.ok) return read;
  const { error } = problems;
  if (error !== null && tallies.length === 0) return err(error);
  return ok({
    file: file.label,
    delimiter: read.value.delimiter,
    encoding: read.value.encoding,
    columns: tallies.map(({ facts }) => facts),
    rows,
    rowCount: read.value.rows,
    bytes: file.size,
    problems: error?.code === 'import-problems' ? error.problems : [],
  });
}
