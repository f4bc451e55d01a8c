import { beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../shared/model/person.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import {
  type Flips,
  sensitivityOf,
  sensitivityOfPack,
  type Threshold,
} from '../../../shared/moves/sensitivity.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';
import { type Asked, type HandMadeRole, handMadeIndex } from '../../support/hand-made-pack.ts';

const no: Asked = [0, 0];
const changes = [-0.2, -0.1, 0.1, 0.2];

function inFirstRole(
  index: PackIndex,
  usual: MoveContext['usual'] = null,
  facts: Partial<Person> = {},
): MoveContext {
  return contextOf(index, person(index.content.roles[0]!.id, facts), usual);
}

/** Moves counted and flipped at −20%, −10%, +10% and +20% of one threshold. */
function flippedBy(rows: readonly Flips[], threshold: Threshold, what: Flips['what']) {
  const found = rows.filter((row) => row.threshold === threshold && row.what === what);
  expect(found.map(({ change }) => change)).toEqual(changes);
  const [{ moves }] = found as [Flips];
  expect(found.every((row) => row.moves === moves)).toBe(true);
  return { moves, flipped: found.map(({ flipped }) => flipped) };
}

describe('moving a threshold', () => {
  test('flips the band of the moves whose months lie between the old cut and the new', () => {
    // At 9 hours a week these are 2.05, 5.5 and 22 months away, just beyond or just within a cut.
    const index = handMadeIndex([
      { asks: [[1, 2], [1, 1], no] },
      { asks: [[1, 2.6667], [1, 1], no], zone: 2 },
      { asks: [[1, 2.616], [1, 1], no], zone: 3 },
      { asks: [[1, 3.645], [1, 1], no], zone: 4 },
    ]);
    const rows = sensitivityOf(inFirstRole(index));
    expect(flippedBy(rows, 'ready-months', 'band')).toEqual({ moves: 3, flipped: [0, 0, 1, 1] });
    expect(flippedBy(rows, 'near-months', 'band')).toEqual({ moves: 3, flipped: [1, 1, 0, 0] });
    expect(flippedBy(rows, 'stretch-months', 'band')).toEqual({ moves: 3, flipped: [1, 1, 0, 0] });
    expect(rows.find((row) => row.flipped === 1)?.share).toBeCloseTo(1 / 3, 12);
  });

  test('of "has a skill" flips the band of a move that then asks more', () => {
    const index = handMadeIndex([{ asks: [[1, 2], [1, 1], no] }, { asks: [[1, 2], [0.47, 5], no], zone: 4 }]);
    const rows = sensitivityOf(inFirstRole(index));
    expect(flippedBy(rows, 'has-skill-importance', 'band')).toEqual({ moves: 1, flipped: [1, 1, 0, 0] });
  });

  test('of "has a skill" takes one of the first ten its place when another fits as well', () => {
    // All fit fully but role 5, until its second skill no longer counts; of equals the last by id gives way.
    const full: HandMadeRole = { asks: [[1, 2], [0, 0], no] };
    const roles = Array.from({ length: 12 }, () => full);
    roles[5] = { asks: [[1, 2], [0.58, 5], no] };
    const rows = sensitivityOf(inFirstRole(handMadeIndex(roles.slice(0, 12))));
    expect(flippedBy(rows, 'has-skill-importance', 'first-ten')).toEqual({
      moves: 10,
      flipped: [0, 0, 0, 1],
    });
  });

  test('of the lift from which a move is suggested flips those in between, and counts only known lifts', () => {
    const same: HandMadeRole = { asks: [[1, 2], [1, 1], no] };
    const lift = Float64Array.of(Number.NaN, 1.05, 0.85, 3, Number.NaN);
    const index = handMadeIndex([same, same, same, same, same]);
    const rows = sensitivityOf(inFirstRole(index, { likelihood: lift, lift }));
    expect(flippedBy(rows, 'suggested-lift', 'suggested')).toEqual({ moves: 3, flipped: [1, 0, 1, 1] });
  });

  test('of "about the same pay" flips the direction of pay near its edges, and counts only known pay', () => {
    const asks: HandMadeRole['asks'] = [[1, 2], [1, 1], no];
    // 5.25% more and 4.25% less than now.
    const index = handMadeIndex([
      { asks, pay: 40_000 },
      { asks, pay: 42_100 },
      { asks, pay: 38_300 },
      { asks },
    ]);
    const rows = sensitivityOf(inFirstRole(index));
    expect(flippedBy(rows, 'same-pay', 'pay-direction')).toEqual({ moves: 2, flipped: [1, 0, 1, 1] });
  });

  test('says of no moves that the share is not known, never 0 and never NaN', () => {
    const index = handMadeIndex([{ asks: null }, { asks: [[1, 2], [1, 1], no] }]);
    for (const row of sensitivityOf(inFirstRole(index))) {
      expect(row).toMatchObject({ moves: 0, flipped: 0, share: null });
    }
    const idle = sensitivityOf(
      inFirstRole(handMadeIndex([{ asks: [[1, 2], [1, 1], no] }]), null, { weeklyHours: 0 }),
    );
    expect(idle.filter((row) => row.what === 'band').every((row) => row.share === null)).toBe(true);
  });

  test('adds up over the origins of a pack, leaving out roles known by title only', () => {
    const index = handMadeIndex([
      { asks: [[1, 2], [1, 1], no], pay: 40_000 },
      { asks: [[1, 2.6667], [0.47, 3], no], pay: 41_900 },
      { asks: [[0.45, 4], [1, 3], no], zone: 4, pay: 60_000 },
      { asks: null },
    ]);
    const single = index.content.roles
      .slice(0, 3)
      .map((role) => sensitivityOf(contextOf(index, person(role.id))));
    const sum = (at: number, figure: 'moves' | 'flipped') =>
      single.reduce((total, rows) => total + rows[at]![figure], 0);
    const total = sensitivityOfPack(index, defaultAssumptions, () => null);
    expect(total.map(({ moves, flipped }) => [moves, flipped])).toEqual(
      single[0]!.map((_, at) => [sum(at, 'moves'), sum(at, 'flipped')]),
    );
    expect(total.some((row) => row.flipped > 0)).toBe(true);
  });
});

describe('on the pack that ships', () => {
  let index: PackIndex;
  beforeAll(async () => {
    index = await builtInIndex();
  });

  test.each(['43-9021.00', '15-1252.00', '29-1141.00'])(
    'no threshold left where it is flips a move of %s',
    (role) => {
      const rows = sensitivityOf(contextOf(index, person(role)), [0]);
      expect(rows.map(({ flipped }) => flipped)).toEqual(rows.map(() => 0));
      expect(rows.some(({ moves }) => moves > 800)).toBe(true);
    },
  );

  test.each(['43-9021.00', '15-1252.00', '29-1141.00'])(
    'never more moves of %s flip than there are, and more do the further a cut moves',
    (role) => {
      const rows = sensitivityOf(contextOf(index, person(role)));
      for (const { moves, flipped, share } of rows) {
        expect(flipped).toBeLessThanOrEqual(moves);
        expect(share === null ? moves : share * moves).toBeCloseTo(flipped, 9);
      }
      for (const threshold of ['ready-months', 'near-months', 'stretch-months'] as const) {
        const [down20, down10, up10, up20] = flippedBy(rows, threshold, 'band').flipped as [
          number,
          number,
          number,
          number,
        ];
        expect(down20).toBeGreaterThanOrEqual(down10);
        expect(up20).toBeGreaterThanOrEqual(up10);
      }
    },
  );
});
