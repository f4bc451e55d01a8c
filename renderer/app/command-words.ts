// What commands and their keys are called.
import type { TFunction } from 'i18next';
import type { CommandId } from './command-list.ts';

/** The label of a command. */
export function labelOf(id: CommandId, t: TFunction<'commands'>): string {
  // `as`: a command's id is made of these keys, but for the sign between them.
  return t(`label.${id.replace(':', '.')}` as 'label.map.show');
}

const NAMED = ['Mod', 'Shift', 'Escape', 'Enter', 'arrows'] as const;

/** The keys to press together: "Mod+Shift+z" is Ctrl, Shift, Z. */
export function keysOf(key: string, t: TFunction<'commands'>): string[] {
  const parts = key === '+' ? [key] : key.split('+');
  return parts.map((part) => {
    const named = NAMED.find((name) => name === part);
    if (named !== undefined) return t(`keyNames.${named}`);
    return part === '-' ? '\u2212' : part.toUpperCase();
  });
}
