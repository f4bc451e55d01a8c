// The readiness of a plan over time, and what changed it each time; and when a plan wants looking over.
import type { SkillId } from '../model/pack.ts';
import type { Plan, Reading, StepId } from '../model/plan.ts';
import { isOpen } from './figures.ts';

/** A new level of a skill, and the finished step that led to it, if one did. */
export type NewRating = {
  readonly skill: SkillId;
  readonly name: string;
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly step: StepId | null;
};

/** Where a reading's time and id come from. `newId` gives a UUID. */
export type ReadingMaking = { readonly now: Date; readonly newId: () => string };

/** Ratings of one skill within this time are one reading: the person is still choosing (ours). */
const STILL_CHOOSING_MS = 10 * 60 * 1000;

/**
 * The plan with its readiness after a rating, 0..1. A level that is still being chosen changes the last reading; one
 * that is chosen back to what it was takes it away.
 */
export function recordRating(plan: Plan, rating: NewRating, readiness: number, making: ReadingMaking): Plan {
  const last = plan.progress.at(-1);
  const continued = last !== undefined && continues(last, rating, making.now) ? last : null;
  const before = continued === null ? plan.progress : plan.progress.slice(0, -1);
  const fromLevel = continued?.cause.kind === 'rated' ? continued.cause.fromLevel : rating.fromLevel;
  if (fromLevel === rating.toLevel) return continued === null ? plan : { ...plan, progress: before };
  const reading: Reading = {
    id: continued?.id ?? making.newId(),
    at: making.now.toISOString(),
    readiness,
    cause: { kind: 'rated', ...rating, fromLevel },
  };
  return { ...plan, progress: [...before, reading] };
}

/** The plan with its readiness as the job data now gives it, where that is not what was read last. */
export function recordJobData(plan: Plan, readiness: number, making: ReadingMaking): Plan {
  const last = plan.progress.at(-1);
  if (last !== undefined && Math.abs(last.readiness - readiness) < SAME_READINESS) return plan;
  const at = making.now.toISOString();
  return {
    ...plan,
    progress: [...plan.progress, { id: making.newId(), at, readiness, cause: { kind: 'job-data' } }],
  };
}

/** Readings closer than this read the same on screen (ours). */
const SAME_READINESS = 0.0005;

function continues(last: Reading, rating: NewRating, now: Date): boolean {
  return (
    last.cause.kind === 'rated' &&
    last.cause.skill === rating.skill &&
    last.cause.step === rating.step &&
    Math.abs(now.getTime() - Date.parse(last.at)) < STILL_CHOOSING_MS
  );
}

/** A plan with open steps in which nothing has happened for this many days wants looking over (ours: four weeks). */
const REVIEW_AFTER_DAYS = 28;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days since anything happened in the plan, when it is time to look it over; null when it is not. */
export function reviewDue(plan: Plan, now: Date): number | null {
  if (plan.archivedAt !== null || !plan.steps.some(isOpen)) return null;
  const signs = [
    plan.createdAt,
    plan.reviewedAt,
    ...plan.progress.map(({ at }) => at),
    ...plan.steps.map(({ status }) => ('at' in status ? status.at : null)),
    ...plan.steps.flatMap(({ parts }) => parts.map(({ doneAt }) => doneAt)),
  ];
  const latest = Math.max(...signs.map((sign) => (sign === null ? 0 : Date.parse(sign))));
  const days = Math.floor((now.getTime() - latest) / DAY_MS);
  return days >= REVIEW_AFTER_DAYS ? days : null;
}
