// What matters to a person, held against a role: reasons, never scores. What job data do not hold is asked of the employer.
import type { Role } from '../model/pack.ts';
import type { Matters, Person } from '../model/person.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** Something of a role that goes against what matters to the person. */
export type AgainstMatters = {
  readonly kind: 'interests';
  /** The role's strongest interests, none of which the person chose. */
  readonly strongest: readonly PackContent['interests'][number][];
};

/** How many of a role's interests count as its strongest (as O*NET names the two or three highest of a job; ours: two). */
const STRONGEST = 2;

/** What of a role goes against what matters; empty where nothing does, or where the pack does not know. */
export function againstMatters(
  role: Role,
  { interests }: PackContent,
  { matters }: Pick<Person, 'matters'>,
): readonly AgainstMatters[] {
  const strengths = role.interests;
  if (matters.interests.length === 0 || strengths === null) return [];
  const strongest = interests
    .map((interest, at) => ({ interest, strength: strengths[at] ?? 0 }))
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, STRONGEST)
    .map(({ interest }) => interest);
  if (strongest.some(({ id }) => matters.interests.includes(id))) return [];
  return [{ kind: 'interests', strongest }];
}

/** What the person has to ask an employer, since no job data say it. */
export type ToAsk = Pick<Matters, 'hours' | 'places' | 'mustHaves'>;

/** What to ask; null where there is nothing. */
export function askTheEmployer({
  matters: { hours, places, mustHaves },
}: Pick<Person, 'matters'>): ToAsk | null {
  return hours.length + places.length + mustHaves.length === 0 ? null : { hours, places, mustHaves };
}
