// Every action of the app as a record: one list for the menu, the shortcuts and, later, the palette.
import type { MenuCommand } from '../../shared/ipc/menu-commands.ts';
import { editSettings, setDestination, show } from '../store/actions.ts';
import { selectOpenMove } from '../store/selectors.ts';
import type { Screen } from '../store/state.ts';
import { redo, undo, useApp } from '../store/store.ts';

/** One action. `key` is a KeyboardEvent's key, with "Mod+" for Ctrl or Command and "Shift+". */
export type Command = {
  readonly id: string;
  readonly key: string | null;
  readonly when: () => boolean;
  readonly run: () => void;
};

const always = () => true;

function command(id: string, key: string | null, run: () => void, more: Partial<Command> = {}): Command {
  return { id, key, when: always, run, ...more };
}

function goTo(screen: Screen, key: string | null): Command {
  return command(`${screen}:show`, key, () => show(screen), {
    when: () => screen !== 'move' || selectOpenMove(useApp.getState()) !== null,
  });
}

/** Text sizes in the order of "larger". */
const TEXT_SCALES = [1, 1.25, 1.5, 1.75, 2] as const;

function stepText(direction: 1 | -1): void {
  const { textScale } = useApp.getState().settings;
  const at = TEXT_SCALES.findIndex((scale) => scale >= textScale);
  const next = TEXT_SCALES[Math.min(TEXT_SCALES.length - 1, Math.max(0, at + direction))];
  if (next !== undefined) editSettings({ textScale: next });
}

function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>('#job-search, #destination-search');
  if (search) search.focus();
  else {
    show('map');
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#destination-search')?.focus());
  }
}

function clearSelection(): void {
  setDestination(null);
}

/** All commands. */
export const commands: readonly Command[] = [
  goTo('start', '1'),
  goTo('map', '2'),
  goTo('within', '3'),
  goTo('move', '4'),
  goTo('routes', '5'),
  goTo('plan', '6'),
  goTo('table', 't'),
  goTo('compare', 'c'),
  goTo('profile', 'p'),
  goTo('packs', null),
  goTo('settings', 'Mod+,'),
  command('search:focus', '/', focusSearch),
  command('selection:clear', 'Escape', clearSelection, {
    when: () => useApp.getState().screen === 'map' && useApp.getState().destination !== null,
  }),
  command('edit:undo', 'Mod+z', undo),
  command('edit:redo', 'Mod+Shift+z', redo),
  command('theme:system', null, () => editSettings({ theme: 'system' })),
  command('theme:light', null, () => editSettings({ theme: 'light' })),
  command('theme:dark', null, () => editSettings({ theme: 'dark' })),
  command('theme:contrast', null, () => editSettings({ theme: 'contrast' })),
  command('text:larger', null, () => stepText(1)),
  command('text:smaller', null, () => stepText(-1)),
  command('text:normal', null, () => editSettings({ textScale: 1 })),
];

/** Runs the command of an id, if it is one and may run now. */
export function runCommand(id: MenuCommand): void {
  const found = commands.find((candidate) => candidate.id === id);
  if (found?.when()) found.run();
}

/** The key of an event as commands write it. */
function keyOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const shift = event.shiftKey && event.key.length === 1 && mod !== '' ? 'Shift+' : '';
  return `${mod}${shift}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
}

/** Runs the command of a key pressed outside of fields, where keys are the field's own; true when there was one. */
export function runKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return false;
  const key = keyOf(event);
  const found = commands.find((candidate) => candidate.key === key);
  if (!found?.when()) return false;
  found.run();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]):not([type=range]), textarea, select')
  );
}
