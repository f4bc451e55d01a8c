// The picture of "Within reach": distance is months, direction is the family, and nothing moves without a reason.
import { beforeAll, describe, expect, test } from 'vitest';
import { allMoves, type Move } from '../../../shared/moves/move.ts';
import { monthsUntil, suggestedMoves } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import {
  MOST_MONTHS,
  RIM,
  RINGS,
  radiusOf,
  reachLabels,
  reachLayout,
  reachRange,
} from '../../../shared/reach/reach-layout.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

const TYPICAL = { countCredentials: true, end: 'typical' } as const;

let index: PackIndex;
let moves: readonly Move[];
beforeAll(async () => {
  index = await builtInIndex();
  moves = allMoves(contextOf(index, person('43-9021.00')));
});

const layoutOf = (of: readonly Move[] = moves, asked: Parameters<typeof reachLayout>[2] = TYPICAL) =>
  reachLayout(index.content, of, asked);

describe('a dot', () => {
  test('lies as far out as the ring of its months', () => {
    const moveTo = new Map(moves.map((move) => [move.destination.id, move]));
    for (const { role, x, y } of layoutOf().dots) {
      expect(Math.hypot(x, y)).toBeCloseTo(radiusOf(monthsUntil(moveTo.get(role)!, true)!), 9);
    }
    expect(radiusOf(MOST_MONTHS)).toBe(RIM);
  });

  test('of fewer months never lies farther out', () => {
    const radii = [0, 0.5, ...RINGS].map(radiusOf);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(new Set(radii).size).toBe(radii.length);
  });

  test('lies in the direction of its family', () => {
    const { dots, sectors } = layoutOf();
    for (const { at, x, y } of dots) {
      const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
      const sector = sectors.find(({ family }) => family === index.content.roles[at]!.family)!;
      expect(angle).toBeGreaterThan(sector.from);
      expect(angle).toBeLessThan(sector.to);
    }
  });

  test('moves on its own line when the hours change', () => {
    const fewer = allMoves(contextOf(index, person('43-9021.00', { weeklyHours: 20 })));
    const direction = ({ x, y }: { readonly x: number; readonly y: number }) => Math.atan2(x, -y);
    const before = new Map(layoutOf().dots.map((dot) => [dot.role, direction(dot)]));
    const after = layoutOf(fewer).dots.filter(({ role }) => before.has(role));
    expect(after.length).toBeGreaterThan(500);
    for (const dot of after) expect(direction(dot)).toBeCloseTo(before.get(dot.role)!, 9);
  });

  test('is nearer at best than at worst', () => {
    const best = layoutOf(moves, { countCredentials: false, end: 'low' });
    const worst = new Map(
      layoutOf(moves, { countCredentials: false, end: 'high' }).dots.map((dot) => [dot.role, dot]),
    );
    for (const dot of best.dots) {
      const far = worst.get(dot.role);
      if (far) expect(Math.hypot(dot.x, dot.y)).toBeLessThanOrEqual(Math.hypot(far.x, far.y) + 1e-9);
    }
    expect(worst.size).toBeLessThanOrEqual(best.dots.length);
  });
});

describe('the range of a job', () => {
  test('goes from its months at best to those at worst through its dot, and ends at the rim', () => {
    const moveTo = new Map(moves.map((move) => [move.destination.id, move]));
    for (const dot of layoutOf(moves, { countCredentials: false, end: 'typical' }).dots) {
      const move = moveTo.get(dot.role)!;
      const range = reachRange(dot, move, false);
      // Nothing to learn takes no time, at best as at worst.
      if (range === null) expect(move.effort?.months).toMatchObject({ low: 0, high: 0 });
      if (range === null) continue;
      const [from, to] = range;
      expect(Math.hypot(from.x, from.y)).toBeCloseTo(radiusOf(monthsUntil(move, false, 'low')!), 9);
      expect(Math.hypot(to.x, to.y)).toBeCloseTo(
        radiusOf(Math.min(monthsUntil(move, false, 'high')!, MOST_MONTHS)),
        9,
      );
      expect(from.x * dot.y - from.y * dot.x).toBeCloseTo(0, 6);
    }
  });

  test("is none where a missing credential's years decide, since they have no ends", () => {
    const decided = moves.find((move) => monthsUntil(move, true, 'low') === monthsUntil(move, true, 'high'))!;
    expect(reachRange({ x: 100, y: 0 }, decided, true)).toBeNull();
  });
});

describe('the whole', () => {
  test('draws or counts every job whose months are known, and goes once around', () => {
    const { dots, beyond, sectors } = layoutOf();
    const known = moves.filter((move) => monthsUntil(move, true) !== null).length;
    expect(dots.length + beyond).toBe(known);
    expect(sectors[0]!.from).toBe(0);
    expect(sectors.at(-1)!.to).toBeCloseTo(2 * Math.PI, 9);
    expect(sectors.slice(1).map(({ from }) => from)).toEqual(sectors.slice(0, -1).map(({ to }) => to));
  });

  test('holds nothing at no hours a week', () => {
    const none = allMoves(contextOf(index, person('43-9021.00', { weeklyHours: 0 })));
    expect(layoutOf(none)).toMatchObject({ dots: [], beyond: 0 });
  });
});

describe('names', () => {
  test('cover no other name and no mark, and are the same again', () => {
    const suggested = new Set(suggestedMoves(moves).map(({ destination }) => destination.id));
    const dots = layoutOf()
      .dots.filter(({ role }) => suggested.has(role))
      .map((dot) => ({ ...dot, title: index.content.roles[dot.at]!.title }));
    const labels = reachLabels(dots, dots);
    expect(labels.length).toBeGreaterThan(10);
    expect(reachLabels(dots, dots)).toEqual(labels);
    const boxes = labels.map(({ text, x, y }) => ({ left: x, right: x + text.length * 8, y }));
    boxes.forEach((box, at) => {
      for (const other of boxes.slice(at + 1)) {
        const areApart = box.left > other.right || box.right < other.left || Math.abs(box.y - other.y) >= 18;
        expect(areApart).toBe(true);
      }
      for (const dot of dots) {
        expect(dot.x < box.left || dot.x > box.right || Math.abs(dot.y - box.y) >= 11).toBe(true);
      }
    });
  });
});
