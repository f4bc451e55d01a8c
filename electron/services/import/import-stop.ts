// The one exception of importing: it carries a typed error out of nested streams, up to where it becomes a Result.
import type { AppError } from '../../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';

/** Why a file or archive is not read at all. */
export type RefusalReason = Extract<AppError, { code: 'import-refused' }>['reason'];

/** An expected failure on its way out. */
export class ImportStop extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.code);
    this.name = 'ImportStop';
    this.error = error;
  }
}

/** The refusal of a file or archive, to be thrown. `file` is its name as the person knows it. */
export function refusal(file: string, reason: RefusalReason, detail: string): ImportStop {
  return new ImportStop({ code: 'import-refused', file, reason, detail });
}

/** Stops when the person has cancelled. */
export function checkCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ImportStop({ code: 'import-cancelled' });
}

/** Runs a piece of an import; an expected failure inside becomes an error, a bug is thrown on. */
export async function settle<T>(run: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await run());
  } catch (error) {
    if (error instanceof ImportStop) return err(error.error);
    throw error;
  }
}
