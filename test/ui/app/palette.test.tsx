// The palette and the sheet of shortcuts: found by what one types, run by Enter, closed by Esc.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { CommandPalette } from '../../../renderer/app/CommandPalette.tsx';
import { commands } from '../../../renderer/app/command-list.ts';
import { runKey } from '../../../renderer/app/commands.ts';
import { openOver, useOver } from '../../../renderer/app/over.ts';
import { matchRank } from '../../../renderer/app/palette-items.ts';
import { ShortcutsSheet } from '../../../renderer/app/ShortcutsSheet.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords } from '../../../renderer/words/i18n.ts';

initWords();
const initial = useApp.getInitialState();

beforeEach(() => {
  useApp.setState(initial, true);
  openOver(null);
});

function key(init: KeyboardEventInit, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true });
  Object.defineProperty(event, 'target', { value: target });
  return runKey(event);
}

describe('the palette', () => {
  test('finds a command by the beginnings of its words and runs it with Enter', async () => {
    openOver('palette');
    render(<CommandPalette open />);
    const field = screen.getByRole('combobox', { name: 'Search commands and jobs' });
    await act(async () => void fireEvent.change(field, { target: { value: 'high con' } }));
    const option = await screen.findByRole('option', { name: 'High contrast' });
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBe(option.id));
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    expect(useApp.getState().settings.theme).toBe('contrast');
    expect(useOver.getState().open).toBeNull();
  });

  test('offers only what can be done now', () => {
    openOver('palette');
    render(<CommandPalette open />);
    expect(screen.queryByRole('option', { name: /This move/ })).toBeNull();
    expect(screen.getByRole('option', { name: /Ways there/ })).toBeTruthy();
  });

  test('says so when nothing has that name', async () => {
    openOver('palette');
    render(<CommandPalette open />);
    await act(async () => void fireEvent.change(screen.getByRole('combobox'), { target: { value: 'qqqq' } }));
    expect(screen.getByText('Nothing by that name.')).toBeTruthy();
  });

  test('takes a beginning before words, words before letters, and letters with their accents away', () => {
    expect([matchRank('Compare', 'com'), matchRank('High contrast', 'con')]).toEqual([0, 1]);
    expect([matchRank('Keyboard shortcuts', 'kbs'), matchRank('Leger', 'lég')]).toEqual([2, 0]);
    expect(matchRank('Undo', 'redo')).toBeNull();
  });
});

describe('the sheet of shortcuts', () => {
  test('lists the key of every command that has one', () => {
    render(<ShortcutsSheet open />);
    const withKeys = commands.filter((command) => command.key !== null);
    expect(screen.getAllByRole('term').length).toBeGreaterThanOrEqual(withKeys.length);
    expect(screen.getByText('Redo').parentElement?.textContent).toBe('RedoCtrlShiftZ');
  });
});

describe('a key', () => {
  test('is left to a field one types in, but for the palette', () => {
    const field = document.createElement('input');
    expect(key({ key: 't' }, field)).toBe(false);
    expect(key({ key: 'z', ctrlKey: true }, field)).toBe(false);
    expect(key({ key: 'k', ctrlKey: true }, field)).toBe(true);
    expect(useOver.getState().open).toBe('palette');
  });

  test('goes to its screen elsewhere, and to none while a dialog is open', () => {
    expect(key({ key: 't' })).toBe(true);
    expect(useApp.getState().screen).toBe('table');
    render(<ShortcutsSheet open />);
    expect(key({ key: '2' })).toBe(false);
    expect(useApp.getState().screen).toBe('table');
  });
});
