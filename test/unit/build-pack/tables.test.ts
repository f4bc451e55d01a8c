import { describe, expect, it } from 'vitest';
import { parseCsvTable } from '../../../scripts/build-pack/tables.ts';

describe('tables', () => {
  it('read quoted commas and a byte order mark in comma-separated text', () => {
    expect(parseCsvTable('\ufeffname,jobs\n"Total, all",5\n', 'jobs.csv', ['name', 'jobs'])).toEqual([
      { name: 'Total, all', jobs: '5' },
    ]);
  });

  it('are refused by name when a column is missing', () => {
    expect(() => parseCsvTable('Code\n1\n', 'jobs.csv', ['Share'])).toThrow('jobs.csv has no column "Share"');
  });
});
