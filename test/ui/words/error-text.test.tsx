// An error of importing as a person reads it: which file and place, and a way on for every reason.
import { renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useErrorText } from '../../../renderer/words/error-text.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import { type AppError, appErrorSchema } from '../../../shared/model/app-error.ts';

initWords();

const textOf = (error: AppError) => renderHook(() => useErrorText()).result.current(error);

/** The reasons as the schema lists them. */
const reasons = appErrorSchema.options.flatMap((option) =>
  option.shape.code.value === 'import-refused' && 'reason' in option.shape ? option.shape.reason.options : [],
);

describe('the text of an import error', () => {
  test.each(reasons)('names the file and has words of its own when it is refused as %s', (reason) => {
    // Parsed because the list is typed as the reasons of any error.
    const text = textOf(
      appErrorSchema.parse({ code: 'import-refused', file: 'esco.zip', reason, detail: 'D' }),
    );
    expect(text).toContain('“esco.zip”');
    expect(text).not.toContain('import-refused');
  });

  test('counts all problems and tells the first with its place', () => {
    const problem = {
      file: 'roles.csv',
      row: 7,
      column: 'Level',
      value: '9',
      expected: 'a number from 0 to 7',
    };
    expect(textOf({ code: 'import-problems', problems: [problem, problem], more: 3 })).toBe(
      '5 things in the files need to be put right; nothing was imported. ' +
        'roles.csv, row 7, Level: found “9”, expected a number from 0 to 7.',
    );
    expect(textOf({ code: 'import-problems', problems: [{ ...problem, column: null }], more: 0 })).toBe(
      'One thing in the file needs to be put right; nothing was imported. ' +
        'roles.csv, row 7: found “9”, expected a number from 0 to 7.',
    );
  });

  test('tells what was found where nothing could be imported', () => {
    const text = textOf({ code: 'import-unrecognized', file: 'photos', found: ['a.jpg', 'b.jpg'] });
    expect(text).toContain('Found: a.jpg, b.jpg.');
  });
});
