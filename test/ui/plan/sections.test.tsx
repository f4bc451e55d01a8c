// The week, the days and the progress of an open plan.
import { act, fireEvent, render, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PlanScreen } from '../../../renderer/features/plan/PlanScreen.tsx';
import { editPerson, editPlan, rateSkill } from '../../../renderer/store/actions.ts';
import { savePlanFromMove } from '../../../renderer/store/plan-actions.ts';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Plan, PlanStep } from '../../../shared/model/plan.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { addDays, dayOf, mondayOf } from '../../../shared/plans/days.ts';
import { setParts, setStep } from '../../../shared/plans/edits.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { openApp, textOf } from '../support.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

beforeEach(() => {
  Object.assign(window, { waymark: createMemoryApi().api });
  openApp(index, '43-9021.00', { kind: 'role', role: '19-4099.01' as RoleId }, {});
});

const plan = (): Plan => useApp.getState().plan!;
const first = (): PlanStep => plan().steps.find(({ practices }) => practices.length > 0)!;

function openPlan() {
  savePlanFromMove();
  const { container } = render(<PlanScreen />);
  const screen = within(container);
  const open = (tab: string) => fireEvent.click(screen.getByRole('tab', { name: tab }));
  return { container, screen, open };
}

describe('the figures', () => {
  test('open into the hours and the cost of each step, what they come to, and what the whole effort assumes', () => {
    const { container, screen } = openPlan();
    act(() =>
      editPlan('cost', (each) => setStep(each, first().id, { hoursLow: 10, hoursHigh: 20, cost: 420 })),
    );
    const summary = screen.getByText('What these figures are made of');
    summary.closest('details')!.open = true;
    fireEvent(summary.closest('details')!, new Event('toggle'));
    const table = within(screen.getByRole('table', { name: /what each says of hours and cost/ }));
    expect(textOf(table.getByRole('row', { name: new RegExp(`^${first().title}`) }))).toContain('10 to 20 h');
    expect(textOf(table.getByRole('row', { name: /^Together/ }))).toContain('$420');
    expect(table.getAllByRole('row')).toHaveLength(plan().steps.length + 2);
    expect(textOf(container)).toContain('Weeks = hours ÷ hours a week.');
    expect(textOf(container)).toContain('of the learning this job asks is still ahead');
  });

  test('say the budget too where no step says a cost', () => {
    const { container } = openPlan();
    act(() => editPlan('budget', (each) => ({ ...each, budget: 300 })));
    expect(textOf(container)).toContain('nothing said');
    expect(textOf(container)).toContain('budget $300');
  });
});

describe('this week', () => {
  test('gives way to another week with the steps of its own, and comes back', () => {
    const { container, screen, open } = openPlan();
    const field = () => screen.queryByRole('textbox', { name: `A small part of: ${plan().steps[0]!.title}` });
    open('This week');
    expect(field()).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'The week before' }));
    expect(field()).toBeNull();
    expect(textOf(container)).toContain('No step falls in this week.');
    fireEvent.click(screen.getByRole('button', { name: 'Back to this week' }));
    expect(field()).not.toBeNull();
  });

  test('takes a small part of a step that is on, to be ticked', () => {
    const { screen, open } = openPlan();
    open('This week');
    const label = `A small part of: ${first().title}`;
    fireEvent.change(screen.getByRole('textbox', { name: label }), {
      target: { value: 'Ask Ana for the list' },
    });
    fireEvent.submit(screen.getByRole('textbox', { name: label }).closest('form')!);
    expect(first().parts).toMatchObject([
      { title: 'Ask Ana for the list', week: mondayOf(dayOf(new Date())), doneAt: null },
    ]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ask Ana for the list' }));
    expect(first().parts[0]!.doneAt).not.toBeNull();
  });

  test('takes over what was left of an earlier week', () => {
    const { screen, open } = openPlan();
    const week = addDays(mondayOf(dayOf(new Date())), -7);
    const part = { id: crypto.randomUUID(), title: 'Read the rules', week, doneAt: null };
    act(() => editPlan('part', (each) => setParts(each, first().id, () => [part])));
    open('This week');
    fireEvent.click(screen.getByRole('button', { name: 'Take into this week' }));
    expect(first().parts[0]!.week).toBe(mondayOf(dayOf(new Date())));
  });

  test('says what is overdue, and why nothing is on at no hours a week', () => {
    const { container, open } = openPlan();
    act(() => editPlan('due', (each) => setStep(each, first().id, { due: '2020-01-01' })));
    act(() => editPerson('weeklyHours', { weeklyHours: 0 }));
    open('This week');
    expect(textOf(container)).toContain(`${first().title}, due Jan 1, 2020`);
    expect(textOf(container)).toContain('With 0 hours a week no step can be on.');
  });
});

describe('over time', () => {
  test('says for each step between which days it may be done, and whether it keeps its day', () => {
    const { container, open } = openPlan();
    act(() => editPlan('due', (each) => setStep(each, first().id, { due: '2020-01-01' })));
    open('Time');
    expect(textOf(container)).toContain('late for Jan 1, 2020');
    expect(textOf(container).match(/done between/g)).toHaveLength(plan().steps.length);
  });

  test('moves a step by a week with the arrow keys, and back by undo', () => {
    const { screen, open } = openPlan();
    open('Time');
    const bar = screen.getByRole('button', { name: `Move by the week: ${first().title}` });
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    expect(first().start).toBe(addDays(dayOf(new Date()), 7));
    act(undo);
    expect(first().start).toBeNull();
  });

  test('is not feasible at no hours a week', () => {
    const { container, open } = openPlan();
    act(() => editPerson('weeklyHours', { weeklyHours: 0 }));
    open('Time');
    expect(textOf(container)).toContain('Not feasible at 0 hours a week.');
  });
});

describe('progress', () => {
  test('notes what a new level brought, and after which finished step; undo takes both back', () => {
    const { container, screen, open } = openPlan();
    const step = first();
    const [practice] = step.practices;
    const before = plan().progress;
    fireEvent.click(screen.getByRole('checkbox', { name: `Done: ${step.title}` }));
    act(() => rateSkill(practice!.skill, practice!.toLevel));
    const reading = plan().progress.at(-1)!;
    expect(reading.cause).toMatchObject({ kind: 'rated', skill: practice!.skill, step: step.id });
    expect(reading.readiness).toBeGreaterThan(before.at(-1)!.readiness);
    open('Progress');
    expect(textOf(container)).toContain(`after: ${step.title}`);
    act(undo);
    expect(plan().progress).toEqual(before);
    expect(useApp.getState().person!.ratings[practice!.skill]).toBeUndefined();
  });

  test('notes nothing where something else of the person changes', () => {
    openPlan();
    const before = plan().progress;
    act(() => editPerson('weeklyHours', { weeklyHours: 5 }));
    expect(plan().progress).toBe(before);
  });

  test('asks, once a step is ticked, what shows it and where one is now', () => {
    const { screen } = openPlan();
    const step = first();
    fireEvent.click(screen.getByRole('checkbox', { name: `Done: ${step.title}` }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What shows it' }), {
      target: { value: 'The list' },
    });
    expect(first().evidence).toBe('The list');
    expect(screen.getByText(/Levels you set here count at once/)).toBeTruthy();
  });

  test('sets hours and money against what was meant, and warns over the budget', () => {
    const { container, open } = openPlan();
    act(() =>
      editPlan('cost', (each) => ({
        ...setStep(each, first().id, { cost: 420, costSpent: 100, hoursSpent: 12 }),
        budget: 300,
      })),
    );
    expect(textOf(container)).toContain('$420 of $300');
    expect(textOf(container)).toContain('$120 over the budget');
    open('Progress');
    expect(textOf(container)).toContain('12 h put in');
    expect(textOf(container)).toContain('$100 spent; the steps plan $420');
  });

  test('asks to look over a plan in which nothing has happened for long, until it is', () => {
    const { screen } = openPlan();
    const long = '2020-01-01T00:00:00.000Z';
    act(() => useApp.setState({ plan: { ...plan(), createdAt: long, progress: [] } }));
    fireEvent.click(screen.getByRole('button', { name: 'It is still right' }));
    expect(plan().reviewedAt).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'It is still right' })).toBeNull();
  });
});
