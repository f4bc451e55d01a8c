import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate, type Run } from '../../../electron/shell/menu-template.ts';
import { menuCommands } from '../../../shared/ipc/menu-commands.ts';

const words = {
  commands: { 'map:show': 'Carte' },
  parts: { file: 'Fichier', copy: 'Copier' },
  keys: { 'map:show': '2' },
};

function itemsOf(more: { run?: Run; isMac?: boolean } = {}): MenuItemConstructorOptions[] {
  return allItems(menuTemplate({ run: () => undefined, words, theme: 'dark', isMac: false, ...more }));
}

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

describe('the native menu', () => {
  it.each([true, false])('names every command once (macOS: %s)', (isMac) => {
    const ids = itemsOf({ isMac }).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('runs the command of the item chosen', () => {
    const run: string[] = [];
    for (const item of itemsOf({ run: (command) => run.push(command) })) {
      // A click needs no window here: our items ask only for the command to be run.
      (item.click as (() => void) | undefined)?.();
    }
    expect(run.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('says what the screens say, in their language, with their keys', () => {
    const items = itemsOf();
    expect(items.find(({ id }) => id === 'map:show')).toMatchObject({ label: 'Carte', accelerator: '2' });
    expect(items.find(({ role }) => role === 'copy')?.label).toBe('Copier');
    expect(items[0]?.label).toBe('Fichier');
  });

  it('marks the theme in force and no other', () => {
    const marked = itemsOf().filter(({ checked }) => checked);
    expect(marked.map(({ id }) => id)).toEqual(['theme:dark']);
  });

  it('leaves the keys of commands to the screens, so that Ctrl+Z in a text field stays its own', () => {
    const commands = itemsOf().filter(({ id }) => id);
    expect(commands.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });
});
