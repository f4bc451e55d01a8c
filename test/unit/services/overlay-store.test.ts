// What was written by hand over packs: durable, in order, and never replaced by anything that could not read it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataPaths } from '../../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { OverlayStore } from '../../../electron/services/overlay-store.ts';
import { unseal } from '../../../electron/services/sealed-text.ts';
import { overlayKind } from '../../../shared/files/file-kinds.ts';
import { openDocument } from '../../../shared/files/versioned-file.ts';
import type { Overlay } from '../../../shared/model/overlay.ts';
import { makePack } from '../../fixtures/make-pack.ts';
import { anyOverlay, overlayOn, written } from '../packs/overlays.ts';
import { namesIn, temporaryFolder, unwrap, watchDisk } from './support.ts';

const pack = makePack({ roleCount: 12, skillsPerKind: 3 });
const empty = overlayOn(pack);
const { key } = empty.pack;

function storeIn(root: string, fs = diskFileSystem) {
  return new OverlayStore({ fs, paths: dataPaths(root), now: () => new Date() });
}

function saying(name: string): Overlay {
  const fact = { kind: 'employer', id: '00000000-0000-4000-8000-000000000001', note: '', name, ...written };
  return overlayOn(pack, { facts: [{ ...fact, role: pack.roles[0]!.id }] });
}

const fileIn = (root: string) => join(dataPaths(root).overlays, `${key}.json`);

describe('overlays', () => {
  test('are null before the first was written', async () => {
    expect(unwrap(await storeIn(temporaryFolder()).load(key))).toEqual({ overlay: null, notice: null });
  });

  test('come back as they were saved, whatever they hold', async () => {
    const root = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(anyOverlay(pack), async (overlay) => {
        unwrap(await storeIn(root).save(overlay));
        expect(unwrap(await storeIn(root).load(key))).toEqual({ overlay, notice: null });
      }),
      { numRuns: 25 },
    );
  });

  test('saved at once end in the order they were asked for', async () => {
    const root = temporaryFolder();
    const store = storeIn(root);
    const names = Array.from({ length: 8 }, (_, at) => `Employer ${at}`);
    for (const saved of await Promise.all(names.map((name) => store.save(saying(name))))) unwrap(saved);
    expect(unwrap(await storeIn(root).load(key)).overlay).toEqual(saying('Employer 7'));
  });

  test('that are damaged are moved aside and the newest good copy takes their place, with a notice', async () => {
    const root = temporaryFolder();
    for (const name of ['first', 'second']) unwrap(await storeIn(root).save(saying(name)));
    writeFileSync(fileIn(root), '{"cut');
    const { overlay, notice } = unwrap(await storeIn(root).load(key));
    expect(overlay).toEqual(saying('first'));
    expect(notice).toMatchObject({ code: 'file-damaged', goodCopies: 1 });
    expect(namesIn(dataPaths(root).overlays)).toHaveLength(2);
    expect(unwrap(await storeIn(root).load(key))).toEqual({ overlay: saying('first'), notice: null });
  });

  test('that are damaged without a copy say so, and new ones are saved beside what is left', async () => {
    const root = temporaryFolder();
    unwrap(await storeIn(root).save(empty));
    writeFileSync(fileIn(root), '');
    const { overlay, notice } = unwrap(await storeIn(root).load(key));
    expect([overlay, notice?.code]).toEqual([null, 'file-damaged']);
    unwrap(await storeIn(root).save(saying('new')));
    expect(unwrap(await storeIn(root).load(key)).overlay).toEqual(saying('new'));
    expect(namesIn(dataPaths(root).overlays)).toHaveLength(2);
  });

  test('of a newer version are refused and left untouched, also by a save', async () => {
    const root = temporaryFolder();
    unwrap(await storeIn(root).save(empty));
    const newer = JSON.stringify({ kind: 'waymark-overlay', version: 2, what: 'else' });
    writeFileSync(fileIn(root), newer);
    const store = storeIn(root);
    expect(await store.load(key)).toMatchObject({ ok: false, error: { code: 'file-newer', version: 2 } });
    expect(await store.save(empty)).toMatchObject({ ok: false, error: { code: 'file-newer' } });
    expect(readFileSync(fileIn(root), 'utf8')).toBe(newer);
  });

  test('are the old ones or the new, whole, at whichever call a save fails', async () => {
    const root = temporaryFolder();
    unwrap(await storeIn(root).save(saying('old')));
    const counted = watchDisk();
    unwrap(await storeIn(root, counted.fs).save(saying('old')));
    for (let call = 0; call < counted.calls.length; call++) {
      const watch = watchDisk();
      watch.failAt = { call, code: 'ENOSPC' };
      const saved = await storeIn(root, watch.fs).save(saying('new'));
      const { overlay } = unwrap(await storeIn(root).load(key));
      expect(saved.ok ? [saying('new')] : [saying('old'), saying('new')]).toContainEqual(overlay);
      unwrap(await storeIn(root).save(saying('old')));
    }
  });
});

describe('the frozen file of version 1', () => {
  test('opens as it was', () => {
    // Never regenerate it: it stands for files on people's disks.
    const text = unseal(readFileSync('test/fixtures/overlays/overlay-v1.json'));
    const { check: _, ...content } = JSON.parse(text ?? '');
    expect(openDocument(overlayKind, text ?? '', 'overlay-v1.json')).toEqual({ ok: true, value: content });
    expect(content).toMatchObject({ roles: [{ title: 'Nacht-Dispositionskraft' }] });
  });
});
