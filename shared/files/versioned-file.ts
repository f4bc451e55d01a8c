// Opens the text of any document of ours: shape, kind, version, migrations, then the schema of the latest version.
// Nothing is ever guessed: what does not fit is refused with the reason, and a newer version is refused as such.
import { z } from 'zod';
import { err, ok, type Result } from '../model/result.ts';

/** A document as JSON gives it, before its schema has checked it. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** One step from a version to the next. Append only: a released migration never changes. */
interface Migration {
  /** The version it starts from; it ends at from + 1. */
  readonly from: number;
  /** What it does, for the reader: 'add steps', 'rename target'. */
  readonly name: string;
  readonly up: (document: RawDocument) => RawDocument;
}

/** Everything needed to open one kind of document, whatever its version. */
export interface FileKind<T> {
  /** Value of the document's `kind`; null for a kind that is known by its place alone. */
  readonly kind: string | null;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly migrations: readonly Migration[];
}

const MAX_PROBLEMS_NAMED = 3;

const headerSchema = z.looseObject({ version: z.number().int().positive() });

/** Declares a kind; throws when its migrations do not lead from version 1 to the latest without a gap. */
export function defineFileKind<T>(kind: FileKind<T>): FileKind<T> {
  const starts = kind.migrations.map((migration) => migration.from);
  const expected = Array.from({ length: kind.version - 1 }, (_, index) => index + 1);
  if (starts.join() !== expected.join()) {
    throw new Error(`Migrations of ${kind.kind} start from [${starts}], expected [${expected}]`);
  }
  return kind;
}

/**
 * Opens a document's text. Fails with file-newer (leave it untouched) or file-damaged, never throws on any text.
 * `file` is the name the person knows; where the original is kept is for the caller, who holds it, to add.
 */
export function openDocument<T>(kind: FileKind<T>, text: string, file: string): Result<T> {
  const damaged = (detail: string): Result<never> =>
    err({ code: 'file-damaged', file, detail, keptAs: null, goodCopies: 0 });

  const raw = parseJson(text);
  if (raw === undefined) return damaged('It is not complete JSON text.');
  const header = headerSchema.safeParse(raw);
  if (!header.success) return damaged('It does not say which version it is.');
  if (kind.kind !== null && header.data.kind !== kind.kind) {
    return damaged(`It is not a ${kind.kind} document.`);
  }
  if (header.data.version > kind.version) {
    return err({ code: 'file-newer', file, version: header.data.version, supported: kind.version });
  }
  const migrated = migrate(kind, header.data);
  if (migrated === undefined) return damaged(`It is not what version ${header.data.version} should be.`);
  const parsed = kind.schema.safeParse(migrated);
  return parsed.success ? ok(parsed.data) : damaged(namedProblems(parsed.error));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The document at the latest version, or undefined when a migration could not make sense of it. */
function migrate<T>(kind: FileKind<T>, document: RawDocument & { readonly version: number }) {
  let current: RawDocument = document;
  for (const migration of kind.migrations.slice(document.version - 1)) {
    try {
      current = { ...migration.up(current), version: migration.from + 1 };
    } catch {
      // Past versions have no schema of their own, so a damaged old document shows here, as a failing access.
      return undefined;
    }
  }
  return current;
}

function namedProblems(error: z.ZodError): string {
  const named = error.issues
    .slice(0, MAX_PROBLEMS_NAMED)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const more = error.issues.length - named.length;
  return more > 0 ? `${named.join('; ')}; and ${more} more` : named.join('; ');
}
