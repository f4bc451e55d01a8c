// Private notes: kept as safely as plans, in a folder of their own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PrivateNotes } from '../../../shared/model/plan.ts';
import { planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap } from './support.ts';

const plan = planWithSteps(1);

const notesSaying = (text: string): PrivateNotes => ({
  kind: 'waymark-notes',
  version: 1,
  plan: plan.id,
  savedAt: '2026-11-20T18:30:00.000Z',
  text,
});

describe('private notes', () => {
  test('are null before the first were written', async () => {
    const { notes } = openStores(temporaryFolder());
    expect(await notes.load(plan.id)).toEqual({ ok: true, value: null });
  });

  test('come back as they were saved', async () => {
    const root = temporaryFolder();
    unwrap(await openStores(root).notes.save(notesSaying('My manager leaves in March.')));
    expect(unwrap(await openStores(root).notes.load(plan.id))?.text).toBe('My manager leaves in March.');
  });

  test('leave no word of theirs among the plans', async () => {
    const { library, notes, paths } = openStores(temporaryFolder());
    unwrap(await library.save(plan, null));
    unwrap(await notes.save(notesSaying('secret')));
    expect(namesIn(paths.plans)).toEqual([`${plan.id}.waymark`]);
    expect(readFileSync(library.fileOf(plan.id), 'utf8')).not.toContain('secret');
  });

  test('that are damaged are moved aside, reported until restored, and come back from the newest copy', async () => {
    const root = temporaryFolder();
    const { notes, paths } = openStores(root);
    for (const text of ['first', 'second']) unwrap(await notes.save(notesSaying(text)));
    writeFileSync(join(paths.notes, `${plan.id}.notes.json`), '{');
    expect(await notes.load(plan.id)).toMatchObject({ error: { code: 'file-damaged', goodCopies: 1 } });
    expect(await openStores(root).notes.load(plan.id)).toMatchObject({ error: { code: 'file-damaged' } });
    expect(unwrap(await notes.restore(plan.id))?.text).toBe('first');
    expect(unwrap(await openStores(root).notes.load(plan.id))?.text).toBe('first');
    expect(namesIn(paths.notes)).toHaveLength(2);
  });

  test('that open are left as they are by restoring', async () => {
    const { notes } = openStores(temporaryFolder());
    for (const text of ['first', 'second']) unwrap(await notes.save(notesSaying(text)));
    expect(unwrap(await notes.restore(plan.id))?.text).toBe('second');
  });
});
