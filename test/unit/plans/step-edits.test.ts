// Where a step stands, its place in the list, its copy and its small parts.
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan.ts';
import {
  copyStep,
  moveStep,
  setBudget,
  setParts,
  setStartOn,
  setStatus,
} from '../../../shared/plans/edits.ts';
import { blankStep } from '../../../shared/plans/new-plan.ts';
import { planWithSteps, uuid } from '../files/plans.ts';
import { countedIds } from './planned-moves.ts';

const now = '2026-11-23T10:00:00.000Z';

function planWith(...tracks: readonly ('current' | 'next')[]): Plan {
  const newId = countedIds();
  return {
    ...planWithSteps(0),
    steps: tracks.map((track, at) => ({ ...blankStep(newId), track, title: `Step ${at}` })),
  };
}

const titles = (plan: Plan) => plan.steps.map(({ title }) => title);

describe('where a step stands', () => {
  test('is said with its time, and to do without one', () => {
    const plan = planWith('next');
    const { id } = plan.steps[0]!;
    const begun = setStatus(plan, id, 'begun', now);
    expect(begun.steps[0]!.status).toEqual({ state: 'begun', at: now });
    expect(setStatus(begun, id, 'open', now).steps[0]!.status).toEqual({ state: 'open' });
  });

  test('keeps its time when it is said again', () => {
    const plan = planWith('next');
    const { id } = plan.steps[0]!;
    const done = setStatus(plan, id, 'done', now);
    expect(setStatus(done, id, 'done', '2027-01-01T00:00:00.000Z')).toBe(done);
  });
});

describe('the place of a step', () => {
  test('changes with its neighbor of the same track, past those of the other', () => {
    const plan = planWith('next', 'current', 'next');
    expect(titles(moveStep(plan, plan.steps[0]!.id, 1))).toEqual(['Step 2', 'Step 1', 'Step 0']);
  });

  test('stays at either end', () => {
    const plan = planWith('next', 'current', 'next');
    expect(moveStep(plan, plan.steps[0]!.id, -1)).toBe(plan);
    expect(moveStep(plan, plan.steps[2]!.id, 1)).toBe(plan);
    expect(moveStep(plan, plan.steps[1]!.id, 1)).toBe(plan);
  });
});

describe('a copy of a step', () => {
  test('stands behind it, to be done anew', () => {
    const plan = planWith('next', 'next');
    const [step] = plan.steps;
    const part = { id: uuid(90), title: 'Read', week: null, doneAt: now };
    const done = { ...step!, status: { state: 'done' as const, at: now }, costSpent: 20, parts: [part] };
    let id = 100;
    const copied = copyStep({ ...plan, steps: [done, plan.steps[1]!] }, done.id, () => uuid(id++));
    expect(titles(copied)).toEqual(['Step 0', 'Step 0', 'Step 1']);
    expect(copied.steps[1]).toMatchObject({ status: { state: 'open' }, costSpent: null });
    expect(copied.steps[1]!.parts).toEqual([
      { ...part, id: expect.not.stringMatching(part.id), doneAt: null },
    ]);
    expect(copied.steps[0]).toBe(done);
  });
});

describe('parts, start and budget', () => {
  test('are replaced, in that step alone', () => {
    const plan = planWith('next', 'next');
    const part = { id: uuid(91), title: 'Read', week: '2026-11-23', doneAt: null };
    const changed = setParts(plan, plan.steps[1]!.id, (parts) => [...parts, part]);
    expect(changed.steps.map(({ parts }) => parts.length)).toEqual([0, 1]);
  });

  test('stay as they are for what is no day, and for the same', () => {
    const plan = planWith();
    expect(setStartOn(plan, '')).toBe(plan);
    expect(setStartOn(plan, '2027-02-01').startOn).toBe('2027-02-01');
    expect(setBudget(plan, plan.budget)).toBe(plan);
    expect(setBudget(plan, 500).budget).toBe(500);
  });
});
