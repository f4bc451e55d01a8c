// What you have: levels by keyboard with what shows them, the card sort, what matters; each is taken back by undo.
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { ProfileScreen } from '../../../renderer/features/profile/ProfileScreen.tsx';
import { undo, useApp } from '../../../renderer/store/store.ts';
import { speak } from '../../../renderer/words/i18n.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex } from '../../support/built-in-pack.ts';
import { openApp, textOf } from '../support.ts';

const DATA_ENTRY = '43-9021.00';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});

function show(facts: Partial<Person> = {}, to: string | null = null): void {
  openApp(index, DATA_ENTRY, to === null ? null : { kind: 'role', role: to as RoleId }, facts);
  render(<ProfileScreen />);
}

function person(): Person {
  const { person: here } = useApp.getState();
  if (here === null) throw new Error('Nobody is here');
  return here;
}

function firstField(): HTMLElement {
  return screen.getAllByLabelText(/^Your level of/)[0]!;
}

function ratings(level: (at: number) => number): Person['ratings'] {
  const { skills } = index.content;
  const eight = skills.filter(({ kind }) => kind === 'skill').slice(0, 8);
  return Object.fromEntries(
    eight.map(({ id }, at) => [id, { level: level(at), at: new Date().toISOString(), evidence: '' }]),
  ) as Person['ratings'];
}

describe('a level', () => {
  test('is set by the arrow keys, says what it means, takes what shows it, and undo takes it back', () => {
    show();
    const meaning = () =>
      textOf(document.getElementById(firstField().getAttribute('aria-describedby') ?? ''));
    const before = meaning();
    fireEvent.keyDown(firstField(), { key: 'End' });
    expect(Object.values(person().ratings)).toMatchObject([{ level: 5, evidence: '' }]);
    expect(meaning()).toMatch(/^You .*when much is at stake\. Your job usually asks/);
    const evidence = screen.getByLabelText(/^What shows it:/);
    fireEvent.change(evidence, { target: { value: 'I run the month’s close' } });
    expect(Object.values(person().ratings)).toMatchObject([
      { level: 5, evidence: 'I run the month’s close' },
    ]);
    act(undo);
    act(undo);
    expect(person().ratings).toEqual({});
    expect(meaning()).toBe(before);
  });

  test('is shown and typed as the language of the screens writes numbers', async () => {
    await speak('es');
    try {
      show();
      const field = screen.getAllByLabelText<HTMLInputElement>(/^Tu nivel de/)[0]!;
      expect(field.value).toMatch(/^\d,\d$/);
      fireEvent.focus(field);
      fireEvent.change(field, { target: { value: '2,5' } });
      fireEvent.blur(field);
      expect(Object.values(person().ratings)).toMatchObject([{ level: 2.5 }]);
    } finally {
      await act(() => speak('en'));
    }
  });

  test('of a skill that decides the open move comes first and says so', () => {
    show({}, '15-1253.00');
    const first = screen.getAllByRole('listitem')[0]!;
    expect(within(first).getByText('decides this move')).toBeTruthy();
  });
});

describe('levels nearly alike', () => {
  test('are pointed out, also with one that differs', () => {
    show({ ratings: ratings((at) => (at === 0 ? 1 : 5)) });
    expect(screen.getByText(/^Nearly all your levels are the same/)).toBeTruthy();
  });

  test('are not where they differ', () => {
    show({ ratings: ratings((at) => at % 6) });
    expect(screen.queryByText(/^Nearly all your levels are the same/)).toBeNull();
  });
});

describe('the card sort', () => {
  const start = () => fireEvent.click(screen.getByRole('button', { name: 'Sort the cards' }));
  const card = () => screen.getByRole('group', { name: /cards? left$/ });

  test('goes by the keys 1, 2, 3 and gives first levels, which undo takes back', () => {
    show();
    start();
    for (const key of ['1', '2', '3']) fireEvent.keyDown(card(), { key });
    expect(Object.values(person().cards)).toEqual(['can', 'could', 'dont']);
    fireEvent.click(screen.getByRole('button', { name: 'Take levels from the cards' }));
    const levels = Object.values(person().ratings).map(({ level }) => level);
    expect(levels).toHaveLength(2);
    expect(Math.max(...levels)).toBeGreaterThanOrEqual(2);
    expect(Math.min(...levels)).toBeLessThanOrEqual(1);
    act(undo);
    expect(person().ratings).toEqual({});
    expect(Object.values(person().cards)).toHaveLength(3);
  });

  test('goes back a card, and never changes a level the person set', () => {
    const set = ratings((at) => at % 6);
    show({ ratings: set });
    start();
    fireEvent.keyDown(card(), { key: '1' });
    fireEvent.click(screen.getByRole('button', { name: 'One card back' }));
    expect(person().cards).toEqual({});
    for (let laid = 0; laid < 4; laid++) fireEvent.keyDown(card(), { key: '1' });
    fireEvent.click(screen.getByRole('button', { name: 'Take levels from the cards' }));
    expect(person().ratings).toMatchObject(set);
  });

  test('takes a dragged card, and nothing else that is dragged', () => {
    show();
    start();
    const pile = screen.getByRole('button', { name: /I could learn this/ }).closest('li')!;
    const drag = (types: readonly string[]) => {
      const over = createEvent.dragOver(pile);
      Object.defineProperty(over, 'dataTransfer', { value: { types } });
      fireEvent(pile, over);
      return over.defaultPrevented;
    };
    expect(drag(['Files'])).toBe(false);
    expect(drag(['application/x-waymark-card'])).toBe(true);
    fireEvent.drop(pile);
    expect(Object.values(person().cards)).toEqual(['could']);
  });
});

describe('what matters', () => {
  test('is chosen and written, and undo takes each back', () => {
    show();
    fireEvent.click(screen.getByLabelText('no nights'));
    fireEvent.change(screen.getByLabelText('A must-have'), { target: { value: 'A bus that runs early' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(person().matters).toMatchObject({ hours: ['no-nights'], mustHaves: ['A bus that runs early'] });
    act(undo);
    expect(person().matters).toMatchObject({ hours: ['no-nights'], mustHaves: [] });
    act(undo);
    expect(person().matters.hours).toEqual([]);
  });
});

describe('a profile from other job data', () => {
  test('says how many skills are not in these, and keeps them', () => {
    const elsewhere = { 'own:welding': { level: 3, at: new Date().toISOString(), evidence: '' } };
    show({ ratings: elsewhere as Person['ratings'] });
    expect(screen.getByText(/^You spoke of 1 skill that the open job data do not have/)).toBeTruthy();
    fireEvent.keyDown(firstField(), { key: 'End' });
    expect(person().ratings).toMatchObject({ 'own:welding': { level: 3 } });
  });

  test('says so where not even the job is there, with the ways on', () => {
    openApp(index, DATA_ENTRY, null);
    useApp.setState({ person: { ...person(), role: 'own:smith' as RoleId } });
    render(<ProfileScreen />);
    expect(screen.getByText(/^The open job data do not have your job/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Job data' }));
    expect(useApp.getState().screen).toBe('packs');
  });
});
