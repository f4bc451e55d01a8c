// A duplicate holds all that the plan holds, under ids of its own that still point to each other.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../shared/model/plan.ts';
import { duplicatePlan } from '../../../shared/plans/duplicate.ts';
import { anyPlan, planWithSteps } from '../files/plans.ts';

const now = new Date('2026-11-23T10:00:00.000Z');
const duplicate = (plan: Plan) => duplicatePlan(plan, { title: 'Copy', now, newId: randomUUID });

function idsOf({ id, steps, progress }: Plan): string[] {
  const inner = steps.flatMap((step) => [step.id, ...step.parts.map((part) => part.id)]);
  return [id, ...inner, ...progress.map((reading) => reading.id)];
}

/** The plan with each id replaced by the order in which it was first met. */
function withoutIds(plan: Plan): unknown {
  const met = new Map<string, number>();
  const known = new Set(idsOf(plan));
  const text = JSON.stringify({ ...plan, title: '', createdAt: '', archivedAt: null, sharedVersions: [] });
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, (id) => {
    if (!known.has(id)) return id;
    met.set(id, met.get(id) ?? met.size);
    return `#${met.get(id)}`;
  });
}

test('is the same plan under ids of which none is the plan’s', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      fc.pre(new Set(idsOf(plan)).size === idsOf(plan).length);
      const copy = duplicate(plan);
      expect(planSchema.parse(copy)).toEqual(copy);
      expect(withoutIds(copy)).toEqual(withoutIds(plan));
      expect(idsOf(copy).filter((id) => idsOf(plan).includes(id))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('keeps which step comes after which, and which step led to a rating', () => {
  const plan = planWithSteps(2);
  const [first, second] = plan.steps;
  const linked: Plan = {
    ...plan,
    steps: [first!, { ...second!, after: [first!.id] }],
    progress: [
      {
        ...plan.progress[0]!,
        cause: {
          kind: 'rated',
          skill: first!.practices[0]!.skill,
          name: '',
          fromLevel: 1,
          toLevel: 2,
          step: second!.id,
        },
      },
    ],
  };
  const copy = duplicate(linked);
  expect(copy.steps[1]?.after).toEqual([copy.steps[0]?.id]);
  expect(copy.progress[0]?.cause).toMatchObject({ step: copy.steps[1]?.id });
});

test('is in use and as new, whatever the plan was, and its title fits', () => {
  const away = {
    ...planWithSteps(1),
    archivedAt: now.toISOString(),
    sharedVersions: [{ hash: 'a'.repeat(64), at: now.toISOString() }],
  };
  const copy = duplicatePlan(away, { title: 'x'.repeat(300), now, newId: randomUUID });
  expect(copy).toMatchObject({ archivedAt: null, sharedVersions: [], createdAt: now.toISOString() });
  expect(copy.title).toHaveLength(200);
});
