// The history of a plan: its versions by day, what changed since one of them, and that one as a plan of its own.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { HistorySection } from '../../../renderer/features/plan/history/HistorySection.tsx';
import { openPlan } from '../../../renderer/store/actions.ts';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { planReport } from '../../../shared/report/plan-report.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { textOf } from '../support.ts';

initWords();
const initial = useApp.getInitialState();
const plan = planWithSteps(3);
const [first, second, third] = plan.steps;
let disk: ReturnType<typeof createMemoryApi>['disk'];

/** Times of this computer, so that days are the same everywhere. */
const at = (month: number, day: number, hour: number) =>
  new Date(2026, month - 1, day, hour, 30).toISOString();

const earlier: readonly Plan[] = [
  { ...plan, savedAt: at(11, 20, 15), budget: 200, steps: [{ ...first!, due: '2026-12-11' }, second!] },
  { ...plan, savedAt: at(11, 20, 9) },
  {
    ...plan,
    savedAt: at(11, 18, 9),
    title: 'First thoughts',
    steps: [
      ...plan.steps,
      { ...third!, id: first!.id.replace(/.$/, 'f') as Plan['steps'][number]['id'], title: 'Ask Ana' },
    ],
  },
];

beforeEach(() => {
  const memory = createMemoryApi();
  disk = memory.disk;
  Object.assign(window, { waymark: memory.api });
  useApp.setState(initial, true);
  disk.plans.set(plan.id, plan);
  openPlan(plan);
});

async function showHistory(): Promise<HTMLElement> {
  const report = planReport(plan, null, new Date(2026, 10, 23), null);
  const { container } = render(<HistorySection report={report} />);
  await act(async () => {});
  return container;
}

const choose = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the history of a plan', () => {
  test('without an earlier version says when there will be one', async () => {
    expect(textOf(await showHistory())).toContain('No earlier version yet.');
  });

  test('lists versions by day and time, the latest day in sight', async () => {
    disk.earlier.set(plan.id, [...earlier]);
    const container = await showHistory();
    expect(screen.getByRole('heading', { level: 3, name: 'Nov 20, 2026' })).toBeDefined();
    expect([...container.querySelectorAll('summary')].map(textOf)).toEqual(['Nov 18, 20261']);
    expect(screen.getAllByRole('button').map(textOf)).toEqual([
      '3:30 PM1 of 2 steps done',
      '9:30 AM1 of 3 steps done',
      '9:30 AM1 of 4 steps done',
    ]);
  });

  test('tells what changed since a version, then and now', async () => {
    disk.earlier.set(plan.id, [...earlier]);
    const container = await showHistory();
    await choose(/3:30 PM/);
    const text = textOf(container);
    expect(text).toContain('What changed since Nov 20, 2026, 3:30 PM');
    expect(text).toContain('Most it may costThen200Now500');
    expect(text).toMatch(/Step: Check 1 batches.*byThenDec 11, 2026NowDec 4, 2026/);
    expect(text).toMatch(/Step: Check 3 batches.*Thennot there yetNow/);
    await choose(/1 of 3/);
    expect(textOf(container)).toContain('Nothing: the plan is now as it was then.');
    await choose(/1 of 4/);
    expect(textOf(container)).toMatch(/Step: Ask Ana.*Nowno longer there/);
  });

  test('has a version back as a plan of its own, and leaves the present one as it is', async () => {
    disk.earlier.set(plan.id, [...earlier]);
    await showHistory();
    await choose(/1 of 4/);
    await choose('Restore as a copy');
    const copy = useApp.getState().plan;
    expect(copy?.title).toBe('First thoughts (as of Nov 18, 2026, 9:30 AM)');
    expect(copy?.id).not.toBe(plan.id);
    expect(copy?.steps).toHaveLength(4);
    expect(disk.plans.get(plan.id)).toEqual(plan);
    expect(disk.plans.size).toBe(2);
  });
});
