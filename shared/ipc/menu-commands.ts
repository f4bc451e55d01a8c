// What the native menu can ask of the screens. Each id is the id of a command in renderer/app; the menu only names it.

/** Ids of the commands that stand in the menu. */
export const menuCommands = [
  'start:show',
  'map:show',
  'within:show',
  'move:show',
  'routes:show',
  'plan:show',
  'table:show',
  'compare:show',
  'profile:show',
  'packs:show',
  'settings:show',
  'search:focus',
  'edit:undo',
  'edit:redo',
  'theme:system',
  'theme:light',
  'theme:dark',
  'theme:contrast',
  'text:larger',
  'text:smaller',
  'text:normal',
] as const;

/** Id of one command in the menu. */
export type MenuCommand = (typeof menuCommands)[number];
