// What a person filters the map and the table by. What is filtered out fades on the map; it is never gone without a word.
import type { FamilyId, Role, RoleId } from '../model/pack.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** Every part that is set must hold. Empty lists and nulls ask nothing. */
export type RoleFilter = {
  readonly families: readonly FamilyId[];
  /** Job zones 1..5. */
  readonly zones: readonly number[];
  /** Least yearly pay at the lower quartile, in the pack's currency. */
  readonly payAtLeast: number | null;
  readonly outlook: 'growing' | 'not-shrinking' | null;
  /** Overlap of tasks with what language models can do, where both sources agree. */
  readonly exposure: 'less' | 'more' | null;
};

/** A filter that asks nothing. */
export const NO_FILTER: RoleFilter = {
  families: [],
  zones: [],
  payAtLeast: null,
  outlook: null,
  exposure: null,
};

/** The parts of a filter, in the order in which they are told. */
const filterParts = ['families', 'zones', 'payAtLeast', 'outlook', 'exposure'] as const;
export type FilterPart = (typeof filterParts)[number];

/** The parts that ask something. */
export function askedParts(filter: RoleFilter): readonly FilterPart[] {
  return filterParts.filter((part) => {
    const asked = filter[part];
    return Array.isArray(asked) ? asked.length > 0 : asked !== null;
  });
}

/** The roles that a filter leaves out, each with the parts that do; null where it asks nothing. O(roles). */
export function rolesLeftOut(
  content: PackContent,
  filter: RoleFilter,
): ReadonlyMap<RoleId, readonly FilterPart[]> | null {
  const asked = askedParts(filter);
  if (asked.length === 0) return null;
  const exposed = exposureMiddles(content);
  const leftOut = new Map<RoleId, readonly FilterPart[]>();
  for (const role of content.roles) {
    const against = asked.filter((part) => !passes[part](role, filter, exposed));
    if (against.length > 0) leftOut.set(role.id, against);
  }
  return leftOut;
}

/** Whether a role passes a part that asks something. What is not known passes nothing. */
const passes: Readonly<Record<FilterPart, (role: Role, filter: RoleFilter, exposed: Middles) => boolean>> = {
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
  exposure: ({ exposure: { eloundouBeta, microsoft } }, filter, middle) => {
    if (eloundouBeta === null || microsoft === null) return false;
    return filter.exposure === 'more'
      ? eloundouBeta > middle.eloundou && microsoft > middle.microsoft
      : eloundouBeta < middle.eloundou && microsoft < middle.microsoft;
  },
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
