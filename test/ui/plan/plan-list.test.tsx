// The list of plans: none is missing, a damaged one is named, a removed one can be had back.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
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

  test('names a damaged plan and opens its newest good copy', async () => {
    disk.damaged.set(plan.id, plan);
    const container = await showList();
    expect(textOf(container)).toContain(`“${plan.id}.waymark” is damaged and can't be read.`);
    await click('Open the newest good copy');
    expect(useApp.getState().plan).toEqual(plan);
  });
});
