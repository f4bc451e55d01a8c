import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TableScreen } from '../../renderer/features/table/TableScreen.tsx';
import { useApp } from '../../renderer/store/store.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { builtInIndex } from '../support/built-in-pack.ts';
import { openApp, textOf } from './support.ts';

let index: PackIndex;
beforeAll(async () => {
  index = await builtInIndex();
});
beforeEach(() => {
  // The test document lays nothing out: the window of rows needs a height.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(52);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  openApp(index, '43-9021.00', null);
  render(<TableScreen />);
});

const titles = () => screen.getAllByRole('rowheader').map((cell) => textOf(cell).replace(/ · .*$/, ''));
const rowButton = (title: string) =>
  within(screen.getByRole('rowheader', { name: new RegExp(`^${title}`) })).getByRole('button');
const focus = () => useApp.getState().destination?.role ?? null;

describe('the table of all jobs', () => {
  test('begins by title, and says how many there are', () => {
    expect(titles().slice(0, 2)).toEqual(['Accountants and Auditors', 'Actors']);
    expect(screen.getByText('1,016 jobs')).toBeDefined();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1017');
  });

  test('is sorted by a column, and by it the other way', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Sort by Median pay' }));
    const rising = titles()[0];
    expect(screen.getByRole('columnheader', { name: /Median pay/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Sort by Median pay' }));
    expect(screen.getByRole('columnheader', { name: /Median pay/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(titles()[0]).not.toBe(rising);
  });

  test('selects by click and by arrow keys, and opens the selected move', () => {
    fireEvent.click(rowButton('Actors'));
    expect(focus()).toBe('27-2011.00');
    fireEvent.keyDown(rowButton('Actors'), { key: 'ArrowUp' });
    expect(focus()).toBe('13-2011.00');
    fireEvent.keyDown(rowButton('Accountants and Auditors'), { key: 'End' });
    expect(focus()).toBe(index.content.roles.toSorted((a, b) => a.title.localeCompare(b.title)).at(-1)!.id);
    fireEvent.click(rowButton('Accountants and Auditors'));
    fireEvent.click(rowButton('Accountants and Auditors'));
    expect(useApp.getState().screen).toBe('move');
  });

  test('finds by words of the title', () => {
    fireEvent.change(screen.getByLabelText('Find in the titles'), { target: { value: 'keyers data' } });
    expect(titles()).toEqual(['Data Entry Keyers']);
    expect(screen.getByText('1 of 1,016 jobs')).toBeDefined();
  });

  test('that nothing passes says so, with a way out', () => {
    fireEvent.change(screen.getByLabelText('Find in the titles'), { target: { value: 'zzz' } });
    expect(screen.getByText('No job passes what you ask.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(titles().length).toBeGreaterThan(5);
  });
});
