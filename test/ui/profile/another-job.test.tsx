// Another job, or another person, at Start: what was said of oneself is not lost, and undo takes either back.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../renderer/app/command-list.ts';
import { StartScreen } from '../../../renderer/features/start/StartScreen.tsx';
import { chooseRole, setNotForMe } from '../../../renderer/store/actions.ts';
import { undo, useApp } from '../../../renderer/store/store.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { planWithSteps } from '../../unit/files/plans.ts';
import { openApp } from '../support.ts';

const index = await builtInIndex();
const DATA_ENTRY = '43-9021.00';
const INSPECTOR = '51-9061.00' as RoleId;
const WELDER = '51-4121.00' as RoleId;

const said: Partial<Person> = {
  ratings: {
    '2.A.1.a': { level: 4, at: '2026-11-20T12:00:00.000Z', evidence: 'I edit reports' },
  } as Person['ratings'],
  cards: { '2.A.1.b': 'could' } as Person['cards'],
  unsure: ['2.A.1.c'] as Person['unsure'],
};

beforeEach(() => {
  openApp(index, DATA_ENTRY, null, said);
});

describe('another job', () => {
  test('keeps levels, cards and what was set aside, but for the job itself', () => {
    setNotForMe(INSPECTOR, '');
    setNotForMe(WELDER, 'the heat');
    chooseRole(INSPECTOR, null);
    expect(useApp.getState().person).toMatchObject({
      ...said,
      role: INSPECTOR,
      notForMe: [{ role: WELDER, reason: 'the heat' }],
    });
  });

  test('is taken back by undo', () => {
    const { person } = useApp.getState();
    chooseRole(INSPECTOR, null);
    undo();
    expect(useApp.getState().person).toEqual(person);
  });
});

describe('starting over', () => {
  test('clears the person, says so, and undo brings them back', () => {
    const { person } = useApp.getState();
    render(<StartScreen />);
    expect(screen.getByText(/^1 level set by you/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Start over for another person' }));
    expect(useApp.getState().person).toBeNull();
    expect(screen.getByText(/^Started over\. Saved plans stay/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useApp.getState().person).toEqual(person);
  });

  test('is a command while someone is there, and closes an open plan', () => {
    const command = commands.find(({ id }) => id === 'profile:startOver')!;
    act(() => useApp.setState({ plan: planWithSteps(1) }));
    expect(command.when()).toBe(true);
    command.run();
    expect(useApp.getState()).toMatchObject({ person: null, plan: null, screen: 'start' });
    expect(command.when()).toBe(false);
  });
});
