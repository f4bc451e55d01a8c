// The laws of merging copies, and what a person sees of it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, type PlanStep, planSchema, stepIdSchema } from '../../../shared/model/plan.ts';
import {
  commonVersions,
  type MergeChoices,
  mergePlans,
  pathKey,
  sharedContent,
  withSharedVersion,
} from '../../../shared/plans/merge.ts';
import { blankStep } from '../../../shared/plans/new-plan.ts';
import { anyPlan, planWithSteps, uuid } from '../files/plans.ts';

type Edit = (plan: Plan) => Plan;

/** Changes the step at a place counted around; a plan without steps stays as it is. */
function stepEdit(at: number, change: (step: PlanStep) => PlanStep): Edit {
  return (plan) => ({
    ...plan,
    steps: plan.steps.map((step, index) => (index === at % plan.steps.length ? change(step) : step)),
  });
}

const at = fc.nat({ max: 5 });
const word = fc.constantFrom('one', 'two', 'three');
const newIds = fc.integer({ min: 1, max: 1_000_000 });

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  word.map<Edit>((title) => (plan) => ({ ...plan, title })),
  word.map<Edit>((notes) => (plan) => ({ ...plan, notes })),
  word.map<Edit>((goal) => (plan) => ({ ...plan, grow: { ...plan.grow, goal } })),
  fc.nat({ max: 3 }).map<Edit>((budget) => (plan) => ({ ...plan, budget })),
  fc.subarray(['specific', 'timed'] as const).map<Edit>((smart) => (plan) => ({ ...plan, smart })),
  fc.record({ skill: fc.constantFrom('A', 'B'), level: fc.nat({ max: 5 }) }).map<Edit>(({ skill, level }) => {
    const rating = { level, at: '2026-11-20T10:00:00.000Z', evidence: '' };
    return (plan) =>
      planSchema.parse({
        ...plan,
        person: { ...plan.person, ratings: { ...plan.person.ratings, [skill]: rating } },
      });
  }),
  fc.record({ at, word }).map<Edit>(({ at, word }) => stepEdit(at, (step) => ({ ...step, title: word }))),
  fc.record({ at, word }).map<Edit>(({ at, word }) => stepEdit(at, (step) => ({ ...step, who: word }))),
  fc.record({ at, id: newIds, word }).map<Edit>(({ at, id, word }) =>
    stepEdit(at, (step) => ({
      ...step,
      parts: [...step.parts, { id: uuid(id), title: word, week: null, doneAt: null }],
    })),
  ),
  at.map<Edit>((at) => (plan) => ({ ...plan, steps: plan.steps.filter((_, index) => index !== at) })),
  fc.record({ at, id: newIds }).map<Edit>(({ at, id }) => {
    return (plan) => ({
      ...plan,
      steps: plan.steps.toSpliced(
        at,
        0,
        blankStep(() => uuid(id)),
      ),
    });
  }),
  fc.constant<Edit>((plan) => ({ ...plan, steps: plan.steps.toReversed() })),
  fc.record({ role: word, reason: word }).map<Edit>(({ role, reason }) => (plan) => {
    const others = plan.person.notForMe.filter((entry) => entry.role !== role);
    return planSchema.parse({ ...plan, person: { ...plan.person, notForMe: [...others, { role, reason }] } });
  }),
);

const editedCopy = fc.record({ edits: fc.array(anyEdit, { maxLength: 6 }), minute: fc.nat({ max: 59 }) });

/** A plan and two copies of it that were edited apart. */
const copies = fc
  .record({ base: anyPlan, first: editedCopy, second: editedCopy })
  .map(({ base, first, second }) => {
    const start: Plan = { ...base, progress: [] };
    const edited = ({ edits, minute }: typeof first): Plan => ({
      ...edits.reduce<Plan>((plan, edit) => edit(plan), start),
      savedAt: `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`,
    });
    return { base: start, mine: edited(first), theirs: edited(second) };
  });

/** What the edits above may change in a plan, each part with its path. */
function partsOf(plan: Plan): ReadonlyMap<string, { path: readonly string[]; value: unknown }> {
  const parts: [readonly string[], unknown][] = [
    [['title'], plan.title],
    [['notes'], plan.notes],
    [['budget'], plan.budget],
    [['grow', 'goal'], plan.grow.goal],
    ...Object.entries(plan.person.ratings).map(([skill, { level }]): [string[], unknown] => [
      ['person', 'ratings', skill],
      level,
    ]),
    ...plan.steps.flatMap((step): [string[], unknown][] => [
      [['steps', step.id, 'title'], step.title],
      [['steps', step.id, 'who'], step.who],
      ...step.parts.map((part): [string[], unknown] => [['steps', step.id, 'parts', part.id], part.title]),
    ]),
  ];
  return new Map(parts.map(([path, value]) => [pathKey(path), { path, value }]));
}

describe('mergePlans', () => {
  test('gives both sides the same plan', () => {
    fc.assert(
      fc.property(copies, ({ base, mine, theirs }) => {
        const here = mergePlans(base, mine, theirs);
        const there = mergePlans(base, theirs, mine);
        expect(sharedContent(here.plan)).toBe(sharedContent(there.plan));
        expect(here.conflicts.map(({ path }) => pathKey(path)).toSorted()).toEqual(
          there.conflicts.map(({ path }) => pathKey(path)).toSorted(),
        );
      }),
    );
  });

  test('changes nothing by a copy that has nothing new', () => {
    fc.assert(
      fc.property(copies, ({ base, mine }) => {
        for (const theirs of [mine, base]) {
          const merged = mergePlans(base, mine, theirs);
          expect(merged.conflicts).toEqual([]);
          expect(sharedContent(merged.plan)).toBe(sharedContent(mine));
        }
      }),
    );
  });

  test('gives the same again when the other copy is merged a second time, choices kept', () => {
    fc.assert(
      fc.property(copies, ({ base, mine, theirs }) => {
        const once = mergePlans(base, mine, theirs);
        const mineOnce: MergeChoices = new Map(once.conflicts.map(({ path }) => [pathKey(path), 'mine']));
        const twice = mergePlans(base, once.plan, theirs, mineOnce);
        expect(sharedContent(twice.plan)).toBe(sharedContent(once.plan));
      }),
    );
  });

  test('loses no edit of a field: it stands, or it is one side of a conflict', () => {
    fc.assert(
      fc.property(copies, ({ base, mine, theirs }) => {
        const { plan, conflicts } = mergePlans(base, mine, theirs);
        const told = new Set(conflicts.map(({ path }) => pathKey(path)));
        const before = partsOf(base);
        const after = partsOf(plan);
        for (const [key, { path, value }] of [...partsOf(mine), ...partsOf(theirs)]) {
          const isEdit = before.get(key)?.value !== value;
          const isKept = after.get(key)?.value === value;
          const isTold = path.some((_, depth) => told.has(pathKey(path.slice(0, depth + 1))));
          expect(!isEdit || isKept || isTold).toBe(true);
        }
      }),
    );
  });

  test('follows the choices where both sides changed a part', () => {
    fc.assert(
      fc.property(copies, fc.constantFrom('mine', 'theirs'), ({ base, mine, theirs }, side) => {
        const conflicts = mergePlans(base, mine, theirs).conflicts;
        const choices: MergeChoices = new Map(conflicts.map(({ path }) => [pathKey(path), side]));
        const settled = mergePlans(base, mine, theirs, choices);
        expect(settled.conflicts.every(({ taken }) => taken === side)).toBe(true);
        const titled = settled.conflicts.find(({ path }) => pathKey(path) === pathKey(['title']));
        if (titled !== undefined) expect(settled.plan.title).toBe(titled[side]);
      }),
    );
  });

  test('keeps what the employee and the coach each did to different steps, and says who did what', () => {
    const base = planWithSteps(3);
    const [first, second, third] = base.steps.map(({ id }) => id);
    const change = (plan: Plan, id: string | undefined, changes: Partial<PlanStep>): Plan => ({
      ...plan,
      steps: plan.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)),
    });
    const mine = change(base, first, { who: 'Renée' });
    const added = { ...blankStep(() => uuid(77)), title: 'Ask for a week with the auditors' };
    const coached = change(base, second, { title: 'Chart the errors of one month' });
    const theirs = { ...coached, steps: [...coached.steps.filter(({ id }) => id !== third), added] };
    const merged = mergePlans(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.plan.steps.map(({ title, who }) => ({ title, who }))).toEqual([
      { title: base.steps[0]?.title, who: 'Renée' },
      { title: 'Chart the errors of one month', who: 'Shift lead' },
      { title: 'Ask for a week with the auditors', who: '' },
    ]);
    expect(merged.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: ['steps', first, 'who'],
          by: 'mine',
          before: 'Shift lead',
          after: 'Renée',
        }),
        expect.objectContaining({ path: ['steps', third], by: 'theirs', after: undefined }),
        expect.objectContaining({ path: ['steps', added.id], by: 'theirs', before: undefined }),
      ]),
    );
  });

  test('keeps a step that one side edited while the other removed it, and asks', () => {
    const base = planWithSteps(2);
    const id = base.steps[0]?.id ?? '';
    const mine = { ...base, steps: base.steps.slice(1) };
    const theirs = {
      ...base,
      steps: base.steps.map((step, index) => (index === 0 ? { ...step, who: 'Ines' } : step)),
    };
    const { plan, conflicts } = mergePlans(base, mine, theirs);
    expect(plan.steps[0]).toMatchObject({ id, who: 'Ines' });
    expect(conflicts).toMatchObject([{ path: ['steps', id], mine: undefined, taken: 'theirs' }]);
    const removed = mergePlans(base, mine, theirs, new Map([[pathKey(['steps', id]), 'mine']]));
    expect(removed.plan.steps.map((step) => step.id)).toEqual(mine.steps.map((step) => step.id));
  });

  test('without a shared version, tells everything that differs and removes nothing', () => {
    const mine = planWithSteps(2);
    const theirs = {
      ...mine,
      title: 'Another title',
      steps: [...mine.steps.slice(1), blankStep(() => uuid(9))],
    };
    const { plan, changes, conflicts } = mergePlans(null, mine, theirs);
    expect(conflicts.map(({ path }) => path)).toEqual([['title']]);
    expect(changes.map(({ by, path }) => [by, ...path])).toEqual([
      ['mine', 'steps', mine.steps[0]?.id],
      ['theirs', 'steps', uuid(9)],
    ]);
    expect(plan.steps.map(({ id }) => id).toSorted()).toEqual(
      [...mine.steps.map(({ id }) => id), stepIdSchema.parse(uuid(9))].toSorted(),
    );
  });

  test('gives both sides the same order where both set the same job aside, and each another', () => {
    const without = (...roles: string[]): Plan => {
      const plan = planWithSteps(1);
      const notForMe = roles.map((role) => ({ role, reason: '' }));
      return planSchema.parse({ ...plan, person: { ...plan.person, notForMe } });
    };
    const here = mergePlans(without(), without('one', 'two'), without('one', 'three'));
    const there = mergePlans(without(), without('one', 'three'), without('one', 'two'));
    expect(here.plan.person.notForMe.map(({ role }) => role)).toEqual(['one', 'three', 'two']);
    expect(there.plan.person.notForMe).toEqual(here.plan.person.notForMe);
  });

  test('refuses copies of different plans', () => {
    expect(() => mergePlans(null, planWithSteps(1, 1), planWithSteps(1, 2))).toThrow('different plans');
  });
});

describe('the versions two copies share', () => {
  const hash = (digit: string) => digit.repeat(64);

  test('are told the latest first, and are no part of the content', () => {
    const plan = planWithSteps(1);
    const early = withSharedVersion(plan, { hash: hash('a'), at: '2026-11-01T10:00:00.000Z' });
    const both = withSharedVersion(early, { hash: hash('b'), at: '2026-11-05T10:00:00.000Z' });
    const mine = withSharedVersion(both, { hash: hash('c'), at: '2026-11-06T10:00:00.000Z' });
    expect(commonVersions(mine, both).map((version) => version.hash)).toEqual([hash('b'), hash('a')]);
    expect(commonVersions(mine, plan)).toEqual([]);
    expect(sharedContent(mine)).toBe(sharedContent(plan));
    expect(mergePlans(plan, mine, both).plan.sharedVersions).toEqual(mine.sharedVersions);
  });
});
