// A role of a table as a pack has it. What the table does not say, importance, levels and preparation, is assumed by one
// rule for all and marked so.
import type { PackRole, RoleId, Source } from '../../../../shared/model/pack.ts';
import type { Asked, OwnRole } from './own-roles.ts';

/** Ours, as for ESCO: the importance of what is essential, and one level for all. */
const ASSUMED_IMPORTANCE = 0.75;
const ASSUMED_LEVEL = 3;

/** Ours: the middle of five. Without any preparation no effort could be told. */
const ASSUMED_ZONE = 3;

/** The pack's role. `positions` are those of the skills by folded name. */
export function packRole(
  role: OwnRole,
  id: RoleId,
  given: Pick<PackRole, 'family' | 'group' | 'source'>,
  positions: ReadonlyMap<string, number>,
): PackRole {
  const asked = askedSkills(role, positions);
  const assumed = assumedParts(role);
  return {
    id,
    title: role.title,
    ...given,
    basis: asked.length === 0 ? 'title-only' : 'rated',
    zone: role.zone ?? ASSUMED_ZONE,
    requirements:
      asked.length === 0
        ? null
        : {
            skills: asked.map(([at]) => at),
            importance: asked.map(([, { importance }]) => importance),
            level: asked.map(([, { level }]) => level),
          },
    ratings: [],
    ...(assumed.length === 0 ? {} : { assumed }),
    estimatedFrom: [],
    tools: [],
    activities: [],
    related: { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: null,
    interests: null,
    education: { entry: null, survey: null },
    pay: role.pay === null ? null : medianPay(role.pay, id),
    outlook: null,
    employment: null,
    exposure: { eloundouBeta: null, microsoft: null },
  };
}

/** Positions, rising, and what is asked. Of two names for one skill the higher values count. */
function askedSkills(
  { asked }: OwnRole,
  positions: ReadonlyMap<string, number>,
): (readonly [number, { readonly importance: number; readonly level: number }])[] {
  const byPosition = new Map<number, { readonly importance: number; readonly level: number }>();
  for (const [key, { importance, level }] of asked) {
    const at = positions.get(key) ?? 0;
    const before = byPosition.get(at) ?? { importance: 0, level: 0 };
    byPosition.set(at, {
      importance: Math.max(before.importance, importance ?? ASSUMED_IMPORTANCE),
      level: Math.max(before.level, level ?? ASSUMED_LEVEL),
    });
  }
  return [...byPosition].sort(([a], [b]) => a - b);
}

function assumedParts({ asked, zone }: OwnRole): NonNullable<PackRole['assumed']> {
  const lacks = (part: keyof Asked) => [...asked.values()].some((values) => values[part] === null);
  return [
    ...(lacks('importance') ? (['importance'] as const) : []),
    ...(lacks('level') ? (['levels'] as const) : []),
    ...(zone === null ? (['zone'] as const) : []),
  ];
}

/** One figure of pay is taken for the median; nothing else is known of its spread. */
function medianPay(pay: number, id: RoleId): PackRole['pay'] {
  return {
    annual: [null, null, pay, null, null],
    hourly: [null, null, null, null, null],
    code: id,
    sharedWith: 1,
    isMain: true,
  };
}

/** The table as a source: whose data it is, and what of it was assumed. */
export function ownSource(
  roles: readonly PackRole[],
  { title, place, license }: { readonly title: string; readonly place: string; readonly license: string },
  file: string,
  id: Source['id'],
): Source {
  const has = (part: NonNullable<PackRole['assumed']>[number]) =>
    roles.some(({ assumed }) => assumed?.includes(part));
  const changes = [
    ...(has('importance') ? [`importance ${ASSUMED_IMPORTANCE} where none is stated`] : []),
    ...(has('levels') ? [`level ${ASSUMED_LEVEL} of 5 where none is stated`] : []),
    ...(has('zone') ? [`preparation ${ASSUMED_ZONE} of 5 where none is stated`] : []),
  ];
  return {
    id,
    name: file,
    publisher: title,
    period: 'own data',
    place,
    license,
    url: '',
    attribution: '',
    changes: changes.length === 0 ? '' : `Assumed: ${changes.join('; ')}.`,
  };
}
