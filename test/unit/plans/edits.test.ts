// Edits of a plan change what they name and leave everything else as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepIdSchema } from '../../../shared/model/plan.ts';
import { addStep, removeStep, setNotes, setStep, setTitle, toggleStep } from '../../../shared/plans/edits.ts';
import { blankStep } from '../../../shared/plans/new-plan.ts';
import { planWithSteps, uuid } from '../files/plans.ts';

const plan = planWithSteps(4);
const [first, second] = plan.steps;
const noStep = stepIdSchema.parse(uuid(999));
const now = '2026-11-22T12:00:00.000Z';

describe('an edit of a plan', () => {
  test('changes one step and keeps the others and the plan it came from', () => {
    const edited = setStep(plan, second!.id, { title: 'Another', due: '2027-01-31' });
    expect(edited.steps[1]).toEqual({ ...second, title: 'Another', due: '2027-01-31' });
    expect(edited.steps[0]).toBe(first);
    expect(plan.steps[1]).toBe(second);
  });

  test('marks a step done with the time, and not done again', () => {
    const open = setStep(plan, second!.id, { status: { state: 'open' } });
    const done = toggleStep(open, second!.id, now);
    expect(done.steps[1]?.status).toEqual({ state: 'done', at: now });
    expect(toggleStep(done, second!.id, now)).toEqual(open);
  });

  test('puts a step at the end and takes it out again', () => {
    const step = blankStep(() => uuid(77));
    const longer = addStep(plan, step);
    expect(longer.steps.at(-1)).toBe(step);
    expect(removeStep(longer, step.id)).toEqual(plan);
  });

  test('keeps the title when the new one is blank', () => {
    expect(setTitle(plan, '   ')).toBe(plan);
    expect(setTitle(plan, 'Toward testing').title).toBe('Toward testing');
  });

  test('gives the very same plan when nothing would change', () => {
    expect(setTitle(plan, plan.title)).toBe(plan);
    expect(setNotes(plan, plan.notes)).toBe(plan);
    expect(setStep(plan, noStep, { title: 'x' })).toBe(plan);
    expect(toggleStep(plan, noStep, now)).toBe(plan);
    expect(removeStep(plan, noStep)).toBe(plan);
  });

  test('never loses or doubles a step, in any order of ticking', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(plan.steps.length - 1), { maxLength: 20 }), (ticks) => {
        const edited = ticks.reduce((open, at) => toggleStep(open, plan.steps[at]!.id, now), plan);
        expect(edited.steps.map((step) => step.id)).toEqual(plan.steps.map((step) => step.id));
      }),
    );
  });
});
