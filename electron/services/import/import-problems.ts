// Collects what is wrong in the files of one import, so that a person sees all of it at once.
import type { AppError, ImportProblem } from '../../../shared/model/app-error.ts';

/** Problems kept by default; nobody reads more before mending some (our choice). */
const KEPT = 50;

/** Characters kept of a value (our choice: about a line). */
const VALUE_LENGTH = 80;

/** The problems of one import, the first ones kept and the rest counted. */
export class ProblemLog {
  readonly #kept: ImportProblem[] = [];
  readonly #limit: number;
  #count = 0;

  constructor(limit = KEPT) {
    this.#limit = limit;
  }

  /** Adds a problem; a long value is cut. */
  add(problem: ImportProblem): void {
    this.#count += 1;
    if (this.#kept.length < this.#limit) this.#kept.push({ ...problem, value: shortened(problem.value) });
  }

  /** How many were found. */
  get count(): number {
    return this.#count;
  }

  /** The error to fail with once everything was read, or null when nothing is wrong. */
  get error(): AppError | null {
    if (this.#count === 0) return null;
    return { code: 'import-problems', problems: [...this.#kept], more: this.#count - this.#kept.length };
  }
}

function shortened(value: string): string {
  return value.length <= VALUE_LENGTH ? value : `${value.slice(0, VALUE_LENGTH - 1)}…`;
}
