// What keeps an import from being done, as English for a terminal.
import type { AppError, ImportProblem } from '../../shared/model/app-error.ts';
import { assertNever } from '../../shared/model/result.ts';

type ImportRefusal = Extract<AppError, { code: 'import-refused' }>;
type ImportProblems = Extract<AppError, { code: 'import-problems' }>;
type ImportUnrecognized = Extract<AppError, { code: 'import-unrecognized' }>;

/** Why something chosen is not read at all, and what to do instead. */
export function refusedText({ file, reason, detail }: ImportRefusal): string {
  switch (reason) {
    case 'damaged':
      return `"${file}" is damaged or cut short (${detail}); download or copy it again.`;
    case 'encrypted':
      return `"${file}" is protected by a password; unpack it first.`;
    case 'packing-unknown':
      return `"${file}" is packed in a way Waymark can't unpack (method ${detail}); unpack it with another program first.`;
    case 'too-many':
      return `"${file}" holds more than ${detail} files, far more than any release; choose the release's own folder or archive.`;
    case 'too-large':
      return `"${file}" is larger than ${detail}, far larger than any release; choose the release's own files.`;
    case 'bomb':
      return `"${file}" would unpack to far more than any table does (${detail}); it was not read.`;
    case 'name-unsafe':
      return `"${file}" holds a file with an unsafe name (${detail}); no part of it was read.`;
    case 'duplicate':
      return `"${file}" is there twice (see "${detail}"); leave one of them out.`;
    case 'link':
      return `"${file}" is a link to another place; choose the file itself.`;
    case 'not-file':
      return `"${file}" is neither a file nor a folder; choose a release's files, folder or archives.`;
    case 'empty':
      return `"${file}" holds no file; choose a release's files, folder or archives.`;
    case 'workbook':
      return `"${file}" is a spreadsheet program's own file; save its sheets as text or CSV, or choose the release as text.`;
    default:
      return assertNever(reason);
  }
}

/** That nothing known is among the files, and what would be. */
export function unrecognizedText({ file, found }: ImportUnrecognized): string {
  return [
    `"${file}" holds none of the tables Waymark imports; it has ${found.join(', ')}.`,
    'An O*NET text release has "Occupation Data.txt", an ESCO release in CSV "occupations_en.csv"; a table of your own is',
    'one file, with --format csv.',
  ].join('\n');
}

/** A line for each place that is wrong. */
export function problemsText({ problems, more }: ImportProblems): string {
  const rest = more === 0 ? [] : [`… and ${more} more like these.`];
  return [...problems.map(problemText), ...rest].join('\n');
}

function problemText({ file, row, column, value, expected }: ImportProblem): string {
  const rowText = row === null ? [] : [`row ${row}`];
  const columnText = column === null ? [] : [`column ${column}`];
  // A whole file or row that lacks something has no value to show; an empty cell does.
  const found = value === '' && column === null ? '' : `value ${JSON.stringify(value)}; `;
  return `${[file, ...rowText, ...columnText].join(', ')}: ${found}expected ${expected}`;
}
