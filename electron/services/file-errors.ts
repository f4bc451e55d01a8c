// Turns what the file system says into errors a person can act on. Anything that is not its word is a bug and thrown on.
import type { AppError } from '../../shared/model/app-error.ts';

type UnwritableReason = Extract<AppError, { code: 'file-unwritable' }>['reason'];

const unwritableReasons: Readonly<Record<string, UnwritableReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** The file system's code for a failure, such as ENOENT; throws what did not come from the file system. */
function failureCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** True when the failure is one of these codes. */
export function failedWith(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(failureCode(error));
}

/** The outcome of an attempt that may fail without harm: null when the file system says no. */
export async function allowed<T>(attempt: Promise<T>): Promise<T | null> {
  try {
    return await attempt;
  } catch (error) {
    failureCode(error);
    return null;
  }
}

/** Why a file could not be read. */
export function readError(error: unknown, file: string): AppError {
  const code = failureCode(error);
  return code === 'ENOENT'
    ? { code: 'file-missing', file }
    : { code: 'file-unreadable', file, detail: describe(error) };
}

/** Why a file could not be written. */
export function writeError(error: unknown, file: string): AppError {
  const reason = unwritableReasons[failureCode(error)] ?? 'other';
  return { code: 'file-unwritable', file, reason, detail: describe(error) };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
