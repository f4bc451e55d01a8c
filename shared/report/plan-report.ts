// A plan beside its move as it stands now: every figure the plan screen and its printed page show. Figures and ids, no words.
import type { RoleId, Skill } from '../model/pack.ts';
import type { GateKind, Plan, PlanStep } from '../model/plan.ts';
import { carryOver, gaps, type Term } from '../moves/explain.ts';
import type { Gate } from '../moves/gates.ts';
import type { OpenMove } from '../moves/open-move.ts';
import { closedGates } from '../moves/options.ts';
import { type PackIndex, roleAtPosition } from '../moves/pack-index.ts';
import { strengthsOf } from '../moves/strengths.ts';
import {
  afterMonths,
  barriersWithoutStep,
  coverage,
  finishRange,
  isDone,
  nextStep,
  stepHours,
} from '../plans/figures.ts';
import type { OpenWay } from '../routes/open-way.ts';
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
  /** The day the finish is counted from (ISO): the plan's start, or today when that is past. */
  readonly from: string;
  readonly finish: Finish;
  readonly next: PlanStep | null;
  readonly done: number;
  /** Who helps, each once, in the order of the steps. */
  readonly helpers: readonly string[];
  /** What the plan's amounts are in; null without its job data. */
  readonly currency: string | null;
  /** The move as it stands now; null when the open job data does not have it. */
  readonly now: PlanNow | null;
};

/** What only the job data can say about a plan. */
export type PlanNow = {
  /** The move to the end of the plan, without a stop. */
  readonly open: OpenMove;
  /** The moves of the plan, one after the other: that move alone, or those of its way. */
  readonly legs: readonly PlanLeg[];
  readonly coverage: number | null;
  /** The closed barriers that no step helps to open, of all moves. */
  readonly barriersWithoutStep: readonly GateKind[];
  /** The closed barriers of all moves. */
  readonly closed: readonly Gate[];
  readonly strengths: readonly Skill[];
  readonly brings: readonly Term[];
  readonly builds: readonly Term[];
  readonly rows: SixRows;
  readonly estimated: readonly EstimatedSide[];
};

/** One move of a plan and what its own steps cover. */
type PlanLeg = {
  readonly open: OpenMove;
  readonly coverage: number | null;
  readonly barriersWithoutStep: readonly GateKind[];
  readonly closed: readonly Gate[];
};

/** A job of the move whose requirements are estimated, and the titles they are estimated from. */
type EstimatedSide = {
  readonly side: 'origin' | 'destination';
  readonly title: string;
  readonly neighbors: readonly string[];
};

/** Gathers a plan's figures on a day. `way` is the plan's way over stops, where it has one. */
export function planReport(
  plan: Plan,
  open: OpenMove | null,
  today: Date,
  way: OpenWay | null = null,
): PlanReport {
  const wholeHours = wholeOf(plan, open, way);
  const from = new Date(Math.max(today.getTime(), Date.parse(plan.startOn)));
  return {
    plan,
    stepHours: stepHours(plan.steps),
    wholeHours,
    from: from.toISOString(),
    finish: way === null ? finishOf(wholeHours, plan.person.weeklyHours, from) : finishOfWay(way, from),
    next: nextStep(plan),
    done: plan.steps.filter(isDone).length,
    helpers: [...new Set(plan.steps.map((step) => step.who.trim()).filter((who) => who !== ''))],
    currency: open?.context.index.content.currency ?? null,
    now: open === null ? null : planNow(plan, open, way),
  };
}

/** The move's effort now; where the job data is not there, as it was when the plan was made. */
function wholeOf({ snapshot }: Plan, open: OpenMove | null, way: OpenWay | null): Hours | null {
  if (way !== null) return way.hours;
  const low = open === null ? snapshot.hoursLow : open.move.effort?.hoursLow;
  const high = open === null ? snapshot.hoursHigh : open.move.effort?.hoursHigh;
  return low == null || high == null ? null : { low, high };
}

function finishOf(hours: Hours | null, weeklyHours: number, from: Date): Finish {
  if (hours === null) return { kind: 'not-known' };
  const range = finishRange(hours, weeklyHours, from);
  return range === null ? { kind: 'not-feasible' } : { kind: 'range', ...range };
}

/** A way's months count the stays at its stops, which hours of learning do not. */
function finishOfWay({ months }: OpenWay, from: Date): Finish {
  if (months === null) return { kind: 'not-feasible' };
  return {
    kind: 'range',
    earliest: afterMonths(months.low.total, from),
    latest: afterMonths(months.high.total, from),
  };
}

function planNow(plan: Plan, open: OpenMove, way: OpenWay | null): PlanNow {
  const { context, move, explanation } = open;
  const legs = (way?.legs ?? [open]).map((each, leg) => planLeg(plan, each, leg));
  return {
    open,
    legs,
    coverage: coverageOf(legs),
    barriersWithoutStep: legs.flatMap((leg) => leg.barriersWithoutStep),
    closed: legs.flatMap((leg) => leg.closed),
    strengths: strengthsOf(context),
    brings: explanation === null ? [] : carryOver(explanation),
    builds: explanation === null ? [] : gaps(explanation),
    rows: sixRows(context, move, explanation),
    estimated: estimatedSides(open),
  };
}

function planLeg({ steps }: Plan, open: OpenMove, leg: number): PlanLeg {
  const own = { steps: steps.filter((step) => step.leg === leg) };
  return {
    open,
    coverage: coverage(own, open.explanation),
    barriersWithoutStep: barriersWithoutStep(own, open.move),
    closed: closedGates(open.move),
  };
}

/** Each move counts by its typical hours; one without work left counts nothing. Null where one's is not known. */
function coverageOf(legs: readonly PlanLeg[]): number | null {
  const [only, ...others] = legs;
  if (only === undefined || others.length === 0) return only?.coverage ?? null;
  let hours = 0;
  let covered = 0;
  for (const { open, coverage: share } of legs) {
    const { effort } = open.move;
    if (effort === null) return null;
    const typical = (effort.hoursLow + effort.hoursHigh) / 2;
    if (share === null) continue;
    hours += typical;
    covered += typical * share;
  }
  return hours === 0 ? null : covered / hours;
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
