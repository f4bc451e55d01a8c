// Within reach: the picture by pointer and by keys, what is hidden and why, and levels that move what they should.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WithinScreen } from '../../../renderer/features/within/WithinScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';
import { openApp, textOf } from '../support.ts';

const DATA_ENTRY = '43-9021.00';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

beforeEach(() => {
  Object.assign(window, { waymark: createMemoryApi().api });
});

function showReach(facts: Partial<Person> = {}) {
  openApp(index, DATA_ENTRY, null, facts);
  render(<WithinScreen />);
}

const picture = () => screen.getByRole('application', { name: /^You in the middle/ });
const press = (key: string) => fireEvent.keyDown(picture(), { key });
const selected = () => useApp.getState().destination?.role ?? null;
const told = () => textOf(document.querySelector('[aria-live="polite"]'));
const titleOf = (role: string) => index.content.roles.find(({ id }) => id === role)!.title;
const panel = () => screen.getByRole('complementary', { name: 'The selected job' });
const headline = () => textOf(screen.getByText(/no barrier we know of$/).closest('p'));

/** Where the marks stand, by their jobs. */
function places(): Map<string, string> {
  const marks = [...document.querySelectorAll<SVGGElement>('g[data-role]')];
  return new Map(marks.map((mark) => [mark.dataset.role!, mark.style.transform]));
}

describe('the picture', () => {
  test('is walked by arrow keys, and says the job that is reached', () => {
    showReach();
    press('ArrowUp');
    const first = selected()!;
    expect(told()).toContain(titleOf(first));
    press('ArrowRight');
    expect(selected()).not.toBe(first);
    expect(told()).toContain(titleOf(selected()!));
    press('ArrowLeft');
    expect(selected()).toBe(first);
    expect(within(panel()).getByRole('region', { name: titleOf(first) })).toBeTruthy();
  });

  test('opens the selected job by Enter, and lets go of it by Escape', () => {
    showReach();
    press('Enter');
    expect(useApp.getState().screen).toBe('start');
    press('ArrowUp');
    press('Enter');
    expect(useApp.getState().screen).toBe('move');
    press('Escape');
    expect(selected()).toBeNull();
  });

  test('selects any dot by a click, a suggested job or not', () => {
    showReach();
    const faint = document.querySelector('circle[data-role]')!;
    fireEvent.click(faint);
    expect(selected()).toBe(faint.getAttribute('data-role'));
  });

  test('says which barrier a locked job has, and draws no such job as a strong one', () => {
    showReach();
    const barred = [...document.querySelectorAll('g[data-role]')].filter((mark) =>
      textOf(mark.querySelector('title')).includes('Possible barriers'),
    );
    expect(barred.length).toBeGreaterThan(0);
    for (const mark of barred) {
      expect(mark.getAttribute('data-strong')).toBe('false');
      expect(textOf(mark.querySelector('title'))).toMatch(/: (Preparation|Education|License|Pay|Time)/);
    }
  });

  test('looks closer by plus and shows all by zero', () => {
    showReach();
    const near = () => document.querySelector<SVGGElement>('svg > g')!.style.getPropertyValue('--near');
    press('+');
    expect(Number(near())).toBeGreaterThan(1);
    press('0');
    expect(Number(near())).toBe(1);
  });
});

describe('what is asked', () => {
  test('moves no dot by the months, and every dot that a level concerns', () => {
    showReach();
    press('ArrowUp');
    press('ArrowUp');
    const before = places();
    act(() => useApp.setState({ within: { ...useApp.getState().within, months: 30 } }));
    expect(places()).toEqual(before);
    const [raise] = within(panel()).getAllByRole('button', { name: /^Raise / });
    fireEvent.click(raise!);
    const after = places();
    const moved = [...before].filter(([role, place]) => after.has(role) && after.get(role) !== place);
    expect(moved.length).toBeGreaterThan(0);
    expect(Object.keys(useApp.getState().person!.ratings)).toHaveLength(1);
  });

  test('hides jobs with a barrier, says how many, and shows them again', () => {
    showReach();
    const before = headline();
    expect(before).toContain('more usually ask');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Jobs with a possible barrier' }));
    expect(headline()).not.toContain('more usually ask');
    expect(screen.getByText(/jobs are hidden\.$/)).toBeTruthy();
    expect(document.querySelector('g[data-role] title')?.textContent).not.toContain('Possible barriers');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Jobs with a possible barrier' }));
    expect(headline()).toBe(before);
  });

  test('offers to hide pay below the floor only to who has named one', () => {
    showReach();
    expect(screen.queryByRole('checkbox', { name: 'Pay below my floor' })).toBeNull();
    act(() => useApp.setState({ person: { ...useApp.getState().person!, payFloor: 40_000 } }));
    expect(screen.getByRole('checkbox', { name: 'Pay below my floor' })).toBeTruthy();
  });
});

describe('a job looked at', () => {
  test('that was set aside says so with the reason, and is not suggested', () => {
    const role = roleIdSchema.parse('43-9061.00');
    showReach({ notForMe: [{ role, reason: 'Too much standing' }] });
    expect(places().has(role)).toBe(false);
    act(() => useApp.setState({ destination: { kind: 'role', role } }));
    expect(textOf(panel())).toContain('You set this job aside. Too much standing');
  });

  test('at no hours a week is out of reach of everything, and the nearest are told', () => {
    showReach({ weeklyHours: 0 });
    expect(headline()).toContain('0 jobs');
    expect(screen.getByText(/^Nothing within 12 months yet/)).toBeTruthy();
  });
});
