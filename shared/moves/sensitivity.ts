// Threshold sensitivity: how many moves flip when a threshold of ours moves. Tells how much hangs on each choice.
import type { Role } from '../model/pack.ts';
import { newPerson } from '../model/person.ts';
import type { Assumptions } from '../model/settings.ts';
import { type Band, bandOf, effortOf } from './effort.ts';
import { type MoveContext, moveContext } from './move.ts';
import { SUGGESTED_LIFT } from './options.ts';
import { entersMoves, number, type PackIndex, roleAtPosition, withHasSkillFrom } from './pack-index.ts';
import { comparePay, PAY_SAME_BAND, payDirection } from './pay.ts';
import { profileOf, type ScoreColumns, scoreAll } from './score.ts';
import { roleTarget } from './target.ts';

/** How far each threshold is moved, as shares of itself (ours). */
const CHANGES: readonly number[] = [-0.2, -0.1, 0.1, 0.2];

/** How many of an origin's best fits are watched for changes of their own (ours; a first screenful). */
const FIRST = 10;

/** Which threshold moved. */
export type Threshold =
  | 'ready-months'
  | 'near-months'
  | 'stretch-months'
  | 'has-skill-importance'
  | 'suggested-lift'
  | 'same-pay';

/** How many moves flipped when one threshold moved by some share of itself. */
export type Flips = {
  readonly threshold: Threshold;
  /** The threshold before it moved. */
  readonly value: number;
  /** −0.2 = a fifth lower. */
  readonly change: number;
  /** What flips: a move's band, its place among the first ten by fit, whether it is suggested, whether pay rises or falls. */
  readonly what: 'band' | 'first-ten' | 'suggested' | 'pay-direction';
  /** Moves of which that is known before. */
  readonly moves: number;
  readonly flipped: number;
  /** Flipped of moves, 0..1; null where there are none. */
  readonly share: number | null;
};

/** A threshold moved, with the pack as it reads under it where that differs. */
type Variant = { readonly change: number; readonly index: PackIndex };

/** The moves of one origin, as far as thresholds look at them. */
type OriginMoves = {
  readonly context: MoveContext;
  /** Destinations whose numbers are known. */
  readonly known: readonly number[];
  readonly months: Float64Array;
  readonly firstTen: readonly number[];
};

/** Flips among one person's moves, per threshold and change. Likelihood stays as it was fitted. O(roles × skills). */
export function sensitivityOf(context: MoveContext, changes: readonly number[] = CHANGES): readonly Flips[] {
  return flipsOf(context, variantsOf(context.index, changes));
}

/**
 * Flips among the moves from every role of the pack, each by someone who has what the role usually asks. `usualFrom`
 * gives what is known of how usual each origin's moves are. O(roles² × skills): seconds for a thousand roles.
 */
export function sensitivityOfPack(
  index: PackIndex,
  assumptions: Assumptions,
  usualFrom: (originAt: number) => MoveContext['usual'],
  changes: readonly number[] = CHANGES,
): readonly Flips[] {
  const variants = variantsOf(index, changes);
  let total: readonly Flips[] = [];
  index.content.roles.forEach((role, at) => {
    if (!entersMoves(role)) return;
    const context = moveContext(index, newPerson(role.id), assumptions, usualFrom(at));
    if (context !== null) total = added(total, flipsOf(context, variants));
  });
  return total;
}

function added(total: readonly Flips[], more: readonly Flips[]): readonly Flips[] {
  return more.map((row, at) =>
    withShare({
      ...row,
      moves: row.moves + (total[at]?.moves ?? 0),
      flipped: row.flipped + (total[at]?.flipped ?? 0),
    }),
  );
}

function withShare(row: Omit<Flips, 'share'>): Flips {
  return { ...row, share: row.moves === 0 ? null : row.flipped / row.moves };
}

function variantsOf(index: PackIndex, changes: readonly number[]): readonly Variant[] {
  return changes.map((change) => ({
    change,
    index: withHasSkillFrom(index, index.hasSkillFrom * (1 + change)),
  }));
}

/** One origin's rows, in a fixed order. */
function flipsOf(context: MoveContext, variants: readonly Variant[]): readonly Flips[] {
  const base = movesFrom(context, context.index);
  return variants.flatMap((variant) => [
    ...cutFlips(base, variant.change),
    ...hasSkillFlips(base, variant),
    liftFlips(base, variant.change),
    payFlips(base, variant.change),
  ]);
}

/** The moves of a person as the pack reads them; another pack index than the context's only in its thresholds. */
function movesFrom(context: MoveContext, index: PackIndex): OriginMoves {
  const { originAt, profile, person, assumptions } = context;
  const { roles } = index.content;
  const scores = scoreAll(profileOf(profile.levels, roleTarget(index, originAt)), index.requirements);
  const originEnters = roleAtPosition(index, originAt).basis !== 'title-only';
  const known = [...roles.keys()].filter(
    (at) => originEnters && at !== originAt && isKnown(roles[at], scores, at),
  );
  const months = new Float64Array(roles.length).fill(Number.NaN);
  for (const at of known) {
    const effort = effortOf(
      number(scores.share[at]),
      roleAtPosition(index, at).zone,
      person.weeklyHours,
      assumptions,
    );
    months[at] = effort?.months?.typical ?? Number.NaN;
  }
  return { context, known, months, firstTen: firstByFit(index, known, scores.fit) };
}

function isKnown(role: Role | undefined, { fit, share }: ScoreColumns, at: number): boolean {
  return role !== undefined && entersMoves(role) && !Number.isNaN(fit[at]) && !Number.isNaN(share[at]);
}

/** The best fits, ties by the role's id as in every list. */
function firstByFit(index: PackIndex, known: readonly number[], fit: Float64Array): readonly number[] {
  const id = (at: number) => roleAtPosition(index, at).id;
  return known
    .toSorted((a, b) => number(fit[b]) - number(fit[a]) || (id(a) < id(b) ? -1 : 1))
    .slice(0, FIRST);
}

function bandAt(moves: OriginMoves, at: number, assumptions: Assumptions): Band | null {
  const months = number(moves.months[at]);
  return Number.isNaN(months) ? null : bandOf(months, assumptions);
}

/** The three cuts between the bands, each moved alone. */
function cutFlips(base: OriginMoves, change: number): readonly Flips[] {
  const { assumptions } = base.context;
  const cuts = [
    ['ready-months', 'readyMonths'],
    ['near-months', 'nearMonths'],
    ['stretch-months', 'stretchMonths'],
  ] as const;
  return cuts.map(([threshold, cut]) => {
    const moved = { ...assumptions, [cut]: assumptions[cut] * (1 + change) };
    const row = { threshold, value: assumptions[cut], change, what: 'band' } as const;
    const counted = base.known.filter((at) => bandAt(base, at, assumptions) !== null);
    return flips(row, counted, (at) => bandAt(base, at, assumptions) !== bandAt(base, at, moved));
  });
}

/** Fewer or more requirements count, and what is rare among roles changes with them. */
function hasSkillFlips(base: OriginMoves, { change, index }: Variant): readonly Flips[] {
  const { assumptions } = base.context;
  const moved = movesFrom(base.context, index);
  const row = { threshold: 'has-skill-importance', value: base.context.index.hasSkillFrom, change } as const;
  const counted = base.known.filter((at) => bandAt(base, at, assumptions) !== null);
  return [
    flips(
      { ...row, what: 'band' },
      counted,
      (at) => bandAt(base, at, assumptions) !== bandAt(moved, at, assumptions),
    ),
    flips({ ...row, what: 'first-ten' }, base.firstTen, (at) => !moved.firstTen.includes(at)),
  ];
}

function liftFlips({ context, known }: OriginMoves, change: number): Flips {
  const lift = (at: number) => number(context.usual?.lift[at]);
  const moved = SUGGESTED_LIFT * (1 + change);
  return flips(
    { threshold: 'suggested-lift', value: SUGGESTED_LIFT, change, what: 'suggested' },
    known.filter((at) => !Number.isNaN(lift(at))),
    (at) => lift(at) >= SUGGESTED_LIFT !== lift(at) >= moved,
  );
}

function payFlips({ context, known }: OriginMoves, change: number): Flips {
  const { index, person, originAt } = context;
  const origin = roleAtPosition(index, originAt);
  const pay = (at: number) => comparePay(person, origin, roleAtPosition(index, at));
  const moved = PAY_SAME_BAND * (1 + change);
  return flips(
    { threshold: 'same-pay', value: PAY_SAME_BAND, change, what: 'pay-direction' },
    known.filter((at) => pay(at).direction !== 'not-known'),
    (at) => {
      const compared = pay(at);
      return compared.direction !== payDirection(compared.change, compared.now, moved);
    },
  );
}

function flips(
  row: Pick<Flips, 'threshold' | 'value' | 'change' | 'what'>,
  counted: readonly number[],
  isFlipped: (at: number) => boolean,
): Flips {
  return withShare({ ...row, moves: counted.length, flipped: counted.filter(isFlipped).length });
}
