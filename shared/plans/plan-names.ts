// What the ids in a plan stand for, so that a copy of it can be read where its job data is not.
import type { PlanNames } from '../model/handover.ts';
import type { RoleId, SkillId } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import { type PackIndex, roleAtPosition } from '../moves/pack-index.ts';

/** The names a plan carries itself, and those its job data has for the other ids in it; `index` is null where it is not here. */
export function planNames(plan: Plan, index: PackIndex | null): PlanNames {
  const { person } = plan;
  const skills = [...ids<SkillId>(person.ratings), ...person.unsure, ...ids<SkillId>(person.cards)];
  const roles = person.notForMe.map(({ role }) => role);
  return {
    skills: { ...skillsNamed(plan), ...named(skills, (id) => skillName(index, id)) },
    roles: { ...rolesNamed(plan), ...named(roles, (id) => roleTitle(index, id)) },
  };
}

function skillsNamed({ steps, progress }: Plan): PlanNames['skills'] {
  const practiced = steps.flatMap(({ practices }) => practices.map(({ skill, name }) => [skill, name]));
  const rated = progress.flatMap(({ cause }) => (cause.kind === 'rated' ? [[cause.skill, cause.name]] : []));
  return Object.fromEntries([...rated, ...practiced]);
}

function rolesNamed({ person, originTitle, target }: Plan): PlanNames['roles'] {
  const stops = target.kind === 'route' ? target.stops : [];
  const ends = target.kind === 'shift' ? [] : [target];
  return Object.fromEntries([
    [person.role, originTitle],
    ...[...stops, ...ends].map(({ role, title }) => [role, title]),
  ]);
}

function skillName(index: PackIndex | null, id: SkillId): string | undefined {
  const at = index?.skillAt.get(id);
  return at === undefined ? undefined : index?.content.skills[at]?.name;
}

function roleTitle(index: PackIndex | null, id: RoleId): string | undefined {
  const at = index?.roleAt.get(id);
  return index === null || at === undefined ? undefined : roleAtPosition(index, at).title;
}

function named<T extends string>(list: readonly T[], nameOf: (id: T) => string | undefined) {
  return Object.fromEntries(
    list.flatMap((id): [string, string][] => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/** The keys of a record; `as`: TypeScript forgets what they are branded as. */
function ids<T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(record) as T[];
}
