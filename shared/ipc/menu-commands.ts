// What the native menu can ask of the screens. Each id is the id of a command in renderer/app; the menu only names it.

/** Ids of the commands that stand in the menu. */
export const menuCommands = [
  'start:show',
  'plan:list',
  'plan:save',
  'plan:print',
  'edit:undo',
  'edit:redo',
  'search:focus',
  'map:show',
  'map:whole',
  'reach:show',
  'table:toggle',
  'theme:system',
  'theme:light',
  'theme:dark',
  'text:larger',
  'text:smaller',
  'text:normal',
  'sources:show',
  'shortcuts:show',
] as const;

/** Id of one command in the menu. */
export type MenuCommand = (typeof menuCommands)[number];
