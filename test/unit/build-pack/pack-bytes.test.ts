import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packBytes } from '../../../scripts/build-pack/pack-bytes.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { makePack } from '../../fixtures/make-pack.ts';

describe('packBytes', () => {
  it('are the same for the same content, in whatever order its members stand', () => {
    const pack = makePack({ roleCount: 20 });
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    const again = parsePack(turned, 'turned');
    expect(again.ok && Buffer.from(packBytes(again.value)).equals(packBytes(pack))).toBe(true);
  });

  it('name neither a time nor an operating system', () => {
    const header = [...packBytes(makePack({ roleCount: 1 })).slice(0, 10)];
    expect(header.slice(4, 8)).toEqual([0, 0, 0, 0]);
    expect(header[9]).toBe(255);
  });

  it('open again as the same pack', () => {
    const pack = makePack({ roleCount: 20 });
    const text = gunzipSync(packBytes(pack)).toString('utf8');
    expect(parsePack(text, 'made')).toEqual({ ok: true, value: pack });
  });
});
