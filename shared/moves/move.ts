// One move with all its numbers, and the list of every move a person could make. The screens ask here and compute nothing.
import type { Role } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { Assumptions } from '../model/settings.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Gate, gatesOf } from './gates.ts';
import { type KindReason, kindOf, type MoveKind } from './kind.ts';
import { type Levels, personLevels } from './levels.ts';
import { entersMoves, number, type PackIndex, roleAtPosition } from './pack-index.ts';
import { comparePay, type PayComparison } from './pay.ts';
import { type Score, scoreMove } from './score.ts';
import { roleTarget, type Target } from './target.ts';

/** Everything a move is judged from: the pack, the person, our choices, and how usual each move is where known. */
export type MoveContext = {
  readonly index: PackIndex;
  readonly person: Person;
  readonly assumptions: Assumptions;
  readonly originAt: number;
  readonly levels: Levels;
  readonly originTarget: Target;
  /** Per destination: share of those who changed occupation that went there, and lift; NaN = not known. */
  readonly usual: { readonly likelihood: Float64Array; readonly lift: Float64Array } | null;
};

/** One move. Numbers that are not known are null, never 0. */
export type Move = {
  readonly destination: Role;
  readonly at: number;
  readonly score: Score | null;
  readonly effort: Effort | null;
  readonly gates: readonly Gate[];
  readonly kind: MoveKind;
  readonly kindReason: KindReason;
  readonly pay: PayComparison;
  readonly likelihood: number | null;
  readonly lift: number | null;
  readonly notForMe: string | null;
};

/** Prepares what all moves of one person share. `usual` comes from the likelihood model when it is ready. */
export function moveContext(
  index: PackIndex,
  person: Person,
  assumptions: Assumptions,
  usual: MoveContext['usual'],
): MoveContext | null {
  const originAt = index.roleAt.get(person.role);
  if (originAt === undefined) return null;
  return {
    index,
    person,
    assumptions,
    originAt,
    levels: personLevels(index, originAt, person.ratings),
    originTarget: roleTarget(index, originAt),
    usual,
  };
}

/** The move to the role at a position. */
export function moveTo(context: MoveContext, at: number): Move {
  return moveToTarget(context, roleTarget(context.index, at));
}

/** The move to a destination given by its requirements: a role, or a role after a shift. */
export function moveToTarget(context: MoveContext, target: Target): Move {
  const { index, person } = context;
  const origin = roleAtPosition(index, context.originAt);
  const destination = roleAtPosition(index, target.roleAt);
  const score = knownScore(context, target, destination);
  const { kind, reason } = kindOf(origin, destination);
  return {
    destination,
    at: target.roleAt,
    score,
    effort:
      score === null
        ? null
        : effortOf(score.share, destination.zone, person.weeklyHours, context.assumptions),
    gates: gatesOf(person, origin, destination, index.content.payTopCode),
    kind,
    kindReason: reason,
    pay: comparePay(person, origin, destination),
    likelihood: knownOrNull(context.usual?.likelihood[target.roleAt]),
    lift: knownOrNull(context.usual?.lift[target.roleAt]),
    notForMe: person.notForMe.find((entry) => entry.role === destination.id)?.reason ?? null,
  };
}

/** Every move to another role, in the pack's order; roles whose numbers are not known included. O(roles × skills). */
export function allMoves(context: MoveContext): readonly Move[] {
  const moves: Move[] = [];
  for (let at = 0; at < context.index.content.roles.length; at++) {
    if (at !== context.originAt) moves.push(moveTo(context, at));
  }
  return moves;
}

function knownScore(context: MoveContext, target: Target, destination: Role): Score | null {
  const origin = roleAtPosition(context.index, context.originAt);
  if (!entersMoves(destination) || origin.basis === 'title-only') return null;
  const score = scoreMove(context.levels, context.originTarget, target);
  return Number.isNaN(score.fit) || Number.isNaN(score.share) ? null : score;
}

function knownOrNull(value: number | undefined): number | null {
  const known = number(value);
  return Number.isNaN(known) ? null : known;
}
