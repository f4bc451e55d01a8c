import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packDiffSchema } from '../../../shared/model/pack-diff.ts';
import { packDiff } from '../../../shared/packs/pack-diff.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { cli, refusal, smallPack, smallPackFile } from './support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-cli-pack-'));

function packFile(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, gzipSync(JSON.stringify(content)));
  return file;
}

describe('pack info', () => {
  it('answers what the pack is', async () => {
    const { code, out } = await cli('pack', 'info', smallPackFile);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(packInfo(smallPack));
  });

  it('asks for the file by its place', async () => {
    const { error, said } = await refusal('pack', 'info');
    expect(error).toMatchObject({ code: 'value-illegal', name: 'FILE' });
    expect(said).toMatch(/FILE is missing/);
    expect((await refusal('pack', 'info', '--file', smallPackFile)).said).toMatch(/"--file"/);
    expect((await refusal('pack', 'info', smallPackFile, 'more')).said).toMatch(/"more"/);
  });
});

describe('pack validate', () => {
  it('accepts a pack', async () => {
    const { code, out } = await cli('pack', 'validate', smallPackFile);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      valid: true,
      id: smallPack.id,
      edition: smallPack.edition,
      roles: smallPack.roles.length,
    });
  });

  it('names every problem of a broken pack, on a line each', async () => {
    const roles = smallPack.roles.map((role, at) => (at < 3 ? { ...role, family: 'none' } : role));
    const { error, said } = await refusal('pack', 'validate', packFile('broken', { ...smallPack, roles }));
    expect(error).toMatchObject({ code: 'pack-invalid', file: 'broken' });
    expect(error.problems).toHaveLength(3);
    for (const { id } of smallPack.roles.slice(0, 3)) expect(said).toContain(`${id}: no family none`);
    expect(said.trimEnd().split('\n')).toHaveLength(3);
  });

  it('refuses a file cut short, one that is missing and one of a newer version', async () => {
    const cut = path.join(folder, 'cut');
    writeFileSync(cut, gzipSync(JSON.stringify(smallPack)).subarray(0, 500));
    expect((await refusal('pack', 'validate', cut)).error.code).toBe('pack-invalid');
    expect((await refusal('pack', 'validate', path.join(folder, 'no'))).error.code).toBe('file-missing');
    const newer = packFile('newer', { ...smallPack, version: 99 });
    expect((await refusal('pack', 'validate', newer)).error.code).toBe('file-newer');
  });
});

describe('pack diff', () => {
  it('answers what differs, its counts first', async () => {
    const [first, ...others] = smallPack.roles;
    const roles = [{ ...first!, title: 'Something else', zone: null }, ...others];
    const later = { ...smallPack, edition: smallPack.edition + 1, roles };
    const { code, out } = await cli('pack', 'diff', smallPackFile, packFile('later', later));
    expect(code).toBe(0);
    const diff = packDiffSchema.parse(JSON.parse(out));
    expect(diff).toEqual(packDiff(smallPack, later));
    expect(Object.keys(JSON.parse(out))[0]).toBe('counts');
    expect(diff.counts.roles).toMatchObject({ retitled: 1, removed: 0, added: 0, changed: 0 });
    expect(diff.counts.figures).toEqual({ pay: 0, outlook: 0, zone: 1 });
  });

  it('asks for two packs, and names the one that it cannot read', async () => {
    expect((await refusal('pack', 'diff', smallPackFile)).said).toMatch(/B is missing/);
    const broken = packFile('older', { ...smallPack, version: 1 });
    expect((await refusal('pack', 'diff', broken, smallPackFile)).error).toMatchObject({ file: 'older' });
    expect((await refusal('pack', 'diff', smallPackFile, broken)).error).toMatchObject({ file: 'older' });
  });
});

describe('the group', () => {
  it('has a help of its own', async () => {
    const { code, out } = await cli('pack', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/pack info .*\n.*pack import .*\n.*pack diff .*\n.*pack validate /);
    expect(out).not.toMatch(/what-if/);
  });

  it('refuses a command that it does not have, naming those it has', async () => {
    expect((await refusal('pack')).said).toMatch(/"pack".*pack info, pack import, pack diff, pack validate/);
    expect((await refusal('pack', 'inof', 'x')).said).toMatch(/"pack inof".*pack info/);
  });
});
