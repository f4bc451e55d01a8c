// Handed-over plans: what goes in comes out, sealed or not; nothing else opens, and nothing private is in the bytes.

import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFileSystem } from '../../../electron/services/file-system.ts';
import { handoverBytes, openHandover } from '../../../electron/services/handover-file.ts';
import { seal } from '../../../electron/services/sealed-text.ts';
import { SharedVersions, versionHash } from '../../../electron/services/shared-versions.ts';
import type { Handover } from '../../../shared/model/handover.ts';
import { withSharedVersion } from '../../../shared/plans/merge.ts';
import { anyPlan, planWithSteps } from '../files/plans.ts';

const PASSPHRASE = 'three green bicycles';

const handover: Handover = {
  plan: planWithSteps(3),
  base: planWithSteps(2),
  names: { skills: { '2.B.3.m': 'Quality Control Analysis' }, roles: { '43-9021.00': 'Data Entry Keyers' } },
  author: 'Ines',
};

const codeOf = async (bytes: Uint8Array, passphrase: string | null = null) => {
  const opened = await openHandover(bytes, 'copy.waymark', passphrase);
  return opened.ok ? 'opened' : opened.error.code;
};

describe('a handed-over plan', () => {
  test('comes back as it was given, with or without a version before it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.option(anyPlan), async (plan, base) => {
        const given: Handover = { ...handover, plan, base };
        const opened = await openHandover(await handoverBytes(given, null), 'copy.waymark', null);
        expect(opened).toEqual({ ok: true, value: given });
      }),
      { numRuns: 40 },
    );
  });

  test('comes back under its passphrase, however the letters were typed, and under no other', async () => {
    const bytes = await handoverBytes(handover, `${PASSPHRASE} \u00e9`);
    expect(await openHandover(bytes, 'copy.waymark', `${PASSPHRASE} e\u0301`)).toEqual({
      ok: true,
      value: handover,
    });
    expect(await codeOf(bytes, PASSPHRASE)).toBe('passphrase-wrong');
    expect(await codeOf(bytes)).toBe('passphrase-needed');
  });

  test('sealed, shows nothing of itself and never looks the same twice', async () => {
    const [first, second] = await Promise.all([
      handoverBytes(handover, PASSPHRASE),
      handoverBytes(handover, PASSPHRASE),
    ]);
    const text = Buffer.from(first).toString('utf8');
    for (const secret of ['Quality', 'Data Entry', 'December', PASSPHRASE])
      expect(text).not.toContain(secret);
    expect(text).not.toBe(Buffer.from(second).toString('utf8'));
  });

  test('does not open once a byte of it has changed, parameters of its seal included', async () => {
    const bytes = await handoverBytes(handover, PASSPHRASE);
    expect(
      await codeOf(
        bytes.map((byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte)),
        PASSPHRASE,
      ),
    ).toBe('file-damaged');
    const { check: _, ...sealed } = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const weakened = { ...sealed, key: { ...sealed.key, n: 2 ** 16 } };
    expect(await codeOf(seal(weakened), PASSPHRASE)).toBe('passphrase-wrong');
    expect(await codeOf(seal({ ...sealed, key: { ...sealed.key, n: 2 ** 30 } }), PASSPHRASE)).toBe(
      'file-damaged',
    );
    expect(await codeOf(seal({ ...sealed, nonce: 'AAAA' }), PASSPHRASE)).toBe('passphrase-wrong');
  });

  test('opens from a plan file of any version too', async () => {
    for (const version of [1, 2, 3]) {
      const bytes = readFileSync(`test/fixtures/plans/plan-v${version}.waymark`);
      expect(await openHandover(bytes, 'plan.waymark', null)).toMatchObject({
        ok: true,
        value: { base: null },
      });
    }
  });

  test('that is cut short, empty, another kind of file or of a newer Waymark is refused as such', async () => {
    const bytes = await handoverBytes(handover, null);
    expect(await codeOf(bytes.subarray(0, bytes.length / 2))).toBe('file-damaged');
    expect(await codeOf(new Uint8Array())).toBe('file-damaged');
    expect(await codeOf(Buffer.from('{"kind":"waymark-notes","version":1}'))).toBe('file-damaged');
    expect(await codeOf(Buffer.from('{"kind":"waymark-handover","version":2}'))).toBe('file-newer');
    expect(await codeOf(Buffer.from('{"kind":"waymark-sealed","version":9}'))).toBe('file-newer');
  });

  test('of any other bytes is refused and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await codeOf(bytes, PASSPHRASE)).toBe('file-damaged');
      }),
    );
  });
});

describe('shared versions', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-versions-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('are found by the hash of their content, whatever was shared since', async () => {
    const versions = new SharedVersions(diskFileSystem, join(folder, 'versions'));
    const plan = planWithSteps(2);
    const kept = await versions.keep(plan);
    expect(kept).toEqual({ ok: true, value: versionHash(plan) });
    const given = withSharedVersion(plan, { hash: versionHash(plan), at: '2026-11-23T10:00:00.000Z' });
    expect(versionHash(given)).toBe(versionHash(plan));
    expect(await versions.find(versionHash(given))).toEqual(plan);
    expect(await versions.find('0'.repeat(64))).toBeNull();
  });

  test('are not there once their file is damaged, and can be kept anew', async () => {
    const versions = new SharedVersions(diskFileSystem, folder);
    const plan = planWithSteps(1);
    await versions.keep(plan);
    const [name] = await readdir(folder);
    await writeFile(join(folder, name ?? ''), '{"check":"');
    expect(await versions.find(versionHash(plan))).toBeNull();
    await versions.keep(plan);
    expect(await versions.find(versionHash(plan))).toEqual(plan);
  });
});
