// Adds up what the checks and test runs found into the one line that `npm test` ends with.
import { z } from 'zod';

/** How many checks and tests went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

// The parts we read of the report that vitest's json reporter writes.
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** Counts a plain check, such as the type check, as one. */
export function tallyCheck(exitCode: number | null): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts a vitest run from its JSON report. A file that could not be loaded counts as one failure, and so does a run
 * that failed or left no report without naming a failed test.
 */
export function tallyTests(exitCode: number | null, reportText: string | undefined): Tally {
  const report = reportSchema.safeParse(parseJson(reportText));
  if (!report.success) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const file of report.data.testResults) {
    const failedHere = file.assertionResults.filter(({ status }) => status === 'failed').length;
    passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    failed += failedHere === 0 && file.status === 'failed' ? 1 : failedHere;
  }
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

/** The line that ends a test run. */
export function summaryLine(tallies: readonly Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
