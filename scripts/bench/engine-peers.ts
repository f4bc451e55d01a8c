// What the engine is held against: the same formulas as a plain program writes them, with an object a role and a map of
// its skills, and the cosine of importance, which most tools use. Both are straightforward, neither is slowed down.

import { DEFAULT_WEEKLY_HOURS } from '../../shared/model/person.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { type Effort, effortOf } from '../../shared/moves/effort.ts';
import { levelCost } from '../../shared/moves/level-cost.ts';
import { entersMoves, type PackIndex } from '../../shared/moves/pack-index.ts';
import { roleTarget } from '../../shared/moves/target.ts';

/** A role as a plain program holds it: what it asks, by skill, and the level at which it uses each known skill. */
export type PlainRole = {
  readonly at: number;
  readonly zone: number | null;
  readonly asks: readonly { readonly skill: string; readonly weight: number; readonly level: number }[];
  readonly levels: ReadonlyMap<string, number>;
  readonly used: ReadonlyMap<string, number>;
  readonly importance: readonly number[];
};

/** The numbers of one move. */
export type PlainMove = {
  readonly at: number;
  readonly readiness: number;
  readonly use: number;
  readonly fit: number;
  readonly share: number;
  readonly effort: Effort | null;
};

/** The roles of a pack that enter moves, with their weights worked out beforehand as ours are. */
export function plainRoles(index: PackIndex): readonly PlainRole[] {
  const { content, hasSkillFrom } = index;
  return content.roles.flatMap((role, at) => {
    if (!entersMoves(role)) return [];
    const target = roleTarget(index, at);
    const cells = content.skills.map(({ id }, skill) => ({
      skill: id,
      importance: target.importance[skill] ?? Number.NaN,
      level: target.level[skill] ?? Number.NaN,
      weight: target.weight[skill] ?? 0,
    }));
    const known = cells.filter(
      ({ importance, level }) =>
        importance < hasSkillFrom || (importance >= hasSkillFrom && !Number.isNaN(level)),
    );
    return {
      at,
      zone: role.zone,
      asks: cells.filter(({ weight }) => weight > 0),
      levels: new Map(
        cells.filter(({ level }) => !Number.isNaN(level)).map(({ skill, level }) => [skill, level]),
      ),
      used: new Map(
        known.map(({ skill, importance, level }) => [skill, importance < hasSkillFrom ? 0 : level]),
      ),
      importance: cells.map(({ importance }) => (Number.isNaN(importance) ? 0 : importance)),
    };
  });
}

/** All moves from one role with their effort, one object a move. */
export function plainMoves(origin: PlainRole, roles: readonly PlainRole[]): readonly PlainMove[] {
  return roles.filter((role) => role !== origin).map((role) => plainMove(origin, role));
}

function plainMove(origin: PlainRole, destination: PlainRole): PlainMove {
  let asked = 0;
  let met = 0;
  let learning = 0;
  let missing = 0;
  for (const { skill, weight, level } of destination.asks) {
    const has = origin.levels.get(skill);
    if (has === undefined) continue;
    const reached = Math.min(has, level);
    asked += weight;
    met += (weight * reached) / level;
    learning += weight * levelCost(level);
    missing += weight * (levelCost(level) - levelCost(reached));
  }
  let owned = 0;
  let used = 0;
  for (const { skill, weight, level } of origin.asks) {
    const needs = destination.used.get(skill);
    if (needs === undefined) continue;
    owned += weight;
    used += (weight * Math.min(level, needs)) / level;
  }
  const readiness = met / asked;
  const use = used / owned;
  const share = missing / learning;
  const fit = readiness + use === 0 ? 0 : (2 * readiness * use) / (readiness + use);
  const effort = effortOf(share, destination.zone, DEFAULT_WEEKLY_HOURS, defaultAssumptions);
  return { at: destination.at, readiness, use, fit, share, effort };
}

/** The cosine of importance between all pairs, as rows of plain numbers. */
export function cosineOfAllPairs(roles: readonly PlainRole[]): readonly (readonly number[])[] {
  const lengths = roles.map(({ importance }) =>
    Math.sqrt(importance.reduce((sum, value) => sum + value * value, 0)),
  );
  return roles.map((a, from) =>
    roles.map((b, to) => {
      let product = 0;
      for (let skill = 0; skill < a.importance.length; skill++) {
        product += (a.importance[skill] ?? 0) * (b.importance[skill] ?? 0);
      }
      return product / ((lengths[from] ?? 0) * (lengths[to] ?? 0));
    }),
  );
}
