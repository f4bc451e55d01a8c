// What if: what changes when one skill of the person rises by one level, and the skills ranked by the roles that opens.
// A rise never takes a role out of reach: effort never grows by it, and gates and lift do not depend on it.
import type { Role, RoleId, Skill, SkillId } from '../model/pack.ts';
import { err, ok, type Result } from '../model/result.ts';
import { levelCost } from './level-cost.ts';
import { allMoves, type Move, type MoveContext, moveTo, moveToTarget, scoresOf } from './move.ts';
import { closedGates, isWorthSuggesting } from './options.ts';
import { entersMoves, number, roleAtPosition } from './pack-index.ts';
import { cellOf } from './role-skills.ts';
import { profileOf } from './score.ts';
import type { Target } from './target.ts';
import { isWithin } from './within.ts';

/** The highest level there is (domain 2). */
const HIGHEST_LEVEL = 5;

/** One skill raised: the move before and after, and how many roles are reachable before and after. */
export type WhatIf = {
  readonly skill: Skill;
  readonly from: number;
  /** One level above `from`, at most 5. */
  readonly to: number;
  readonly before: Move;
  readonly after: Move;
  readonly reachableBefore: number;
  readonly reachableAfter: number;
};

/** A skill whose rise by one level opens roles. */
type SkillOpening = {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
  /** What the rise costs, in the points effort is counted in. */
  readonly points: number;
  /** The roles that become reachable, in the pack's order. */
  readonly opened: readonly Role[];
};

/** Skills that open roles, the most roles first, and how many roles are reachable now. */
export type SkillsByOpened = { readonly reachable: number; readonly skills: readonly SkillOpening[] };

/**
 * Whether a role is reachable: worth suggesting, no closed gate, and typical effort within the months. Unlike the
 * suggestions it is not cut to the best fits, so that no role takes another's place.
 */
export function isReachable(move: Move, months: number): boolean {
  return isUnbarred(move) && isWithin(move, { months, countCredentials: true });
}

/** Reachable but for its effort; no level changes this. */
function isUnbarred(move: Move): boolean {
  return isWorthSuggesting(move) && closedGates(move).length === 0;
}

/**
 * What one level more of one skill changes for one move and for how many roles are reachable within the months, which
 * are "some preparation" at most unless asked otherwise. Refuses a skill the pack lacks, one whose own level is not
 * known, and a move whose numbers are not known.
 */
export function raisedBy(
  context: MoveContext,
  target: Target,
  skill: SkillId,
  months: number = context.assumptions.nearMonths,
): Result<WhatIf> {
  const skillAt = context.index.skillAt.get(skill);
  if (skillAt === undefined) return err({ code: 'skill-unknown', skill });
  const before = moveToTarget(context, target);
  if (before.score === null) return err({ code: 'role-unrated', role: unratedOf(context, before) });
  const from = number(context.profile.levels[skillAt]);
  if (Number.isNaN(from)) {
    return err({ code: 'value-illegal', name: `level of ${skill}`, value: 'not known', legal: '0 to 5' });
  }
  const { reachable, waiting } = partMoves(context, months);
  const rise = riseOf(context, skillAt);
  return ok({
    skill: rise.skill,
    from,
    to: rise.to,
    before,
    after: moveToTarget(afterRise(context, rise), target),
    reachableBefore: reachable,
    reachableAfter: reachable + openedBy(context, rise, waiting, months).length,
  });
}

/**
 * The skills of which one level more opens roles: the most roles first, then the cheapest rise, then the pack's order.
 * Months as for `raisedBy`. O(skills × requirements).
 */
export function skillsByOpened(
  context: MoveContext,
  months: number = context.assumptions.nearMonths,
): SkillsByOpened {
  const { reachable, waiting } = partMoves(context, months);
  const rises = [...context.profile.levels.keys()].map((skillAt) => riseOf(context, skillAt));
  const skills = rises
    .map((rise) => ({
      skill: rise.skill,
      from: rise.from,
      to: rise.to,
      points: levelCost(rise.to) - levelCost(rise.from),
      opened: openedBy(context, rise, waiting, months),
    }))
    .filter(({ opened }) => opened.length > 0)
    .sort((a, b) => b.opened.length - a.opened.length || a.points - b.points);
  return { reachable, skills };
}

/** How many roles are reachable, and the moves that only their effort keeps out. */
function partMoves(
  context: MoveContext,
  months: number,
): { readonly reachable: number; readonly waiting: readonly Move[] } {
  const unbarred = allMoves(context).filter(isUnbarred);
  const waiting = unbarred.filter((move) => !isReachable(move, months));
  return { reachable: unbarred.length - waiting.length, waiting };
}

/** One skill of the person one level higher; a level not known stays so. */
type Rise = { readonly skill: Skill; readonly skillAt: number; readonly from: number; readonly to: number };

function riseOf({ index, profile }: MoveContext, skillAt: number): Rise {
  const skill = index.content.skills[skillAt];
  if (skill === undefined) throw new Error(`No skill at position ${skillAt}`);
  const from = number(profile.levels[skillAt]);
  return { skill, skillAt, from, to: Math.min(HIGHEST_LEVEL, from + 1) };
}

/** The person after a rise. */
function afterRise(context: MoveContext, { skillAt, to }: Rise): MoveContext {
  const levels = context.profile.levels.with(skillAt, to);
  const profile = profileOf(levels, context.originTarget);
  return { ...context, profile, scores: scoresOf(profile, context.index) };
}

/** The waiting roles a rise opens. Only those that ask more of the skill than the person had can be. */
function openedBy(
  context: MoveContext,
  rise: Rise,
  waiting: readonly Move[],
  months: number,
): readonly Role[] {
  const { listed } = context.index;
  const asking = waiting.filter(({ at }) => {
    const cell = cellOf(listed, at, rise.skillAt);
    return number(listed.weight[cell]) > 0 && number(listed.level[cell]) > rise.from;
  });
  if (asking.length === 0) return [];
  const raised = afterRise(context, rise);
  return asking
    .map(({ at }) => moveTo(raised, at))
    .flatMap((move) => (isReachable(move, months) ? [move.destination] : []));
}

/** Which end of a move keeps its numbers from being known: the destination, unless the origin is the one without ratings. */
function unratedOf(context: MoveContext, move: Move): RoleId {
  const origin = roleAtPosition(context.index, context.originAt);
  return entersMoves(move.destination) && origin.basis === 'title-only' ? origin.id : move.destination.id;
}
