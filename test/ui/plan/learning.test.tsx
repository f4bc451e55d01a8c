// Ways to learn for each gap of a plan, and what is talked over.
import { act, fireEvent, render, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PlanScreen } from '../../../renderer/features/plan/PlanScreen.tsx';
import { editPlan } from '../../../renderer/store/actions.ts';
import { savePlanFromMove } from '../../../renderer/store/plan-actions.ts';
import { useApp } from '../../../renderer/store/store.ts';
import type { RoleId, SkillId } from '../../../shared/model/pack.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { openApp, textOf } from '../support.ts';

let index: PackIndex;
let memory: ReturnType<typeof createMemoryApi>;
beforeAll(async () => {
  index = await builtInIndex();
});
beforeEach(() => {
  memory = createMemoryApi();
  Object.assign(window, { waymark: memory.api });
  openApp(index, '43-9021.00', { kind: 'role', role: '15-1253.00' as RoleId }, {});
});

const plan = (): Plan => useApp.getState().plan!;

async function openPlan() {
  savePlanFromMove();
  const { container } = render(<PlanScreen />);
  await act(async () => {});
  return { container, screen: within(container) };
}

/** Opens the ways to learn a skill. */
async function openGap(container: HTMLElement, skill: string): Promise<HTMLElement> {
  const summary = [...container.querySelectorAll('summary')].find((each) =>
    textOf(each).startsWith(`${skill}, from`),
  )!;
  const details = summary.closest('details')!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

describe('ways to learn', () => {
  test('say whether a step practices the gap, and why each is offered', async () => {
    const { container } = await openPlan();
    const details = await openGap(container, 'Programming');
    expect(textOf(details.querySelector('summary'))).toMatch(/practiced toward \d\.\d/);
    expect(textOf(details)).toMatch(/practices Programming from \d\.\d to \d\.\d/);
    expect(textOf(details)).toContain('free');
  });

  test('become a step of the right track that names its gap, its hours and where it is from', async () => {
    const { container } = await openPlan();
    const before = plan().steps.length;
    const details = await openGap(container, 'Programming');
    fireEvent.click(within(details).getAllByRole('button', { name: /^Add as a step: / })[0]!);
    expect(plan().steps).toHaveLength(before + 1);
    const step = plan().steps.at(-1)!;
    expect(step.practices.map(({ name }) => name)).toEqual(['Programming']);
    expect(step.hoursHigh).not.toBeNull();
    expect(step.learning).not.toBeNull();
    expect(step.track).toBe(step.how === 'on-the-job' ? 'current' : 'next');
  });

  test('include an imported catalog, in the language of the screens and within the budget', async () => {
    const programming = index.content.skills.find(({ name }) => name === 'Programming')!.id as SkillId;
    const entry = (id: string, title: string, cost: number, language: string) => ({
      id,
      title,
      provider: 'City College',
      url: null,
      language,
      hours: { low: 20, high: 30 },
      level: null,
      cost,
      currency: 'USD',
      skills: [programming],
      skillNames: ['Programming'],
    });
    memory.disk.packs.catalogs.set('evening', {
      id: 'evening',
      title: 'Evening courses',
      sourceFile: 'e.csv',
      entries: 3,
      matched: 1,
    });
    memory.disk.packs.catalogContents.set('evening', {
      kind: 'waymark-catalog',
      version: 1,
      id: 'evening',
      title: 'Evening courses',
      language: 'en',
      sourceFile: 'e.csv',
      entries: [
        entry('a', 'Python in the evening', 200, 'en'),
        entry('b', 'Python in a year', 5000, 'en'),
        entry('c', 'Python auf Deutsch', 100, 'de'),
      ],
    });
    const { container } = await openPlan();
    act(() => editPlan('budget', (open) => ({ ...open, budget: 300 })));
    const text = textOf(await openGap(container, 'Programming'));
    expect(text).toContain('Python in the evening');
    expect(text).toContain('within your budget: $200');
    expect(text).not.toContain('Python in a year');
    expect(text).not.toContain('Deutsch');
  });
});

describe('talking it over', () => {
  test('keeps the four answers and the ticks in the plan', async () => {
    const { screen } = await openPlan();
    fireEvent.click(screen.getByRole('tab', { name: 'Talk it over' }));
    const goal = screen.getByRole('textbox', { name: /^What do I want to reach\?/ });
    fireEvent.change(goal, { target: { value: 'A job in testing' } });
    const check = screen.getByRole('checkbox', { name: /^Do I know by when\?/ });
    fireEvent.click(check);
    expect(plan()).toMatchObject({ grow: { goal: 'A job in testing' }, smart: ['timed'] });
    fireEvent.click(check);
    expect(plan().smart).toEqual([]);
  });
});
