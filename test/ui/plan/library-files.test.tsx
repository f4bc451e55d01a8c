// Plan files from outside: told by the system or dropped on the window, each comes to the same end.
import { act } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { useTakingIn } from '../../../renderer/store/handover-actions.ts';
import { listenForFiles } from '../../../renderer/store/opened-files.ts';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';

initWords();
const initial = useApp.getInitialState();
const { api, disk, emit } = createMemoryApi();

// Listening is for good, as in the window.
beforeAll(() => {
  Object.assign(window, { waymark: api });
  expect(disk.isListenedTo).toBe(false);
  listenForFiles();
});

beforeEach(() => {
  disk.plans.clear();
  useApp.setState({ ...initial, screen: 'map' }, true);
  useTakingIn.setState({ step: 'none' }, true);
});

/** Drops files on the window; gives whether anyone took them. */
async function drop(...names: string[]): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: names.map((name) => ({ name })), types: ['Files'] } });
  await act(async () => void document.body.dispatchEvent(event));
  return event.defaultPrevented;
}

const pathTakenIn = () => {
  const state = useTakingIn.getState();
  return 'path' in state ? state.path : null;
};

describe('plan files from outside', () => {
  test('are asked for once the window listens', () => {
    expect(disk.isListenedTo).toBe(true);
  });

  test('of the library open as the plan they are', async () => {
    const plan = planWithSteps(2);
    disk.plans.set(plan.id, plan);
    await act(async () => emit('plan:opened', { path: `/plans/${plan.id}.waymark` }));
    await vi.waitFor(() => expect(useApp.getState().plan).toEqual(plan));
    expect(useApp.getState().screen).toBe('plan');
    expect(useTakingIn.getState().step).toBe('none');

    useApp.setState({ screen: 'map' });
    await act(async () => emit('plan:opened', { path: `/plans/${plan.id}.waymark` }));
    await vi.waitFor(() => expect(useApp.getState().screen).toBe('plan'));
  });

  test('of anyone else are taken in', async () => {
    await act(async () => emit('plan:opened', { path: '/media/stick/coach.waymark' }));
    await vi.waitFor(() => expect(pathTakenIn()).toBe('/media/stick/coach.waymark'));
  });

  test('may be dropped anywhere on the window; other files are left to the screens', async () => {
    expect(await drop('notes.txt', 'jobs.waymark-pack')).toBe(false);
    expect(useTakingIn.getState().step).toBe('none');
    expect(await drop('Coach.WAYMARK')).toBe(true);
    await vi.waitFor(() => expect(pathTakenIn()).toBe('/home/someone/Coach.WAYMARK'));
  });
});
