// Whom a command is about: someone who does a role, with what a profile file says of them.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AppError } from '../../shared/model/app-error.ts';
import { educationLevels, type RoleId, skillIdSchema } from '../../shared/model/pack.ts';
import { newPerson, noFacts, type Person } from '../../shared/model/person.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { type LikelihoodModel, lifts, likelihoods } from '../../shared/moves/likelihood.ts';
import { type MoveContext, moveContext } from '../../shared/moves/move.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { readError } from '../services/file-errors.ts';
import { findRole } from './opened-pack.ts';
import { numberOption, optional, textOption } from './option.ts';

const HOURS = { min: 0, max: 80, isWhole: false, legal: 'hours from 0 to 80' };

/** Names what is known of the person. */
export const personOptions = {
  profile: optional(
    textOption<string>(
      'FILE',
      'what is known of the person',
      'a JSON file {levels, weeklyHours, education, payFloor}',
    ),
  ),
  'weekly-hours': optional(
    numberOption('H', "hours a week for learning, in place of the profile's (9 where neither says)", HOURS),
  ),
};

type PersonValues = { readonly profile: string | null; readonly 'weekly-hours': number | null };

const profileSchema = z
  .strictObject({
    levels: z.record(z.string(), z.number().min(0).max(5)),
    weeklyHours: z.number().min(HOURS.min).max(HOURS.max),
    education: z.enum(educationLevels),
    payFloor: z.number().nonnegative(),
  })
  .partial();
type Profile = z.infer<typeof profileSchema>;

/** What each part of a profile must be. */
const LEGAL: Readonly<Record<keyof Profile, string>> = {
  levels: 'numbers from 0 to 5 by skill id',
  weeklyHours: HOURS.legal,
  education: `one of ${educationLevels.join(', ')}`,
  payFloor: 'a yearly amount from 0',
};

/** Everything the moves of one person need; fails for a role or a profile that does not fit the pack. */
export async function contextFor(
  index: PackIndex,
  model: LikelihoodModel | null,
  role: RoleId,
  values: PersonValues,
): Promise<Result<MoveContext>> {
  const at = findRole(index, role);
  if (!at.ok) return at;
  const person = await readPerson(index, role, values);
  if (!person.ok) return person;
  const usual =
    model === null ? null : { likelihood: likelihoods(model, at.value), lift: lifts(model, at.value) };
  const context = moveContext(index, person.value, defaultAssumptions, usual);
  if (context === null) throw new Error(`No role ${role}`);
  return ok(context);
}

async function readPerson(index: PackIndex, role: RoleId, values: PersonValues): Promise<Result<Person>> {
  const profile: Result<Profile> = values.profile === null ? ok({}) : await readProfile(values.profile);
  if (!profile.ok) return profile;
  const { levels = {}, weeklyHours, education, payFloor } = profile.value;
  const problem = levelProblem(index, levels);
  if (problem !== null) return err(problem);
  const facts = {
    ...noFacts,
    weeklyHours: values['weekly-hours'] ?? weeklyHours ?? noFacts.weeklyHours,
    education: education ?? null,
    payFloor: payFloor ?? null,
  };
  const at = new Date().toISOString();
  const ratings: Person['ratings'] = Object.fromEntries(
    Object.entries(levels).map(([skill, level]) => [skillIdSchema.parse(skill), { level, at, evidence: '' }]),
  );
  return ok({ ...newPerson(role, facts), ratings });
}

/** A level is told only of what counts toward a move: never of a skill the pack lacks, nor of an ability. */
function levelProblem(index: PackIndex, levels: NonNullable<Profile['levels']>): AppError | null {
  for (const skill of Object.keys(levels)) {
    const kind = index.content.skills.find(({ id }) => id === skill)?.kind;
    if (kind === undefined) return { code: 'skill-unknown', skill };
    if (kind === 'ability') {
      const legal = 'a skill or knowledge, since abilities count toward no move';
      return { code: 'value-illegal', name: 'skill in levels', value: skill, legal };
    }
  }
  return null;
}

async function readProfile(file: string): Promise<Result<Profile>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return err(readError(error, file));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err({ code: 'file-damaged', file, detail: 'it is not JSON', keptAs: null, goodCopies: 0 });
  }
  const parsed = profileSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  return err(profileProblem(json, issue));
}

function profileProblem(json: unknown, issue: z.core.$ZodIssue): AppError {
  const all = Object.keys(LEGAL).join(', ');
  if (issue.code === 'unrecognized_keys') {
    return {
      code: 'value-illegal',
      name: 'key in the profile',
      value: issue.keys[0] ?? '',
      legal: `one of ${all}`,
    };
  }
  const [part, skill] = issue.path.map(String);
  const key = profileSchema.keyof().safeParse(part);
  const value = shown(issue.path.reduce(member, json));
  if (!key.success)
    return { code: 'value-illegal', name: 'profile', value, legal: `a JSON object of ${all}` };
  const name = skill === undefined ? key.data : `level of ${skill}`;
  return {
    code: 'value-illegal',
    name,
    value,
    legal: skill === undefined ? LEGAL[key.data] : 'a number from 0 to 5',
  };
}

function member(value: unknown, key: PropertyKey): unknown {
  // Anything that is no object has no such member, and reads as undefined.
  return Object(value)[key] as unknown;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
