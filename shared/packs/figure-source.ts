// Where a figure of a role comes from. Nothing names a source for a figure that a role does not have.
import type { Role, Source } from '../model/pack.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** Kinds of figures that a role has; what a shift asks is the shift's. `ratings` covers all that nothing else names. */
export type RoleFact = Exclude<keyof PackContent['factSources'], 'shifts'>;

const hasFact: Readonly<Record<RoleFact, (role: Role) => boolean>> = {
  ratings: () => true,
  pay: ({ pay }) => pay !== null,
  outlook: ({ outlook }) => outlook !== null,
  education: ({ education }) => education.entry !== null || education.survey !== null,
  exposureEloundou: ({ exposure }) => exposure.eloundouBeta !== null,
  exposureMicrosoft: ({ exposure }) => exposure.microsoft !== null,
};

type Sources = Pick<PackContent, 'sources' | 'factSources'>;

/** The source of one kind of figure of a role: its own or the pack's; null where the role has no such figure. */
export function sourceOf({ sources, factSources }: Sources, role: Role, fact: RoleFact): Source | null {
  if (!hasFact[fact](role)) return null;
  const id = role.source ?? factSources[fact];
  return sources.find((source) => source.id === id) ?? null;
}

/** The sources of some kinds of figures of some roles, each once, in the pack's order. */
export function sourcesOf(
  content: Sources,
  roles: readonly Role[],
  facts: readonly RoleFact[],
): readonly Source[] {
  const named = new Set(roles.flatMap((role) => facts.map((fact) => sourceOf(content, role, fact))));
  return content.sources.filter((source) => named.has(source));
}
