// When steps may be done, what a week holds, what a plan costs, and how its readiness went.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillIdSchema } from '../../../shared/model/pack.ts';
import type { Plan, PlanStep } from '../../../shared/model/plan.ts';
import { addDays, daysBetween, mondayOf } from '../../../shared/plans/days.ts';
import { isOpen } from '../../../shared/plans/figures.ts';
import { recordJobData, recordRating, reviewDue } from '../../../shared/plans/progress.ts';
import { mayFollow, schedulePlan } from '../../../shared/plans/schedule.ts';
import { spendingOf } from '../../../shared/plans/spending.ts';
import { weekOf } from '../../../shared/plans/week.ts';
import { planWithSteps, uuid } from '../files/plans.ts';

const TODAY = '2026-11-23';

/** A plan whose open steps have these fields; seven hours a week, so that an hour is a day. */
function planOf(steps: readonly Partial<PlanStep>[], weeklyHours = 7): Plan {
  const plan = planWithSteps(steps.length);
  const blank = { status: { state: 'open' }, start: null, due: null, hoursSpent: null, cost: null } as const;
  return {
    ...plan,
    person: { ...plan.person, weeklyHours },
    steps: plan.steps.map((step, at) => ({ ...step, ...blank, ...steps[at] })),
  };
}

function planned(plan: Plan) {
  const schedule = schedulePlan(plan, TODAY);
  if (schedule.kind !== 'planned') throw new Error('not feasible');
  return { finish: schedule.finish, steps: plan.steps.map(({ id }) => schedule.steps.get(id)) };
}

const hours = (low: number, high: number) => ({ hoursLow: low, hoursHigh: high });

describe('the schedule', () => {
  test('does one step after the other and gives a range', () => {
    const { steps, finish } = planned(planOf([hours(7, 14), hours(3, 7)]));
    expect(steps[0]?.begin).toEqual({ earliest: TODAY, latest: TODAY });
    expect(steps[1]).toMatchObject({
      begin: { earliest: '2026-11-30', latest: '2026-12-07' },
      finish: { earliest: '2026-12-03', latest: '2026-12-14' },
    });
    expect(finish).toEqual({ earliest: '2026-12-03', latest: '2026-12-14' });
  });

  test('is not feasible at no hours a week', () => {
    expect(schedulePlan(planOf([hours(1, 2)], 0), TODAY)).toEqual({ kind: 'not-feasible' });
  });

  test('begins no step before its day, nor before the plan, and counts only what is left of it', () => {
    const { steps } = planned(planOf([{ ...hours(4, 8), hoursSpent: 2, start: '2026-12-01' }]));
    expect(steps[0]).toMatchObject({
      begin: { earliest: '2026-12-01', latest: '2026-12-01' },
      finish: { earliest: '2026-12-03', latest: '2026-12-07' },
    });
    const later = { ...planOf([hours(1, 1)]), startOn: '2027-01-04' };
    expect(planned(later).steps[0]?.begin.earliest).toBe('2027-01-04');
  });

  test('keeps the order of the list, but for a step whose own day has come; no day stays idle', () => {
    const order = (starts: readonly (string | null)[]) =>
      planned(planOf(starts.map((start) => ({ ...hours(10, 10), start })))).steps.map(
        (step) => step?.begin.earliest,
      );
    // Put off by a week, the first comes after the second, not after all of them.
    expect(order(['2026-11-30', null, null])).toEqual(['2026-12-03', TODAY, '2026-12-13']);
    // Drawn to the first day, the last comes before the others.
    expect(order([null, null, TODAY])).toEqual(['2026-12-03', '2026-12-13', TODAY]);
  });

  test('says whether a due day is kept, by a few hours or not at all', () => {
    const due = (day: string) => planned(planOf([{ ...hours(7, 14), due: day }])).steps[0]?.punctuality;
    expect([due('2026-11-29'), due('2026-11-30'), due('2026-12-06'), due('2026-12-07')]).toEqual([
      'late',
      'may-be-late',
      'may-be-late',
      'on-time',
    ]);
  });

  test('keeps what comes first first, gives each step its hours, and never ends earlier with fewer hours', () => {
    const step = fc.record({
      low: fc.integer({ min: 0, max: 40 }),
      more: fc.integer({ min: 0, max: 40 }),
      wait: fc.option(fc.integer({ min: -5, max: 60 })),
      after: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        (wanted, weekly) => {
          const blank = planOf(
            wanted.map(() => ({})),
            weekly,
          );
          const plan = planOf(
            wanted.map(({ low, more, wait, after }, at) => ({
              ...hours(low, low + more),
              start: wait === null ? null : addDays(TODAY, wait),
              // Only to earlier steps: rings have their own test.
              after: after.filter((other) => other < at).flatMap((other) => blank.steps[other]?.id ?? []),
            })),
            weekly,
          );
          const { steps, finish } = planned(plan);
          for (const [at, scheduled] of steps.entries()) {
            const { low, more, wait } = wanted[at]!;
            expect(scheduled!.begin.earliest <= scheduled!.begin.latest).toBe(true);
            expect(scheduled!.finish.earliest <= scheduled!.finish.latest).toBe(true);
            if (wait !== null) expect(scheduled!.begin.earliest >= addDays(TODAY, wait)).toBe(true);
            const days = daysBetween(scheduled!.begin.latest, scheduled!.finish.latest);
            expect(Math.abs(days - ((low + more) * 7) / weekly)).toBeLessThanOrEqual(1);
            for (const id of plan.steps[at]!.after) {
              const before = steps[plan.steps.findIndex((each) => each.id === id)];
              expect(before!.finish.earliest <= scheduled!.begin.earliest).toBe(true);
              expect(before!.finish.latest <= scheduled!.begin.latest).toBe(true);
            }
          }
          const slower = planned({ ...plan, person: { ...plan.person, weeklyHours: weekly / 2 } });
          expect(slower.finish!.latest >= finish!.latest).toBe(true);
        },
      ),
    );
  });

  test('is finished even where merged copies wait for each other in a ring', () => {
    const plan = planOf([hours(7, 7), hours(7, 7)]);
    const [first, second] = plan.steps;
    const ring = [
      { ...first!, after: [second!.id] },
      { ...second!, after: [first!.id] },
    ];
    expect(planned({ ...plan, steps: ring }).finish?.latest).toBe('2026-12-07');
    expect(mayFollow(ring, first!.id, second!.id)).toBe(false);
    expect(mayFollow(plan.steps, first!.id, second!.id)).toBe(true);
    expect(mayFollow(plan.steps, first!.id, first!.id)).toBe(false);
  });
});

describe('a week', () => {
  test('holds its parts, those left from before, the steps that are on, and what is overdue', () => {
    const part = (number: number, week: string | null, doneAt: string | null = null) => {
      return { id: uuid(number), title: `Part ${number}`, week, doneAt };
    };
    const plan = planOf([
      {
        ...hours(7, 7),
        parts: [part(1, TODAY), part(2, '2026-11-16'), part(3, '2026-11-16', '2026-11-18T10:00:00.000Z')],
      },
      { ...hours(7, 7), due: '2026-11-20', parts: [part(4, null), part(5, '2026-11-30')] },
      { ...hours(7, 7), start: '2026-12-20' },
    ]);
    const week = weekOf(plan, '2026-11-27');
    expect([week.monday, week.sunday]).toEqual([TODAY, '2026-11-29']);
    expect(week.parts.map(({ part }) => part.title)).toEqual(['Part 1']);
    expect(week.left.map(({ part }) => part.title)).toEqual(['Part 2']);
    expect(week.steps.map(({ id }) => id)).toEqual([plan.steps[0]?.id]);
    expect(week.overdue.map(({ id }) => id)).toEqual([plan.steps[1]?.id]);
  });

  test('of another time has the steps that fall into it, and nothing left from before', () => {
    const left = { id: uuid(1), title: 'Left', week: '2026-11-16', doneAt: null };
    const plan = planOf([{ ...hours(7, 7), parts: [left] }, hours(7, 10)]);
    const stepsIn = (day: string) =>
      weekOf(plan, TODAY, day).steps.map(({ id }) => plan.steps.findIndex((s) => s.id === id));
    expect(['2026-11-16', TODAY, '2026-12-09', '2026-12-21'].map(stepsIn)).toEqual([[], [0], [1], []]);
    expect(weekOf(plan, TODAY).left).toHaveLength(1);
    expect(weekOf(plan, TODAY, '2026-12-02').left).toEqual([]);
  });

  test('begins on Monday, on Sundays and across years too', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });
});

describe('spending', () => {
  test('adds up cost and hours, counts the larger of planned and spent, and says how far it is over the cap', () => {
    const plan = {
      ...planOf([
        { cost: 300, costSpent: 350, ...hours(10, 20), hoursSpent: 5 },
        { cost: 100 },
        { cost: null },
        {
          cost: 900,
          costSpent: 40,
          status: { state: 'dropped', at: '2026-11-20T10:00:00.000Z' },
          ...hours(50, 60),
        },
      ]),
      budget: 450,
    };
    expect(spendingOf(plan)).toEqual({
      hours: { low: 22, high: 44, spent: 5 },
      cost: { planned: 400, spent: 390, expected: 490, over: 40, unsaid: 1 },
    });
    expect(spendingOf({ ...plan, budget: 490 }).cost.over).toBe(0);
    expect(spendingOf({ ...plan, budget: null }).cost.over).toBeNull();
  });
});

describe('readiness over time', () => {
  const skill = skillIdSchema.parse('2.B.3.e');
  const rating = (fromLevel: number, toLevel: number) => {
    return { skill, name: 'Programming', fromLevel, toLevel, step: null };
  };
  const making = (at: string, number = 1) => ({ now: new Date(at), newId: () => uuid(number) });

  test('gains a reading with what caused it; choosing on changes that reading, choosing back takes it away', () => {
    const start = planWithSteps(0);
    const once = recordRating(start, rating(1, 1.5), 0.63, making('2026-11-20T10:00:00.000Z'));
    expect(once.progress.at(-1)).toMatchObject({
      readiness: 0.63,
      cause: { kind: 'rated', fromLevel: 1, toLevel: 1.5 },
    });
    const on = recordRating(once, rating(1.5, 2), 0.66, making('2026-11-20T10:01:00.000Z', 2));
    expect(on.progress).toHaveLength(start.progress.length + 1);
    expect(on.progress.at(-1)).toMatchObject({ readiness: 0.66, cause: { fromLevel: 1, toLevel: 2 } });
    const back = recordRating(on, rating(2, 1), 0.61, making('2026-11-20T10:02:00.000Z', 3));
    expect(back.progress).toEqual(start.progress);
    const later = recordRating(on, rating(2, 3), 0.7, making('2026-11-21T10:00:00.000Z', 4));
    expect(later.progress).toHaveLength(on.progress.length + 1);
  });

  test('says when the job data gives another readiness, and nothing when it gives the same', () => {
    const plan = planWithSteps(0);
    const at = making('2026-11-20T10:00:00.000Z');
    expect(recordJobData(plan, 0.61, at)).toBe(plan);
    expect(recordJobData(plan, 0.55, at).progress.at(-1)).toMatchObject({
      readiness: 0.55,
      cause: { kind: 'job-data' },
    });
  });
});

describe('a plan', () => {
  const later = new Date('2026-12-20T12:00:00.000Z');

  test('wants looking over when nothing has happened in it for four weeks', () => {
    const plan = planWithSteps(2);
    expect(plan.steps.some(isOpen)).toBe(true);
    expect(reviewDue(plan, later)).toBe(31);
    expect(reviewDue({ ...plan, reviewedAt: '2026-12-01T12:00:00.000Z' }, later)).toBeNull();
  });

  test('does not when it is put away, or has nothing left to do', () => {
    const plan = planWithSteps(2);
    expect(reviewDue({ ...plan, archivedAt: '2026-11-20T12:00:00.000Z' }, later)).toBeNull();
    expect(reviewDue({ ...plan, steps: [] }, later)).toBeNull();
  });
});
