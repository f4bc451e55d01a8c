import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTitles } from '../../../shared/search/title-index.ts';
import { answerTitleQuery, type TitleResult } from '../../../shared/search/title-search.ts';
import { titlesOf } from './titles.ts';

const pack = titlesOf([
  {
    id: '43-1',
    title: 'Data Entry Keyers',
    jobs: 140_000,
    alternates: ['Data Entry Specialist', 'Data Entry Clerk', 'Record Clerk'],
  },
  { id: '43-2', title: 'File Clerks', jobs: 80_000, alternates: ['Record Clerk', 'Records Specialist'] },
  {
    id: '15-1',
    title: 'Software Developers',
    jobs: 1_600_000,
    alternates: ['Software Engineer', 'Developer', 'Front-End Developer'],
  },
  { id: '15-2', title: 'Web Developers', jobs: 80_000, alternates: ['Web Designer (UI Designer)'] },
  { id: '29-1', title: 'Registered Nurses', jobs: 3_200_000, alternates: ['Nurse', 'Staff Nurse (RN)'] },
  { id: '29-2', title: 'Nurse Anesthetists', jobs: 50_000, alternates: ['CRNA'] },
  { id: '35-1', title: 'Crêpe Makers', alternates: ['Pâtissier'] },
  { id: '51-1', title: 'Inspectors', jobs: 590_000, alternates: ['Quality Assurance Clerk'] },
  { id: '19-1', title: 'Quality Control Analysts', jobs: 60_000, alternates: ['Quality Assurance Tech'] },
  { id: '43-3', title: 'Bookkeeping Clerks', jobs: 1_500_000, alternates: ['Bookkeeper'] },
]);
const index = indexTitles(pack);
const answer = (query: string) => answerTitleQuery(index, query, 10);
const roles = (results: readonly TitleResult[]) => results.map(({ role }) => role);
const first = (query: string) => answer(query).results[0];

describe('finding roles by title', () => {
  it('finds a role by an alternate title begun, and says which', () => {
    expect(first('data entry spec')).toMatchObject({
      role: '43-1',
      title: 'Data Entry Keyers',
      matchedTitle: 'Data Entry Specialist',
      match: 'begun',
    });
  });

  it('names no alternate title when the role is found by its own', () => {
    expect(first('web developers')).toMatchObject({ role: '15-2', matchedTitle: null, match: 'whole' });
  });

  it('groups titles by role', () => {
    expect(roles(answer('data entry').results)).toEqual(['43-1']);
  });

  it('does not care for case, accents, number and order', () => {
    for (const query of ['CREPE maker', 'crêpe makers', 'makers, crepe'])
      expect(first(query)?.role).toBe('35-1');
    expect(first('patissier')?.role).toBe('35-1');
  });

  it('reads the short form in parentheses as a title of its own', () => {
    expect(first('r.n.')).toMatchObject({ role: '29-1', matchedTitle: 'Staff Nurse (RN)' });
    expect(first('ui designer')).toMatchObject({ role: '15-2', match: 'whole' });
  });

  it('puts the whole title before titles that begin with it', () => {
    expect(roles(answer('nurse').results)).toEqual(['29-1', '29-2']);
  });

  it('forgives typing mistakes from four letters on', () => {
    expect(first('devloper')?.role).toBe('15-1');
    expect(first('sofware enginer')?.role).toBe('15-1');
    expect(first('nurce')?.role).toBe('29-1');
  });

  it('finds words written apart or together', () => {
    expect(first('book keeper')?.role).toBe('43-3');
    expect(first('dataentry clerk')?.role).toBe('43-1');
  });

  it('takes a short last word for a beginning when it is not a word itself', () => {
    expect(roles(answer('data en').results)).toEqual(['43-1']);
    expect(first('re')?.role).toBe('29-1');
  });

  it('falls back to titles with some of the words, and says so', () => {
    const { hasAllWords, results } = answer('underwater nurse');
    expect(hasAllWords).toBe(false);
    expect(results[0]?.role).toBe('29-1');
    expect(answer('nurse').hasAllWords).toBe(true);
  });

  it('finds roles by code, with or without punctuation, whole or begun', () => {
    expect(roles(answer('43-1').results)).toEqual(['43-1']);
    expect(roles(answer('151').results)).toEqual(['15-1']);
    expect(roles(answer('43').results)).toEqual(['43-1', '43-2', '43-3']);
    expect(answer('43').severalJobs).toEqual([]);
  });

  it('gives at most as many results as asked for', () => {
    expect(answerTitleQuery(index, 'clerk', 2).results).toHaveLength(2);
  });
});

describe('a title of several jobs', () => {
  it('names the roles that share an alternate title', () => {
    expect(roles(answer('record clerk').severalJobs)).toEqual(['43-1', '43-2']);
    expect(roles(answer('records clerks').severalJobs)).toEqual(['43-1', '43-2']);
  });

  it('names roles of different families that match at near equal strength', () => {
    expect(roles(answer('quality assurance').severalJobs)).toEqual(['51-1', '19-1']);
  });

  it("is not one that is a role's own", () => {
    const own = indexTitles(
      titlesOf([
        { id: '1-1', title: 'Cooks' },
        { id: '2-1', title: 'Food Workers', alternates: ['Cook'] },
      ]),
    );
    expect(answerTitleQuery(own, 'cook', 10).severalJobs).toEqual([]);
  });

  it('is not one that stands under one role only', () => {
    expect(answer('data entry clerk').severalJobs).toEqual([]);
  });
});

describe('when nothing is found', () => {
  it('offers the nearest titles', () => {
    const { results, nearest } = answer('dvloppr');
    expect(results).toEqual([]);
    expect(roles(nearest)).toContain('15-1');
  });

  it('offers nothing for what resembles no title, and for no words', () => {
    for (const query of ['qqqqqqqq', '', '  ', '—!?']) {
      expect(answer(query)).toEqual({ hasAllWords: false, results: [], severalJobs: [], nearest: [] });
    }
  });
});

describe('any text', () => {
  const known = new Set(pack.roles.map(({ id }) => id));
  const words = pack.roles.flatMap(({ id, title }) => [title, ...(pack.alternateTitles[id] ?? [])]);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...words.join(' ').split(' ')), { maxLength: 30 })
      .map((parts) => parts.join(' ')),
  );

  it('is a query that gives each role at most once, best first, and always the same', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const { results, nearest, severalJobs } = answer(query);
        for (const found of [results, nearest, severalJobs]) {
          expect(new Set(roles(found)).size).toBe(found.length);
          expect(found.every(({ role }) => known.has(role))).toBe(true);
        }
        const scores = results.map(({ score }) => score);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(answer(query)).toEqual(answer(query));
      }),
    );
  });

  it('finds every title of every role when typed as it is', () => {
    for (const { id, title } of pack.roles) {
      for (const typed of [title, ...(pack.alternateTitles[id] ?? [])]) {
        const { results, severalJobs } = answer(typed);
        expect(roles([...results.slice(0, 1), ...severalJobs])).toContain(id);
      }
    }
  });
});

it('finds a role whose id is a name that every object knows', () => {
  const { roles: built } = titlesOf([{ id: 'constructor', title: 'Builders' }]);
  const index = indexTitles({ roles: built, alternateTitles: {} });
  expect(roles(answerTitleQuery(index, 'builder', 10).results)).toEqual(['constructor']);
});
