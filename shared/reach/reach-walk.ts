// From one job of "Within reach" to the next by key: around the circle, or by months outward and back.
import type { RoleId } from '../model/pack.ts';
import type { ReachDot } from './reach-layout.ts';

/** The ways to walk: clockwise and back, to more months and to fewer. */
export type Step = 'clockwise' | 'counterclockwise' | 'outward' | 'inward';

/**
 * The next job in a direction, among dots of which every one can be reached either way; from none, the nearest in months.
 * Around, the walk closes; outward and inward it ends with the last. Null where there are no dots.
 */
export function nextJob(dots: readonly ReachDot[], from: RoleId | null, step: Step): RoleId | null {
  const byMonths = dots.toSorted((a, b) => outness(a) - outness(b) || angle(a) - angle(b));
  const start = dots.find(({ role }) => role === from);
  if (start === undefined) return byMonths[0]?.role ?? null;
  const isAround = step === 'clockwise' || step === 'counterclockwise';
  const order = isAround ? dots.toSorted((a, b) => angle(a) - angle(b) || outness(a) - outness(b)) : byMonths;
  const ahead = step === 'clockwise' || step === 'outward' ? 1 : -1;
  const next = order.indexOf(start) + ahead;
  const place = isAround
    ? (next + order.length) % order.length
    : Math.min(Math.max(next, 0), order.length - 1);
  return order[place]?.role ?? null;
}

function outness({ x, y }: ReachDot): number {
  return Math.hypot(x, y);
}

/** From north clockwise, 0..2π. */
function angle({ x, y }: ReachDot): number {
  return (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
}
