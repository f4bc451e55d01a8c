// Every leg a route could take, prepared once per pack and assumptions, since a leg's weight is fixed per ordered pair.
// Which legs those are. The direct move: no very big step, or one people make at least as often as the destination's size
// alone would bring (domain 7). With stops that is not enough: almost anyone is ready for some job hardly anyone goes to,
// and a lift of 1 says little of a job with few people in it, so that routes ran through gambling managers and disc
// jockeys. On a route with stops every leg must be well trodden and a fair fit, or usual, a good fit and no very big step;
// and every stop must be one that people do go to, without a jump of preparation (question.ts asks more of stops): a stop
// harder to reach than the destination is no help. What is not known, in a pack without numbers of jobs, stops no leg.
import type { Assumptions } from '../model/settings.ts';
import { effortOf } from '../moves/effort.ts';
import { type LikelihoodModel, lifts, likelihoods } from '../moves/likelihood.ts';
import type { MoveContext } from '../moves/move.ts';
import { entersMoves, number, type PackIndex } from '../moves/pack-index.ts';
import { type ScoreColumns, scoreAll, usualProfile } from '../moves/score.ts';
import { usualWord } from '../moves/usual.ts';
import {
  at,
  emptyRow,
  filterRows,
  type LegRow,
  type LegRows,
  NO_LEG,
  packRows,
  STEPS,
  turnRows,
} from './leg-rows.ts';
import { zoneRise } from './search-graph.ts';

/** The legs of a pack, from either end, with what is read of each role on the way. */
export type LegGraph = {
  readonly index: PackIndex;
  readonly assumptions: Assumptions;
  /** Null for a pack used without likelihoods. */
  readonly model: LikelihoodModel | null;
  /** Legs onto a stop, by where they start and by where they end. */
  readonly forward: LegRows;
  readonly backward: LegRows;
  /** Legs onto a destination, by where they end. */
  readonly last: LegRows;
  /** Job zone by position; 0 where not known. */
  readonly zone: Uint8Array;
  /** Lower-quartile pay by position, NaN where not known; a top-coded one is worth what it is known to reach. */
  readonly pay: Float64Array;
  /** Place of each role in the order of ids, which settles ties whatever the pack's order. */
  readonly rank: Uint32Array;
};

/** Weekly hours never exceed this (model: person). */
export const MOST_WEEKLY_HOURS = 80;
const WEEKS_PER_MONTH = 52 / 12;

/** At this lift people make a move as often as the destination's size alone would bring (domain 1). */
export const USUAL_LIFT = 1;
/** From this lift a move is well trodden, and so believed whatever its size and fit (ours; as for an option that is well paid). */
export const TRODDEN_LIFT = 3;
/** From this fit a job uses enough of a person that one believes they would take it on the way (ours; see docs/sanity.md). */
const GOOD_FIT = 0.7;
/** Below this fit even a well trodden leg is by chance: jobs of few known skills have high lifts (ours). */
const FAIR_FIT = 0.6;
/** A leg to a stop rises by no more than this many zones, as the preparation gate has it (domain 5). */
const STOP_ZONE_RISE = 1;

/** Calendar months of so many steps of an hour, at weekly hours above 0. */
export function monthsOfSteps(steps: number, weeklyHours: number): number {
  return steps / (STEPS * weeklyHours * WEEKS_PER_MONTH);
}

/** The most effort, in steps of an hour, that is no very big step at some hours a week. */
export function stretchSteps(weeklyHours: number, { stretchMonths }: Assumptions): number {
  return Math.floor(stretchMonths * weeklyHours * WEEKS_PER_MONTH * STEPS);
}

/** Prepares all legs: O(roles² × requirements). Legs that no weekly hours would allow are left out. */
export function prepareLegs(
  index: PackIndex,
  assumptions: Assumptions,
  model: LikelihoodModel | null,
): LegGraph {
  const { roles } = index.content;
  const fill = legFiller(index, assumptions);
  const tooFar = stretchSteps(MOST_WEEKLY_HOURS, assumptions);
  // A cache of its own, emptied row by row: keeping the rows of all origins would hold roles² numbers.
  const fresh = model === null ? null : { ...model, cache: new Map<number, Float64Array>() };
  const row = emptyRow(roles.length);
  const legs = packRows(roles.length, (origin) => {
    const usual = usualFrom({ model: fresh }, origin);
    const profile = usualProfile(index, origin);
    fill(row, origin, scoreAll(profile, index.requirements), usual);
    fresh?.cache.clear();
    for (let end = 0; end < roles.length; end++)
      if (!isBelievable(row, end, tooFar)) row.effort[end] = NO_LEG;
    return row;
  });
  const zone = Uint8Array.from(roles, (role) => role.zone ?? 0);
  const forward = filterRows(legs, (leg, from) =>
    leadsToStop(at(legs.likelihood, leg), zoneRise(zone, from, at(legs.ends, leg))),
  );
  return {
    index,
    assumptions,
    model,
    forward,
    backward: turnRows(forward),
    last: turnRows(legs),
    zone,
    pay: Float64Array.from(roles, (role) => {
      const pay = role.pay?.annual[1] ?? null;
      return (pay === 'top-coded' ? index.content.payTopCode : pay) ?? Number.NaN;
    }),
    rank: ranks(roles.map((role) => role.id)),
  };
}

/** The legs from a person's own profile, which the first leg of a route uses. O(roles). */
export function firstLegs({ index, assumptions, originAt, scores, usual }: MoveContext): LegRow {
  const row = emptyRow(index.content.roles.length);
  legFiller(index, assumptions)(row, originAt, scores(), usual);
  return row;
}

/** How usual each move from a role is; null for a pack used without likelihoods. */
export function usualFrom({ model }: Pick<LegGraph, 'model'>, origin: number): MoveContext['usual'] {
  return model === null ? null : { likelihood: likelihoods(model, origin), lift: lifts(model, origin) };
}

/** Those of a role's legs that may lead to a stop. */
export function legsToStops(row: LegRow, origin: number, { zone, assumptions }: LegGraph): LegRow {
  const tooFar = stretchSteps(MOST_WEEKLY_HOURS, assumptions);
  return {
    ...row,
    effort: row.effort.map((effort, end) =>
      isBelievable(row, end, tooFar) && leadsToStop(at(row.likelihood, end), zoneRise(zone, origin, end))
        ? effort
        : NO_LEG,
    ),
  };
}

/**
 * Whether a leg may be part of a route with stops at some weekly hours. Not known is not against it: a comparison with NaN
 * is false.
 */
function isBelievable({ effort, lift, fit }: LegRow, leg: number, tooFar: number): boolean {
  const known = at(lift, leg);
  if (known >= TRODDEN_LIFT) return at(fit, leg) >= FAIR_FIT;
  return !(known < USUAL_LIFT) && at(fit, leg) >= GOOD_FIT && at(effort, leg) <= tooFar;
}

/** Whether people do go to a stop, and without a jump of preparation: a stop is there to make the way easier. */
function leadsToStop(likelihood: number, rise: number): boolean {
  return rise <= STOP_ZONE_RISE && usualWord(Number.isNaN(likelihood) ? null : likelihood) !== 'rare';
}

/** Fills a row with the legs of a profile from its scores; what is the same for every profile is worked out once. */
function legFiller(index: PackIndex, assumptions: Assumptions) {
  const { roles } = index.content;
  const hoursOfAll = Float64Array.from(roles, (role) => {
    const effort = entersMoves(role) ? effortOf(1, role.zone, 0, assumptions) : null;
    return effort === null ? Number.NaN : Math.sqrt(effort.hoursLow * effort.hoursHigh);
  });
  return (row: LegRow, from: number, scores: ScoreColumns, usual: MoveContext['usual']): void => {
    const origin = roles[from];
    const isOrigin = origin !== undefined && entersMoves(origin);
    for (let to = 0; to < roles.length; to++) {
      const lift = number(usual?.lift[to]);
      const steps = Math.round(number(scores.share[to]) * number(hoursOfAll[to]) * STEPS);
      const isKnown =
        isOrigin && to !== from && !Number.isNaN(number(scores.fit[to])) && !Number.isNaN(steps);
      row.effort[to] = isKnown ? steps : NO_LEG;
      // Rounded up, so that a limit a leg passes here is one it passes to the last digit.
      row.gap[to] = Math.ceil(number(scores.largestGap[to]) * STEPS);
      row.likelihood[to] = number(usual?.likelihood[to]);
      row.lift[to] = lift;
      row.fit[to] = number(scores.fit[to]);
    }
  };
}

function ranks(ids: readonly string[]): Uint32Array {
  const rank = new Uint32Array(ids.length);
  [...ids.keys()]
    .sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    .forEach((role, place) => {
      rank[role] = place;
    });
  return rank;
}
