import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBytes, packKey } from '../../../electron/services/pack-bytes.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

/** The same pack with its members in the opposite order. */
function turned(pack: Pack): Pack {
  const again = parsePack(Object.fromEntries(Object.entries(pack).reverse()), 'turned');
  if (!again.ok) throw new Error(JSON.stringify(again.error));
  return again.value;
}

describe('packBytes', () => {
  it('are the same for the same content, in whatever order its members stand', async () => {
    const pack = makePack({ roleCount: 20 });
    expect(Buffer.compare(await packBytes(turned(pack)), await packBytes(pack))).toBe(0);
  });

  it('name neither a time nor an operating system', async () => {
    const header = [...(await packBytes(makePack({ roleCount: 1 }))).slice(0, 10)];
    expect(header.slice(4, 8)).toEqual([0, 0, 0, 0]);
    expect(header[9]).toBe(255);
  });

  it('open again as the same pack', async () => {
    const pack = makePack({ roleCount: 20 });
    const text = gunzipSync(await packBytes(pack)).toString('utf8');
    expect(parsePack(text, 'made')).toEqual({ ok: true, value: pack });
  });
});

describe('packKey', () => {
  it('is the SHA-256 of the text in the file', async () => {
    const pack = makePack({ roleCount: 20 });
    const text = gunzipSync(await packBytes(pack));
    expect(packKey(pack)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is the same for the same content and another for any other', () => {
    const pack = makePack({ roleCount: 5 });
    expect(packKey(turned(pack))).toBe(packKey(pack));
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 4 }), (suffix, at) => {
        const roles = pack.roles.map((role, other) =>
          other === at ? { ...role, title: `${role.title}${suffix}` } : role,
        );
        expect(packKey({ ...pack, roles }) === packKey(pack)).toBe(suffix === '');
      }),
    );
  });
});
