// Runs a command line as a function, on a small pack of the worked examples' roles, and keeps what it wrote.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { CommandParts } from '../../../electron/cli/command.ts';
import type { CommandIo } from '../../../electron/cli/io.ts';
import { runCli } from '../../../electron/cli/run.ts';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { excerptOf, readBuiltInPack } from '../../fixtures/built-in-pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-'));

/** The small pack, and the file it is in. */
export const smallPack = excerptOf(readBuiltInPack());
export const smallPackFile = path.join(folder, 'small.waymark-pack');
writeFileSync(smallPackFile, gzipSync(JSON.stringify(smallPack)));

/** Writes a profile; gives back its file. */
export function profileFile(content: unknown): string {
  const file = path.join(mkdtempSync(path.join(folder, 'profile-')), 'me.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

type Output = { readonly code: number; readonly out: string; readonly err: string };

/** Runs one command line. */
export async function cli(...args: string[]): Promise<Output> {
  return cliWith({}, args);
}

/** Runs one command line with some of its parts replaced. */
export async function cliWith(
  { progress = null, ...parts }: Partial<CommandParts & Pick<CommandIo, 'progress'>>,
  args: readonly string[],
): Promise<Output> {
  const written = { out: '', err: '' };
  const code = await runCli(args, {
    io: {
      answer: async (text) => {
        written.out += text;
        return true;
      },
      remark: async (text) => {
        written.err += text;
      },
      progress,
    },
    builtInPack: smallPackFile,
    fs: diskFileSystem,
    interruptible: (work) => work(new AbortController().signal),
    ...parts,
  });
  return { code, ...written };
}

/** The answer of a command line that has one, in the shape it should have. */
export async function answer<T>(schema: z.ZodType<T>, ...args: string[]): Promise<T> {
  const { code, out, err } = await cli(...args);
  if (code !== 0) throw new Error(`Exit ${code}: ${err}`);
  return schema.parse(JSON.parse(out));
}

/** The error of a command line that has none, and what is said of it. */
export async function refusal(...args: string[]): Promise<{ error: Record<string, unknown>; said: string }> {
  return refusalIn(await cli(...args));
}

/** The error that was answered, and what was said of it. */
export function refusalIn({ code, out, err }: Output): { error: Record<string, unknown>; said: string } {
  if (code !== 1) throw new Error(`Exit ${code}: ${err}`);
  const { error } = z.strictObject({ error: z.looseObject({ code: z.string() }) }).parse(JSON.parse(out));
  return { error, said: err };
}

const share = z.number().min(0).max(1).nullable();
const amount = z.number().nonnegative().nullable();

export const roleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  family: z.string(),
  zone: z.number().int().min(1).max(5).nullable(),
  estimated: z.boolean(),
});

/** What a person's levels decide of a move. */
export const figuresSchema = z.strictObject({
  readiness: share,
  use: share,
  fit: share,
  band: z.enum(['ready', 'near', 'stretch', 'far']).nullable(),
  monthsLow: amount,
  monthsTypical: amount,
  monthsHigh: amount,
  hoursLow: amount,
  hoursHigh: amount,
});

export const moveSchema = figuresSchema.extend({
  origin: z.string(),
  destination: z.string(),
  title: z.string(),
  likelihood: share,
  kind: z.enum(['upskill', 'reskill', 'lateral']),
  lift: amount,
  payChange: z.number().nullable(),
  gates: z.array(
    z.strictObject({
      gate: z.enum(['preparation', 'education', 'license', 'pay', 'time']),
      open: z.boolean().nullable(),
      reason: z.string().regex(/^[A-Z0-9].*\.$/),
    }),
  ),
  estimated: z.boolean(),
});

export const namedSkillSchema = z.strictObject({
  skill: z.string(),
  name: z.string(),
  kind: z.enum(['skill', 'knowledge']),
});
