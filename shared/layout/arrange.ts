// From an embedding to a map: no dots overlap, families keep a channel, and roles without ratings stand with their group.
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { anchorsOf } from './anchors.ts';
import { dotRadius } from './dot-radius.ts';
import { cell } from './matrix.ts';
import type { PlacedRole } from './similarity.ts';
import type { NeighborForce } from './tsne.ts';

// The numbers below were chosen by trial on O*NET 30.1 for the design's figures (0.40 kept, 0.83 same family, as drawn)
// and a map about as wide as high without inland seas.
/** Root mean square distance from the middle to which the embedding is scaled, in world units by the root of the roles. */
const SPREAD = 9.1;
/** Free space around a dot; less around roles that have only a title, so that they disturb the others little. */
const MARGIN = 5.5;
const TITLE_ONLY_MARGIN = 3;
/** Extra space between dots of different families. */
const CHANNEL = 6;
/** Space that is left at least between two dots, more than rounding to a tenth takes; and rounds to get there. */
const CLEARANCE = 0.3;
const MOST_ROUNDS = 200;
/** Where an island of unrated roles starts, in spreads from the middle. */
const SHORE = 1.4;
/** Steps, and those for packs of more roles than the number given: with so many dots each moves less far. */
const TICKS = 400;
const MANY_ROLES = 1500;
const TICKS_OF_MANY = 250;
/** How strongly similar roles go on pulling while dots are moved apart, times their number; larger does not come to rest. */
const NEIGHBOR_RATE = 2.2;
const ANCHOR_STRENGTH = 0.3;
/** How strongly a role is drawn to where it was on an earlier map; ours. */
const HOME_STRENGTH = 0.3;
/** Draws the map together; stronger along its longer side. */
const GRAVITY = 0.0025;

type Dot = SimulationNodeDatum & {
  readonly family: string;
  /** With its margin. */
  readonly radius: number;
  readonly margin: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
};

/**
 * Positions (x, y interleaved) of all roles. `embedded` holds those of the roles that have requirements, in order, centered.
 * Similar roles keep pulling (the embedding's own force goes on) while dots are moved apart. Roles start at their home and are held
 * near it where `homes` (x, y interleaved) knows one, NaN where it does not. Deterministic.
 */
export function arrange(
  roles: readonly PlacedRole[],
  embedded: Float64Array,
  force: NeighborForce,
  onProgress?: (share: number) => void,
  homes?: Float64Array,
): Float64Array {
  const embeddedAt = roles.flatMap((role, at) => (role.requirements === null ? [] : [at]));
  const spread = SPREAD * Math.sqrt(roles.length);
  const scale = spread / Math.max(1e-9, rootMeanSquare(embedded, 0) * Math.SQRT2);
  const anchors = anchorsOf(roles, embeddedAt, embedded);
  const dots = startingDots(roles, embeddedAt, embedded, scale, anchors);
  if (homes) moveHome(dots, homes);
  const placed = embeddedAt.flatMap((at) => dots[at] ?? []);
  const held = anchors.flatMap((anchor, at) => {
    const dot = dots[at];
    const to = anchor === undefined ? undefined : dots[anchor];
    return dot && to ? [{ dot, to }] : [];
  });
  const [gravityX, gravityY] = gravity(embedded);
  const ticks = roles.length > MANY_ROLES ? TICKS_OF_MANY : TICKS;
  const simulation = forceSimulation<Dot>(dots)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('neighbors', pullNeighbors(placed, force, scale))
    .force('anchors', (alpha: number) => {
      for (const { dot, to } of held) {
        dot.vx += (to.x - dot.x) * ANCHOR_STRENGTH * alpha;
        dot.vy += (to.y - dot.y) * ANCHOR_STRENGTH * alpha;
      }
    })
    .force('homes', holdHome(dots, homes))
    .force('x', forceX<Dot>(0).strength(gravityX))
    .force('y', forceY<Dot>(0).strength(gravityY))
    .force(
      'collision',
      forceCollide<Dot>((dot) => dot.radius)
        .iterations(3)
        .strength(0.9),
    )
    .force('channel', keepChannels(dots))
    .stop();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    if (tick % 5 === 0) onProgress?.(tick / ticks);
  }
  separate(dots);
  return Float64Array.from(dots.flatMap((dot) => [dot.x, dot.y]));
}

function rootMeanSquare(values: Float64Array, start: number, step = 1): number {
  let sum = 0;
  for (let at = start; at < values.length; at += step) sum += cell(values, at) ** 2;
  return Math.sqrt((sum * step) / Math.max(1, values.length));
}

function gravity(embedded: Float64Array): [number, number] {
  const x = rootMeanSquare(embedded, 0, 2) ** 4;
  const y = rootMeanSquare(embedded, 1, 2) ** 4;
  const mean = Math.max(1e-12, (x + y) / 2);
  return [(GRAVITY * x) / mean, (GRAVITY * y) / mean];
}

function startingDots(
  roles: readonly PlacedRole[],
  embeddedAt: readonly number[],
  embedded: Float64Array,
  scale: number,
  anchors: readonly (number | undefined)[],
): Dot[] {
  const dots: Dot[] = roles.map((role) => {
    const margin = role.requirements === null ? TITLE_ONLY_MARGIN : MARGIN;
    const radius = dotRadius(role.employment?.jobs ?? null) + margin;
    return { family: role.family, radius, margin, x: 0, y: 0, vx: 0, vy: 0 };
  });
  embeddedAt.forEach((at, row) => {
    const dot = dots[at];
    if (!dot) return;
    dot.x = cell(embedded, 2 * row) * scale;
    dot.y = cell(embedded, 2 * row + 1) * scale;
  });
  const taken = embeddedAt.flatMap((at) => dots[at] ?? []);
  const harbors = new Map<string, Dot>();
  dots.forEach((dot, at) => {
    if (roles[at]?.requirements !== null) return;
    const anchor = anchors[at];
    let from = (anchor === undefined ? undefined : dots[anchor]) ?? harbors.get(dot.family);
    if (from === undefined) {
      from = { ...dot, ...emptiestShore(taken, SPREAD * SHORE * Math.sqrt(roles.length)) };
      harbors.set(dot.family, from);
      taken.push(from);
    }
    // A fixed turn per role (the golden angle) parts those that start from one place.
    dot.x = from.x + 5 * Math.cos(at * 2.399963);
    dot.y = from.y + 5 * Math.sin(at * 2.399963);
  });
  return dots;
}

/** Where a family without any rated role makes its island: the place around the map that is farthest from all dots. */
function emptiestShore(
  dots: readonly { readonly x: number; readonly y: number }[],
  reach: number,
): { x: number; y: number } {
  let best = { x: 0, y: -reach };
  let widest = 0;
  for (let turn = 0; turn < 36; turn++) {
    const x = reach * Math.cos((turn * Math.PI) / 18);
    const y = reach * Math.sin((turn * Math.PI) / 18);
    const room = dots.reduce(
      (least, dot) => Math.min(least, Math.hypot(dot.x - x, dot.y - y)),
      Number.POSITIVE_INFINITY,
    );
    if (room > widest) {
      widest = room;
      best = { x, y };
    }
  }
  return best;
}

function moveHome(dots: readonly Dot[], homes: Float64Array): void {
  dots.forEach((dot, at) => {
    if (Number.isNaN(cell(homes, 2 * at))) return;
    dot.x = cell(homes, 2 * at);
    dot.y = cell(homes, 2 * at + 1);
  });
}

/** Draws dots to where they were; no force without homes. */
function holdHome(dots: readonly Dot[], homes: Float64Array | undefined) {
  if (homes === undefined) return null;
  return (alpha: number) => {
    dots.forEach((dot, at) => {
      if (Number.isNaN(cell(homes, 2 * at))) return;
      dot.vx += (cell(homes, 2 * at) - dot.x) * HOME_STRENGTH * alpha;
      dot.vy += (cell(homes, 2 * at + 1) - dot.y) * HOME_STRENGTH * alpha;
    });
  };
}

function pullNeighbors(placed: readonly Dot[], force: NeighborForce, scale: number) {
  const positions = new Float64Array(placed.length * 2);
  const slope = new Float64Array(placed.length * 2);
  return (alpha: number) => {
    placed.forEach((dot, row) => {
      positions[2 * row] = dot.x / scale;
      positions[2 * row + 1] = dot.y / scale;
    });
    force.writeSlope(positions, slope, 1);
    const rate = alpha * NEIGHBOR_RATE * placed.length * scale;
    placed.forEach((dot, row) => {
      dot.vx -= rate * cell(slope, 2 * row);
      dot.vy -= rate * cell(slope, 2 * row + 1);
    });
  };
}

/** Pushes apart dots of different families that are closer than the channel between them. */
function keepChannels(dots: readonly Dot[]) {
  const order = [...dots];
  const widest = dots.reduce((most, dot) => Math.max(most, dot.radius), 0);
  return () => {
    order.sort((a, b) => a.x - b.x);
    order.forEach((dot, at) => {
      const reach = dot.x + dot.radius + widest + CHANNEL;
      for (let next = at + 1; next < order.length; next++) {
        const other = order[next];
        if (other === undefined || other.x > reach) break;
        if (other.family !== dot.family) pushApart(dot, other);
      }
    });
  };
}

function pushApart(dot: Dot, other: Dot): void {
  const dx = dot.x - other.x;
  const dy = dot.y - other.y;
  const distance = Math.hypot(dx, dy);
  const wanted = dot.radius + other.radius + CHANNEL;
  if (distance >= wanted || distance === 0) return;
  const push = ((wanted - distance) / distance) * 0.25;
  dot.vx += dx * push;
  dot.vy += dy * push;
  other.vx -= dx * push;
  other.vy -= dy * push;
}

/** Moves apart what still overlaps when all has come to rest, a little more than its dots need; nothing else moves. */
function separate(dots: readonly Dot[]): void {
  const order = [...dots];
  const widest = dots.reduce((most, dot) => Math.max(most, dot.radius), 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isApart = true;
    order.sort((a, b) => a.x - b.x);
    order.forEach((dot, at) => {
      for (let next = at + 1; next < order.length; next++) {
        const other = order[next];
        if (other === undefined || other.x > dot.x + dot.radius + widest) break;
        if (partIfTouching(dot, other)) isApart = false;
      }
    });
    if (isApart) return;
  }
}

/** Whether two dots touched and were moved. */
function partIfTouching(dot: Dot, other: Dot): boolean {
  const wanted = dot.radius - dot.margin + other.radius - other.margin + CLEARANCE;
  const distance = Math.hypot(dot.x - other.x, dot.y - other.y);
  if (distance >= wanted) return false;
  const [dx, dy] = distance > 0 ? [(dot.x - other.x) / distance, (dot.y - other.y) / distance] : [1, 0];
  const push = (wanted - distance) / 2 + CLEARANCE / 4;
  dot.x += dx * push;
  dot.y += dy * push;
  other.x -= dx * push;
  other.y -= dy * push;
  return true;
}
