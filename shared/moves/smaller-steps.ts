// Beside a big step, the smaller ones toward the same work: honest news comes with a way on (domain 9).
import type { Move, MoveContext } from './move.ts';
import { closedGates, isShrinking } from './options.ts';
import { type PackIndex, roleAtPosition } from './pack-index.ts';
import { scoreMove, usualProfile } from './score.ts';
import type { Target } from './target.ts';

/** A job on the way: the move to it, and how much of the destination someone in it brings, 0..1. */
export type SmallerStep = { readonly move: Move; readonly readinessFromThere: number };

/** A smaller step takes at most half the hours, leads this much closer, and is one of so many (all ours). */
const HOURS_SHARE = 0.5;
const CLOSER_BY = 0.05;
const NAMED = 3;

/**
 * Jobs near the destination (related to it, or sharing a rare word of its title) with no closed gate, no cut in pay and no
 * falling number of jobs, that take at most half the hours and lead closer. The most helpful ones, smallest first.
 * `moves` are all of the person's. Empty for a destination without an effort, and for the person's own role. O(roles × skills).
 */
export function smallerSteps(
  context: MoveContext,
  move: Move,
  target: Target,
  moves: readonly Move[],
): readonly SmallerStep[] {
  const { score, effort } = move;
  if (score === null || effort === null || move.at === context.originAt) return [];
  const isNear = nearness(context.index, move.at);
  return moves
    .filter((step) => step.effort !== null && step.effort.hoursHigh <= effort.hoursHigh * HOURS_SHARE)
    .filter((step) => step.at !== move.at && isPassable(step) && isNear(step.at))
    .map((step) => ({ move: step, readinessFromThere: readinessFrom(context.index, step.at, target) }))
    .filter((step) => step.readinessFromThere >= score.readiness + CLOSER_BY)
    .sort((a, b) => b.readinessFromThere - a.readinessFromThere || a.move.at - b.move.at)
    .slice(0, NAMED)
    .sort((a, b) => hoursOf(a) - hoursOf(b));
}

function isPassable(step: Move): boolean {
  return (
    step.notForMe === null &&
    closedGates(step).length === 0 &&
    step.pay.direction !== 'down' &&
    !isShrinking(step.destination)
  );
}

function readinessFrom(index: PackIndex, at: number, target: Target): number {
  return scoreMove(usualProfile(index, at), target).readiness;
}

function hoursOf(step: SmallerStep): number {
  return step.move.effort?.hoursHigh ?? 0;
}

/** A title's word held by at most this share of all titles says something about the work (ours). */
const RARE_WORD_SHARE = 0.015;

/** Whether a role is related to the one at a position, or shares a rare word of its title. */
function nearness(index: PackIndex, at: number): (other: number) => boolean {
  const role = roleAtPosition(index, at);
  const words = rareWords(index, role.title);
  return (other) => {
    const { id, title, related } = roleAtPosition(index, other);
    const names = (from: typeof related, to: typeof id) =>
      [from.primaryShort, from.primaryLong, from.supplemental].some((tier) => tier.includes(to));
    if (names(role.related, id) || names(related, role.id)) return true;
    return titleWords(title).some((word) => words.has(word));
  };
}

function rareWords(index: PackIndex, title: string): ReadonlySet<string> {
  const titlesWith = new Map<string, number>(titleWords(title).map((word) => [word, 0]));
  for (const role of index.content.roles) {
    for (const word of new Set(titleWords(role.title))) {
      const count = titlesWith.get(word);
      if (count !== undefined) titlesWith.set(word, count + 1);
    }
  }
  const most = index.content.roles.length * RARE_WORD_SHARE;
  return new Set([...titlesWith.keys()].filter((word) => (titlesWith.get(word) ?? 0) <= most));
}

/** Words of four letters and more, without a plural's s. */
function titleWords(title: string): readonly string[] {
  return (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}
