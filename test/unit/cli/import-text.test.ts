import { describe, expect, it } from 'vitest';
import { problemsText } from '../../../electron/cli/import-text.ts';

const textOf = (row: number | null, column: string | null): string =>
  problemsText({
    code: 'import-problems',
    problems: [{ file: 'a.csv', row, column, value: '', expected: 'a level' }],
    more: 0,
  });

describe('a place that is wrong, on a terminal', () => {
  it('shows an empty cell as empty', () => {
    expect(textOf(4, 'Level')).toBe('a.csv, row 4, column Level: value ""; expected a level');
  });

  it('shows no value where a whole file lacks something', () => {
    expect(textOf(null, null)).toBe('a.csv: expected a level');
  });
});
