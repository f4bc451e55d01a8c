// Every expected failure a user can meet: a code, what it concerns, and enough data to say what to do next.
import { z } from 'zod';

const file = z.string().describe('The file as the user knows it: its name or path.');

/** One mistake in a file being imported, located so that a person finds it with a spreadsheet open. */
export const importProblemSchema = z.object({
  file,
  /** As a spreadsheet numbers rows: the header is row 1. Null when the file as a whole is meant. */
  row: z.number().int().positive().nullable(),
  column: z.string().nullable(),
  /** What stands there, shortened. */
  value: z.string(),
  /** What should stand there, to follow "expected". */
  expected: z.string(),
});

/** One mistake in a file being imported. */
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** The typed errors that cross layers and the process boundary. Codes read noun-problem. */
export const appErrorSchema = z.discriminatedUnion('code', [
  /** The file is not what its kind requires. `keptAs` is where the original was set aside, if it was. */
  z.object({
    code: z.literal('file-damaged'),
    file,
    detail: z.string(),
    keptAs: z.string().nullable(),
    goodCopies: z.number().int().nonnegative(),
  }),
  /** Written by a newer Waymark; left untouched. */
  z.object({ code: z.literal('file-newer'), file, version: z.number(), supported: z.number() }),
  z.object({ code: z.literal('file-missing'), file }),
  z.object({
    code: z.literal('file-unreadable'),
    file,
    detail: z.string(),
  }),
  z.object({
    code: z.literal('file-unwritable'),
    file,
    reason: z.enum(['disk-full', 'no-permission', 'folder-missing', 'other']),
    detail: z.string(),
  }),
  /** A crash cut the last save of this plan short; it is as the save before left it. */
  z.object({ code: z.literal('save-unfinished'), title: z.string() }),
  /** Someone else saved a newer version since ours was read. */
  z.object({ code: z.literal('file-changed'), file }),
  /** Sealed under a passphrase that was not given. */
  z.object({ code: z.literal('passphrase-needed'), file }),
  /** Another passphrase, or the file was changed by someone who knows how; the two cannot be told apart. */
  z.object({ code: z.literal('passphrase-wrong'), file }),
  z.object({ code: z.literal('pack-invalid'), file, problems: z.array(z.string()) }),
  z.object({ code: z.literal('pack-missing'), pack: z.string() }),
  z.object({ code: z.literal('role-unknown'), role: z.string() }),
  /** The pack has the role's title only, so nothing can be said of moves from or to it. */
  z.object({ code: z.literal('role-unrated'), role: z.string() }),
  z.object({ code: z.literal('skill-unknown'), skill: z.string() }),
  /** A move needs two different roles. */
  z.object({ code: z.literal('role-same'), role: z.string() }),
  /** A value outside what its name allows; `legal` says what would do. */
  z.object({ code: z.literal('value-illegal'), name: z.string(), value: z.string(), legal: z.string() }),
  /** What was chosen is not read at all. Each reason has its own way on; `detail` says what in it, or how much. */
  z.object({
    code: z.literal('import-refused'),
    file,
    reason: z.enum([
      'damaged',
      'encrypted',
      'packing-unknown',
      'too-many',
      'too-large',
      'bomb',
      'name-unsafe',
      'duplicate',
      'link',
      'not-file',
      'empty',
      'workbook',
    ]),
    detail: z.string(),
  }),
  /** Read, and found wrong in these places; `more` were counted but not kept. */
  z.object({
    code: z.literal('import-problems'),
    problems: z.array(importProblemSchema),
    more: z.number().int().nonnegative(),
  }),
  /** None of the formats we import; `found` names some of the files that were there. */
  z.object({ code: z.literal('import-unrecognized'), file, found: z.array(z.string()) }),
  z.object({ code: z.literal('import-cancelled') }),
  z.object({ code: z.literal('print-failed'), detail: z.string() }),
  z.object({ code: z.literal('picture-failed'), detail: z.string() }),
  z.object({ code: z.literal('ipc-refused'), channel: z.string() }),
  z.object({ code: z.literal('ipc-invalid'), channel: z.string(), detail: z.string() }),
  /** A bug on the other side of a boundary, already logged there. */
  z.object({ code: z.literal('internal-failed'), detail: z.string() }),
]);

/** One expected failure. */
export type AppError = z.infer<typeof appErrorSchema>;
