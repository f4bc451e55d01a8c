// What `npm run verify` prints: lines that say what was looked at and whether it is as expected.
import type { AppError } from '../../shared/model/app-error.ts';

/** Prints checks as they are made, and counts those that failed. */
export class Report {
  #made = 0;
  #failed = 0;

  /** Begins a part. */
  heading(text: string): void {
    console.log(`\n${text}`);
  }

  /** Says one thing, and whether it is as expected. */
  check(text: string, isAsExpected: boolean): void {
    this.#made += 1;
    if (!isAsExpected) this.#failed += 1;
    console.log(`  ${isAsExpected ? '✓' : '✗ NOT AS EXPECTED:'} ${text}`);
  }

  /** Says how many there are of something, and how many there should be if it is another number. */
  count(count: number, what: string, expected: number): void {
    const text = `${count.toLocaleString('en')} ${what}`;
    const isAsExpected = count === expected;
    this.check(isAsExpected ? text : `${text}; expected ${expected.toLocaleString('en')}`, isAsExpected);
  }

  /** Sums up; true when all was as expected. */
  finish(): boolean {
    const outcome = this.#failed === 0 ? 'all as expected' : `${this.#failed} NOT as expected`;
    console.log(`\n${this.#made} checks, ${outcome}`);
    return this.#failed === 0;
  }
}

/** An import's error in one line, with the place of the first thing wrong. */
export function errorLine(error: AppError): string {
  if (error.code === 'import-refused') return `${error.file}: ${error.reason}`;
  if (error.code !== 'import-problems') return JSON.stringify(error);
  const [first] = error.problems;
  if (first === undefined) return 'no problem named';
  const place = [first.file, first.row === null ? '' : `row ${first.row}`, first.column ?? ''].filter(
    Boolean,
  );
  const others = error.problems.length - 1 + error.more;
  const more = others === 0 ? '' : `, and ${others} more`;
  const value = first.value === '' ? '' : `“${first.value.slice(0, 40)}”, `;
  return `${place.join(', ')}: ${value}expected ${first.expected}${more}`;
}

/** Runs a piece of work and tells how long it took, in seconds. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number }> {
  const startMs = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - startMs) / 1000 };
}
