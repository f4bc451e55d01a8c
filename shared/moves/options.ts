// Orders moves for a person and picks the three options of the start: smallest step, best paid, most usual; where job data
// know neither pay nor how usual moves are, the closest jobs stand in their places.
// Suggestions are drawn from the best fits; what a person then chooses to sort by reorders those, openly.
import type { Role } from '../model/pack.ts';
import type { Move } from './move.ts';
import type { PackContent } from './pack-index.ts';
import { packKnows } from './pack-knows.ts';
import { usualWord } from './usual.ts';

/** What a list of moves can be sorted by. Never readiness: everyone is ready to wash dishes (domain 2). */
export const moveOrders = ['fit', 'effort', 'lift', 'likelihood', 'pay'] as const;
export type MoveOrder = (typeof moveOrders)[number];

/** How many of the best fits suggestions are drawn from (ours; about one role in fifteen). */
export const SUGGESTED_FROM = 60;

/** A move is suggested when people make it at least as often as the destination's size alone would bring (ours). */
export const SUGGESTED_LIFT = 1;

/** Whether a move is known, not set aside, and, where that is known, made by people often enough. */
export function isWorthSuggesting(move: Move): boolean {
  return move.score !== null && move.notForMe === null && (move.lift ?? SUGGESTED_LIFT) >= SUGGESTED_LIFT;
}

/** The moves worth suggesting, of the best fits; best fit first. */
export function suggestedMoves(moves: readonly Move[]): readonly Move[] {
  return sortMoves(moves.filter(isWorthSuggesting), 'fit').slice(0, SUGGESTED_FROM);
}

/** Sorted copy; unknown values last, ties by the role's id, so that the same input gives the same order. */
export function sortMoves(moves: readonly Move[], order: MoveOrder): readonly Move[] {
  const keyed = moves.map((move) => ({ move, key: sortKey(move, order) }));
  keyed.sort((a, b) => b.key - a.key || (a.move.destination.id < b.move.destination.id ? -1 : 1));
  return keyed.map(({ move }) => move);
}

/** Larger is earlier; −∞ when not known. */
function sortKey(move: Move, order: MoveOrder): number {
  const unknown = Number.NEGATIVE_INFINITY;
  switch (order) {
    case 'fit':
      return move.score?.fit ?? unknown;
    case 'effort':
      return move.effort === null ? unknown : -(move.effort.hoursLow + move.effort.hoursHigh);
    case 'lift':
      return move.lift ?? unknown;
    case 'likelihood':
      return move.likelihood ?? unknown;
    case 'pay':
      return payKey(move) ?? unknown;
  }
}

/** Newcomers do not earn the median: pay sorts by lower quartile; top-coded above every number. */
function payKey(move: Move): number | null {
  const { lowerQuartile } = move.pay;
  return lowerQuartile === 'top-coded' ? Number.MAX_VALUE : lowerQuartile;
}

/** Which end of an effort's range counts: at best, typically, at worst. */
export const effortEnds = ['low', 'typical', 'high'] as const;
export type EffortEnd = (typeof effortEnds)[number];

/** Months until the person could make the move: the effort's, or a missing credential's usual years where those count and are longer. */
export function monthsUntil(
  move: Move,
  countCredentials: boolean,
  end: EffortEnd = 'typical',
): number | null {
  const months = move.effort?.months?.[end];
  if (months === undefined) return null;
  return countCredentials ? Math.max(months, credentialMonths(move)) : months;
}

/** Usual months of the credential that entry asks and the person lacks; 0 when none. */
export function credentialMonths(move: Move): number {
  const gate = move.gates.find((candidate) => candidate.kind === 'education');
  return gate?.kind === 'education' && gate.state === 'closed' ? gate.credentialYears * 12 : 0;
}

/** The closed gates of a move, in their fixed order. */
export function closedGates(move: Move): Move['gates'] {
  return move.gates.filter((gate) => gate.state === 'closed');
}

/** One of the three options with what it was chosen from. */
export type Option = {
  readonly kind: 'smallest-step' | 'best-paid' | 'most-usual' | 'closest';
  readonly move: Move;
};

/** At most three options, and the close jobs left out of them because they are shrinking. */
export type Options = { readonly cards: readonly Option[]; readonly leftOutShrinking: readonly Role[] };

/** A job count projected to fall by more than this many percent is called shrinking (ours). */
const SHRINKING_PERCENT = -5;

/** Whether a role's jobs are projected to shrink. */
export function isShrinking(role: Role): boolean {
  return (role.outlook?.changePercent ?? 0) < SHRINKING_PERCENT;
}

/**
 * The three options among the suggested moves: the least preparation without a known cut in pay, the best pay at the
 * start with no closed gate and no very big step, and the most usual; pay and jobs count where published under the job's
 * own name. No card shows a shrinking job (those left out are returned, so that the screen can say so) nor a rare move:
 * a postmaster's pay is no option for a clerk when hardly anyone gets there. In a pack that lacks pay or how usual moves
 * are, for all roles, cards show close jobs only, and the best fits with no closed gate and no very big step fill them.
 */
export function pickOptions(moves: readonly Move[], content: PackContent): Options {
  const { pay, usual } = packKnows(content);
  const knowsAll = pay && usual;
  const suggested = suggestedMoves(moves).filter((move) => knowsAll || isClose(move));
  const leftOut = suggested.filter((move) => isShrinking(move.destination));
  const offered = suggested.filter(
    (move) => !leftOut.includes(move) && usualWord(move.likelihood) !== 'rare',
  );
  const passable = offered.filter((move) => closedGates(move).length === 0);
  const cards: Option[] = [];
  const add = (kind: Option['kind'], ranked: readonly Move[]) => {
    const move = ranked.find((candidate) => !cards.some((card) => card.move.at === candidate.at));
    if (move !== undefined) cards.push({ kind, move });
  };
  add('smallest-step', sortMoves(passable.filter(keepsPay).slice(0, CLOSEST), 'effort'));
  add('best-paid', sortMoves(passable.slice(0, CLOSEST).filter(isWellPaid), 'pay'));
  add('most-usual', sortMoves(offered.filter(isCountedByName), 'likelihood'));
  if (!knowsAll) {
    const rest = passable.filter((move) => move.effort?.band !== 'far');
    while (cards.length < CARDS && rest.length > 0) add('closest', rest.splice(0, 1));
  }
  return { cards, leftOutShrinking: leftOut.map((move) => move.destination) };
}

/** How many cards are shown. */
const CARDS = 3;

/**
 * Least fit of a card where nothing but fit speaks for a move (ours): below it a data entry clerk is sent to process sales,
 * with a twelfth of what they have.
 */
const CLOSE_FIT = 0.3;

function isClose(move: Move): boolean {
  return (move.score?.fit ?? 0) >= CLOSE_FIT;
}

/** Smallest step and best pay are looked for among this many best fits, so that they still use what one has (ours). */
const CLOSEST = 15;

/** Pay not known to fall: the smallest step should not be a step down. */
function keepsPay(move: Move): boolean {
  return move.pay.direction !== 'down';
}

/** A well paid option must be well trodden too: pay is easily named and seldom reached where few people go (ours). */
const BEST_PAID_LIFT = 3;

/**
 * Better paid by pay published under the job's own name, really made by people, and no very big step (or marketing
 * managers are sent to chief executive).
 */
function isWellPaid(move: Move): boolean {
  const { pay } = move.destination;
  return (
    move.pay.direction === 'up' &&
    pay?.isMain === true &&
    (move.lift ?? BEST_PAID_LIFT) >= BEST_PAID_LIFT &&
    move.effort?.band !== 'far'
  );
}

/**
 * Known to be usual, and counted under its own name. A row's jobs are split equally among the roles that share it, which
 * makes narrow ones (recycling workers among hand laborers) look large and the main one, if anything, small.
 */
function isCountedByName(move: Move): boolean {
  return move.likelihood !== null && move.destination.employment?.isMain === true;
}
