// Giving a copy away, taking one in and putting two together, as a person does it.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PlanScreen } from '../../../renderer/features/plan/PlanScreen.tsx';
import { editPlan, openPlan } from '../../../renderer/store/actions.ts';
import { leaveCopy, takeInFile } from '../../../renderer/store/handover-actions.ts';
import { flushPlans, rememberLoaded, savePlansByThemselves } from '../../../renderer/store/plan-saving.ts';
import { redo, undo, useApp } from '../../../renderer/store/store.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { withSharedVersion } from '../../../shared/plans/merge.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { copyPath } from '../../unit/store/memory-copies.ts';
import { openApp, textOf } from '../support.ts';

let index: PackIndex;
let memory: ReturnType<typeof createMemoryApi>;
beforeAll(async () => {
  index = await builtInIndex();
});
beforeEach(() => {
  memory = createMemoryApi();
  Object.assign(window, { waymark: memory.api });
  leaveCopy();
});

/** A plan of the library, open on screen and saved by itself. */
async function openSaved(plan: Plan): Promise<HTMLElement> {
  openApp(index, '43-9021.00', null);
  memory.disk.plans.set(plan.id, plan);
  const loaded = await memory.api.plan.load({ id: plan.id });
  if (loaded.ok) rememberLoaded(loaded.value);
  openPlan(plan);
  savePlansByThemselves();
  return renderPlans();
}

async function renderPlans(): Promise<HTMLElement> {
  const { container } = render(<PlanScreen />);
  await act(async () => {});
  return container;
}

const plan = () => useApp.getState().plan!;

const press = (container: HTMLElement, name: string) =>
  act(async () => {
    const [button] = [...container.querySelectorAll('button')].filter((each) => textOf(each) === name);
    fireEvent.click(button!);
  });

const isOff = (container: HTMLElement, name: string) =>
  [...container.querySelectorAll('button')].find((each) => textOf(each) === name)!.disabled;

const type = (container: HTMLElement, label: string, value: string) =>
  fireEvent.change(within(container).getByLabelText(label, { exact: true }), { target: { value } });

const withWho = (from: Plan, at: number, who: string): Plan => ({
  ...from,
  steps: from.steps.map((step, index) => (index === at ? { ...step, who } : step)),
});

/** Puts a copy where the person will choose it, changed by someone since it was given. */
function returnCopy(change: (given: Plan) => Plan, author = 'Ines'): void {
  const given = memory.disk.copies.files.get(copyPath)!;
  memory.disk.copies.files.set(copyPath, { ...given, plan: change(given.plan), author });
}

describe('giving a copy', () => {
  test('says where it is, and leaves a version to merge from that undo does not take back', async () => {
    const container = await openSaved(planWithSteps(2));
    act(() => editPlan('title', (each) => ({ ...each, title: 'A better title' })));
    await press(container, 'Give a copy');
    expect(textOf(container)).toContain(`The copy is in ${copyPath}.`);
    const shared = plan().sharedVersions;
    expect(shared).toHaveLength(1);
    expect(memory.disk.copies.files.get(copyPath)).toMatchObject({
      plan: { title: 'A better title', sharedVersions: shared },
      names: { roles: { '43-9021.00': 'Data Entry Keyers' } },
    });
    act(undo);
    expect(plan()).toMatchObject({ title: planWithSteps(2).title, sharedVersions: shared });
    act(redo);
    expect(plan()).toMatchObject({ title: 'A better title', sharedVersions: shared });
  });

  test('under a passphrase waits until it is typed twice', async () => {
    const container = await openSaved(planWithSteps(2));
    fireEvent.click(within(container).getByLabelText('Seal it with a passphrase'));
    expect(isOff(container, 'Give a copy')).toBe(true);
    expect(textOf(container)).toContain('A lost passphrase cannot be recovered');
    type(container, 'Passphrase', 'green');
    type(container, 'The same passphrase once more', 'gren');
    expect(isOff(container, 'Give a copy')).toBe(true);
    type(container, 'The same passphrase once more', 'green');
    await press(container, 'Give a copy');
    expect(memory.disk.copies.files.get(copyPath)?.passphrase).toBe('green');
    expect(textOf(container)).toContain('sealed with the passphrase');
  });

  test('does nothing when the person cancels', async () => {
    const container = await openSaved(planWithSteps(2));
    memory.disk.copies.chosen = null;
    await press(container, 'Give a copy');
    expect(plan().sharedVersions).toEqual([]);
    expect(textOf(container)).toContain('Private notes stay out of the copy.');
  });
});

describe('taking in a copy', () => {
  const copy = { plan: planWithSteps(2), base: null, names: { skills: {}, roles: {} }, author: 'Ines' };

  test('of a plan that is not here puts it among the plans', async () => {
    openApp(index, '43-9021.00', null);
    memory.disk.copies.files.set(copyPath, { ...copy, passphrase: null });
    const container = await renderPlans();
    await press(container, 'Take in a copy');
    expect(plan()).toMatchObject({ id: copy.plan.id, title: copy.plan.title });
    expect(memory.disk.plans.has(copy.plan.id)).toBe(true);
    expect(textOf(container)).toContain('The copy is now among your plans.');
  });

  test('that is sealed asks for the passphrase, and asks again after a wrong one', async () => {
    openApp(index, '43-9021.00', null);
    memory.disk.copies.files.set(copyPath, { ...copy, passphrase: 'green' });
    const container = await renderPlans();
    await press(container, 'Take in a copy');
    type(container, 'Passphrase', 'red');
    await press(container, 'Open the copy');
    expect(textOf(screen.getByRole('alert'))).toContain('That passphrase does not open');
    expect(memory.disk.plans.size).toBe(0);
    type(container, 'Passphrase', 'green');
    await press(container, 'Open the copy');
    expect(plan().id).toBe(copy.plan.id);
  });

  test('that is not there says so and changes nothing', async () => {
    openApp(index, '43-9021.00', null);
    const container = await renderPlans();
    await act(() => takeInFile('/home/someone/gone.waymark'));
    expect(textOf(screen.getByRole('alert'))).toMatch(/gone\.waymark.* Your plans are unchanged\./);
    await press(container, 'Cancel');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that holds the same as the plan here says so', async () => {
    const container = await openSaved(planWithSteps(2));
    await press(container, 'Give a copy');
    await act(() => takeInFile(copyPath));
    expect(textOf(container)).toContain('The copy holds the same as your plan.');
  });
});

describe('putting two together', () => {
  async function toMerge(): Promise<HTMLElement> {
    const container = await openSaved(planWithSteps(3));
    await press(container, 'Give a copy');
    returnCopy((given) => withWho(withWho(given, 0, 'Ines herself'), 1, 'Ines too'));
    act(() => editPlan('who', (each) => withWho(withWho(each, 0, 'Renée'), 2, 'Omar')));
    await act(() => takeInFile(copyPath));
    return container;
  }

  test('asks where both changed the same, and takes every other edit of both', async () => {
    const container = await toMerge();
    expect(textOf(container)).toContain('1 choice is still open.');
    expect(isOff(container, 'Take the merged plan')).toBe(true);
    expect([...container.querySelectorAll('input')].map((radio) => radio.checked)).toEqual([false, false]);
    const [mine, theirs] = [...container.querySelectorAll('label')].map(textOf);
    expect([mine, theirs]).toEqual(['MineRenée', 'InesInes herself']);
    fireEvent.click(container.querySelectorAll('input')[1]!);
    await press(container, 'Take the merged plan');
    expect(plan().steps.map(({ who }) => who)).toEqual(['Ines herself', 'Ines too', 'Omar']);
    expect(textOf(container)).toContain('The two are one plan now.');
    act(undo);
    expect(plan().steps.map(({ who }) => who)).toEqual(['Renée', 'Shift lead', 'Omar']);
    expect(plan().sharedVersions).toHaveLength(1);
    await act(flushPlans);
  });

  test('names who changed what, before and now', async () => {
    const container = await toMerge();
    const [theirs, mine] = ['Ines changed', 'I changed'].map((name) =>
      textOf(within(container).getByText(name).closest('section')),
    );
    expect(theirs).toMatch(/Step: Check 2 batches.*who helps.*BeforeShift lead.*NowInes too/);
    expect(mine).toMatch(/Step: Check 3 batches.*who helps.*BeforeShift lead.*NowOmar/);
  });

  test('keeps the copy as a plan of its own when that is wanted', async () => {
    const container = await toMerge();
    const before = plan();
    await press(container, 'Keep both as two plans');
    expect(plan()).toEqual(before);
    expect([...memory.disk.plans.values()].map(({ title }) => title)).toContain(`${before.title} (the copy)`);
  });

  test('leaves the plan as it is when the copy is left', async () => {
    const container = await toMerge();
    const before = plan();
    await press(container, 'Leave the copy');
    expect(plan()).toBe(before);
    expect(textOf(container)).toContain('Hand over');
  });

  test('says that no version is known which both have had, and shows the two side by side', async () => {
    const container = await openSaved(planWithSteps(2));
    const other = { ...planWithSteps(3), title: 'Quite another title' };
    memory.disk.copies.files.set(copyPath, {
      plan: withSharedVersion(other, { hash: 'a'.repeat(64), at: other.savedAt }),
      base: null,
      names: { skills: {}, roles: {} },
      author: '',
      passphrase: null,
    });
    await act(() => takeInFile(copyPath));
    expect(textOf(container)).toContain('No version is known that both have had.');
    expect(textOf(container.querySelector('fieldset'))).toMatch(
      /Title of the plan.*MineToward quality control 1.*The copyQuite another title/,
    );
    expect(textOf(container)).toMatch(/Only in the copy.*Step: Check 3 batches/);
  });
});
