import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/shell/menu-template.ts';
import { menuCommands } from '../../../shared/ipc/menu-commands.ts';

function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

describe('the native menu', () => {
  it.each([true, false])('names every command once (macOS: %s)', (isMac) => {
    const ids = allItems(menuTemplate(() => undefined, 'system', isMac)).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('runs the command of the item chosen', () => {
    const run: string[] = [];
    const items = allItems(menuTemplate((command) => run.push(command), 'system', false));
    for (const item of items) {
      // A click needs no window here: our items ask only for the command to be run.
      (item.click as (() => void) | undefined)?.();
    }
    expect(run.toSorted()).toEqual([...menuCommands].toSorted());
  });

  it('marks the theme in force and no other', () => {
    const marked = allItems(menuTemplate(() => undefined, 'dark', false)).filter(({ checked }) => checked);
    expect(marked.map(({ id }) => id)).toEqual(['theme:dark']);
  });

  it('leaves the keys of commands to the screens, so that Ctrl+Z in a text field stays its own', () => {
    const commands = allItems(menuTemplate(() => undefined, 'system', false)).filter(({ id }) => id);
    expect(commands.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
  });
});
