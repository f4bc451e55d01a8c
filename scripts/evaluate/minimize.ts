// L-BFGS: minimizes a smooth function of some tens of variables. Deterministic; for convex functions it finds the minimum.
import { number } from '../../shared/moves/pack-index.ts';

/** A function's value and slope at a point. */
export type Slope = { readonly value: number; readonly gradient: Float64Array };

type Step = { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number };

const MEMORY = 10;
const MOST_STEPS = 200;
/** Stops when a step gains less than this share of the value. */
const LEAST_GAIN = 1e-6;
/** Share of the gain promised by the slope that a step must keep (Armijo), and the shortest step tried. */
const SUFFICIENT = 1e-4;
const SHORTEST = 1e-8;

/** The point where no step gains anything worth having, from a start. */
export function minimize(evaluate: (point: Float64Array) => Slope, start: Float64Array): Float64Array {
  let point = start;
  let here = evaluate(point);
  const memory: Step[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = descent(here.gradient, memory);
    const next = search(evaluate, point, here, direction, step === 0 ? 1 / (1 + norm(here.gradient)) : 1);
    if (next === null) return point;
    const s = minus(next.point, point);
    const y = minus(next.slope.gradient, here.gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-12) memory.push({ s, y, rho: 1 / curvature });
    if (memory.length > MEMORY) memory.shift();
    const gain = here.value - next.slope.value;
    point = next.point;
    here = next.slope;
    if (gain < LEAST_GAIN * Math.abs(here.value)) return point;
  }
  return point;
}

/** The two-loop recursion: the downhill direction by the remembered curvature. */
function descent(gradient: Float64Array, memory: readonly Step[]): Float64Array {
  let q: Float64Array = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of memory.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    q = plus(q, y, -alpha);
  }
  const last = memory.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    q = q.map((value) => value * scale);
  }
  for (const { s, y, rho } of memory) {
    const alpha = alphas.pop() ?? 0;
    q = plus(q, s, alpha - rho * dot(y, q));
  }
  return q;
}

function search(
  evaluate: (point: Float64Array) => Slope,
  from: Float64Array,
  here: Slope,
  direction: Float64Array,
  first: number,
): { readonly point: Float64Array; readonly slope: Slope } | null {
  const promised = dot(here.gradient, direction);
  for (let length = first; length > SHORTEST; length /= 2) {
    const point = plus(from, direction, length);
    const slope = evaluate(point);
    if (slope.value <= here.value + SUFFICIENT * length * promised) return { point, slope };
  }
  return null;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * number(b[at]), 0);
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function plus(a: Float64Array, b: Float64Array, factor: number): Float64Array {
  return a.map((value, at) => value + factor * number(b[at]));
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return plus(a, b, -1);
}
