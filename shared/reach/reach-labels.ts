// Names beside the dots of "Within reach": each where it covers no other name, no mark and no number of the scale.
import type { RoleId } from '../model/pack.ts';
import { type ReachDot, RIM, RINGS, radiusOf, SCALE_HALF } from './reach-layout.ts';

/** A dot to be named, with its name in lines. */
export type NamedDot = Pick<ReachDot, 'role' | 'x' | 'y'> & {
  readonly lines: readonly string[];
  /** Named even where there is no room. */
  readonly always?: boolean;
};

/**
 * A name's place: where its lines are anchored, the middle of the first one, in the picture's units. One that stands off
 * from its dot has a line to it.
 */
export type ReachLabel = {
  readonly role: RoleId;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: { readonly from: Point; readonly to: Point } | null;
};

type Point = Pick<ReachDot, 'x' | 'y'>;

/** Size of the letters, the height of a line, and a width that no letter of the font passes on average, on screen. */
export const LABEL_SIZE = 14;
export const LABEL_LINE = 16;
const LETTER = 7.4;
/** From a dot's middle to its name, how far off a name may stand instead, and from one thing to the next (ours). */
const BESIDE = 11;
const OFF = [40, 70, 100, 140] as const;
const APART = 2;
/** Half the side of a mark, and of a number of the scale with its ground. */
const MARK = 8;
const NUMBER = { x: 16, y: 10 };

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/**
 * Names for dots in their order; one that has no room goes without. `scale` is how much nearer the picture is looked at:
 * letters keep their size, so that a closer look names more. A name keeps to its own place whatever is named after it.
 * Deterministic. O(names × (names + marks)).
 */
export function reachLabels(
  dots: readonly NamedDot[],
  marks: readonly Pick<ReachDot, 'x' | 'y'>[],
  scale = 1,
): readonly ReachLabel[] {
  const taken: Box[] = [
    ...marks.map(({ x, y }) => around(x * scale, y * scale, MARK, MARK)),
    ...RINGS.map((months) => around(0, -radiusOf(months) * scale, NUMBER.x, NUMBER.y)),
    around(0, 0, radiusOf(0) * scale * Math.cos(SCALE_HALF), radiusOf(0) * scale),
  ];
  return dots.flatMap(({ role, lines, x, y, always = false }) => {
    const places = placesOf(lines, x * scale, y * scale);
    const free = places.find(
      ({ box }) => isInside(box, RIM * scale) && taken.every((other) => !meet(box, other)),
    );
    // Toward the middle there is the least to cover.
    const place = free ?? (always ? places[x > 0 ? 1 : 0] : undefined);
    if (place === undefined) return [];
    taken.push(place.box);
    const back = (point: Point) => ({ x: point.x / scale, y: point.y / scale });
    const to = place.isOff ? { x: place.x, y: (place.box.top + place.box.bottom) / 2 } : null;
    return [
      {
        role,
        lines,
        ...back(place),
        anchor: place.anchor,
        leader: to === null ? null : { from: { x, y }, to: back(to) },
      },
    ];
  });
}

type Place = Pick<ReachLabel, 'x' | 'y' | 'anchor'> & { readonly box: Box; readonly isOff: boolean };

/** To the right, to the left, below, above; then farther off to the side the dot is on, ever steeper. */
function placesOf(lines: readonly string[], x: number, y: number): readonly Place[] {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const height = lines.length * LABEL_LINE;
  const place = (anchor: Place['anchor'], anchorX: number, top: number, isOff = false): Place => {
    const left = anchorX - { start: 0, middle: width / 2, end: width }[anchor];
    return {
      anchor,
      isOff,
      x: anchorX,
      y: top + LABEL_LINE / 2,
      box: { left, right: left + width, top, bottom: top + height },
    };
  };
  return [
    place('start', x + BESIDE, y - height / 2),
    place('end', x - BESIDE, y - height / 2),
    place('middle', x, y + BESIDE),
    place('middle', x, y - BESIDE - height),
    ...OFF.flatMap((off) =>
      [0, 0.5, -0.5, 1, -1].map((slope) => {
        const side = x < 0 ? -1 : 1;
        return place(side < 0 ? 'end' : 'start', x + side * off, y + slope * off - height / 2, true);
      }),
    ),
  ];
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Whether a box lies within the rim, outside of which the families' names stand. */
function isInside({ left, right, top, bottom }: Box, rim: number): boolean {
  return Math.hypot(Math.max(-left, right), Math.max(-top, bottom)) < rim;
}

function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.right + APART &&
    b.left < a.right + APART &&
    a.top < b.bottom + APART &&
    b.top < a.bottom + APART
  );
}
