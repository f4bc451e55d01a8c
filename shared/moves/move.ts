// One move with all its numbers, and the list of every move a person could make. The screens ask here and compute nothing.
import type { Role } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import type { Assumptions } from '../model/settings.ts';
import { type Effort, effortOf } from './effort.ts';
import { type Gate, gatesFrom } from './gates.ts';
import { type KindReason, kindOf, type MoveKind } from './kind.ts';
import { personLevels } from './levels.ts';
import { entersMoves, knownOrNull, type PackIndex, roleAtPosition } from './pack-index.ts';
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
  /** The profile's score against every role, by position; worked out when first asked for. */
  readonly scores: () => ScoreColumns;
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
  const scores = scoresOf(profile, index);
  return { index, person, assumptions, originAt, profile, scores, originTarget, usual };
}

/** The scores of a profile against every role, worked out once, when first asked for. */
export function scoresOf(profile: Profile, { requirements }: PackIndex): () => ScoreColumns {
  let scores: ScoreColumns | null = null;
  return () => {
    scores ??= scoreAll(profile, requirements);
    return scores;
  };
}

/** The move to the role at a position. */
export function moveTo(context: MoveContext, at: number): Move {
  return judgeFrom(context)(at, scoreAt(context.scores(), at));
}

/** The move to a destination given by its requirements: a role, or a role after a shift. */
export function moveToTarget(context: MoveContext, target: Target): Move {
  return judgeFrom(context)(target.roleAt, scoreMove(context.profile, target));
}

/** Every move to another role, in the pack's order; roles whose numbers are not known included. O(roles). */
export function allMoves(context: MoveContext): readonly Move[] {
  const judge = judgeFrom(context);
  const scores = context.scores();
  const moves: Move[] = [];
  for (let at = 0; at < context.index.content.roles.length; at++) {
    if (at !== context.originAt) moves.push(judge(at, scoreAt(scores, at)));
  }
  return moves;
}

/** Judges moves of one person; what they share is worked out once. */
function judgeFrom({
  index,
  person,
  assumptions,
  usual,
  originAt,
}: MoveContext): (at: number, computed: Score) => Move {
  const origin = roleAtPosition(index, originAt);
  const gates = gatesFrom(person, origin, index);
  const setAside = new Map(person.notForMe.map(({ role, reason }) => [role, reason]));
  return (at, computed) => {
    const destination = roleAtPosition(index, at);
    const score = isKnown(computed, origin, destination) ? computed : null;
    const { kind, reason } = kindOf(origin, destination);
    return {
      destination,
      at,
      score,
      effort:
        score === null ? null : effortOf(score.share, destination.zone, person.weeklyHours, assumptions),
      gates: gates(destination),
      kind,
      kindReason: reason,
      pay: comparePay(person, origin, destination),
      likelihood: knownOrNull(usual?.likelihood[at]),
      lift: knownOrNull(usual?.lift[at]),
      notForMe: setAside.get(destination.id) ?? null,
    };
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
