// Opens a pack file's text: shape, then version, then schema, then what a schema cannot say (columns as long as what
// they stand over, references that lead somewhere). Every problem names its place by position and role.
import { z } from 'zod';
import { PACK_FORMAT_VERSION, type Pack, packSchema } from '../model/pack.ts';
import { err, ok, type Result } from '../model/result.ts';
import { packProblems } from './pack-checks.ts';

const MAX_PROBLEMS_NAMED = 20;

const headerSchema = z.looseObject({
  format: z.literal('waymark-pack'),
  version: z.number().int().positive(),
});

/**
 * The pack in a file's text, or in the value its JSON already gave. Fails with pack-invalid, naming up to 20 problems,
 * or with file-newer; never throws, whatever the content. `file` is the name the person knows.
 */
export function parsePack(content: unknown, file: string): Result<Pack> {
  const invalid = (problems: readonly string[]): Result<never> =>
    err({ code: 'pack-invalid', file, problems: problems.slice(0, MAX_PROBLEMS_NAMED) });

  const raw = typeof content === 'string' ? parseJson(content) : content;
  if (raw === undefined) return invalid(['It is not complete JSON text.']);
  const header = headerSchema.safeParse(raw);
  if (!header.success) return invalid(['It is not a Waymark pack, or does not say which version it is.']);
  if (header.data.version > PACK_FORMAT_VERSION) {
    return err({ code: 'file-newer', file, version: header.data.version, supported: PACK_FORMAT_VERSION });
  }
  const parsed = packSchema.safeParse(raw);
  if (!parsed.success) return invalid(parsed.error.issues.map((issue) => schemaProblem(raw, issue)));
  const problems = packProblems(parsed.data);
  return problems.length > 0 ? invalid(problems) : ok(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `roles[37] 43-9021.00: level.4 Too big`: the list, the position, and the id there if it has one. */
function schemaProblem(raw: unknown, issue: z.core.$ZodIssue): string {
  const [list, at, ...rest] = issue.path.map(String);
  if (at === undefined) return `${list ?? 'pack'}: ${issue.message}`;
  const place = `${list}[${at}]${idAt(raw, list ?? '', at)}`;
  return rest.length === 0 ? `${place}: ${issue.message}` : `${place}: ${rest.join('.')} ${issue.message}`;
}

const listedSchema = z.looseObject({ id: z.string() });

function idAt(raw: unknown, list: string, at: string): string {
  const listed = listedSchema.safeParse(member(member(raw, list), at));
  return listed.success ? ` ${listed.data.id}` : '';
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
