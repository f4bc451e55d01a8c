// The picture of "Within reach" as plain numbers: distance from the middle is months of effort, the angle is the family.
import { educationLevels, type FamilyId, type RoleId } from '../model/pack.ts';
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

/** A family's part of the circle, from north clockwise in radians, and its name in lines that fit beside the rim. */
export type Sector = {
  readonly family: FamilyId;
  readonly from: number;
  readonly to: number;
  readonly name: readonly string[];
};

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

/**
 * The scale stands in the north with no job on either side of it: this far in radians, so that at 3 months a mark of the
 * largest kind is clear of its ring's number (ours).
 */
export const SCALE_HALF = 0.17;

/** Size of a family's letters, and a width that no letter of its font passes on average, in the picture's units. */
export const FAMILY_SIZE = 16;
const FAMILY_LETTER = 7.6;
/** Lines beside the rim: where the inner one lies, how far apart they are, and the room between two names. */
const FAMILY_FROM = RIM + 15;
const FAMILY_LINE = 17;
const FAMILY_GAP = 22;
/** A name longer than this is set in two lines. */
const ONE_LINE = 12;
/** The golden section spreads any number of places evenly, and none of them moves when another comes. */
const GOLDEN = 0.618_033_988_749_894_9;
/** Another share that never comes round, so that no two such spreads fall on the same lines. */
const SILVER = Math.SQRT2 - 1;

/**
 * Places the moves that are shown, all of them unless said. A job's angle rests on the pack alone, so that it moves on its
 * own line only, and not when others are hidden; its distance is the months of the chosen end, or the years of a missing
 * credential where those count and are longer. O(roles).
 */
export function reachLayout(
  content: PackContent,
  moves: readonly Move[],
  { countCredentials, end }: { readonly countCredentials: boolean; readonly end: EffortEnd },
  shown: readonly Move[] = moves,
): ReachLayout {
  const sectors = sectorsOf(content);
  const sectorOf = new Map(sectors.map((sector) => [sector.family, sector]));
  const share = sharesOf(moves);
  const dots: ReachDot[] = [];
  let beyond = 0;
  for (const move of shown) {
    const { id: role, family } = move.destination;
    const months = monthsUntil(move, countCredentials, end);
    const sector = sectorOf.get(family);
    if (months === null || sector === undefined) continue;
    if (months > MOST_MONTHS) {
      beyond += 1;
      continue;
    }
    const angle = sector.from + (sector.to - sector.from) * share(move);
    const radius = radiusOf(months);
    dots.push({ role, at: move.at, x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });
  }
  return { sectors, dots, beyond };
}

/**
 * Where in its family's sector each job lies, 0.05..0.95. Jobs that ask the same education are spread evenly among
 * themselves: where a missing degree counts they share one ring.
 */
function sharesOf(moves: readonly Move[]): (move: Move) => number {
  const placed = new Map<string, number>();
  const shares = new Map<RoleId, number>();
  for (const { destination } of moves) {
    const { entry } = destination.education;
    const group = `${destination.family} ${entry ?? ''}`;
    const order = placed.get(group) ?? 0;
    placed.set(group, order + 1);
    const start = (entry === null ? -1 : educationLevels.indexOf(entry)) * SILVER;
    shares.set(destination.id, 0.05 + 0.9 * ((1 + start + order * GOLDEN) % 1));
  }
  return ({ destination }) => shares.get(destination.id) ?? 0;
}

/**
 * Parts the circle, but for the scale, by how many jobs each family has; a family whose name would not fit takes what its
 * name needs from the others. Where names need more than there is, they share it evenly.
 */
function sectorsOf({ families, roles }: PackContent): readonly Sector[] {
  const count = new Map<FamilyId, number>();
  for (const { family } of roles) count.set(family, (count.get(family) ?? 0) + 1);
  const whole = 2 * (Math.PI - SCALE_HALF);
  const parts = families
    .filter(({ id }) => count.has(id))
    .map(({ id, shortName }) => {
      const name = twoLines(shortName);
      const longest = Math.max(...name.map((line) => line.length));
      return {
        id,
        name,
        least: (longest * FAMILY_LETTER + FAMILY_GAP) / FAMILY_FROM,
        jobs: count.get(id) ?? 0,
      };
    });
  const sizes = sharedOut(parts, whole);
  let from = SCALE_HALF;
  return parts.map(({ id, name }, place) => {
    const to = from + (sizes[place] ?? 0);
    const sector = { family: id, from, to, name };
    from = to;
    return sector;
  });
}

/** Shares `whole` out by jobs, nobody less than their least as far as that is possible. O(parts²). */
function sharedOut(
  parts: readonly { readonly least: number; readonly jobs: number }[],
  whole: number,
): readonly number[] {
  const needed = parts.reduce((sum, { least }) => sum + least, 0);
  if (needed >= whole) return parts.map(({ least }) => (least / needed) * whole);
  const held = new Set<number>();
  for (;;) {
    const free = parts.filter((_, place) => !held.has(place));
    const jobs = free.reduce((sum, part) => sum + part.jobs, 0);
    const left = whole - parts.reduce((sum, { least }, place) => sum + (held.has(place) ? least : 0), 0);
    const sizes = parts.map((part, place) => (held.has(place) ? part.least : (part.jobs / jobs) * left));
    const short = parts.findIndex(({ least }, place) => (sizes[place] ?? 0) < least && !held.has(place));
    if (short < 0) return sizes;
    held.add(short);
  }
}

/** A name in one line, or in two as even as its spaces allow. */
function twoLines(name: string): readonly string[] {
  if (name.length <= ONE_LINE) return [name];
  const words = name.split(' ');
  const ways = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return ways.toSorted((a, b) => longest(a) - longest(b))[0] ?? [name];
}

/** A line of a family's name: its middle, and how far it is turned, clockwise in radians. */
export type FamilyLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
};

/** The lines of a family's name along the rim, never upside down. */
export function familyLines({ from, to, name }: Sector): readonly FamilyLine[] {
  const middle = (from + to) / 2;
  const isBelow = Math.cos(middle) < 0;
  return name.map((text, line) => {
    const distance = FAMILY_FROM + FAMILY_LINE * (isBelow ? line : name.length - 1 - line);
    return {
      text,
      x: distance * Math.sin(middle),
      y: -distance * Math.cos(middle),
      turn: isBelow ? middle - Math.PI : middle > Math.PI ? middle - 2 * Math.PI : middle,
    };
  });
}

/** Half the side of a square that holds the rim and the names around it. */
export const FRAME = FAMILY_FROM + 2 * FAMILY_LINE;

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
