// What a person tells Waymark about themselves. Everything is optional but the role; levels not rated are assumed from it.
import { z } from 'zod';
import { educationLevelSchema, roleIdSchema, skillIdSchema, triggerSchema } from './pack.ts';

/** Hours a week assumed for learning until the person says otherwise (our choice). */
export const DEFAULT_WEEKLY_HOURS = 9;

const ratingSchema = z.object({
  /** The person's own level, 0..5, in steps of 0.5 on screen. */
  level: z.number().min(0).max(5),
  at: z.iso.datetime(),
  /** What shows it, in the person's own words. */
  evidence: z.string().max(1000),
});

/** Where a card of the card sort was laid. */
export const cardPiles = ['can', 'could', 'dont'] as const;
export type CardPile = (typeof cardPiles)[number];

/** Wishes about hours and place of work; packs say nothing of them, so they are asked of the employer. */
export const wishedHours = [
  'full-time',
  'part-time',
  'fixed',
  'flexible',
  'no-nights',
  'no-weekends',
] as const;
export const wishedPlaces = ['home', 'near', 'no-travel', 'indoors', 'outdoors'] as const;

/** What matters to the person in a job: filters with reasons, never scores. */
const mattersSchema = z.object({
  /** Ids of the pack's interests that the work should have. */
  interests: z.array(z.string().max(80)),
  hours: z.array(z.enum(wishedHours)),
  places: z.array(z.enum(wishedPlaces)),
  /** In the person's own words. */
  mustHaves: z.array(z.string().min(1).max(200)).max(20),
});
export type Matters = z.infer<typeof mattersSchema>;

/** A destination the person has set aside, and why; suggestions respect it. */
const notForMeSchema = z.object({ role: roleIdSchema, reason: z.string().max(500) });

export const personSchema = z.object({
  role: roleIdSchema,
  /** The title the person looked for, when it was not the role's own. */
  foundBy: z.string().max(200).nullable(),
  triggers: z.array(triggerSchema),
  working: z.boolean(),
  /** The job has ended or is ending; shown under restructuring. */
  jobEnding: z.boolean(),
  weeklyHours: z.number().min(0).max(80),
  /** null = assumed: the role's typical education for entry. */
  education: educationLevelSchema.nullable(),
  /** Yearly pay in the pack's currency; null = not said, the role's median stands in where it is known. */
  payNow: z.number().nonnegative().nullable(),
  payFloor: z.number().nonnegative().nullable(),
  ratings: z.record(skillIdSchema, ratingSchema),
  /** Skills the person looked at and was not sure about; they stay assumed. */
  unsure: z.array(skillIdSchema),
  /** The card sort: which skills the person can do, could learn, does not want. */
  cards: z.record(skillIdSchema, z.enum(cardPiles)),
  matters: mattersSchema,
  notForMe: z.array(notForMeSchema),
});

export type Person = z.infer<typeof personSchema>;

/** What can be said before the role is chosen, and stays when another role is. */
export type PersonFacts = Pick<
  Person,
  'triggers' | 'working' | 'jobEnding' | 'weeklyHours' | 'education' | 'payNow' | 'payFloor' | 'matters'
>;

/** Facts of a person who has said nothing yet. */
export const noFacts: PersonFacts = {
  triggers: [],
  working: true,
  jobEnding: false,
  weeklyHours: DEFAULT_WEEKLY_HOURS,
  education: null,
  payNow: null,
  payFloor: null,
  matters: { interests: [], hours: [], places: [], mustHaves: [] },
};

/** A person in a role, with the facts known so far. */
export function newPerson(role: Person['role'], facts: PersonFacts = noFacts): Person {
  const { triggers, working, jobEnding, weeklyHours, education, payNow, payFloor, matters } = facts;
  return {
    role,
    foundBy: null,
    triggers,
    working,
    jobEnding,
    weeklyHours,
    education,
    payNow,
    payFloor,
    ratings: {},
    unsure: [],
    cards: {},
    matters,
    notForMe: [],
  };
}
