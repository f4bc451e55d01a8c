// Opening documents: shape, kind, version, migrations, schema; never a throw, never a guess.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { notesKind, planKind, settingsKind } from '../../../shared/files/file-kinds.ts';
import { defineFileKind, type FileKind, openDocument } from '../../../shared/files/versioned-file.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';
import { anyPlan, planWithSteps } from './plans.ts';

/** A small kind with a past: version 1 had `name`, version 2 `title`, version 3 adds `tags`. */
const bookKind = defineFileKind({
  kind: 'book',
  version: 3,
  schema: z.object({
    kind: z.literal('book'),
    version: z.literal(3),
    title: z.string(),
    tags: z.array(z.string()),
  }),
  migrations: [
    { from: 1, name: 'rename name to title', up: ({ name, ...rest }) => ({ ...rest, title: name }) },
    { from: 2, name: 'add tags', up: (document) => ({ ...document, tags: [] }) },
  ],
});

function codeOf<T>(kind: FileKind<T>, document: unknown): string {
  const opened = openDocument(kind, JSON.stringify(document), 'a file');
  return opened.ok ? 'ok' : opened.error.code;
}

describe('openDocument', () => {
  test('gives back any plan that was written', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(openDocument(planKind, JSON.stringify(plan), 'a.waymark')).toEqual({ ok: true, value: plan });
      }),
    );
  });

  test('answers any text with a Result', () => {
    const kinds = [planKind, notesKind, settingsKind, bookKind];
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ kind: fc.constant('book'), version: fc.integer(), name: fc.anything() }).map((value) =>
        // Some values, such as big integers, have no JSON: they stand for the unreadable.
        JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? null : member)),
      ),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(...kinds), (text, kind) => {
        expect(typeof openDocument<unknown>(kind, text, 'a file').ok).toBe('boolean');
      }),
    );
  });

  test('survives text nested a hundred thousand deep', () => {
    const deep = `{"kind":"waymark-plan","version":1,"title":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    expect(openDocument(planKind, deep, 'deep.waymark').ok).toBe(false);
  });

  test('answers any cut of a plan with damage', () => {
    const text = JSON.stringify(planWithSteps(2));
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        const opened = openDocument(planKind, text.slice(0, length), 'cut.waymark');
        expect(!opened.ok && opened.error.code).toBe('file-damaged');
      }),
    );
  });

  test('brings every past version to the latest', () => {
    const latest = { kind: 'book', version: 3, title: 'Maps', tags: [] };
    for (const past of [{ version: 1, name: 'Maps' }, { version: 2, title: 'Maps' }, latest]) {
      expect(openDocument(bookKind, JSON.stringify({ kind: 'book', ...past }), 'b')).toEqual({
        ok: true,
        value: latest,
      });
    }
  });

  test('refuses a newer version as newer, with both versions', () => {
    expect(openDocument(bookKind, '{"kind":"book","version":4,"whatever":1}', 'b')).toEqual({
      ok: false,
      error: { code: 'file-newer', file: 'b', version: 4, supported: 3 },
    });
  });

  test.each([
    ['a list', []],
    ['no version', { kind: 'book', title: 'Maps' }],
    ['version zero', { kind: 'book', version: 0, title: 'Maps' }],
    ['a half version', { kind: 'book', version: 1.5, title: 'Maps' }],
    ['another kind', { kind: 'waymark-notes', version: 1 }],
    ['no kind', { version: 3, title: 'Maps', tags: [] }],
    ['a wrong field', { kind: 'book', version: 3, title: 7, tags: [] }],
  ])('calls %s damaged', (_, document) => {
    expect(codeOf(bookKind, document)).toBe('file-damaged');
  });

  test('names the first problems and counts the rest', () => {
    const opened = openDocument(planKind, '{"kind":"waymark-plan","version":4}', 'empty.waymark');
    expect(!opened.ok && opened.error.code === 'file-damaged' && opened.error.detail).toMatch(
      /^id: .*; title: .*; and \d+ more$/,
    );
  });

  test('opens the settings of a first run', () => {
    expect(codeOf(settingsKind, defaultSettings)).toBe('ok');
  });
});

describe('defineFileKind', () => {
  test.each([
    ['a gap', [1, 3]],
    ['a repeat', [1, 1]],
    ['a wrong order', [2, 1]],
    ['too few', [1]],
    ['too many', [1, 2, 3]],
  ])('refuses migrations with %s', (_, starts) => {
    const migrations = starts.map((from) => ({
      from,
      name: 'nothing',
      up: (document: object) => ({ ...document }),
    }));
    expect(() => defineFileKind({ kind: 'book', version: 3, schema: z.unknown(), migrations })).toThrow(
      /Migrations/,
    );
  });
});

/** What settings of versions 4 and 5 added. */
const addedToSettings = {
  language: 'system',
  motion: 'system',
  panelWidths: { rail: null, panel: null },
  hintsDismissed: [],
  author: '',
};

/** A person with what plans of version 3 added. */
function withMatters(person: { ratings: Record<string, object> }): object {
  const ratings = Object.entries(person.ratings).map(([skill, rating]) => [
    skill,
    { ...rating, evidence: '' },
  ]);
  return {
    ...person,
    ratings: Object.fromEntries(ratings),
    cards: {},
    matters: { interests: [], hours: [], places: [], mustHaves: [] },
  };
}

/** A plan with what version 4 added. */
function withSchedule({ copiedFrom, ...plan }: Record<string, unknown> & OldPlan): object {
  return {
    ...plan,
    version: 4,
    archivedAt: null,
    reviewedAt: null,
    sharedVersions: copiedFrom === null ? [] : [{ hash: copiedFrom, at: plan.createdAt }],
    startOn: '2026-09-14',
    budget: null,
    grow: { goal: '', reality: '', options: '', will: '' },
    smart: [],
    progress: [{ id: plan.id, at: plan.createdAt, readiness: 0.47, cause: { kind: 'made' } }],
    steps: plan.steps.map(({ doneAt, ...step }) => ({
      ...step,
      leg: 0,
      after: [],
      hoursSpent: null,
      costSpent: null,
      status: doneAt === null ? { state: 'open' } : { state: 'done', at: doneAt },
      notes: '',
      learning: null,
      parts: [],
    })),
  };
}

/** What the later versions changed in a plan of version 3. */
type OldPlan = {
  copiedFrom: string | null;
  id: string;
  createdAt: string;
  steps: Array<{ doneAt: string | null }>;
};

describe('frozen files of past versions', () => {
  // Never regenerate these: they stand for files on people's disks.
  test('a plan of version 1 opens with all its content', () => {
    const text = readFileSync('test/fixtures/plans/plan-v1.waymark', 'utf8');
    const opened = openDocument(planKind, text, 'plan-v1.waymark');
    expect(opened).toMatchObject({
      ok: true,
      value: {
        title: 'Data entry to software testing, in two moves',
        person: { foundBy: 'Data Entry Clerk', weeklyHours: 6, jobEnding: true },
        target: { kind: 'role', title: 'Software Quality Assurance Analysts and Testers' },
        pack: { id: 'onet-30.1', edition: 1, title: 'O*NET 30.1, United States', key: null },
        steps: [{ how: 'on-the-job' }, { how: 'course', opens: 'education' }, { how: 'volunteering' }],
      },
    });
  });

  test('a plan of version 2 opens as it was, with its pack, and nothing yet said of what matters', () => {
    const text = readFileSync('test/fixtures/plans/plan-v2.waymark', 'utf8');
    const { check: _, ...written } = JSON.parse(text);
    expect(openDocument(planKind, text, 'plan-v2.waymark')).toEqual({
      ok: true,
      value: withSchedule({ ...written, person: withMatters(written.person) }),
    });
  });

  test('a plan of version 3 opens as it was, with its steps open or done, and nothing spent or said yet', () => {
    const text = readFileSync('test/fixtures/plans/plan-v3.waymark', 'utf8');
    const { check: _, ...written } = JSON.parse(text);
    expect(openDocument(planKind, text, 'plan-v3.waymark')).toEqual({
      ok: true,
      value: withSchedule(written),
    });
  });

  test('settings of version 1 open as they were, with the months of routes and a place for drafts added', () => {
    const text = readFileSync('test/fixtures/settings/settings-v1.json', 'utf8');
    const { draft: _, ...kept } = JSON.parse(text);
    expect(openDocument(settingsKind, text, 'settings.json')).toEqual({
      ok: true,
      value: {
        ...kept,
        version: 5,
        ...addedToSettings,
        pack: null,
        defaultPack: null,
        packLanguages: {},
        drafts: [],
        assumptions: {
          readyMonths: 1,
          nearMonths: 5,
          stretchMonths: 30,
          studyHoursPerMonth: 80,
          minimumStayMonths: 12,
          betweenMovesMonths: 2,
        },
      },
    });
  });

  test('settings of version 2 open with the journey they held, as one over the pack that ships', () => {
    const text = readFileSync('test/fixtures/settings/settings-v2.json', 'utf8');
    const { draft, ...kept } = JSON.parse(text);
    expect(openDocument(settingsKind, text, 'settings.json')).toEqual({
      ok: true,
      value: {
        ...kept,
        version: 5,
        ...addedToSettings,
        pack: null,
        defaultPack: null,
        packLanguages: {},
        drafts: [
          {
            pack: null,
            person: withMatters(draft.person),
            destination: { kind: 'role', role: draft.destination },
          },
        ],
      },
    });
  });

  test('settings of version 3 open with their journeys, one of them without a destination', () => {
    const text = readFileSync('test/fixtures/settings/settings-v3.json', 'utf8');
    const written = JSON.parse(text);
    const [first, second] = written.drafts;
    expect(openDocument(settingsKind, text, 'settings.json')).toEqual({
      ok: true,
      value: {
        ...written,
        version: 5,
        ...addedToSettings,
        drafts: [
          {
            ...first,
            person: withMatters(first.person),
            destination: { kind: 'role', role: first.destination },
          },
          { ...second, person: withMatters(second.person), destination: null },
        ],
      },
    });
  });

  test('settings of version 4 open as they were, with the author where one was named', () => {
    const text = readFileSync('test/fixtures/settings/settings-v4.json', 'utf8');
    const written = JSON.parse(text);
    const { author: _, ...unnamed } = written;
    for (const [document, author] of [
      [written, 'Ada'],
      [unnamed, ''],
    ]) {
      expect(openDocument(settingsKind, JSON.stringify(document), 'settings.json')).toEqual({
        ok: true,
        value: { ...written, version: 5, author },
      });
    }
  });

  test('settings of version 1 without assumptions are called damaged', () => {
    expect(codeOf(settingsKind, { version: 1, theme: 'dark' })).toBe('file-damaged');
  });
});
