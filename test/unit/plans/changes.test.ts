// What changed between two versions of a plan: every difference is named once, and nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/files/canonical-json.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { planChanges } from '../../../shared/plans/changes.ts';
import { sharedContent } from '../../../shared/plans/merge.ts';
import { anyPlan, planWithSteps } from '../files/plans.ts';

const plan = planWithSteps(3);
const [first, second, third] = plan.steps;
const paths = (after: Plan) => planChanges(plan, after).map(({ path }) => path.join(' '));

/** Ids of parts are distinct in any plan of ours; arbitrary ones may not be. */
const hasDistinctIds = ({ steps, progress }: Plan) =>
  [steps, progress, ...steps.map(({ parts }) => parts)].every(
    (items) => new Set(items.map(({ id }) => id)).size === items.length,
  );

describe('what changed', () => {
  test('names each part with what stood and what stands there', () => {
    const after: Plan = {
      ...plan,
      title: 'Toward testing',
      budget: 800,
      grow: { ...plan.grow, will: 'Ask on Monday' },
      steps: [{ ...first!, due: '2027-01-08', notes: 'with Ana' }, second!],
    };
    const changes = planChanges(plan, after);
    expect(changes).toEqual(
      expect.arrayContaining([
        { path: ['title'], before: plan.title, after: 'Toward testing' },
        { path: ['budget'], before: 500, after: 800 },
        { path: ['grow', 'will'], before: '', after: 'Ask on Monday' },
        { path: ['steps', first!.id, 'due'], before: '2026-12-04', after: '2027-01-08' },
        { path: ['steps', first!.id, 'notes'], before: '', after: 'with Ana' },
        { path: ['steps', third!.id], before: third, after: undefined },
      ]),
    );
    expect(changes).toHaveLength(6);
  });

  test('names another order, of what both have', () => {
    expect(paths({ ...plan, steps: [second!, first!, third!] })).toEqual(['steps #order']);
    expect(paths({ ...plan, steps: [second!, third!] })).toEqual([`steps ${first!.id}`]);
  });

  test('is nothing for a version saved later or shared', () => {
    const at = '2026-11-22T08:00:00.000Z';
    expect(paths({ ...plan, savedAt: at, sharedVersions: [{ hash: 'a'.repeat(64), at }] })).toEqual([]);
  });

  test('is something exactly when the content differs', () => {
    const two = fc.tuple(anyPlan, anyPlan).map(([a, b]): [Plan, Plan] => [a, { ...b, id: a.id }]);
    fc.assert(
      fc.property(two, fc.boolean(), ([a, b], isSame) => {
        const other: Plan = isSame ? { ...a, savedAt: b.savedAt } : { ...a, notes: b.notes, steps: b.steps };
        fc.pre(hasDistinctIds(a) && hasDistinctIds(other));
        expect(planChanges(a, other).length === 0).toBe(sharedContent(a) === sharedContent(other));
      }),
      { numRuns: 60 },
    );
  });

  test('backward is the same with before and after exchanged', () => {
    const two = fc.tuple(anyPlan, anyPlan).map(([a, b]): [Plan, Plan] => [a, { ...b, id: a.id }]);
    const asSet = (changes: readonly unknown[]) =>
      changes.map((each) => canonicalJson(JSON.parse(JSON.stringify(each)))).toSorted();
    fc.assert(
      fc.property(two, ([a, b]) => {
        fc.pre(hasDistinctIds(a) && hasDistinctIds(b));
        const back = planChanges(b, a).map(({ path, before, after }) => ({
          path,
          before: after,
          after: before,
        }));
        expect(asSet(planChanges(a, b))).toEqual(asSet(back));
      }),
      { numRuns: 60 },
    );
  });
});
