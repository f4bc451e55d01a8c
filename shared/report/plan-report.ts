// A plan beside its move as it stands now: every figure the plan screen and its printed page show. Figures and ids, no words.
import type { RoleId, Skill } from '../model/pack.ts';
import type { GateKind, Plan, PlanStep } from '../model/plan.ts';
import { carryOver, gaps, type Term } from '../moves/explain.ts';
import type { Gate } from '../moves/gates.ts';
import type { OpenMove } from '../moves/open-move.ts';
import { closedGates } from '../moves/options.ts';
import { type PackIndex, roleAtPosition } from '../moves/pack-index.ts';
import { strengthsOf } from '../moves/strengths.ts';
import { barriersWithoutStep, coverage, finishRange, isDone, nextStep, stepHours } from '../plans/figures.ts';
import { type SixRows, sixRows } from './six-rows.ts';

/** Hours, low and high. */
type Hours = { readonly low: number; readonly high: number };

/** When the work may be done: a range of days, not feasible at no hours a week, or not known. */
export type Finish =
  | { readonly kind: 'range'; readonly earliest: Date; readonly latest: Date }
  | { readonly kind: 'not-feasible' }
  | { readonly kind: 'not-known' };

/** What a plan shows. Without its job data it still has its own contents and the figures of the day it was made. */
export type PlanReport = {
  readonly plan: Plan;
  readonly stepHours: Hours;
  readonly wholeHours: Hours | null;
  readonly finish: Finish;
  readonly next: PlanStep | null;
  readonly done: number;
  /** Who helps, each once, in the order of the steps. */
  readonly helpers: readonly string[];
  /** The move as it stands now; null when the open job data does not have it. */
  readonly now: PlanNow | null;
};

/** What only the job data can say about a plan. */
export type PlanNow = {
  readonly open: OpenMove;
  readonly coverage: number | null;
  readonly barriersWithoutStep: readonly GateKind[];
  readonly closed: readonly Gate[];
  readonly strengths: readonly Skill[];
  readonly brings: readonly Term[];
  readonly builds: readonly Term[];
  readonly rows: SixRows;
  readonly estimated: readonly EstimatedSide[];
};

/** A job of the move whose requirements are estimated, and the titles they are estimated from. */
type EstimatedSide = {
  readonly side: 'origin' | 'destination';
  readonly title: string;
  readonly neighbors: readonly string[];
};

/** Gathers a plan's figures on a day. */
export function planReport(plan: Plan, open: OpenMove | null, today: Date): PlanReport {
  const wholeHours = wholeOf(plan, open);
  return {
    plan,
    stepHours: stepHours(plan.steps),
    wholeHours,
    finish: finishOf(wholeHours, plan.person.weeklyHours, today),
    next: nextStep(plan),
    done: plan.steps.filter(isDone).length,
    helpers: [...new Set(plan.steps.map((step) => step.who.trim()).filter((who) => who !== ''))],
    now: open === null ? null : planNow(plan, open),
  };
}

/** The move's effort now; where the job data is not there, as it was when the plan was made. */
function wholeOf({ snapshot }: Plan, open: OpenMove | null): Hours | null {
  const low = open === null ? snapshot.hoursLow : open.move.effort?.hoursLow;
  const high = open === null ? snapshot.hoursHigh : open.move.effort?.hoursHigh;
  return low == null || high == null ? null : { low, high };
}

function finishOf(hours: Hours | null, weeklyHours: number, today: Date): Finish {
  if (hours === null) return { kind: 'not-known' };
  const range = finishRange(hours, weeklyHours, today);
  return range === null ? { kind: 'not-feasible' } : { kind: 'range', ...range };
}

function planNow(plan: Plan, open: OpenMove): PlanNow {
  const { context, move, explanation } = open;
  return {
    open,
    coverage: coverage(plan, explanation),
    barriersWithoutStep: barriersWithoutStep(plan, move),
    closed: closedGates(move),
    strengths: strengthsOf(context),
    brings: explanation === null ? [] : carryOver(explanation),
    builds: explanation === null ? [] : gaps(explanation),
    rows: sixRows(context, move, explanation),
    estimated: estimatedSides(open),
  };
}

function estimatedSides({ context, move }: OpenMove): readonly EstimatedSide[] {
  const { index, originAt } = context;
  const sides = [
    { side: 'origin' as const, role: roleAtPosition(index, originAt) },
    ...(move.at === originAt ? [] : [{ side: 'destination' as const, role: move.destination }]),
  ];
  return sides
    .filter(({ role }) => role.basis === 'estimated')
    .map(({ side, role }) => ({
      side,
      title: role.title,
      neighbors: role.estimatedFrom.flatMap((from) => titleOf(index, from.role) ?? []),
    }));
}

function titleOf(index: PackIndex, role: RoleId): string | null {
  const at = index.roleAt.get(role);
  return at === undefined ? null : roleAtPosition(index, at).title;
}
