import { describe, expect, it } from 'vitest';
import { summaryLine, tallyCheck, tallyTests } from '../../../scripts/test-report.ts';

const report = (...files: { status: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });

describe('the test summary', () => {
  it('counts each test that passed or failed', () => {
    const text = report(
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] },
    );
    expect(tallyTests(1, text)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const text = report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] });
    expect(tallyTests(1, text)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run that failed without naming a test as a failure', () => {
    expect(tallyTests(1, report({ status: 'passed', tests: ['passed'] }))).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without a readable report as a failure', () => {
    expect(tallyTests(0, undefined)).toEqual({ passed: 0, failed: 1 });
    expect(tallyTests(0, '{ "testRes')).toEqual({ passed: 0, failed: 1 });
  });

  it('adds checks and tests up into one line', () => {
    expect(summaryLine([tallyCheck(0), tallyCheck(2), { passed: 40, failed: 1 }])).toBe(
      '41 passed, 2 failed',
    );
  });
});
