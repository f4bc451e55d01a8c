// What a person hides goes, for just the reason they named; what they did not ask for stays.
import { beforeAll, describe, expect, test } from 'vitest';
import { allMoves, type Move } from '../../../shared/moves/move.ts';
import { closedGates, isShrinking } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { hideOffered, withoutHidden } from '../../../shared/reach/hide.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let moves: readonly Move[];
const someone = person('43-9021.00', { payFloor: 45_000 });
beforeAll(async () => {
  index = await builtInIndex();
  moves = allMoves(contextOf(index, someone));
});

describe('hiding', () => {
  test('nothing leaves every job', () => {
    expect(withoutHidden(moves, [], index.content, someone)).toBe(moves);
  });

  test('barriers leaves the jobs with none that is known', () => {
    const left = withoutHidden(moves, ['barriers'], index.content, someone);
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(moves.filter((move) => closedGates(move).length === 0));
  });

  test('several takes away what goes against any of them', () => {
    const left = withoutHidden(moves, ['shrinking', 'below-floor'], index.content, someone);
    const gone = moves.filter((move) => !left.includes(move));
    const isBelow = ({ gates }: Move) =>
      gates.some(({ kind, state }) => kind === 'pay' && state === 'closed');
    expect(left.some((move) => isShrinking(move.destination) || isBelow(move))).toBe(false);
    expect(gone.every((move) => isShrinking(move.destination) || isBelow(move))).toBe(true);
  });

  test('by interests keeps jobs whose interests are not known', () => {
    const { content } = index;
    const chosen = { ...someone, matters: { ...someone.matters, interests: [content.interests[0]!.id] } };
    const left = withoutHidden(moves, ['interests'], content, chosen);
    expect(left.length).toBeLessThan(moves.length);
    const unknown = moves.filter(({ destination }) => destination.interests === null);
    expect(left).toEqual(expect.arrayContaining([...unknown]));
  });
});

describe('what can be hidden', () => {
  test('needs a floor and interests to be named first', () => {
    const { content } = index;
    expect(hideOffered(content, person('43-9021.00'))).toEqual(['barriers', 'shrinking']);
    const interests = [content.interests[0]!.id];
    const named = { ...someone, matters: { ...someone.matters, interests } };
    expect(hideOffered(content, named)).toEqual(['barriers', 'shrinking', 'below-floor', 'interests']);
  });
});
