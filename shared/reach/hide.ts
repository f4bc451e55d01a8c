// What a person can hide from "Within reach", each for a reason they can name; nothing is hidden unasked.
import type { Person } from '../model/person.ts';
import type { Move } from '../moves/move.ts';
import { closedGates, isShrinking } from '../moves/options.ts';
import type { PackContent } from '../moves/pack-index.ts';
import { packKnows } from '../moves/pack-knows.ts';
import { againstMatters } from '../profile/matters.ts';

/** What can be hidden, in the order it is offered. */
const hideKinds = ['barriers', 'shrinking', 'below-floor', 'interests'] as const;
export type HideKind = (typeof hideKinds)[number];

/** What hiding would mean anything for: a floor and interests have to be named before, an outlook has to be known. */
export function hideOffered(content: PackContent, person: Person): readonly HideKind[] {
  const knows = packKnows(content);
  const means: Readonly<Record<HideKind, boolean>> = {
    barriers: true,
    shrinking: knows.outlook,
    'below-floor': person.payFloor !== null && knows.pay,
    interests: person.matters.interests.length > 0 && content.interests.length > 0,
  };
  return hideKinds.filter((kind) => means[kind]);
}

/** The moves left when some kinds are hidden. What is not known hides nothing. O(moves). */
export function withoutHidden(
  moves: readonly Move[],
  hide: readonly HideKind[],
  content: PackContent,
  person: Person,
): readonly Move[] {
  return hide.length === 0
    ? moves
    : moves.filter((move) => !hide.some((kind) => is[kind](move, content, person)));
}

const is: Readonly<Record<HideKind, (move: Move, content: PackContent, person: Person) => boolean>> = {
  barriers: (move) => closedGates(move).length > 0,
  shrinking: ({ destination }) => isShrinking(destination),
  'below-floor': ({ gates }) => gates.some(({ kind, state }) => kind === 'pay' && state === 'closed'),
  interests: ({ destination }, content, person) => againstMatters(destination, content, person).length > 0,
};
