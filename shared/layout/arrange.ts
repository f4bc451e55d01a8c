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
/** Where an island of unrated roles starts, in spreads from the middle. */
const SHORE = 1.4;
const TICKS = 400;
/** How strongly similar roles go on pulling while dots are moved apart, times their number; larger does not come to rest. */
const NEIGHBOR_RATE = 2.2;
const ANCHOR_STRENGTH = 0.3;
/** Draws the map together; stronger along its longer side. */
const GRAVITY = 0.0025;

type Dot = SimulationNodeDatum & {
  readonly family: string;
  readonly radius: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
};

/**
 * Positions (x, y interleaved) of all roles. `embedded` holds those of the roles that have requirements, in order, centered.
 * Similar roles keep pulling (the embedding's own force goes on) while dots are moved apart. Deterministic.
 */
export function arrange(
  roles: readonly PlacedRole[],
  embedded: Float64Array,
  force: NeighborForce,
  onProgress?: (share: number) => void,
): Float64Array {
  const embeddedAt = roles.flatMap((role, at) => (role.requirements === null ? [] : [at]));
  const spread = SPREAD * Math.sqrt(roles.length);
  const scale = spread / Math.max(1e-9, rootMeanSquare(embedded, 0) * Math.SQRT2);
  const anchors = anchorsOf(roles, embeddedAt, embedded);
  const dots = startingDots(roles, embeddedAt, embedded, scale, anchors);
  const placed = embeddedAt.flatMap((at) => dots[at] ?? []);
  const held = anchors.flatMap((anchor, at) => {
    const dot = dots[at];
    const to = anchor === undefined ? undefined : dots[anchor];
    return dot && to ? [{ dot, to }] : [];
  });
  const [gravityX, gravityY] = gravity(embedded);
  const simulation = forceSimulation<Dot>(dots)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('neighbors', pullNeighbors(placed, force, scale))
    .force('anchors', (alpha: number) => {
      for (const { dot, to } of held) {
        dot.vx += (to.x - dot.x) * ANCHOR_STRENGTH * alpha;
        dot.vy += (to.y - dot.y) * ANCHOR_STRENGTH * alpha;
      }
    })
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
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    if (tick % 10 === 0) onProgress?.(tick / TICKS);
  }
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
    return { family: role.family, radius, x: 0, y: 0, vx: 0, vy: 0 };
  });
  embeddedAt.forEach((at, row) => {
    const dot = dots[at];
    if (!dot) return;
    dot.x = cell(embedded, 2 * row) * scale;
    dot.y = cell(embedded, 2 * row + 1) * scale;
  });
  const harbor = emptiestShore(
    embeddedAt.flatMap((at) => dots[at] ?? []),
    SPREAD * SHORE * Math.sqrt(roles.length),
  );
  dots.forEach((dot, at) => {
    if (roles[at]?.requirements !== null) return;
    const anchor = anchors[at];
    const from = (anchor === undefined ? undefined : dots[anchor]) ?? harbor;
    // A fixed turn per role (the golden angle) parts those that start from one place.
    dot.x = from.x + 5 * Math.cos(at * 2.399963);
    dot.y = from.y + 5 * Math.sin(at * 2.399963);
  });
  return dots;
}

/** Where a family without any rated role makes its island: the place around the map that is farthest from all dots. */
function emptiestShore(dots: readonly Dot[], reach: number): { x: number; y: number } {
  let best = { x: 0, y: -reach };
  let widest = 0;
  for (let turn = 0; turn < 36; turn++) {
    const x = reach * Math.cos((turn * Math.PI) / 18);
    const y = reach * Math.sin((turn * Math.PI) / 18);
    const room = Math.min(...dots.map((dot) => Math.hypot(dot.x - x, dot.y - y)));
    if (room > widest) {
      widest = room;
      best = { x, y };
    }
  }
  return best;
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
  const widest = Math.max(...dots.map((dot) => dot.radius));
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
