// What a person filters the map and the table by. What is filtered out fades on the map; it is never gone without a word.
import type { FamilyId, Role, RoleId } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { PackContent, PackIndex } from '../moves/pack-index.ts';
import { againstMatters } from '../profile/matters.ts';
import { isAboutAi } from './about-ai.ts';
import { usesOneOf } from './tool-names.ts';

/** Every part that is set must hold. Empty lists, nulls and false ask nothing. */
export type RoleFilter = {
  readonly families: readonly FamilyId[];
  /** Job zones 1..5. */
  readonly zones: readonly number[];
  /** Least yearly pay at the lower quartile, in the pack's currency. */
  readonly payAtLeast: number | null;
  readonly outlook: 'growing' | 'not-shrinking' | null;
  /** Overlap of tasks with what language models can do, where both sources agree. */
  readonly exposure: 'less' | 'more' | null;
  /** Names of tools, kinds and products alike; one of them is enough. */
  readonly tools: readonly string[];
  /** Skills, tools or shifts about artificial intelligence. */
  readonly ai: boolean;
  /** Only roles that no other role leads to. */
  readonly noFeeder: boolean;
  /** What matters to the person. */
  readonly matters: boolean;
};

/** A filter that asks nothing. */
export const NO_FILTER: RoleFilter = {
  families: [],
  zones: [],
  payAtLeast: null,
  outlook: null,
  exposure: null,
  tools: [],
  ai: false,
  noFeeder: false,
  matters: false,
};

/** The parts of a filter, in the order in which they are told. */
const filterParts = [
  'families',
  'zones',
  'payAtLeast',
  'outlook',
  'exposure',
  'tools',
  'ai',
  'noFeeder',
  'matters',
] as const;
export type FilterPart = (typeof filterParts)[number];

/** The parts that ask something. */
export function askedParts(filter: RoleFilter): readonly FilterPart[] {
  return filterParts.filter((part) => {
    const asked = filter[part];
    return Array.isArray(asked) ? asked.length > 0 : asked !== null && asked !== false;
  });
}

/** What a filter is held against. */
export type Filtered = {
  readonly index: PackIndex;
  /** null before the person has said where they are: then nothing matters to them yet. */
  readonly person: Pick<Person, 'matters'> | null;
  /** Roles without a feeder; null while they are not known, and then that part asks nothing. */
  readonly withoutFeeder: ReadonlySet<RoleId> | null;
};

/** The roles that a filter leaves out, each with the parts that do; null where it asks nothing. O(roles). */
export function rolesLeftOut(
  filtered: Filtered,
  filter: RoleFilter,
): ReadonlyMap<RoleId, readonly FilterPart[]> | null {
  const asked = askedParts(filter);
  if (asked.length === 0) return null;
  const { content } = filtered.index;
  const heldAgainst: Against = {
    ...filtered,
    middles: exposureMiddles(content),
    toolNames: new Set(filter.tools),
  };
  const leftOut = new Map<RoleId, readonly FilterPart[]>();
  for (const role of content.roles) {
    const against = asked.filter((part) => !passes[part](role, filter, heldAgainst));
    if (against.length > 0) leftOut.set(role.id, against);
  }
  return leftOut;
}

type Against = Filtered & { readonly middles: Middles; readonly toolNames: ReadonlySet<string> };

/** Whether a role passes a part that asks something. What is not known passes nothing, but for what matters. */
const passes: Readonly<Record<FilterPart, (role: Role, filter: RoleFilter, against: Against) => boolean>> = {
  families: ({ family }, { families }) => families.includes(family),
  zones: ({ zone }, { zones }) => zone !== null && zones.includes(zone),
  payAtLeast: ({ pay }, { payAtLeast }) => {
    const lower = pay?.annual[1] ?? null;
    return lower === 'top-coded' || (lower !== null && lower >= (payAtLeast ?? 0));
  },
  outlook: ({ outlook }, filter) => {
    const change = outlook?.changePercent ?? null;
    if (change === null) return false;
    return filter.outlook === 'growing' ? change > STEADY_PERCENT : change >= -STEADY_PERCENT;
  },
  exposure: ({ exposure: { eloundouBeta, microsoft } }, filter, { middles }) => {
    if (eloundouBeta === null || microsoft === null) return false;
    return filter.exposure === 'more'
      ? eloundouBeta > middles.eloundou && microsoft > middles.microsoft
      : eloundouBeta < middles.eloundou && microsoft < middles.microsoft;
  },
  tools: (role, _, { index, toolNames }) => usesOneOf(index.content, role, toolNames),
  ai: (role, _, { index }) => isAboutAi(index, role),
  noFeeder: ({ id }, _, { withoutFeeder }) => withoutFeeder === null || withoutFeeder.has(id),
  matters: (role, _, { index, person }) =>
    person === null || againstMatters(role, index.content, person).length === 0,
};

/** Change in the number of jobs up to which it counts as steady, in percent (ours). */
const STEADY_PERCENT = 1;

type Middles = { readonly eloundou: number; readonly microsoft: number };

/** The middle role's overlap by each source, which "more" and "less" are told by: the sources' scales are not each other's. */
function exposureMiddles({ roles }: PackContent): Middles {
  return {
    eloundou: middleOf(roles.flatMap(({ exposure }) => exposure.eloundouBeta ?? [])),
    microsoft: middleOf(roles.flatMap(({ exposure }) => exposure.microsoft ?? [])),
  };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
