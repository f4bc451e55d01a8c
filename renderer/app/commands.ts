// Runs commands: by the keys of a window, or by the id the native menu sends.
import { type Command, commands } from './command-list.ts';

/** Runs the command of an id, if it is one and may run now. */
export function runCommand(id: string): void {
  const found = commands.find((candidate) => candidate.id === id);
  if (found?.when()) found.run();
}

/** The key of an event as commands write it. */
function keyOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const shift = event.shiftKey && event.key.length === 1 && mod !== '' ? 'Shift+' : '';
  return `${mod}${shift}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
}

/**
 * Runs the command of a key; true when there was one. Keys are left to fields one types in and to lists one types into, but
 * for the commands that say otherwise, and to dialogs but for undo.
 */
export function runKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  const key = keyOf(event);
  const found = commands.find((candidate) => candidate.key === key);
  if (found === undefined || !found.when() || isElsewhere(event, found)) return false;
  found.run();
  return true;
}

/** Whether the key belongs to a field or a dialog. */
function isElsewhere({ target }: KeyboardEvent, { whileTyping, overDialogs }: Command): boolean {
  return (isTyping(target) && !whileTyping) || (isDialogOpen() && !overDialogs);
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], dialog[open]') !== null;
}

const TYPED_IN = [
  'input:not([type=checkbox], [type=radio], [type=range], [type=button])',
  'textarea',
  'select',
  '[contenteditable=""], [contenteditable="true"]',
  '[role="combobox"], [role="listbox"] *, [role="menu"] *',
].join(', ');

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TYPED_IN);
}
