// A pack described in figures: provenance, how much of each part it holds, and which parts it does not hold at all.
import { z } from 'zod';
import { assumableParts, sourceSchema } from './pack.ts';

const count = z.number().int().nonnegative();

/** What roles can have, each known for some and not for others. */
const rolePartNames = [
  'requirements',
  'zone',
  'pay',
  'outlook',
  'employment',
  'education',
  'exposure',
  'related',
  'activities',
  'workStyles',
  'interests',
] as const;

/** What a pack can hold, the parts of its roles included. */
const packParts = [
  ...rolePartNames,
  'skills',
  'knowledge',
  'abilities',
  'families',
  'tools',
  'shifts',
  'alternateTitles',
] as const;

export type RolePart = (typeof rolePartNames)[number];
export type PackPart = (typeof packParts)[number];

/** A pack described. */
export const packInfoSchema = z.object({
  id: z.string(),
  edition: z.number().int().positive(),
  title: z.string(),
  /** Its own language first, then those it has labels in, by code. */
  languages: z.array(z.string()),
  place: z.string(),
  license: z.string(),
  sources: z.array(sourceSchema),
  roles: z.object({ all: count, rated: count, estimated: count, titleOnly: count }),
  skills: z.object({ skill: count, knowledge: count, ability: count }),
  families: count,
  tools: count,
  shifts: count,
  alternateTitles: count,
  /** How many roles have each of these. */
  rolesWith: z.record(z.enum(rolePartNames), count),
  /** How many roles have something its source does not say and the importer assumed. */
  assumed: z.record(z.enum(assumableParts), count),
  /** The parts of which it holds nothing. */
  missing: z.array(z.enum(packParts)),
});

/** A pack described. */
export type PackInfo = z.infer<typeof packInfoSchema>;
