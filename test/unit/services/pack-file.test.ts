import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packBytes } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
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
