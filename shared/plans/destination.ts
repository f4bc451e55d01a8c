// What a plan leads to, as the rest of Waymark names ends of moves.
import type { PlanTarget } from '../model/plan.ts';
import type { MoveEnd } from '../moves/open-move.ts';

/** The end of the move whose figures stand for the whole plan: a way over stops counts by where it ends. */
export function endOfPlan(target: PlanTarget): MoveEnd {
  return target.kind === 'shift'
    ? { kind: 'shift', role: target.role, shift: target.shift }
    : { kind: 'role', role: target.role };
}

/** Titles of the stops a plan leads over, in order; none for a plan without a way. */
export function stopTitles(target: PlanTarget): readonly string[] {
  return target.kind === 'route' ? target.stops.map(({ title }) => title) : [];
}

/** The title of where a move of the plan ends, counted from 0. */
export function endOfLeg(target: PlanTarget, leg: number): string {
  return stopTitles(target)[leg] ?? target.title;
}
