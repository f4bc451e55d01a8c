// The open plan as a person works with it: figures follow every edit, nothing is lost in the fields.
import { act, fireEvent, render, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PlanScreen } from '../../../renderer/features/plan/PlanScreen.tsx';
import { savePlanFromMove } from '../../../renderer/store/plan-actions.ts';
import { savePlansByThemselves } from '../../../renderer/store/plan-saving.ts';
import { flushNotes, usePrivateNotes } from '../../../renderer/store/private-notes.ts';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { createMemoryApi, diskFull } from '../../unit/store/memory-api.ts';
import { openApp, textOf } from '../support.ts';

let index: PackIndex;
let memory: ReturnType<typeof createMemoryApi>;
beforeAll(async () => {
  index = await builtInIndex();
});
beforeEach(() => {
  memory = createMemoryApi();
  Object.assign(window, { waymark: memory.api });
  usePrivateNotes.setState({}, true);
});

/** A plan from data entry to a job, made as the move screen makes it, on screen. */
async function openPlanTo(role: string, facts: Partial<Person> = {}): Promise<HTMLElement> {
  openApp(index, '43-9021.00', { kind: 'role', role: role as RoleId }, facts);
  savePlanFromMove();
  const { container } = render(<PlanScreen />);
  // The private notes are read once the screen stands.
  await act(async () => {});
  return container;
}

const plan = () => useApp.getState().plan!;

/** Fields and buttons by their spoken name; by role, the DOM in use here takes a second over a screen this full. */
function named<E extends HTMLElement>(container: HTMLElement, name: string | RegExp): E[] {
  const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  return [...container.querySelectorAll<E>('input, textarea, select, button')].filter((element) => {
    const label = element.closest('label');
    return isNamed(
      element.getAttribute('aria-label') ?? textOf(label?.querySelector('span') ?? label ?? element),
    );
  });
}

function line(container: HTMLElement): string {
  return textOf(
    [...container.querySelectorAll('p')].find((p) => textOf(p).startsWith('These steps cover')) ?? null,
  );
}

describe('the plan on screen', () => {
  test('says what its steps cover, what they take and when it may be done', async () => {
    const container = await openPlanTo('15-1253.00');
    expect(line(container)).toMatch(
      /^These steps cover about .+ of the estimated work\. Every barrier we know of has a step\.$/,
    );
    const totals = textOf(container.querySelector('[aria-label="The plan in figures"]'));
    expect(totals).toMatch(/These steps\d+ to \d+ h/);
    expect(totals).toMatch(/Whole effort\d+ to [\d,]+ hrough guess, never measured/);
    expect(totals).toMatch(/Ready between\w{3} \d{4} and \w{3} \d{4}/);
  });

  test('says not feasible at no hours a week', async () => {
    const container = await openPlanTo('15-1253.00', { weeklyHours: 0 });
    expect(textOf(container)).toContain('not feasible at 0 hours a week');
  });

  test('counts a barrier whose step is taken out, and has it back by a click', async () => {
    const container = await openPlanTo('15-1253.00');
    const [remove] = named(container, /^Remove the step: Ask three employers/);
    fireEvent.click(remove!);
    expect(line(container)).toContain('1 barrier has no step.');
    fireEvent.click(named(container, 'Add a step for Education')[0]!);
    expect(line(container)).toContain('Every barrier we know of has a step.');
  });

  test('covers less when a step is taken out, and as much again after undo', async () => {
    const container = await openPlanTo('15-1253.00');
    const before = line(container);
    const steps = plan().steps;
    for (const remove of named(container, /^Remove the step: (Script|Become)/)) fireEvent.click(remove);
    expect(line(container)).not.toBe(before);
    act(() => {
      undo();
      undo();
    });
    expect(plan().steps).toEqual(steps);
    expect(line(container)).toBe(before);
  });

  test('marks a step done with a tick', async () => {
    const container = await openPlanTo('19-4099.01');
    const [box] = named<HTMLInputElement>(container, /^Done: /);
    fireEvent.click(box!);
    expect(box!.checked).toBe(true);
    expect(plan().steps.filter((step) => step.status.state === 'done')).toHaveLength(1);
  });

  test('takes hours, a day and a helper into the plan as they are typed', async () => {
    const container = await openPlanTo('19-4099.01');
    fireEvent.change(named(container, 'Hours, at least')[0]!, { target: { value: '7' } });
    fireEvent.change(named(container, 'By')[0]!, { target: { value: '2027-03-01' } });
    fireEvent.change(named(container, 'Who helps')[0]!, { target: { value: 'Ana' } });
    fireEvent.change(named(container, 'How')[0]!, { target: { value: 'course' } });
    const edited = plan().steps.find((step) => step.who === 'Ana');
    expect(edited).toMatchObject({ hoursLow: 7, due: '2027-03-01', how: 'course' });
  });

  test('forgets hours and day again when their fields are emptied', async () => {
    const container = await openPlanTo('19-4099.01');
    fireEvent.change(named(container, 'Hours, at least')[0]!, { target: { value: '' } });
    expect(plan().steps.some((step) => step.practices.length > 0 && step.hoursLow === null)).toBe(true);
  });

  test('keeps its title while the field is empty', async () => {
    const container = await openPlanTo('19-4099.01');
    const [title] = named<HTMLTextAreaElement>(container, 'Title of the plan');
    const before = plan().title;
    fireEvent.change(title!, { target: { value: '' } });
    expect(title!.value).toBe('');
    expect(plan().title).toBe(before);
    fireEvent.blur(title!);
    expect(title!.value).toBe(before);
    fireEvent.change(title!, { target: { value: 'Toward quality' } });
    expect(plan().title).toBe('Toward quality');
  });

  test('adds a step, goes to it, and counts it once it names a gap', async () => {
    const container = await openPlanTo('15-1253.00');
    const before = plan().steps.length;
    fireEvent.click(named(container, 'Add a step').at(-2)!);
    expect(plan().steps).toHaveLength(before + 1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What to do');
    fireEvent.change(document.activeElement!, { target: { value: 'Take the evening course' } });
    const [gap] = [...container.querySelectorAll('select')].filter((select) => select.value === '');
    fireEvent.change(gap!, { target: { value: gap!.querySelectorAll('option')[1]!.value } });
    const added = plan().steps.at(-1)!;
    expect(added).toMatchObject({
      title: 'Take the evening course',
      practices: [{ fromLevel: expect.any(Number) }],
    });
    expect(added.hoursHigh).toBeGreaterThan(0);
  });

  test('shows a failed save with its reason until a save succeeds', async () => {
    const container = await openPlanTo('19-4099.01');
    act(() => useApp.setState({ save: { status: 'failed', error: diskFull } }));
    expect(textOf(container)).toContain('the disk is full');
    act(() => useApp.setState({ save: { status: 'saved', at: '2026-11-22T14:32:00.000Z' } }));
    expect(textOf(container)).toMatch(/Saved \d/);
    expect(textOf(container)).not.toContain('the disk is full');
  });

  test('offers to keep one’s own version when the file was changed elsewhere', async () => {
    const container = await openPlanTo('19-4099.01');
    const { id } = plan();
    act(() =>
      useApp.setState({ save: { status: 'failed', error: { code: 'file-changed', file: 'a plan' } } }),
    );
    fireEvent.click(named(container, 'Keep mine as a new plan')[0]!);
    expect(plan().id).not.toBe(id);
    expect(useApp.getState().save?.status).toBe('unsaved');
  });

  test('keeps private notes in their own document', async () => {
    const container = await openPlanTo('19-4099.01');
    fireEvent.click(within(container).getByRole('tab', { name: 'Talk it over' }));
    const field = container.querySelector<HTMLTextAreaElement>('[aria-label="Private notes"]')!;
    fireEvent.change(field, { target: { value: 'Only for me' } });
    await act(flushNotes);
    expect(memory.disk.notes.get(plan().id)?.text).toBe('Only for me');
    expect(JSON.stringify(plan())).not.toContain('Only for me');
    expect(textOf(container.querySelector('svg'))).not.toContain('Only for me');
  });

  test('prints on the chosen paper and says where the PDF is', async () => {
    const container = await openPlanTo('19-4099.01');
    fireEvent.click(named(container, 'Letter')[0]!);
    expect(useApp.getState().settings.paper).toBe('Letter');
    const stop = savePlansByThemselves();
    fireEvent.click(named(container, 'Print or save PDF')[0]!);
    await act(async () => {});
    stop();
    expect(textOf(container)).toContain('Saved as /home/someone/plan.pdf');
  });

  test('leads toward the job as it changes, when the job itself does', async () => {
    const shift = index.content.shifts.find((each) => each.roles.some((role) => role === '13-2051.00'))!;
    const role = '13-2051.00' as RoleId;
    openApp(index, role, { kind: 'shift', role, shift: shift.id });
    savePlanFromMove();
    const { container } = render(<PlanScreen />);
    await act(async () => {});
    expect(plan()).toMatchObject({
      title: `Financial and Investment Analysts: ${shift.name}`,
      direction: 'upskill',
    });
    expect(textOf(container)).toContain('Toward the job as it changes');
    expect(textOf(container)).toContain('The source has not rated Financial and Investment Analysts.');
    expect(line(container)).toMatch(/^These steps cover/);
  });

  test('names the job data it lacks and still shows every step', async () => {
    const container = await openPlanTo('19-4099.01');
    const target = { kind: 'role', role: 'gone' as RoleId, title: 'A job that is gone' } as const;
    act(() => useApp.setState({ plan: { ...plan(), target } }));
    expect(textOf(container)).toContain('The job data this plan was made with is not open.');
    expect(container.querySelectorAll('fieldset textarea')).toHaveLength(plan().steps.length);
  });

  test('gives every field a name', async () => {
    const container = await openPlanTo('15-1253.00');
    const fields = [...container.querySelectorAll('input, textarea, select')];
    const nameless = fields.filter(
      (field) =>
        !field.getAttribute('aria-label') &&
        !field.closest('label') &&
        !container.querySelector(`label[for="${field.id}"]`) &&
        field.getAttribute('aria-hidden') !== 'true',
    );
    expect(nameless).toEqual([]);
  });
});
