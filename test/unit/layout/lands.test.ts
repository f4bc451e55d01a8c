import { describe, expect, it } from 'vitest';
import { buildLands, type LandDot } from '../../../shared/layout/lands.ts';
import type { MapPolygon } from '../../../shared/layout/map-layout.ts';
import { tintFamilies } from '../../../shared/layout/tints.ts';

/** A square block of dots, 18 units apart. */
function block(family: number, left: number, top: number, side: number): LandDot[] {
  return Array.from({ length: side * side }, (_, at) => ({
    family,
    x: left + (at % side) * 18,
    y: top + Math.floor(at / side) * 18,
  }));
}

/** Whether a point lies in any of the polygons, holes left out. */
function isInside(polygons: readonly MapPolygon[], x: number, y: number): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1);
}

function isInRing(ring: readonly number[], x: number, y: number): boolean {
  let inside = false;
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
    const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[last]!, ring[last + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

const dots = [...block(0, 0, 0, 6), ...block(1, 108, 0, 6), ...block(2, 400, 0, 4)];
const built = buildLands(dots, 3);

describe('lands', () => {
  it('hold their own dots, and the coast holds all', () => {
    for (const { family, x, y } of dots) {
      expect(isInside(built.lands[family]!, x, y)).toBe(true);
      expect(isInside(built.coast, x, y)).toBe(true);
    }
  });

  it('leave sea between what is far apart', () => {
    expect(isInside(built.coast, 310, 30)).toBe(false);
    expect(built.coast).toHaveLength(2);
  });

  it('give a family no islet around a dot among others', () => {
    const stray = [...dots, { family: 2, x: 45, y: 45 }];
    const { lands } = buildLands(stray, 3);
    expect(isInside(lands[2]!, 45, 45)).toBe(false);
    expect(isInside(lands[0]!, 45, 45)).toBe(true);
  });

  it('fill a small pond but keep a lake', () => {
    const without = (from: number, to: number) =>
      block(0, 0, 0, 9).filter(({ x, y }) => x < from || x > to || y < from || y > to);
    expect(isInside(buildLands(without(54, 72), 1).coast, 63, 63)).toBe(true);
    expect(isInside(buildLands(without(36, 108), 1).coast, 72, 72)).toBe(false);
  });

  it('lie within their bounds', () => {
    const { left, top, right, bottom } = built.bounds;
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(bottom);
    }
  });
});

describe('tints', () => {
  it('differ where lands touch', () => {
    const rows = [0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3].flatMap((column) => block(row * 4 + column, column * 72, row * 72, 4)),
    );
    const { grid } = buildLands(rows, 16);
    const tints = tintFamilies(grid, 16);
    for (let family = 0; family < 16; family++) {
      if (family % 4 < 3) expect(tints[family]).not.toBe(tints[family + 1]);
      if (family < 12) expect(tints[family]).not.toBe(tints[family + 4]);
      expect(tints[family]).toBeGreaterThanOrEqual(1);
      expect(tints[family]).toBeLessThanOrEqual(6);
    }
  });
});
