// The kinds of documents Waymark keeps, each with its one schema and its one list of migrations.
import { PLAN_FORMAT_VERSION, planSchema, privateNotesSchema } from '../model/plan.ts';
import { SETTINGS_VERSION, settingsSchema } from '../model/settings.ts';
import { defineFileKind } from './versioned-file.ts';

/** A plan, in a .waymark file. */
export const planKind = defineFileKind({
  kind: 'waymark-plan',
  version: PLAN_FORMAT_VERSION,
  schema: planSchema,
  migrations: [],
});

/** A plan's private notes. */
export const notesKind = defineFileKind({
  kind: 'waymark-notes',
  version: 1,
  schema: privateNotesSchema,
  migrations: [],
});

/** The settings; known by their place, so without a `kind`. */
export const settingsKind = defineFileKind({
  kind: null,
  version: SETTINGS_VERSION,
  schema: settingsSchema,
  migrations: [
    {
      from: 1,
      name: 'add the months of routes',
      // The figures of version 2's release, whatever the defaults become: a released migration never changes.
      up: ({ assumptions, ...rest }) => ({
        ...rest,
        assumptions: { ...fieldsOf(assumptions), minimumStayMonths: 12, betweenMovesMonths: 2 },
      }),
    },
  ],
});

/** An object's fields; throws for anything else, which marks the old document as damaged. */
function fieldsOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('Not an object');
  return value;
}
