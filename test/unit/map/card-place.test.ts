import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../renderer/map/card-place.ts';

const clearance = { around: 15, above: 20 };
const viewport = { width: 1200, height: 800, insets: { left: 300, right: 340, top: 48, bottom: 0 } };
const card = { width: 240, height: 150 };

describe('the place of a card', () => {
  it('is above its dot, in the middle, where there is room', () => {
    expect(placeCard(card, { x: 600, y: 500 }, clearance, viewport)).toEqual({ x: 480, y: 330 });
  });

  it('is below a dot near the top, and beside one where neither fits', () => {
    expect(placeCard(card, { x: 600, y: 120 }, clearance, viewport)?.y).toBe(135);
    const low = { width: 900, height: 260, insets: { left: 0, right: 0, top: 0, bottom: 0 } };
    expect(placeCard(card, { x: 300, y: 130 }, clearance, low)).toEqual({ x: 315, y: 55 });
    expect(placeCard(card, { x: 800, y: 130 }, clearance, low)).toEqual({ x: 545, y: 55 });
  });

  it('is nowhere when the free area has no room beside the dot', () => {
    const small = { width: 300, height: 200, insets: { left: 0, right: 0, top: 0, bottom: 0 } };
    expect(placeCard(card, { x: 150, y: 100 }, clearance, small)).toBeNull();
  });

  it('never covers the dot and never leaves the free area', () => {
    const inset = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 100, max: 2000 }),
          height: fc.integer({ min: 100, max: 1200 }),
          insets: fc.record({ left: inset, right: inset, top: inset, bottom: inset }),
        }),
        fc.record({ width: fc.integer({ min: 60, max: 300 }), height: fc.integer({ min: 20, max: 300 }) }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (area, size, across, down) => {
          const dot = { x: across * area.width, y: down * area.height };
          const place = placeCard(size, dot, clearance, area);
          if (place === null) return;
          const { x, y } = place;
          expect(x).toBeGreaterThanOrEqual(area.insets.left);
          expect(y).toBeGreaterThanOrEqual(area.insets.top);
          expect(x + size.width).toBeLessThanOrEqual(area.width - area.insets.right);
          expect(y + size.height).toBeLessThanOrEqual(area.height - area.insets.bottom);
          const gapX = Math.max(x - dot.x, dot.x - x - size.width);
          const gapY = Math.max(y - dot.y, dot.y - y - size.height);
          expect(Math.max(gapX, gapY)).toBeGreaterThan(clearance.around - 1e-6);
        },
      ),
    );
  });
});
