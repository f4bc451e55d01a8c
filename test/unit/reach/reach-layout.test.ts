// The picture of "Within reach": distance is months, direction is the family, and nothing moves without a reason.
import { beforeAll, describe, expect, test } from 'vitest';
import { allMoves, type Move } from '../../../shared/moves/move.ts';
import { monthsUntil } from '../../../shared/moves/options.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import {
  FRAME,
  familyLines,
  MOST_MONTHS,
  RIM,
  RINGS,
  radiusOf,
  reachLayout,
  reachRange,
  SCALE_HALF,
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
  test('draws or counts every job whose months are known, and goes once around but for the scale', () => {
    const { dots, beyond, sectors } = layoutOf();
    const known = moves.filter((move) => monthsUntil(move, true) !== null).length;
    expect(dots.length + beyond).toBe(known);
    expect(sectors[0]!.from).toBe(SCALE_HALF);
    expect(sectors.at(-1)!.to).toBeCloseTo(2 * Math.PI - SCALE_HALF, 9);
    expect(sectors.slice(1).map(({ from }) => from)).toEqual(sectors.slice(0, -1).map(({ to }) => to));
  });

  test('holds nothing at no hours a week', () => {
    const none = allMoves(contextOf(index, person('43-9021.00', { weeklyHours: 0 })));
    expect(layoutOf(none)).toMatchObject({ dots: [], beyond: 0 });
  });
});

describe('the scale', () => {
  test('stands in the north with no job on either side of it', () => {
    for (const { x, y } of layoutOf().dots) {
      expect(Math.abs(Math.atan2(x, -y))).toBeGreaterThan(SCALE_HALF);
    }
  });
});

describe('hidden jobs', () => {
  test('are gone, and no other moves for it', () => {
    const shown = moves.filter((_, at) => at % 3 > 0);
    const before = new Map(layoutOf().dots.map((dot) => [dot.role, dot]));
    const { dots } = reachLayout(index.content, moves, TYPICAL, shown);
    expect(dots.length).toBeLessThan(before.size);
    for (const dot of dots) expect(dot).toEqual(before.get(dot.role));
  });
});

describe('names of families', () => {
  test('have room of their own beside the rim, and none is upside down', () => {
    const lines = layoutOf().sectors.map((sector) => ({ sector, lines: familyLines(sector) }));
    for (const { sector, lines: each } of lines) {
      for (const { text, x, y, turn } of each) {
        const distance = Math.hypot(x, y);
        expect(distance).toBeGreaterThan(RIM);
        expect(distance).toBeLessThan(FRAME);
        expect(Math.abs(turn)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
        expect(text.length * LEAST_LETTER).toBeLessThan((sector.to - sector.from) * distance);
      }
    }
    expect(lines.flatMap(({ lines: each }) => each.map(({ text }) => text)).join(' ')).toContain(
      'Business & Finance',
    );
  });

  /** No letter of the names' font is narrower on average, in the picture's units. */
  const LEAST_LETTER = 6.5;

  test('share the circle even where they need more than there is', () => {
    const families = index.content.families.map((family) => ({
      ...family,
      shortName: `${family.shortName} work`.repeat(4),
    }));
    const { sectors } = reachLayout({ ...index.content, families }, moves, TYPICAL);
    expect(sectors.at(-1)!.to).toBeCloseTo(2 * Math.PI - SCALE_HALF, 9);
    for (const { from, to } of sectors) expect(to).toBeGreaterThan(from);
  });
});
