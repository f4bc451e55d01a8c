import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../renderer/workers/read-pack.ts';
import { packFile, smallPack } from './small-pack.ts';

const url = 'app://waymark/packs/my%20jobs.waymark-pack';

function read(body: Uint8Array | null, status = 200) {
  const phases: string[] = [];
  const fetchFile = async () => new Response(body === null ? null : new Uint8Array(body), { status });
  return readPack(url, (phase) => phases.push(phase), fetchFile).then((result) => ({ result, phases }));
}

describe('reading a pack', () => {
  it('unpacks and checks it, saying how far it has come', async () => {
    const { result, phases } = await read(packFile(smallPack));
    expect(result).toMatchObject({ ok: true, value: { title: 'Small' } });
    expect(phases).toEqual(['reading', 'checking']);
  });

  it('says which pack is missing', async () => {
    const { result } = await read(null, 404);
    expect(result).toEqual({ ok: false, error: { code: 'pack-missing', pack: 'my jobs.waymark-pack' } });
  });

  it('says why a file could not be read', async () => {
    const result = await readPack(
      url,
      () => undefined,
      () => Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable', file: 'my jobs.waymark-pack' },
    });
  });

  it.each([
    ['not compressed', Buffer.from('{}')],
    ['empty', Buffer.alloc(0)],
    ['cut short', packFile(smallPack).subarray(0, 200)],
    ['not JSON', gzipSync('{"format":')],
    ['some other document', packFile({ kind: 'waymark-plan' })],
    ['a pack without skills', packFile({ ...smallPack, skills: undefined })],
  ])('refuses by name a file that is %s', async (_, bytes) => {
    const { result } = await read(bytes);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'pack-invalid', file: 'my jobs.waymark-pack' },
    });
  });

  it('refuses a pack of a newer version as such', async () => {
    const { result } = await read(packFile({ ...smallPack, version: 99 }));
    expect(result).toMatchObject({ ok: false, error: { code: 'file-newer', version: 99 } });
  });
});
