import { describe, expect, it } from 'vitest';
import { countSharing, publishedCode } from '../../../scripts/build-pack/merged-codes.ts';
import { distinctTitles } from '../../../scripts/build-pack/occupations.ts';
import { foldSurvey } from '../../../scripts/build-pack/people.ts';
import { type RatingRow, ratingColumns } from '../../../scripts/build-pack/ratings.ts';
import { parseCsvTable, parseOnetTable } from '../../../scripts/build-pack/tables.ts';
import { entryEducation, figure, payValue, yearMonth } from '../../../scripts/build-pack/values.ts';

function rating(
  element: string,
  scale: 'IM' | 'LV',
  value: string,
  flags: Partial<RatingRow> = {},
): RatingRow {
  return {
    'O*NET-SOC Code': '11-1011.00',
    'Element ID': element,
    'Scale ID': scale,
    'Data Value': value,
    N: '8',
    'Recommend Suppress': 'N',
    'Not Relevant': 'N',
    Date: '08/2023',
    'Domain Source': 'Analyst',
    ...flags,
  };
}

describe('tables', () => {
  it('read tab-separated text with CRLF line ends, and quotes as plain characters', () => {
    const text = 'Code\tTitle\tRest\r\n1\tSo called "Clerks"\tx\r\n2\t"Open\ty\r\n';
    expect(parseOnetTable(text, 'T.txt', ['Title', 'Code'])).toEqual([
      { Title: 'So called "Clerks"', Code: '1' },
      { Title: '"Open', Code: '2' },
    ]);
  });

  it('read quoted commas and a byte order mark in comma-separated text', () => {
    expect(parseCsvTable('\ufeffname,jobs\n"Total, all",5\n', 'jobs.csv', ['name', 'jobs'])).toEqual([
      { name: 'Total, all', jobs: '5' },
    ]);
  });

  it('are refused by name when a column is missing', () => {
    expect(() => parseOnetTable('Code\n1\n', 'Skills.txt', ['Data Value'])).toThrow(
      'Skills.txt has no column "Data Value"',
    );
  });
});

describe('values', () => {
  it('are not known where the source shows a dash, an asterisk, n/a or nothing', () => {
    expect(['—', '*', 'n/a', ''].map(figure)).toEqual([null, null, null, null]);
    expect([figure('0'), figure('-25.9')]).toEqual([0, -25.9]);
    expect(() => figure('about 5')).toThrow();
  });

  it('tell a top-coded wage from one that is not available', () => {
    expect(['#', '*', '39850', '23.33'].map(payValue)).toEqual(['top-coded', null, 39_850, 23.33]);
  });

  it('turn month/year into year-month', () => {
    expect(yearMonth('08/2023')).toBe('2023-08');
    expect(() => yearMonth('2023')).toThrow();
  });

  it('refuse an entry education they have never seen', () => {
    expect(entryEducation("Bachelor's degree")).toBe('bachelor');
    expect(entryEducation('—')).toBeNull();
    expect(() => entryEducation('Wizardry')).toThrow();
  });
});

describe('ratings', () => {
  it('are rescaled to importance 0–1 and level 0–5', () => {
    const rows = [rating('a', 'IM', '4.12'), rating('a', 'LV', '3.5')];
    expect(ratingColumns('skill', ['a'], rows)).toMatchObject({ importance: [0.78], level: [2.5] });
  });

  it('are not known when missing or suppressed, and 0 when not relevant', () => {
    const rows = [
      rating('suppressed', 'IM', '3', { 'Recommend Suppress': 'Y' }),
      rating('suppressed', 'LV', '3', { 'Recommend Suppress': 'Y' }),
      rating('irrelevant', 'IM', '1', { 'Not Relevant': '' }),
      rating('irrelevant', 'LV', '0.4', { 'Not Relevant': 'Y', 'Recommend Suppress': 'Y' }),
    ];
    expect(ratingColumns('knowledge', ['suppressed', 'irrelevant', 'missing'], rows)).toMatchObject({
      importance: [null, 0, null],
      level: [null, 0, null],
    });
  });

  it('say when, from whom and on how many answers they rest', () => {
    const same = [rating('a', 'IM', '3'), rating('b', 'IM', '3')];
    expect(ratingColumns('skill', ['a', 'b'], same).basis).toEqual({
      kind: 'skill',
      date: '2023-08',
      from: 'Analyst',
      sizes: [8],
    });
    const differing = [rating('a', 'IM', '3', { N: '28.0' }), rating('b', 'IM', '3', { N: '' })];
    expect(ratingColumns('knowledge', ['a', 'b'], differing).basis?.sizes).toEqual([28, null]);
    expect(ratingColumns('skill', ['a'], []).basis).toBeNull();
  });
});

describe('education survey', () => {
  const answers = (suppressed: string) =>
    [0, 40, 5, 5, 10, 20, 2, 10, 3, 1, 3, 1].map((share, at) => ({
      'O*NET-SOC Code': '11-1011.00',
      'Scale ID': 'RL',
      Category: String(at + 1),
      'Data Value': String(share),
      N: '34',
      'Recommend Suppress': suppressed,
      Date: '08/2021',
    }));

  it('folds twelve answers to our eight levels', () => {
    expect(foldSurvey(answers('N'))).toEqual({
      percent: [0, 40, 5, 5, 10, 22, 13, 5],
      size: 34,
      date: '2021-08',
    });
    expect(foldSurvey(answers('n/a'))?.size).toBe(34);
  });

  it('is not known when an answer is suppressed or none was given', () => {
    expect(foldSurvey(answers('Y'))).toBeNull();
    expect(foldSurvey([])).toBeNull();
  });
});

describe('published rows', () => {
  it('are those of the role’s SOC code, or the one BLS merges it into', () => {
    expect(publishedCode('15-1252.00')).toBe('15-1252');
    expect(publishedCode('29-2011.04')).toBe('29-2010');
  });

  it('count the roles that share them', () => {
    const counts = countSharing(['15-1252.00', '29-2011.00', '29-2011.04', '29-2012.00']);
    expect([...counts]).toEqual([
      ['15-1252', 1],
      ['29-2010', 3],
    ]);
  });
});

describe('other titles', () => {
  it('stand once whatever their case, without the official one', () => {
    expect(distinctTitles('Data Entry Keyers', ['Typist', 'data entry keyers', 'typist', 'Coder'])).toEqual([
      'Coder',
      'Typist',
    ]);
  });
});
