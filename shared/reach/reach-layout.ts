// The picture of "Within reach" as plain numbers: distance from the middle is months of effort, the angle is the family.
import type { FamilyId, RoleId } from '../model/pack.ts';
import type { Move } from '../moves/move.ts';
import { type EffortEnd, monthsUntil } from '../moves/options.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** Months of the outermost ring; what takes longer is counted beside the picture, not drawn. */
export const MOST_MONTHS = 60;
/** Months that have a ring. */
export const RINGS = [3, 6, 12, 24, 36, 60] as const;
/** Distance of the outermost ring from the middle; the person's own place takes the inner part. */
export const RIM = 400;
const MIDDLE = 46;

/**
 * Distance from the middle of so many months, 0..MOST_MONTHS. It grows with the root: most jobs that fit lie within two years,
 * and on an even scale they would crowd in the middle.
 */
export function radiusOf(months: number): number {
  return MIDDLE + (RIM - MIDDLE) * Math.sqrt(months / MOST_MONTHS);
}

/** A family's part of the circle, from north clockwise in radians. */
export type Sector = { readonly family: FamilyId; readonly from: number; readonly to: number };

/** A job's place: x to the right and y down from the middle. */
export type ReachDot = { readonly role: RoleId; readonly at: number; readonly x: number; readonly y: number };

type Point = { readonly x: number; readonly y: number };

export type ReachLayout = {
  readonly sectors: readonly Sector[];
  /** Jobs whose months are known and within the outermost ring. */
  readonly dots: readonly ReachDot[];
  /** How many known ones lie beyond. */
  readonly beyond: number;
};

/** The least part of the circle a family has, as jobs: a name needs room (ours). */
const LEAST_JOBS = 14;
/** The golden section spreads any number of places evenly, and none of them moves when another comes. */
const GOLDEN = 0.618_033_988_749_894_9;

/**
 * Places all moves. A job's angle rests on the pack alone, so that it moves on its own line only; its distance is the months
 * of the chosen end, or the years of a missing credential where those count and are longer. O(roles).
 */
export function reachLayout(
  content: PackContent,
  moves: readonly Move[],
  { countCredentials, end }: { readonly countCredentials: boolean; readonly end: EffortEnd },
): ReachLayout {
  const sectors = sectorsOf(content);
  const sectorOf = new Map(sectors.map((sector) => [sector.family, sector]));
  const placed = new Map<FamilyId, number>();
  const dots: ReachDot[] = [];
  let beyond = 0;
  for (const move of moves) {
    const { id: role, family } = move.destination;
    const order = placed.get(family) ?? 0;
    placed.set(family, order + 1);
    const months = monthsUntil(move, countCredentials, end);
    const sector = sectorOf.get(family);
    if (months === null || sector === undefined) continue;
    if (months > MOST_MONTHS) {
      beyond += 1;
      continue;
    }
    const share = 0.06 + 0.88 * ((order * GOLDEN) % 1);
    const angle = sector.from + (sector.to - sector.from) * share;
    const radius = radiusOf(months);
    dots.push({ role, at: move.at, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });
  }
  return { sectors, dots, beyond };
}

function sectorsOf({ families, roles }: PackContent): readonly Sector[] {
  const count = new Map<FamilyId, number>();
  for (const { family } of roles) count.set(family, (count.get(family) ?? 0) + 1);
  const sized = families
    .filter(({ id }) => count.has(id))
    .map(({ id }) => ({ family: id, size: Math.max(LEAST_JOBS, count.get(id) ?? 0) }));
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  let from = 0;
  return sized.map(({ family, size }) => {
    const to = from + (2 * Math.PI * size) / total;
    const sector = { family, from, to };
    from = to;
    return sector;
  });
}

/** A job's months from best to worst as a line on its own direction, cut at the rim; null where they are not known or all one, as a credential's years are. */
export function reachRange(
  { x, y }: Pick<ReachDot, 'x' | 'y'>,
  move: Move,
  countCredentials: boolean,
): readonly [from: Point, to: Point] | null {
  const [low, high] = [
    monthsUntil(move, countCredentials, 'low'),
    monthsUntil(move, countCredentials, 'high'),
  ];
  if (low === null || high === null || low === high) return null;
  const distance = Math.hypot(x, y);
  const at = (months: number): Point => {
    const share = radiusOf(Math.min(months, MOST_MONTHS)) / distance;
    return { x: x * share, y: y * share };
  };
  return [at(low), at(high)];
}

/** A name beside its dot; `x` is its left end, `y` its middle. */
export type ReachLabel = {
  readonly role: RoleId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

/** Height of a line, and a width that no letter of the label's font passes on average, in the picture's units. */
const LINE = 18;
const LETTER = 8;
const GAP = 11;

/**
 * Names for dots in their order, each where it covers no other name and no strong dot; one that has no room goes without.
 * Deterministic. O(names²).
 */
export function reachLabels(
  dots: readonly (ReachDot & { readonly title: string })[],
  avoid: readonly ReachDot[],
): readonly ReachLabel[] {
  const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const labels: ReachLabel[] = [];
  for (const { role, title, x, y } of dots) {
    const width = title.length * LETTER;
    const sides = [x + GAP, x - GAP - width];
    const left = sides.find(
      (side) =>
        boxes.every(
          (box) => side > box.right + 2 || side + width < box.left - 2 || Math.abs(box.y - y) >= LINE,
        ) && avoid.every((dot) => dot.x < side - 5 || dot.x > side + width + 5 || Math.abs(dot.y - y) >= 11),
    );
    if (left === undefined) continue;
    boxes.push({ left, right: left + width, y });
    labels.push({ role, text: title, x: left, y });
  }
  return labels;
}
