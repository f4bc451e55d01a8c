import { describe, expect, it } from 'vitest';
import { commands } from '../../../renderer/app/command-list.ts';
import { menuWords } from '../../../renderer/app/native-menu.ts';
import { initWords } from '../../../renderer/words/i18n.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { menuCommands, menuParts } from '../../../shared/ipc/menu-commands.ts';

initWords();

describe('the commands', () => {
  it('have each their own id and key', () => {
    const keys = commands.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });
});

describe('the native menu', () => {
  it('names only commands of the screens', () => {
    const known: readonly string[] = commands.map(({ id }) => id);
    expect(menuCommands.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('gets a word for everything in it and the keys the screens listen to', () => {
    const words = menuWords('en');
    expect(contract['menu:show'].args.safeParse(words).error).toBeUndefined();
    expect(Object.keys(words.commands).toSorted()).toEqual([...menuCommands].toSorted());
    expect(Object.keys(words.parts).toSorted()).toEqual([...menuParts].toSorted());
    expect([...Object.values(words.commands), ...Object.values(words.parts)].join(' ')).not.toMatch(
      /label\.|menu\./,
    );
    expect(words.keys).toMatchObject({
      'edit:redo': 'CmdOrCtrl+Shift+Z',
      'settings:show': 'CmdOrCtrl+,',
      'search:focus': '/',
      'table:show': 'T',
    });
  });
});
