import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../renderer/workers/read-pack.ts';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { keyer, packFile, smallPack } from './small-pack.ts';

const url = 'app://waymark/packs/my%20jobs.waymark-pack';

function read(body: Uint8Array | null, { status = 200, address = url } = {}) {
  const phases: string[] = [];
  const fetchFile = async () => new Response(body === null ? null : new Uint8Array(body), { status });
  return readPack(address, (phase) => phases.push(phase), fetchFile).then((result) => ({ result, phases }));
}

/** What only the checks find: no family of the pack is called so. */
const unsound = { ...smallPack, roles: [{ ...keyer, family: 'none' }] };

/** The address of content under the name of its own hash, or of another's. */
function installed(content: unknown) {
  const key = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { address: `app://waymark/packs/${key}.waymark-pack` };
}

describe('reading a pack', () => {
  it('unpacks and checks it, saying how far it has come', async () => {
    const { result, phases } = await read(packFile(smallPack));
    expect(result).toMatchObject({ ok: true, value: { title: 'Small' } });
    expect(phases).toEqual(['reading', 'checking']);
  });

  it('says which pack is missing', async () => {
    const { result } = await read(null, { status: 404 });
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

  it('trusts content that its name vouches for: it was checked when it was installed', async () => {
    const { result } = await read(packFile(unsound), installed(unsound));
    expect(result).toEqual({ ok: true, value: unsound });
  });

  it('checks content under the name of another', async () => {
    const { result } = await read(packFile(unsound), installed(smallPack));
    expect(result).toMatchObject({ ok: false, error: { code: 'pack-invalid' } });
    expect((await read(packFile(smallPack), installed(unsound))).result).toEqual({
      ok: true,
      value: smallPack,
    });
  });

  it.each([
    ['no pack', 'waymark'],
    ['of no known version', { ...smallPack, version: 99 }],
    ['of an older version', { ...smallPack, version: 1 }],
  ])('vouches with a name for nothing that is %s', async (_, content) => {
    expect((await read(packFile(content), installed(content))).result.ok).toBe(false);
  });

  it('opens the pack that ships just as its checks would', async () => {
    const shipped = await readFile(
      path.join(import.meta.dirname, '../../../assets/packs/onet-30.1.waymark-pack'),
    );
    const { result } = await read(shipped);
    expect(result).toEqual(parsePack(gunzipSync(shipped).toString('utf8'), ''));
  });
});
