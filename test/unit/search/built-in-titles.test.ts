// What people type, on the real pack.
import { describe, expect, it } from 'vitest';
import { indexTitles } from '../../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../../shared/search/title-search.ts';
import { readBuiltInPack } from './titles.ts';

const index = indexTitles(readBuiltInPack());
const answer = (query: string) => answerTitleQuery(index, query, 20);
const roles = (query: string) => answer(query).results.map(({ role }) => String(role));

describe('the built-in pack', () => {
  it.each([
    ['data entry spec', '43-9021.00'],
    ['nurse', '29-1141.00'],
    ['devloper', '15-1252.00'],
    ['retail', '41-2031.00'],
    ['admin assistant', '43-6014.00'],
    ['cna', '31-1131.00'],
    ['truck driver', '53-3032.00'],
    ['software engineer', '15-1252.00'],
    ['ecommerce', '13-1199.06'],
    ['finance analyst', '13-2051.00'],
    ['customer service', '43-4051.00'],
    ['janitor', '37-2011.00'],
    ['43-9021', '43-9021.00'],
  ])('answers "%s" with %s first', (query, role) => {
    expect(roles(query)[0]).toBe(role);
  });

  it('finds data entry keyers through the alternate title', () => {
    expect(answer('data entry spec').results[0]?.matchedTitle).toBe('Data Entry Specialist');
  });

  it.each(['quality assurance', 'qa', 'qualty asurance'])('offers the several jobs of "%s"', (query) => {
    const several = answer(query).severalJobs.map(({ role }) => String(role));
    expect(several.sort()).toEqual(['15-1253.00', '19-4099.01', '51-9061.00']);
    expect(roles(query).slice(0, 3).sort()).toEqual(several);
  });

  it('offers project managers of several kinds, the estimated role among them, however it is typed', () => {
    for (const query of ['project manager', 'project manger']) {
      expect(answer(query).severalJobs.map(({ role }) => role)).toContain('13-1082.00');
    }
  });

  it.each(['data entry spec', 'data entry', 'retail', 'software engineer', 'cashier', 'manager'])(
    'takes "%s" for one job, or for no title at all',
    (query) => {
      expect(answer(query).severalJobs).toEqual([]);
    },
  );

  it('offers titles spelled alike when there is none as typed', () => {
    const { results, nearest } = answer('zzdentst');
    expect(results).toEqual([]);
    expect(nearest[0]?.title).toMatch(/Dentist/);
  });

  it('finds roles of which only the title is known', () => {
    expect(roles('managers all other')[0]).toBe('11-9199.00');
  });
});
