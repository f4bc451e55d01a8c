import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packBytes } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { canonicalJson } from '../../../shared/files/canonical-json.ts';
import { makePack } from '../../fixtures/make-pack.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'waymark-pack-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

it('reads back the pack that was written', async () => {
  const pack = makePack({ roleCount: 20 });
  expect(await readPackFile(write('good.waymark-pack', await packBytes(pack)))).toEqual({
    ok: true,
    value: pack,
  });
});

it('says which file is missing', async () => {
  const read = await readPackFile(path.join(folder, 'none.waymark-pack'));
  expect(read).toEqual({ ok: false, error: { code: 'file-missing', file: 'none.waymark-pack' } });
});

it('refuses a file cut short and one that was never packed, by name', async () => {
  const whole = await packBytes(makePack({ roleCount: 20 }));
  const cut = write('cut.waymark-pack', whole.slice(0, whole.length / 2));
  const plain = write('plain.waymark-pack', new TextEncoder().encode('{}'));
  for (const file of [cut, plain]) {
    expect(await readPackFile(file)).toMatchObject({
      ok: false,
      error: { code: 'pack-invalid', file: path.basename(file) },
    });
  }
});

it('refuses a folder, a device and a file of 2 GB without reading them', async () => {
  const huge = write('huge.waymark-pack', new Uint8Array());
  truncateSync(huge, 2 ** 31);
  for (const [file, problem] of [
    [folder, 'It is not a file.'],
    ['/dev/zero', 'It is not a file.'],
    [huge, 'It is larger than 200 MB.'],
  ] as const) {
    expect(await readPackFile(file)).toEqual({
      ok: false,
      error: { code: 'pack-invalid', file: path.basename(file), problems: [problem] },
    });
  }
});

it('refuses a small file that unpacks to more than a pack may', async () => {
  const bomb = gzipSync(Buffer.alloc(201e6, ' '), { level: 1 });
  expect(bomb.length).toBeLessThan(2e6);
  const read = await readPackFile(write('bomb.waymark-pack', bomb));
  expect(read).toMatchObject({ ok: false, error: { code: 'pack-invalid', file: 'bomb.waymark-pack' } });
});

it('opens or refuses a file in which any bytes are others, and never throws', {
  timeout: 60_000,
}, async () => {
  const pack = makePack({ roleCount: 6, skillsPerKind: 2 });
  const text = canonicalJson(pack);
  const packed = await packBytes(pack);
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
  const spoiled = (bytes: Uint8Array, at: readonly (readonly [number, number])[]) => {
    const copy = Uint8Array.from(bytes);
    for (const [place, byte] of at) copy[place % copy.length] = byte;
    return copy;
  };
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    changes.map((at) => spoiled(packed, at)),
    changes.map((at) => gzipSync(spoiled(Buffer.from(text), at))),
    fc.nat({ max: packed.length }).map((length) => packed.subarray(0, length)),
  );
  const codes = new Set(['pack-invalid', 'file-newer']);
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const read = await readPackFile(write('any.waymark-pack', bytes));
      expect(read.ok || codes.has(read.error.code)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
