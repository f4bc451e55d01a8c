// Every mistake in a table of one's own roles is told with its row, its column and what should stand there.
import { describe, expect, test } from 'vitest';
import { previewRoleTable } from '../../../electron/services/import/own/preview-role-table.ts';
import type { RoleTableMapping } from '../../../shared/model/role-table.ts';
import { ownTable, ownTableBytes, tableBytes, withCell } from '../../fixtures/import/own-roles.ts';
import { imported, preview, problemsOf, proposed } from './own-support.ts';
import { fileWith, zipWith } from './support.ts';

const good = ownTable();
const rowPerSkill = () => proposed(ownTableBytes());

describe('a mistake in a table of own roles', () => {
  test.each([
    ['a role without a title', 37, 'Job title', '', 'text of at most 200 characters'],
    ['a title of another length', 37, 'Job title', 'x'.repeat(201), 'text of at most 200 characters'],
    ['a level off the scale', 37, 'Required level', '6', 'a number from 0 to 5'],
    ['a level that is no number', 37, 'Required level', 'three', 'a number from 0 to 5'],
    ['importance off the scale', 12, 'Importance', '-0.1', 'a number from 0 to 1'],
    ['a role without its code', 40, 'Job code', '', 'text of at most 68 characters'],
    ['a skill without a name', 40, 'Skill', '', 'the name of a skill, since the row says how it is asked'],
    [
      'one code with two titles',
      3,
      'Job title',
      'Baker',
      '“Retail Assistant” as in row 2, since both are of the role “J001”',
    ],
    [
      'one code with two families',
      4,
      'Department',
      'Bakery',
      '“Sales” as in row 2, since both are of the role “J001”',
    ],
  ])('is told: %s', async (_, row, column, value, expected) => {
    const found = await problemsOf(tableBytes(withCell(good, row, column, value)), await rowPerSkill());
    const shown = value.length > 80 ? `${value.slice(0, 79)}…` : value;
    expect(found[0]).toEqual({ file: 'roles.csv', row, column, value: shown, expected });
  });

  test('is told, and does not make another scale of all the others: a level mistyped as 99', async () => {
    const bytes = tableBytes(withCell(good, 37, 'Required level', '99'));
    const [found] = await problemsOf(bytes, await proposed(bytes));
    expect(found).toMatchObject({ row: 37, value: '99', expected: 'a number from 0 to 5' });
  });

  test('is told: one skill asked twice and differently', async () => {
    const skill = good[1]?.[4] ?? '';
    const twice = withCell(good, 3, 'Skill', skill.toUpperCase());
    expect(await problemsOf(tableBytes(twice), await rowPerSkill())).toEqual([
      {
        file: 'roles.csv',
        row: 3,
        column: 'Skill',
        value: skill.toUpperCase(),
        expected: 'the same importance and level as in row 2, or only one of the two rows',
      },
    ]);
  });

  test('is not a row that says the same again', async () => {
    const again = [...good, good[5] ?? []];
    expect((await imported(tableBytes(again))).ok).toBe(true);
  });

  test('is told: a row of the wrong width', async () => {
    const short = good.map((row, n) => (n === 36 ? row.slice(0, 4) : row));
    expect(await problemsOf(tableBytes(short), await rowPerSkill())).toMatchObject([
      { row: 37, column: null, expected: '7 cells as in the header, not 4' },
    ]);
    expect((await preview(tableBytes(short))).problems).toMatchObject([{ row: 37 }]);
  });

  test('is told: a quote never closed', async () => {
    const open = `${ownTableBytes()}J999,"Clerk,Sales,,Filing,1,1\n`;
    expect(await problemsOf(open, await rowPerSkill())).toMatchObject([
      { row: 182, expected: 'a closing quote' },
    ]);
  });

  test('is told: a word that the scale does not have', async () => {
    const table = 'Role,Skill,Level\nClerk,Filing,basic\nClerk,Writing,Advanced \nBaker,Filing,so so\n';
    expect(await problemsOf(table)).toEqual([
      {
        file: 'roles.csv',
        row: 4,
        column: 'Level',
        value: 'so so',
        expected: 'one of basic, advanced',
      },
    ]);
  });

  test('is told: a kind that is none, and two kinds of one skill', async () => {
    const table = 'Role,Skill,Kind\nClerk,Filing,tool\nClerk,Law,knowledge\nBaker,law,ability\n';
    expect(await problemsOf(table)).toMatchObject([
      { row: 2, column: 'Kind', value: 'tool', expected: 'skill, knowledge or ability' },
      { row: 4, column: 'Skill', expected: 'one kind for this skill; rows before say knowledge' },
    ]);
  });

  test('is told: a role that has two rows where each has one', async () => {
    const table = 'Role,Filing,Baking\nClerk,1,3\nBaker,2,\nclerk,4,\n';
    expect(await problemsOf(table)).toEqual([
      {
        file: 'roles.csv',
        row: 4,
        column: 'Role',
        value: 'clerk',
        expected: 'each role once; row 2 is of the same',
      },
    ]);
  });

  test('is told: a column that the table does not have, or has twice', async () => {
    const mapping = await rowPerSkill();
    const without = good.map((row) => row.filter((_, at) => at !== 4));
    expect(await problemsOf(tableBytes(without), mapping)).toMatchObject([
      { row: 1, column: 'Skill', expected: 'a column “Skill”' },
    ]);
    const twice = good.map((row, n) => [...row, n === 0 ? 'skill' : 'x']);
    expect(await problemsOf(tableBytes(twice), mapping)).toMatchObject([
      { row: 1, column: 'Skill', expected: 'one column “Skill”, not several' },
    ]);
  });

  test('is told: no role at all', async () => {
    expect(await problemsOf('Role,Skill\n', await proposed('Role,Skill\nx,y\n'))).toMatchObject([
      { row: null, expected: 'at least one row with a role below the header' },
    ]);
  });

  test('is told with all others at once', async () => {
    const bad = withCell(withCell(good, 9, 'Importance', '9'), 30, 'Required level', 'x');
    expect(await problemsOf(tableBytes(bad), await rowPerSkill())).toMatchObject([
      { row: 9, column: 'Importance' },
      { row: 30, column: 'Required level' },
    ]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['a workbook', () => fileWith('roles.xlsx', 'PK'), { code: 'import-refused', reason: 'workbook' }],
    [
      'several files',
      () =>
        zipWith([
          { name: 'a.csv', bytes: Buffer.from('x') },
          { name: 'b.csv', bytes: Buffer.from('y') },
        ]),
      { code: 'import-unrecognized', found: ['release.zip/a.csv', 'release.zip/b.csv'] },
    ],
    ['nothing', () => '/nowhere/roles.csv', { code: 'file-missing' }],
    [
      'an empty file',
      () => fileWith('roles.csv', ''),
      { code: 'import-problems', problems: [{ row: null }] },
    ],
    [
      'binary junk',
      () => fileWith('roles.csv', Buffer.from([0, 1, 2, 200, 0, 7, 0])),
      { code: 'import-problems', problems: [{ row: 1 }] },
    ],
    [
      'more columns than a spreadsheet has',
      () => fileWith('roles.csv', `${'x,'.repeat(17_000)}\n`),
      { code: 'import-problems', problems: [{ row: 1, expected: 'at most 16384 columns, not 17001' }] },
    ],
  ])('is refused: %s', async (_, path, error) => {
    expect(await previewRoleTable(path())).toMatchObject({ ok: false, error });
  });

  test('is left when the person cancels', async () => {
    const cancel = new AbortController();
    cancel.abort();
    const path = fileWith('roles.csv', ownTableBytes());
    const cancelled = { ok: false, error: { code: 'import-cancelled' } };
    expect(await previewRoleTable(path, cancel.signal)).toEqual(cancelled);
  });

  test('proposes nothing where there is nothing to propose', async () => {
    const { proposal, otherProposal } = await preview('1,2\n3,4\n');
    expect([proposal, otherProposal]).toEqual([null, null]);
  });
});

test('a mapping says how a scale is read', async () => {
  const mapping: RoleTableMapping = await proposed('Role,Skill,Level,Importance\nClerk,Filing,70,5\n');
  expect(mapping).toMatchObject({
    levelScale: { kind: 'range', range: '0-100' },
    importanceScale: { kind: 'range', range: '1-5' },
  });
});
