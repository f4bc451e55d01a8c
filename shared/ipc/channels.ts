// The names that cross the process boundary. Kept free of schemas so that the preload, which checks nothing, stays small.

/** Every request a screen can make of the main process, as noun:verb. */
export const channels = [
  'app:info',
  'app:flushed',
  'app:ready',
  'app:reveal',
  'settings:load',
  'settings:save',
  'theme:set',
  'zoom:set',
  'menu:show',
  'plan:list',
  'plan:load',
  'plan:save',
  'plan:remove',
  'plan:restore',
  'plan:history',
  'plan:version',
  'plan:unfinished',
  'plan:locate',
  'plan:reveal',
  'plan:print',
  'copy:give',
  'copy:choose',
  'copy:take',
  'notes:load',
  'notes:save',
  'notes:restore',
  'pack:list',
  'pack:rename',
  'pack:remove',
  'pack:restore',
  'pack:export',
  'map:draw',
  'overlay:load',
  'overlay:save',
  'import:choose',
  'import:look',
  'import:read',
  'table:look',
  'table:skills',
  'table:match',
  'table:find',
  'catalog:look',
  'catalog:skills',
  'catalog:add',
  'catalog:list',
  'catalog:load',
  'catalog:remove',
  'catalog:restore',
  'import:install',
  'import:cancel',
  'picture:save',
  'picture:copy',
  'text:save',
  'print:ready',
  'print:failed',
  'external:open',
  'error:log',
] as const;

/** Name of one request. */
export type Channel = (typeof channels)[number];

/** Every event the main process sends to a screen. */
export const eventNames = ['menu:command', 'app:flush', 'plan:opened', 'import:status', 'map:share'] as const;

/** Name of one event. */
export type EventName = (typeof eventNames)[number];
