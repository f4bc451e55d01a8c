// How near two roles are over the links between related roles: a short random walk from the origin.
import type { Role } from '../../model/pack.ts';
import { number } from '../pack-index.ts';
import type { LikelihoodColumns, RelatedColumns } from './columns.ts';
import { sparseRows, timesVector } from './sparse-rows.ts';

/** Weight of a link by its tier (ours): the closest, close, and further ones. */
const TIER_WEIGHT = { primaryShort: 1, primaryLong: 0.7, supplemental: 0.4 } as const;
const TIERS = ['primaryShort', 'primaryLong', 'supplemental'] as const;

/** Steps of the walk, and how much each further step counts of the one before. */
const WALK_STEPS = 8;
const WALK_DECAY = 0.8;
/** Keeps a destination the walk hardly reaches finite, at about the twentieth part of an average one. */
const WALK_FLOOR = 0.05;

/** Links among the given roles; links to other roles are left out. */
export function relatedRows(roles: readonly Role[]): RelatedColumns {
  const at = new Map(roles.map((role, position) => [role.id, position]));
  const links = roles.map((role, origin) => {
    const row = new Map<number, number>();
    for (const tier of TIERS) {
      for (const id of role.related[tier]) {
        const to = at.get(id);
        if (to !== undefined && to !== origin) row.set(to, Math.max(row.get(to) ?? 0, TIER_WEIGHT[tier]));
      }
    }
    return row;
  });
  const both = links.map((row) => new Map(row));
  links.forEach((row, from) => {
    for (const [to, weight] of row) both[to]?.set(from, (both[to].get(from) ?? 0) + weight);
  });
  const touching = both.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  const all = touching.reduce((sum, weight) => sum + weight, 0);
  return {
    links: sparseRows(links.map((row) => [...row.keys()].map(one))),
    closest: sparseRows(
      links.map((row) => [...row].filter(([, w]) => w === TIER_WEIGHT.primaryShort).map(([to]) => one(to))),
    ),
    steps: sparseRows(
      both.map((row, from) =>
        [...row].map(([to, weight]): [number, number] => [to, weight / (touching[from] ?? 1)]),
      ),
    ),
    share: Float64Array.from(touching, (weight) => (all === 0 ? 0 : weight / all)),
  };
}

/**
 * Logarithm of how often a walk over related roles visits each one, against how often any walk does.
 * NaN where the origin or the destination has no links. O(steps × links).
 */
export function walkNearness({ related, count }: LikelihoodColumns, origin: number): Float64Array {
  const { steps, share } = related;
  if (share[origin] === 0) return new Float64Array(count).fill(Number.NaN);
  // Links lead both ways, so what a walk from here does to a role, against any walk, is the mean of what it does to the
  // role's own links: each step averages the last one's ratios.
  let ratios: Float64Array = new Float64Array(count);
  ratios[origin] = 1 / number(share[origin]);
  const visits = new Float64Array(count);
  for (let step = 1; step <= WALK_STEPS; step++) {
    ratios = timesVector(steps, ratios);
    const counts = WALK_DECAY ** step;
    for (let at = 0; at < count; at++) visits[at] = Number(visits[at]) + counts * Number(ratios[at]);
  }
  return visits.map((visit, at) => (share[at] === 0 ? Number.NaN : Math.log(visit + WALK_FLOOR)));
}

function one(column: number): [number, number] {
  return [column, 1];
}
