import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorText } from '../../../electron/cli/error-text.ts';
import { importPack } from '../../../electron/services/import/import-pack.ts';
import { packKey } from '../../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../../electron/services/pack-file.ts';
import { appErrorSchema } from '../../../shared/model/app-error.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { packInfo } from '../../../shared/packs/pack-info.ts';
import { escoRelease } from '../../fixtures/import/esco-release.ts';
import { makeZip } from '../../fixtures/import/make-zip.ts';
import { release30, withCell, writeRelease } from '../../fixtures/import/onet-release.ts';
import { entry } from '../import/support.ts';
import { temporaryFolder, watchDisk } from '../services/support.ts';
import { cli, cliWith, refusal, refusalIn } from './support.ts';

/** A folder with one O*NET release in it, and where its pack may go: a folder with nothing else in it. */
function onetCase() {
  const folder = temporaryFolder();
  const release = path.join(folder, 'db_30_1_text');
  writeRelease(release, release30());
  const target = path.join(folder, 'packs');
  mkdirSync(target);
  return { release, target, out: path.join(target, 'onet.waymark-pack') };
}

function escoFolder(languages: readonly string[]): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(escoRelease({ languages })))
    writeFileSync(path.join(folder, name), text);
  return folder;
}

async function importedFrom(folder: string, languages?: readonly string[]): Promise<Pack> {
  const pack = await importPack({ paths: [folder], format: 'auto', languages });
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

describe('pack import', () => {
  it('writes the release as a pack file and answers what it is', async () => {
    const { release, target, out } = onetCase();
    const pack = await importedFrom(release);
    const { code, out: answered, err } = await cli('pack', 'import', release, '--out', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const bytes = readFileSync(out).length;
    expect(JSON.parse(answered)).toEqual({ file: out, bytes, key: packKey(pack), ...packInfo(pack) });
    expect(await readPackFile(out)).toEqual({ ok: true, value: pack });
    expect(readdirSync(target)).toEqual(['onet.waymark-pack']);
  });

  it('takes files of one release from several paths', async () => {
    const { release, out } = onetCase();
    const paths = readdirSync(release).map((name) => path.join(release, name));
    expect(await cli('pack', 'import', ...paths, '--format', 'onet', '--out', out)).toMatchObject({
      code: 0,
    });
    expect(await readPackFile(out)).toEqual({ ok: true, value: await importedFrom(release) });
  });

  it('takes of an ESCO release the languages asked for, the first as its own', async () => {
    const folder = escoFolder(['en', 'es', 'fr']);
    const { out } = onetCase();
    expect(await cli('pack', 'import', folder, '--lang', 'es,en', '--out', out)).toMatchObject({ code: 0 });
    const read = await readPackFile(out);
    expect(read).toEqual({ ok: true, value: await importedFrom(folder, ['es', 'en']) });
    expect(read).toMatchObject({ value: { language: 'es', labels: { en: {} } } });
  });

  it('shows how far it has come to someone who watches, and clears it', async () => {
    const { release, out } = onetCase();
    const shown: string[] = [];
    await cliWith({ progress: (text) => shown.push(text) }, ['pack', 'import', release, '--out', out]);
    expect(shown[0]).toMatch(/^\d+ %, \d+ rows, .+\.txt$/);
    expect(shown.at(-1)).toBe('');
  });
});

describe('what is already there', () => {
  it('is not replaced unless that is asked for', async () => {
    const { release, out } = onetCase();
    writeFileSync(out, 'mine');
    const { error, said } = await refusal('pack', 'import', release, '--out', out);
    expect(error).toMatchObject({ code: 'value-illegal', name: '--out', value: out });
    expect(said).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(await cli('pack', 'import', release, '--out', out, '--force')).toMatchObject({ code: 0 });
    expect(await readPackFile(out)).toMatchObject({ ok: true });
  });

  it('stays whole wherever in the writing the disk is full, and nothing is left beside it', async () => {
    const { release, target, out } = onetCase();
    const args = ['pack', 'import', release, '--out', out, '--force'];
    await cli(...args);
    const whole = readFileSync(out);
    const failures = [];
    for (let call = 0; ; call += 1) {
      const watch = watchDisk();
      watch.failAt = { call, code: 'ENOSPC' };
      const ended = await cliWith({ fs: watch.fs }, args);
      expect(readFileSync(out).equals(whole)).toBe(true);
      expect(readdirSync(target)).toEqual(['onet.waymark-pack']);
      if (ended.code === 0) break;
      expect(refusalIn(ended)).toMatchObject({
        error: { code: 'file-unwritable', file: out, reason: 'disk-full' },
        said: expect.stringContaining('disk is full'),
      });
      failures.push(watch.calls.at(-1));
    }
    expect(failures).toHaveLength(watchedSteps);
  });

  it('gains nothing where the folder is missing', async () => {
    const { release, target } = onetCase();
    const out = path.join(target, 'no', 'onet.waymark-pack');
    const { error, said } = await refusal('pack', 'import', release, '--out', out);
    expect(error).toMatchObject({ code: 'file-unwritable', file: out, reason: 'folder-missing' });
    expect(said).toContain('its folder does not exist');
    expect(readdirSync(target)).toEqual([]);
  });
});

/** Creating, writing, syncing, closing, asking for the stamp, renaming, syncing the folder. */
const watchedSteps = 7;

describe('an import that is interrupted', () => {
  it.each([
    ['before it begins', (): AbortSignal => AbortSignal.abort(), undefined],
    ['while it reads', undefined, (text: string) => text.includes('%')],
    ['while it packs', undefined, (text: string) => text === ''],
  ])('%s writes nothing', async (_, signalFirst, isTime) => {
    const { release, target, out } = onetCase();
    const controller = new AbortController();
    const ended = await cliWith(
      {
        interruptible: (work) => work(signalFirst?.() ?? controller.signal),
        progress: (text) => {
          if (isTime?.(text)) controller.abort();
        },
      },
      ['pack', 'import', release, '--out', out],
    );
    expect(refusalIn(ended)).toEqual({
      error: { code: 'import-cancelled' },
      said: 'The import was stopped; nothing was written.\n',
    });
    expect(readdirSync(target)).toEqual([]);
  });
});

describe('what cannot be imported', () => {
  it('is told place by place, on a line each', async () => {
    const { release, target, out } = onetCase();
    const broken = withCell(release30(), { file: 'Skills.txt', row: 2, column: 'Data Value' }, 'x\u001b[2J');
    writeRelease(release, withCell(broken, { file: 'Job Zones.txt', row: 2, column: 'Job Zone' }, '9'));
    const { error, said } = await refusal('pack', 'import', release, '--out', out);
    expect(error).toMatchObject({ code: 'import-problems', more: 0 });
    expect(error.problems).toHaveLength(2);
    const lines = said.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(said).toMatch(/^Job Zones\.txt, row 2, column Job Zone: value "9"; expected /m);
    expect(said).toMatch(/^Skills\.txt, row 2, column Data Value: value "x\\u001b\[2J"; expected /m);
    expect(readdirSync(target)).toEqual([]);
  });

  it('is named, with what was found in its place', async () => {
    const { out } = onetCase();
    const folder = temporaryFolder();
    expect((await refusal('pack', 'import', folder, '--out', out)).said).toMatch(/holds no file/);
    writeFileSync(path.join(folder, 'notes.txt'), 'x');
    const { error, said } = await refusal('pack', 'import', folder, '--out', out);
    expect(error).toMatchObject({ code: 'import-unrecognized', found: ['notes.txt'] });
    expect(said).toMatch(/notes\.txt/);
    const workbook = path.join(folder, 'esco.xlsx');
    writeFileSync(workbook, makeZip([entry('xl/workbook.xml', '<workbook/>')]));
    expect((await refusal('pack', 'import', workbook, '--out', out)).said).toMatch(/spreadsheet program/);
    expect((await refusal('pack', 'import', '/no/such', '--out', out)).error.code).toBe('file-missing');
    expect(existsSync(out)).toBe(false);
  });

  it('is told without what a terminal would take for commands', async () => {
    const { out } = onetCase();
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'a\u001b[2J\u009b.txt'), 'x');
    const { said } = await refusal('pack', 'import', folder, '--out', out);
    expect(said).toContain('a�[2J�.txt');
  });

  it('is asked for by its place, with the languages of ESCO alone', async () => {
    expect((await refusal('pack', 'import', '--out', 'x')).said).toMatch(/PATH is missing/);
    expect((await refusal('pack', 'import', 'x')).said).toMatch(/--out is missing/);
    const args = ['pack', 'import', 'x', '--out', 'y'];
    expect((await refusal(...args, '--format', 'xls')).said).toMatch(/"xls".*auto, onet, esco/);
    expect((await refusal(...args, '--lang', 'en,,es')).error).toMatchObject({ name: '--lang' });
    expect((await refusal(...args, '--format', 'onet', '--lang', 'es')).said).toMatch(/"es".*English/);
  });

  it('has a sentence for every reason, each its own', () => {
    const refused = appErrorSchema.options.find((option) => option.shape.code.value === 'import-refused');
    const reasons = refused && 'reason' in refused.shape ? refused.shape.reason.options : [];
    const sentences = reasons.map((reason) =>
      errorText(appErrorSchema.parse({ code: 'import-refused', file: 'a.zip', reason, detail: 'd' })),
    );
    expect(new Set(sentences).size).toBe(12);
    for (const sentence of sentences) expect(sentence).toMatch(/^"a\.zip" .+\.$/);
  });
});
