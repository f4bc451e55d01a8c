// Where the card of a dot stands: beside the dot, never over it, never outside the free area.
import type { Point, Viewport } from './camera.ts';

export type CardSize = { readonly width: number; readonly height: number };

/** What a card keeps clear of around its dot, in CSS pixels: more above where a pin stands on it. */
export type Clearance = { readonly around: number; readonly above: number };

/** Space kept to the edges of the free area, in CSS pixels. */
const EDGE = 4;

/**
 * The card's top left corner: above the dot, else below it, else right or left of it; null where it fits nowhere beside
 * the dot, which then stays uncovered.
 */
export function placeCard(
  { width, height }: CardSize,
  dot: Point,
  { around, above }: Clearance,
  { insets, ...area }: Viewport,
): Point | null {
  const left = insets.left + EDGE;
  const top = insets.top + EDGE;
  const right = area.width - insets.right - EDGE;
  const bottom = area.height - insets.bottom - EDGE;
  if (width > right - left || height > bottom - top) return null;
  const across = clamp(dot.x - width / 2, left, right - width);
  const down = clamp(dot.y - height / 2, top, bottom - height);
  const places: readonly Point[] = [
    { x: across, y: dot.y - above - height },
    { x: across, y: dot.y + around },
    { x: dot.x + around, y: down },
    { x: dot.x - around - width, y: down },
  ];
  const fits = ({ x, y }: Point) => x >= left && y >= top && x + width <= right && y + height <= bottom;
  return places.find(fits) ?? null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
