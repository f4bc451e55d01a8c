// What a plan's steps cover and take, when it may be done, what comes next.
import { beforeAll, describe, expect, test } from 'vitest';
import { gaps } from '../../../shared/moves/explain.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { removeStep, setStep } from '../../../shared/plans/edits.ts';
import {
  barriersWithoutStep,
  coverage,
  finishRange,
  nextStep,
  stepHours,
} from '../../../shared/plans/figures.ts';
import { blankStep, practiceOf } from '../../../shared/plans/new-plan.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { planWithSteps, uuid } from '../files/plans.ts';
import { countedIds, openMove, planOf, roles } from './planned-moves.ts';

let open: OpenMove;
beforeAll(async () => {
  open = openMove(await builtInIndex(), roles.keyer, roles.softwareTester);
});

describe('what the steps cover', () => {
  test('is the share of the estimated hours that they practice', () => {
    const plan = planOf(open);
    const practiced = new Set(plan.steps.flatMap((step) => step.practices.map(({ skill }) => skill)));
    const hours = gaps(open.explanation!).map((gap) => ({ id: gap.skill.id, high: gap.hours!.high }));
    const sum = (of: typeof hours) => of.reduce((total, { high }) => total + high, 0);
    const expected = sum(hours.filter(({ id }) => practiced.has(id))) / sum(hours);
    expect(coverage(plan, open.explanation)).toBeCloseTo(expected, 10);
  });

  test('is everything when every gap has a step, and nothing without steps', () => {
    const ids = countedIds();
    const steps = gaps(open.explanation!).map((gap) => ({ ...blankStep(ids), practices: [practiceOf(gap)] }));
    expect(coverage({ steps }, open.explanation)).toBeCloseTo(1, 10);
    expect(coverage({ steps: [] }, open.explanation)).toBe(0);
  });

  test('counts a gap once, however many steps practice it, and no further than needed', () => {
    const [gap] = gaps(open.explanation!);
    const once = { ...blankStep(() => uuid(1)), practices: [practiceOf(gap!)] };
    const far = { ...once, practices: [{ ...practiceOf(gap!), toLevel: 5 }] };
    expect(coverage({ steps: [once, once, far] }, open.explanation)).toBeCloseTo(
      coverage({ steps: [once] }, open.explanation)!,
      10,
    );
  });

  test('is not known without the move, which is not the same as nothing', () => {
    expect(coverage(planOf(open), null)).toBeNull();
  });
});

test('a barrier has no step once its step is taken out', () => {
  const plan = planOf(open);
  expect(barriersWithoutStep(plan, open.move)).toEqual([]);
  const step = plan.steps.find((each) => each.opens === 'education')!;
  expect(barriersWithoutStep(removeStep(plan, step.id), open.move)).toEqual(['education']);
});

test('hours add up from low to high, though a step was typed the other way around', () => {
  const [step] = planWithSteps(1).steps;
  const steps = [
    { ...step!, hoursLow: 10, hoursHigh: 20 },
    { ...step!, hoursLow: 40, hoursHigh: 5 },
    { ...step!, hoursLow: 3, hoursHigh: null },
    { ...step!, hoursLow: null, hoursHigh: null },
  ];
  expect(stepHours(steps)).toEqual({ low: 18, high: 63 });
});

describe('when a plan may be done', () => {
  const from = new Date('2026-11-22T12:00:00Z');

  test('follows from hours a week', () => {
    const range = finishRange({ low: 90, high: 180 }, 9, from);
    expect(range?.earliest.toISOString().slice(0, 10)).toBe('2027-01-31');
    expect(range?.latest.toISOString().slice(0, 10)).toBe('2027-04-11');
  });

  test('has no answer at no hours a week', () => {
    expect(finishRange({ low: 90, high: 180 }, 0, from)).toBeNull();
  });
});

describe('the next step', () => {
  const plan = planWithSteps(4);
  const undone = plan.steps.reduce(
    (each, step) => setStep(each, step.id, { status: { state: 'open' }, due: null }),
    plan,
  );

  test('is the first that is not done', () => {
    const done = setStep(undone, plan.steps[0]!.id, {
      status: { state: 'done', at: '2026-11-22T12:00:00.000Z' },
    });
    expect(nextStep(done)?.id).toBe(plan.steps[1]!.id);
  });

  test('is the one due first, where there are dates', () => {
    const dated = setStep(undone, plan.steps[3]!.id, { due: '2026-12-01' });
    expect(nextStep(setStep(dated, plan.steps[2]!.id, { due: '2027-01-01' }))?.id).toBe(plan.steps[3]!.id);
  });

  test('is none when all are done', () => {
    const steps = plan.steps.map((step) => ({
      ...step,
      status: { state: 'done' as const, at: '2026-11-22T12:00:00.000Z' },
    }));
    expect(nextStep({ steps })).toBeNull();
  });
});
