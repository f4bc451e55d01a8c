// Tables as people and releases write them are read the same; what is wrong in them is told with row and column.
import { describe, expect, test } from 'vitest';
import { ProblemLog } from '../../../electron/services/import/import-problems.ts';
import { readTable, type TableForm, type TableProgress } from '../../../electron/services/import/tables.ts';
import type { Table } from '../../../electron/services/import/tables-columns.ts';
import type { ImportProblem } from '../../../shared/model/app-error.ts';
import { memorySource } from './support.ts';

interface Outcome {
  readonly rows: readonly (readonly unknown[])[];
  readonly problems: readonly ImportProblem[];
}

type Readers = (table: Table) => readonly ((cells: readonly string[]) => unknown)[];

const titleAndLevel: Readers = (table) => [table.text('Title'), table.number('Level', { min: 0, max: 7 })];

/** Reads a table in pieces of a few bytes, so that every sequence is cut somewhere. */
async function read(
  bytes: Buffer | string,
  readers: Readers = titleAndLevel,
  form: TableForm = {},
  chunkBytes = 7,
): Promise<Outcome> {
  const problems = new ProblemLog();
  const rows: unknown[][] = [];
  const onHeader = (table: Table) => {
    const cells = readers(table);
    return (row: readonly string[]) => void rows.push(cells.map((cell) => cell(row)));
  };
  const result = await readTable(memorySource(bytes, chunkBytes), form, onHeader, { problems });
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.rows).toBe(rows.length);
  const { error } = problems;
  return { rows, problems: error?.code === 'import-problems' ? error.problems : [] };
}

const problem = (row: number | null, column: string | null, value: string, expected: string) => ({
  file: 'roles.csv',
  row,
  column,
  value,
  expected,
});

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a table', () => {
  const plain = 'Title,Level\nClérk 🙂,3.5\nNurse,7\n';
  const expected = {
    rows: [
      ['Clérk 🙂', 3.5],
      ['Nurse', 7],
    ],
    problems: [],
  };

  test.each([
    ['comma', plain],
    ['semicolon', plain.replaceAll(',', ';')],
    ['semicolon and decimal comma', plain.replaceAll(',', ';').replace('3.5', '3,5')],
    ['tab', plain.replaceAll(',', '\t')],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['mixed line ends', plain.replace('\n', '\r\n')],
    ['no last line end', plain.trimEnd()],
    ['blank rows before the header', `;\r\n \n${plain.replaceAll(',', ';')}`],
    ['blank rows', `\n\n${plain}\r\n , \n,\n`],
    ['quoted cells', '"Title","Level"\r\n"Clérk 🙂","3.5"\r\nNurse,"7"\r\n'],
    ['blanks and other case in the header', plain.replace('Title,Level', ' title ,LEVEL')],
    ['UTF-8 with BOM', `\uFEFF${plain}`],
    ['UTF-16 LE with BOM', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['UTF-16 BE with BOM', utf16be(`\uFEFF${plain}`)],
    ['UTF-16 LE without BOM', Buffer.from(plain, 'utf16le')],
    ['UTF-16 BE without BOM', utf16be(plain)],
    ['other columns around', plain.replaceAll(/^(.*),(.*)$/gm, 'x,$2,y,$1,z')],
  ])('reads the same with %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(expected);
    expect(await read(bytes, titleAndLevel, {}, 100_000)).toEqual(expected);
  });

  test('keeps line ends, delimiters and doubled quotes inside quotes', async () => {
    const { rows } = await read('Title;Level\r\n"a;b\r\n""c""";1\r\n');
    expect(rows).toEqual([['a;b\r\n"c"', 1]]);
  });

  test('sees the delimiter although quoted names hold others', async () => {
    const { rows } = await read('"Title, or; name\tof",Level\nx,1\n', (table) => [
      table.text(table.columns[0]!),
    ]);
    expect(rows).toEqual([['x']]);
  });

  test('takes a quote for any character where the form has no quoting', async () => {
    const { rows } = await read('Title\tLevel\n"5" pipe\t1\n', titleAndLevel, {
      delimiter: '\t',
      isQuoted: false,
    });
    expect(rows).toEqual([['"5" pipe', 1]]);
  });

  test('with only a header has no rows and no problem', async () => {
    expect(await read('Title,Level')).toEqual({ rows: [], problems: [] });
  });

  test.each([[''], ['\uFEFF'], ['\r\n\r\n'], [' , \n']])(
    'that is empty (%j) lacks column names',
    async (bytes) => {
      const { problems } = await read(bytes);
      expect(problems).toEqual([problem(null, null, '', 'column names in the first row, and rows below')]);
    },
  );

  test('tells every missing column with those it has, and reads no row', async () => {
    const { rows, problems } = await read('Name,Lvl\nx,1\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      problem(1, 'Title', 'Name, Lvl', 'a column “Title”'),
      problem(1, 'Level', 'Name, Lvl', 'a column “Level”'),
    ]);
  });

  test('finds a column by an earlier name, and refuses one that is there twice', async () => {
    const readers: Readers = (table) => [table.text(['Job title', 'Title'])];
    expect((await read('TITLE\nx\n', readers)).rows).toEqual([['x']]);
    const { problems } = await read('Title,Job Title\nx,y\n', readers);
    expect(problems[0]).toMatchObject({ row: 1, expected: 'one column “Job title”, not several' });
  });

  test('reads a missing optional column as blank', async () => {
    const readers: Readers = (table) => [table.text('Title'), table.number('Hours', { optional: true })];
    expect(await read('Title\nx\n', readers)).toEqual({ rows: [['x', null]], problems: [] });
  });
});

describe('a row', () => {
  test('of the wrong width is located, and the others are read', async () => {
    const { rows, problems } = await read('Title,Level\na,1\nb\nc,2,3\nd,4\n');
    expect(rows).toEqual([
      ['a', 1],
      ['d', 4],
    ]);
    expect(problems).toEqual([
      problem(3, null, 'b', '2 cells as in the header, not 1'),
      problem(4, null, 'c | 2 | 3', '2 cells as in the header, not 3'),
    ]);
  });

  test('may end short where the form says so, never long', async () => {
    const readers: Readers = (table) => [table.text('Title'), table.number('Level', { blank: true })];
    const { rows, problems } = await read('Title,Level\na\nb,2,3\n', readers, { mayEndShort: true });
    expect(rows).toEqual([['a', null]]);
    expect(problems).toMatchObject([{ row: 3 }]);
  });

  test('is numbered as a spreadsheet does: blank rows count, lines inside quotes do not', async () => {
    const { problems } = await read('Title,Level\n"a\nb",1\n\n , \nc,x\n');
    expect(problems).toEqual([problem(5, 'Level', 'x', 'a number from 0 to 7')]);
  });

  test('in an encoding that is not UTF-8 is located, and those before it are read', async () => {
    const bytes = Buffer.from('Title,Level\r\nClerk,1\r\nCaf\xE9 owner,2\r\nNurse,3\r\n', 'latin1');
    for (const chunkBytes of [1, 7, 1000]) {
      const { rows, problems } = await read(bytes, titleAndLevel, {}, chunkBytes);
      expect(rows).toEqual([['Clerk', 1]]);
      expect(problems).toMatchObject([{ row: 3, expected: 'text in UTF-8 (save it as “CSV UTF-8”)' }]);
    }
    const { problems } = await read(bytes, titleAndLevel, {}, 1000);
    expect(problems[0]?.value).toBe('Café owner,2');
  });

  test('with a character cut off at the end of the file is located', async () => {
    const cut = Buffer.from('Title,Level\nx,1\né').subarray(0, -1);
    expect((await read(cut)).problems).toMatchObject([{ row: 3 }]);
    const half = Buffer.from('\uFEFFTitle,Level\nx,1\n🙂', 'utf16le').subarray(0, -2);
    expect((await read(half)).problems).toMatchObject([{ row: 3, expected: 'whole UTF-16 characters' }]);
  });

  test('of something else than text is located', async () => {
    const { problems } = await read('Title,Level\nab\0c,1\n');
    expect(problems).toEqual([problem(2, null, 'ab c,1', 'a text file; this one holds something else')]);
  });

  test.each([
    ['x,1\n"never closed,2\ny,3\n', 3, null, '"', 'a closing quote'],
    ['x,1\n"a" b,2\n', 3, 'Title', '"', 'quotes around the whole cell, and those inside it doubled'],
    ['x,1\na "b",2\n', 3, 'Title', 'a ', 'quotes around the whole cell, and those inside it doubled'],
  ])('with a broken quote is located: %j', async (text, row, column, value, expected) => {
    const { rows, problems } = await read(`Title,Level\n${text}`);
    expect(rows).toEqual([['x', 1]]);
    expect(problems).toMatchObject([{ row, value, expected }]);
    if (column !== null) expect(problems[0]?.column).toBe(column);
  });

  test('that never ends is given up after four million bytes', async () => {
    for (const filler of ['x', ',']) {
      const bytes = `Title,Level\nx,1\n"${filler === ',' ? '",' : ''}${filler.repeat(5_000_000)}`;
      const { rows, problems } = await read(bytes, titleAndLevel, {}, 65536);
      expect(rows).toEqual([['x', 1]]);
      expect(problems).toMatchObject([{ row: 3, expected: expect.stringContaining('at most 4 MB') }]);
    }
  });
});

describe('a cell', () => {
  /** Reads single cells; null where a problem was noted for the second data row's column. */
  const cell = async (readers: Readers, text: string) => {
    const { rows, problems } = await read(`Cell,x\n"${text}",x\n`, readers);
    return problems.length > 0
      ? problems.map(({ row, column, expected }) => ({ row, column, expected }))
      : rows[0]?.[0];
  };
  const wrong = (expected: string) => [{ row: 2, column: 'Cell', expected }];

  test.each([
    ['0', 0],
    [' 7 ', 7],
    ['+3.25', 3.25],
    ['-0.5', '-'],
    ['7.01', '-'],
    ['1e3', '-'],
    ['0x1', '-'],
    ['NaN', '-'],
    ['Infinity', '-'],
    ['1,5', '-'],
    ['', '-'],
    ['9'.repeat(400), '-'],
  ])('as a number from 0 to 7: %j', async (text, value) => {
    const expected = value === '-' ? wrong('a number from 0 to 7') : value;
    expect(await cell((table) => [table.number('Cell', { min: 0, max: 7 })], text)).toEqual(expected);
  });

  test.each([
    ['1200', 1200],
    ['1,2', 1.2],
    ['1,200', 1.2],
    ['1.25', 1.25],
    ['0.125', 0.125],
    ['1.200', '-'],
    ['-12.345', '-'],
    ['1.200,50', '-'],
  ])('between semicolons, as a number that can be read one way only: %j', async (text, value) => {
    const expected = 'a number, written as 1200 or 1,2 but not as 1.200, which may mean either';
    const { rows, problems } = await read(`Cell;x\n${text};x\n`, (table) => [table.number('Cell')]);
    expect(value === '-' ? problems : rows[0]).toEqual(
      value === '-' ? [problem(2, 'Cell', text, expected)] : [value],
    );
  });

  test.each([
    ['12', 12],
    ['12.0', '-'],
    ['-1', '-'],
  ])('as a whole number: %j', async (text, value) => {
    const expected = value === '-' ? wrong('a whole number of 0 or more') : value;
    expect(await cell((table) => [table.integer('Cell', { min: 0 })], text)).toEqual(expected);
  });

  test.each([
    ['08/2024', '2024-08'],
    ['2024-08', '2024-08'],
    ['2024-02-29', '2024-02-29'],
    ['2016-07-05T13:58:41Z', '2016-07-05'],
    ['2023-02-29', '-'],
    ['13/2024', '-'],
    ['2024', '-'],
    ['31/08/2024', '-'],
  ])('as a date: %j', async (text, value) => {
    const expected = value === '-' ? wrong('a date such as 2024-08, 2024-08-31 or 08/2024') : value;
    expect(await cell((table) => [table.date('Cell')], text)).toEqual(expected);
  });

  test('as one of some words, in any case', async () => {
    const readers: Readers = (table) => [table.oneOf('Cell', ['essential', 'optional'])];
    expect(await cell(readers, ' Essential')).toBe('essential');
    expect(await cell(readers, 'maybe')).toEqual(wrong('one of essential, optional'));
  });

  test('as an id of a set form', async () => {
    const readers: Readers = (table) => [table.id('Cell', /^\d{2}-\d{4}$/, 'a code such as 11-1011')];
    expect(await cell(readers, '11-1011')).toBe('11-1011');
    expect(await cell(readers, '11-101')).toEqual(wrong('a code such as 11-1011'));
  });

  test('as text of a length, never longer than a spreadsheet can hold', async () => {
    expect(await cell((table) => [table.text('Cell', { maxLength: 3 })], 'abcd')).toEqual(
      wrong('text of at most 3 characters'),
    );
    expect(await cell((table) => [table.text('Cell')], 'a'.repeat(32_768))).toMatchObject([{ row: 2 }]);
  });

  test('may be blank where the rule says so', async () => {
    expect(await cell((table) => [table.number('Cell', { blank: true })], '  ')).toBeNull();
    expect(await cell((table) => [table.text('Cell', { blank: true })], '')).toBeNull();
  });
});

describe('reading', () => {
  const large = `Title,Level\n${'Clerk,1\n'.repeat(50_000)}`;

  test('keeps the first fifty problems, each value cut, and counts the others', async () => {
    const problems = new ProblemLog();
    const bytes = `Title,Level\n${`x,${'9'.repeat(100)}\n`.repeat(60)}`;
    const onHeader = (table: Table) => {
      const level = table.number('Level', { max: 7 });
      return (cells: readonly string[]) => void level(cells);
    };
    expect(problems.error).toBeNull();
    await readTable(memorySource(bytes), {}, onHeader, { problems });
    expect(problems.count).toBe(60);
    expect(problems.error).toMatchObject({ code: 'import-problems', problems: { length: 50 }, more: 10 });
    const [first] = problems.error?.code === 'import-problems' ? problems.error.problems : [];
    expect(first?.value).toBe(`${'9'.repeat(79)}…`);
  });

  test('gives up a table after a thousand rows of the wrong width', async () => {
    const problems = new ProblemLog();
    const source = memorySource(`Title,Level\n${'x\n'.repeat(5000)}`);
    await readTable(source, {}, () => () => {}, { problems });
    expect(problems.count).toBe(1000);
  });

  test('tells bytes and rows as it goes, up to the whole file', async () => {
    const told: TableProgress[] = [];
    const watch = {
      problems: new ProblemLog(),
      onProgress: (progress: TableProgress) => void told.push(progress),
    };
    await readTable(memorySource(large), {}, () => () => {}, watch);
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ bytes }) => bytes)).toEqual([...told.map(({ bytes }) => bytes)].sort((a, b) => a - b));
    expect(told.at(-1)?.bytes).toBe(large.length);
  });

  test('stops when cancelled', async () => {
    const cancel = new AbortController();
    const watch = { problems: new ProblemLog(), signal: cancel.signal, onProgress: () => cancel.abort() };
    const result = await readTable(memorySource(large), {}, () => () => {}, watch);
    expect(result).toEqual({ ok: false, error: { code: 'import-cancelled' } });
  });

  test('ends after the rows of a preview', async () => {
    const rows: unknown[] = [];
    const watch = { problems: new ProblemLog(), maxRows: 2 };
    const onHeader = () => (cells: readonly string[]) => void rows.push(cells);
    const result = await readTable(memorySource(large), {}, onHeader, watch);
    expect(rows).toEqual([
      ['Clerk', '1'],
      ['Clerk', '1'],
    ]);
    expect(result).toEqual({
      ok: true,
      value: { rows: 2, columns: ['Title', 'Level'], delimiter: ',', encoding: 'utf-8' },
    });
  });

  test.each([[20], [200_000]])('throws on what an importer throws (row of %i bytes in)', async (bytes) => {
    const onHeader = () => () => {
      throw new TypeError('a bug');
    };
    const reading = readTable(memorySource(large.slice(0, bytes)), {}, onHeader, {
      problems: new ProblemLog(),
    });
    await expect(reading).rejects.toThrow('a bug');
  });

  test('lets the importer note what only it can see', async () => {
    const problems = new ProblemLog();
    await readTable(
      memorySource('Id\na\na\n'),
      {},
      (table) => {
        const seen = new Set<string>();
        return ([id = '']) => {
          if (seen.has(id)) table.problem('Id', id, 'an id not used above');
          seen.add(id);
        };
      },
      { problems },
    );
    expect(problems.error).toMatchObject({ problems: [problem(3, 'Id', 'a', 'an id not used above')] });
  });
});
