// The list of plans: none is missing, a damaged one is named, a removed one can be had back.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PlanScreen } from '../../../renderer/features/plan/PlanScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { textOf } from '../support.ts';

initWords();
const initial = useApp.getInitialState();
const plan = planWithSteps(4);
let disk: ReturnType<typeof createMemoryApi>['disk'];

beforeEach(() => {
  // The test document lays nothing out: the lines in sight need heights.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(148);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(860);
  const memory = createMemoryApi();
  disk = memory.disk;
  Object.assign(window, { waymark: memory.api });
  useApp.setState({ ...initial, screen: 'plan' }, true);
});

async function showList(): Promise<HTMLElement> {
  const { container } = render(<PlanScreen />);
  await act(async () => {});
  return container;
}

const click = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the list of plans', () => {
  test('without plans is one sentence and one way on', async () => {
    const container = await showList();
    expect(container.querySelectorAll('p')).toHaveLength(1);
    await click('Go to the map');
    expect(useApp.getState().screen).toBe('map');
  });

  test('says of each plan where it leads and how far it is', async () => {
    disk.plans.set(plan.id, plan);
    const text = textOf(await showList());
    expect(text).toContain('Toward quality control 1');
    expect(text).toContain('Data Entry Keyers to Quality Control Analysts');
    expect(text).toContain('1 of 4 steps done');
    expect(text).toContain('change jobs');
  });

  test('opens a plan', async () => {
    disk.plans.set(plan.id, plan);
    await showList();
    await click('Open Toward quality control 1');
    expect(useApp.getState().plan).toEqual(plan);
  });

  test('removes a plan and has it back on undo', async () => {
    disk.plans.set(plan.id, plan);
    const container = await showList();
    await click('Remove Toward quality control 1');
    expect(disk.plans.size).toBe(0);
    expect(textOf(container)).toContain('Removed “Toward quality control 1”.');
    await click('Undo');
    expect(disk.plans.size).toBe(1);
    expect(textOf(container)).toContain('1 of 4 steps done');
  });

  test('has a second plan like one of them, which opens', async () => {
    disk.plans.set(plan.id, plan);
    const container = await showList();
    await click('Duplicate Toward quality control 1');
    expect(textOf(container)).toContain('Made “Copy of Toward quality control 1”.');
    const [, copy] = [...disk.plans.values()];
    expect(copy).toMatchObject({ title: 'Copy of Toward quality control 1', notes: plan.notes });
    expect(copy?.id).not.toBe(plan.id);
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Open' })[0]!));
    expect(useApp.getState().plan?.id).toBe(copy?.id);
  });

  test('puts a plan away, takes that back, and brings it back from those put away', async () => {
    disk.plans.set(plan.id, plan);
    const container = await showList();
    await click('Put away Toward quality control 1');
    expect(textOf(container)).toContain('No plan is in use. 1 is put away.');
    await click('Undo');
    expect(disk.plans.get(plan.id)?.archivedAt).toBeNull();
    await click('Put away Toward quality control 1');
    await click('Show those put away');
    await click('Bring Toward quality control 1 back into use');
    expect(disk.plans.get(plan.id)?.archivedAt).toBeNull();
    expect(textOf(container)).toContain('“Toward quality control 1” is in use again.');
  });

  test('says what comes next, what is late, and what one brings then and now', async () => {
    disk.plans.set(plan.id, {
      ...plan,
      progress: [...plan.progress, { ...plan.progress[0]!, readiness: 0.8 }],
      steps: plan.steps.map((step) => ({ ...step, due: '2026-01-09' })),
    });
    const text = textOf(await showList());
    expect(text).toContain('Overdue since Jan 9, 2026 Next: Check 2 batches');
    expect(text).toContain('You bring about three quarters of it; at the start about two thirds');
  });

  test('is searched and sorted, and says so when nothing is found', async () => {
    for (const number of [1, 2, 3]) {
      const each = planWithSteps(2, number);
      disk.plans.set(each.id, each);
    }
    const container = await showList();
    const search = screen.getByRole('textbox', { name: 'Search your plans' });
    await act(async () => void fireEvent.change(search, { target: { value: 'quality 3' } }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(textOf)).toEqual(['Toward quality control 3']);
    await act(async () => void fireEvent.change(search, { target: { value: 'nurse' } }));
    expect(textOf(container)).toContain('No plan here has all of these words.');
    await act(
      async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Clear the search' })[0]!),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  test('draws only the lines in sight of thousands, and each says its place', async () => {
    for (let number = 1; number <= 3000; number += 1) {
      const each = planWithSteps(1, number);
      disk.plans.set(each.id, each);
    }
    await showList();
    const lines = screen.getAllByRole('listitem');
    expect(lines.length).toBeLessThan(60);
    expect(lines[0]?.getAttribute('aria-setsize')).toBe('3000');
    expect(lines.map((line) => line.getAttribute('aria-posinset'))).toEqual(
      lines.map((_, at) => String(at + 1)),
    );
  });

  test('names a damaged plan and opens its newest good copy', async () => {
    disk.damaged.set(plan.id, plan);
    const container = await showList();
    expect(textOf(container)).toContain(`“${plan.id}.waymark” is damaged and can't be read.`);
    await click('Open the newest good copy');
    expect(useApp.getState().plan).toEqual(plan);
  });
});
