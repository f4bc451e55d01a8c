// Rows about concepts that the release does not list: a few are in every release, many mean files of different ones.
import type { ImportProblem } from '../../../../shared/model/app-error.ts';
import type { ProblemLog } from '../import-problems.ts';

/** Share of a table's rows that may be strays (ours); ESCO 1.1.1 has 67 of its 123,855 relations. */
const STRAY_SHARE = 0.01;

/** As many as a log of problems keeps. */
const KEPT = 50;

/** The strays of one table, to be judged once all of it was read. */
export class Strays {
  readonly #kept: ImportProblem[] = [];
  #count = 0;

  /** Notes a row that is left out. */
  add(problem: ImportProblem): void {
    this.#count += 1;
    if (this.#kept.length < KEPT) this.#kept.push(problem);
  }

  /** How many were left out; all of them are problems when they are more than a few of the table's rows. */
  judge(rows: number, problems: ProblemLog): number {
    if (this.#count <= rows * STRAY_SHARE) return this.#count;
    for (let at = 0; at < this.#count; at++) {
      const problem = this.#kept[Math.min(at, KEPT - 1)];
      if (problem !== undefined) problems.add(problem);
    }
    return this.#count;
  }
}
