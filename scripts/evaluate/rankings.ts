// The rankings ours is compared with. Each scores roles; codes take the mean over the origin's roles.

import type { LikelihoodColumns } from '../../shared/moves/likelihood/columns.ts';
import { number, type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { scoreAll, usualProfile } from '../../shared/moves/score.ts';
import { roleTarget } from '../../shared/moves/target.ts';
import type { Mobility } from './mobility.ts';

/** A ranking by another measure. `combine`: how a destination code's roles make one score. */
export type Ranking = {
  readonly name: string;
  readonly combine: 'sum' | 'mean';
  readonly score: (index: PackIndex, columns: LikelihoodColumns, origin: number) => Float64Array;
};

/** Likeness is averaged over a code's roles; jobs and links add up. */
export const rankings: readonly Ranking[] = [
  { name: 'cosine of importance', combine: 'mean', score: cosineOfImportance },
  { name: 'readiness', combine: 'mean', score: readiness },
  { name: 'employment size alone', combine: 'sum', score: (_, columns) => columns.jobs },
  { name: 'O*NET’s Related Occupations', combine: 'sum', score: relatedRank },
];

/** Scores of all codes from one origin code. */
export function rankCodes(
  ranking: Ranking,
  index: PackIndex,
  columns: LikelihoodColumns,
  mobility: Mobility,
  origin: number,
): Float64Array {
  const scores = new Float64Array(mobility.codes.length);
  const roles = mobility.rolesOf[origin] ?? [];
  for (const role of roles) {
    ranking.score(index, columns, role).forEach((score, to) => {
      const code = number(mobility.codeOf[to]);
      if (code < 0 || Number.isNaN(score)) return;
      const among = ranking.combine === 'mean' ? (mobility.rolesOf[code]?.length ?? 1) : 1;
      scores[code] = number(scores[code]) + score / among / roles.length;
    });
  }
  return scores;
}

function cosineOfImportance(
  index: PackIndex,
  { positions }: LikelihoodColumns,
  origin: number,
): Float64Array {
  const from = importanceOf(index, number(positions[origin]));
  return Float64Array.from(positions, (at) => {
    const to = importanceOf(index, at);
    const product = from.reduce((sum, value, s) => sum + value * number(to[s]), 0);
    return product / (Math.hypot(...from) * Math.hypot(...to));
  });
}

/** Importance of skills and knowledge; abilities and what is not known count as 0. */
function importanceOf(index: PackIndex, roleAt: number): Float64Array {
  return roleTarget(index, roleAt).importance.map((value, s) =>
    Number.isNaN(value) || index.content.skills[s]?.kind === 'ability' ? 0 : value,
  );
}

function readiness(index: PackIndex, { positions }: LikelihoodColumns, origin: number): Float64Array {
  const from = number(positions[origin]);
  const scores = scoreAll(usualProfile(index, from), index.requirements);
  return Float64Array.from(positions, (at) => number(scores.readiness[at]));
}

/** The first named of the related roles counts most; others not at all. */
function relatedRank(index: PackIndex, { positions }: LikelihoodColumns, origin: number): Float64Array {
  const { primaryShort, primaryLong, supplemental } = roleAtPosition(
    index,
    number(positions[origin]),
  ).related;
  const rank = new Map([...primaryShort, ...primaryLong, ...supplemental].map((id, at) => [id, at + 1]));
  return Float64Array.from(
    positions,
    (at) => 1 / (rank.get(roleAtPosition(index, at).id) ?? Number.POSITIVE_INFINITY),
  );
}
