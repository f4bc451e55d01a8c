// One move with all its numbers, and the list of every move a person could make. The screens ask here and compute nothing.
import type { Role } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { Assumptions } from '../model/settings.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Gate, gatesOf } from './gates.ts';
import { type KindReason, kindOf, type MoveKind } from './kind.ts';
import { personLevels } from './levels.ts';
import { entersMoves, number, type PackIndex, roleAtPosition } from './pack-index.ts';
import { comparePay, type PayComparison } from './pay.ts';
import {
  type Profile,
  profileOf,
  type Score,
  type ScoreColumns,
  scoreAll,
  scoreAt,
  scoreMove,
} from './score.ts';
import { roleTarget, type Target } from './target.ts';

/** Everything a move is judged from: the pack, the person, our choices, and how usual each move is where known. */
export type MoveContext = {
  readonly index: PackIndex;
  readonly person: Person;
  readonly assumptions: Assumptions;
  readonly originAt: number;
  readonly profile: Profile;
  /** The profile's score against every role, by position. */
  readonly scores: ScoreColumns;
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
  const levels = personLevels(index, originAt, person.ratings);
  const originTarget = roleTarget(index, originAt);
  const profile = profileOf(levels, originTarget);
  const scores = scoreAll(profile, index.requirements);
  return { index, person, assumptions, originAt, profile, scores, originTarget, usual };
}

/** The move to the role at a position. */
export function moveTo(context: MoveContext, at: number): Move {
  return judge(context, roleAtPosition(context.index, at), at, scoreAt(context.scores, at));
}

/** The move to a destination given by its requirements: a role, or a role after a shift. */
export function moveToTarget(context: MoveContext, target: Target): Move {
  const destination = roleAtPosition(context.index, target.roleAt);
  return judge(context, destination, target.roleAt, scoreMove(context.profile, target));
}

/** Every move to another role, in the pack's order; roles whose numbers are not known included. O(roles). */
export function allMoves(context: MoveContext): readonly Move[] {
  return context.index.content.roles.flatMap((destination, at) =>
    at === context.originAt ? [] : [judge(context, destination, at, scoreAt(context.scores, at))],
  );
}

function judge(context: MoveContext, destination: Role, at: number, computed: Score): Move {
  const { index, person, assumptions, usual } = context;
  const origin = roleAtPosition(index, context.originAt);
  const score = isKnown(computed, origin, destination) ? computed : null;
  const { kind, reason } = kindOf(origin, destination);
  return {
    destination,
    at,
    score,
    effort: score === null ? null : effortOf(score.share, destination.zone, person.weeklyHours, assumptions),
    gates: gatesOf(person, origin, destination, index.content.payTopCode),
    kind,
    kindReason: reason,
    pay: comparePay(person, origin, destination),
    likelihood: knownOrNull(usual?.likelihood[at]),
    lift: knownOrNull(usual?.lift[at]),
    notForMe: person.notForMe.find((entry) => entry.role === destination.id)?.reason ?? null,
  };
}

function isKnown(score: Score, origin: Role, destination: Role): boolean {
  return (
    entersMoves(destination) &&
    origin.basis !== 'title-only' &&
    !Number.isNaN(score.fit) &&
    !Number.isNaN(score.share)
  );
}

function knownOrNull(value: number | undefined): number | null {
  const known = number(value);
  return Number.isNaN(known) ? null : known;
}
