// What the native menu can ask of the screens, and the words they give it. Each id is that of a command in renderer/app.

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
  'palette:show',
  'shortcuts:show',
] as const;

/** Id of one command in the menu. */
export type MenuCommand = (typeof menuCommands)[number];

/** What else has a name in the menu: its submenus, and what the system does itself. */
export const menuParts = [
  'file',
  'edit',
  'view',
  'colors',
  'window',
  'help',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'quit',
  'close',
  'minimize',
  'fullScreen',
  'about',
] as const;

/** One of them. */
export type MenuPart = (typeof menuParts)[number];

/** The menu in the language of the screens; a key is written as Electron's accelerators are. */
export type MenuWords = {
  readonly commands: Readonly<Partial<Record<MenuCommand, string>>>;
  readonly parts: Readonly<Partial<Record<MenuPart, string>>>;
  readonly keys: Readonly<Partial<Record<MenuCommand, string>>>;
};
