// Every action of the app as a record: one list for the keys, the palette, the sheet of shortcuts and the native menu.
import { hasPicture, pictureWays, takePicture } from '../features/pictures/picture-on-screen.ts';
import { editSettings, setDestination, show } from '../store/actions.ts';
import { startOver } from '../store/profile-actions.ts';
import { selectOpenMove } from '../store/selectors.ts';
import type { Screen } from '../store/state.ts';
import { redo, undo, useApp } from '../store/store.ts';
import type { words } from '../words/en.ts';
import { focusSearch } from './focus-search.ts';
import { openOver } from './over.ts';

type Labels = (typeof words)['commands']['label'];

/** `noun:verb`; its words are commands:label.noun.verb. */
export type CommandId = {
  [N in keyof Labels]: `${N}:${Extract<keyof Labels[N], string>}`;
}[keyof Labels];

/** Where a command stands in the palette and the sheet. */
export const commandGroups = ['go', 'edit', 'look', 'help'] as const;

/** One action. */
export type Command = {
  readonly id: CommandId;
  readonly group: (typeof commandGroups)[number];
  /** A KeyboardEvent's key, with "Mod+" for Ctrl or Command and "Shift+". */
  readonly key: string | null;
  /** Whether the key works in a field as well, where keys are the field's own. */
  readonly whileTyping: boolean;
  /** Whether the key works over a dialog as well: what is written in one is undone in it. */
  readonly overDialogs: boolean;
  readonly when: () => boolean;
  readonly run: () => void;
};

type More = Partial<Pick<Command, 'key' | 'whileTyping' | 'overDialogs' | 'when'>>;

function command(group: Command['group'], id: CommandId, run: () => void, more: More = {}): Command {
  return { id, group, key: null, whileTyping: false, overDialogs: false, when: () => true, run, ...more };
}

function goTo(screen: Screen, more: More = {}): Command {
  return command('go', `${screen}:show`, () => show(screen), more);
}

/** Text sizes in the order of "larger". */
export const TEXT_SCALES = [1, 1.25, 1.5, 1.75, 2] as const;

function stepText(direction: 1 | -1): void {
  const { textScale } = useApp.getState().settings;
  const at = TEXT_SCALES.findIndex((scale) => scale >= textScale);
  const next = TEXT_SCALES[Math.min(TEXT_SCALES.length - 1, Math.max(0, at + direction))];
  if (next !== undefined) editSettings({ textScale: next });
}

const settings = () => useApp.getState().settings;
const hasChosenOnMap = () => useApp.getState().screen === 'map' && useApp.getState().destination !== null;
const hasPast = () => useApp.temporal.getState().pastStates.length > 0;
const hasFuture = () => useApp.temporal.getState().futureStates.length > 0;

/** All commands, in the order of the sheet. */
export const commands: readonly Command[] = [
  goTo('start', { key: '1' }),
  goTo('map', { key: '2' }),
  goTo('within', { key: '3' }),
  goTo('move', { key: '4', when: () => selectOpenMove(useApp.getState()) !== null }),
  goTo('routes', { key: '5' }),
  goTo('plan', { key: '6' }),
  goTo('table', { key: 't' }),
  goTo('compare', { key: 'c' }),
  goTo('profile', { key: 'p' }),
  goTo('packs'),
  goTo('settings', { key: 'Mod+,', whileTyping: true }),
  command('go', 'search:focus', focusSearch, { key: '/' }),
  command('edit', 'selection:clear', () => setDestination(null), { key: 'Escape', when: hasChosenOnMap }),
  command('edit', 'edit:undo', undo, { key: 'Mod+z', overDialogs: true, when: hasPast }),
  command('edit', 'edit:redo', redo, { key: 'Mod+Shift+z', overDialogs: true, when: hasFuture }),
  command('edit', 'profile:startOver', startOver, { when: () => useApp.getState().person !== null }),
  ...pictureWays.map((way) =>
    command('edit', `picture:${way}`, () => takePicture(way), { when: hasPicture }),
  ),
  command('look', 'theme:system', () => editSettings({ theme: 'system' })),
  command('look', 'theme:light', () => editSettings({ theme: 'light' })),
  command('look', 'theme:dark', () => editSettings({ theme: 'dark' })),
  command('look', 'theme:contrast', () => editSettings({ theme: 'contrast' })),
  command('look', 'text:larger', () => stepText(1)),
  command('look', 'text:smaller', () => stepText(-1)),
  command('look', 'text:normal', () => editSettings({ textScale: 1 })),
  command('look', 'motion:reduced', () => editSettings({ motion: 'reduced' }), {
    when: () => settings().motion === 'system',
  }),
  command('look', 'motion:system', () => editSettings({ motion: 'system' }), {
    when: () => settings().motion === 'reduced',
  }),
  command('help', 'palette:show', () => openOver('palette'), { key: 'Mod+k', whileTyping: true }),
  command('help', 'shortcuts:show', () => openOver('shortcuts'), { key: '?' }),
  command('help', 'hints:again', () => editSettings({ hintsDismissed: [] }), {
    when: () => settings().hintsDismissed.length > 0,
  }),
];

/** Keys the map takes itself while it has the focus, and what they do: commands:mapKeys. */
export const mapKeys = [
  { id: 'arrows', key: 'arrows' },
  { id: 'open', key: 'Enter' },
  { id: 'zoomIn', key: '+' },
  { id: 'zoomOut', key: '-' },
  { id: 'whole', key: '0' },
] as const;
