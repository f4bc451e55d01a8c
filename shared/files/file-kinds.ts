// The kinds of documents Waymark keeps, each with its one schema and its one list of migrations.
import { CATALOG_FORMAT_VERSION, catalogSchema } from '../model/catalog.ts';
import { PACK_RECORD_VERSION, packRecordSchema } from '../model/installed-pack.ts';
import { OVERLAY_FORMAT_VERSION, overlaySchema } from '../model/overlay.ts';
import { PLAN_FORMAT_VERSION, planSchema, privateNotesSchema } from '../model/plan.ts';
import { SETTINGS_VERSION, settingsSchema } from '../model/settings.ts';
import { defineFileKind, type RawDocument } from './versioned-file.ts';

/** A plan, in a .waymark file. */
export const planKind = defineFileKind({
  kind: 'waymark-plan',
  version: PLAN_FORMAT_VERSION,
  schema: planSchema,
  migrations: [
    {
      from: 1,
      name: 'pin the pack by its content',
      // Version 1 knew no other pack than the one that shipped.
      up: ({ pack, ...rest }) => ({ ...rest, pack: { ...fieldsOf(pack), key: null } }),
    },
    {
      from: 2,
      name: 'add evidence, the card sort and what matters',
      up: ({ person, ...rest }) => ({ ...rest, person: withMatters(person) }),
    },
    { from: 3, name: 'add the schedule, the money, the talk and the progress', up: withSchedule },
  ],
});

/** A plan's private notes. */
export const notesKind = defineFileKind({
  kind: 'waymark-notes',
  version: 1,
  schema: privateNotesSchema,
  migrations: [],
});

/** What was written by hand over a pack. */
export const overlayKind = defineFileKind({
  kind: 'waymark-overlay',
  version: OVERLAY_FORMAT_VERSION,
  schema: overlaySchema,
  migrations: [],
});

/** A learning catalog. */
export const catalogKind = defineFileKind({
  kind: 'waymark-catalog',
  version: CATALOG_FORMAT_VERSION,
  schema: catalogSchema,
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
    {
      from: 2,
      name: 'keep a draft for each pack',
      // Version 2 knew no other pack than the one that shipped.
      up: ({ draft, ...rest }) => ({
        ...rest,
        pack: null,
        defaultPack: null,
        packLanguages: {},
        drafts: draft === null ? [] : [{ ...fieldsOf(draft), pack: null }],
      }),
    },
    {
      from: 3,
      name: 'add language, motion, panels, hints, and shifts in drafts',
      up: ({ drafts, ...rest }) => ({
        ...rest,
        language: 'system',
        motion: 'system',
        panelWidths: { rail: null, panel: null },
        hintsDismissed: [],
        drafts: listOf(drafts).map((draft) => {
          const { destination: role = null, person, ...fields } = fieldsOf(draft) as OldDraft;
          return {
            ...fields,
            person: withMatters(person),
            destination: role === null ? null : { kind: 'role', role },
          };
        }),
      }),
    },
    {
      from: 4,
      name: 'add the author',
      // Later releases of version 4 wrote the name already.
      up: (document) => ({ author: '', ...document }),
    },
  ],
});

/** The record of an installed pack. */
export const packRecordKind = defineFileKind({
  kind: 'waymark-pack-record',
  version: PACK_RECORD_VERSION,
  schema: packRecordSchema,
  migrations: [],
});

/** A draft as settings of version 3 hold it; what its fields hold is checked once they are moved. */
type OldDraft = { readonly destination?: unknown; readonly person?: unknown };

/** A person with what plans of version 3 and settings of version 4 added. */
function withMatters(person: unknown): object {
  const { ratings, ...fields } = fieldsOf(person) as { readonly ratings?: unknown };
  return {
    ...fields,
    ratings: Object.fromEntries(
      Object.entries(fieldsOf(ratings)).map(([skill, rating]) => [
        skill,
        { ...fieldsOf(rating), evidence: '' },
      ]),
    ),
    cards: {},
    matters: { interests: [], hours: [], places: [], mustHaves: [] },
  };
}

/** A plan with what version 4 added: nothing spent, nothing said, and the readiness of the day it was made. */
function withSchedule({ copiedFrom, steps, ...rest }: RawDocument): RawDocument {
  const snapshot = fieldsOf(rest.snapshot) as { readonly readiness?: unknown; readonly takenAt?: unknown };
  const made = { id: rest.id, at: snapshot.takenAt, readiness: snapshot.readiness, cause: { kind: 'made' } };
  return {
    ...rest,
    archivedAt: null,
    reviewedAt: null,
    sharedVersions: copiedFrom === null ? [] : [{ hash: copiedFrom, at: rest.createdAt }],
    startOn: String(rest.createdAt).slice(0, 10),
    budget: null,
    grow: { goal: '', reality: '', options: '', will: '' },
    smart: [],
    progress: snapshot.readiness === null ? [] : [made],
    steps: listOf(steps).map((step) => {
      const { doneAt = null, ...fields } = fieldsOf(step) as { readonly doneAt?: unknown };
      return {
        ...fields,
        leg: 0,
        after: [],
        hoursSpent: null,
        costSpent: null,
        status: doneAt === null ? { state: 'open' } : { state: 'done', at: doneAt },
        notes: '',
        learning: null,
        parts: [],
      };
    }),
  };
}

/** A list's entries; throws for anything else. */
function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('Not a list');
  return value;
}

/** An object's fields; throws for anything else, which marks the old document as damaged. */
function fieldsOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('Not an object');
  return value;
}
