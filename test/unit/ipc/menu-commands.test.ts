import { describe, expect, it } from 'vitest';
import { commands } from '../../../renderer/app/commands.ts';
import { menuCommands } from '../../../shared/ipc/menu-commands.ts';

describe('the commands in the menu', () => {
  it('are all commands of the screens', () => {
    const known = commands.map(({ id }) => id);
    expect(menuCommands.filter((id) => !known.includes(id))).toEqual([]);
  });
});
