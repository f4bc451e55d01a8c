// What can be opened for importing, and everything that is refused instead, with the place and the reason.
import { mkdirSync, readdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesByKind, openSources } from '../../../electron/services/import/sources.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import { makeZip } from '../../fixtures/import/make-zip.ts';
import { temporaryFolder } from '../services/support.ts';
import { contentOf, entry, fileWith, memorySource, readAll, zipWith } from './support.ts';

const refused = (file: string, reason: string) =>
  expect.objectContaining({ code: 'import-refused', file, reason });

/** Open files of this process, as Linux lists them. */
const openFiles = () => readdirSync('/proc/self/fd').length;

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('openSources', () => {
  test('gives one chosen file by its bare name', async () => {
    expect(await readAll([fileWith('roles.csv', 'a,b')])).toEqual({ 'roles.csv': 'a,b' });
  });

  test('gives all files of a folder and its folders, ordered, without what the system left there', async () => {
    const folder = folderWith({ 'b.txt': '2', 'a/c.txt': '1', '.DS_Store': 'x', '__MACOSX/._b.txt': 'x' });
    const files = await readAll([folder]);
    expect(files).toEqual({ 'a/c.txt': '1', 'b.txt': '2' });
    expect(Object.keys(files)).toEqual(['a/c.txt', 'b.txt']);
  });

  test('gives deflated and stored entries of several zips as one set, whatever their order', async () => {
    const first = zipWith([entry('db/Skills.txt', 's'.repeat(100)), entry('db/', '', { method: 0 })]);
    const second = zipWith([entry('Abilities.txt', 'stored', { method: 0 })], 'second.zip');
    const expected = { 'Abilities.txt': 'stored', 'db/Skills.txt': 's'.repeat(100) };
    expect(await readAll([first, second])).toEqual(expected);
    expect(JSON.stringify(await readAll([second, first]))).toBe(JSON.stringify(expected));
  });

  test('opens the zips that lie in a chosen folder, but no zip inside a zip', async () => {
    const inner = makeZip([entry('deep.csv', 'deep')]);
    const folder = folderWith({
      'en.zip': makeZip([entry('en.csv', 'x'), { name: 'inner.zip', bytes: inner }]),
    });
    const files = await readAll([folder]);
    expect(Object.keys(files)).toEqual(['en.csv', 'inner.zip']);
  });

  test('knows a chosen zip by its content, whatever its extension', async () => {
    expect(await readAll([zipWith([entry('a.csv', 'x')], 'release.bin')])).toEqual({ 'a.csv': 'x' });
  });

  test('tells the size before reading and the archive in the label', async () => {
    const sources = await openSources([zipWith([entry('a.csv', 'four')])]);
    if (!sources.ok) throw new Error(sources.error.code);
    expect(sources.value.files).toMatchObject([{ name: 'a.csv', label: 'release.zip/a.csv', size: 4 }]);
    await sources.value.close();
  });

  test('counts a file once that is the same in two archives', async () => {
    const shared = entry('relations.csv', 'same');
    const paths = ['en', 'fr'].map((name) => zipWith([shared, entry(`${name}.csv`, name)], `${name}.zip`));
    const sources = await openSources(paths);
    if (!sources.ok) throw new Error(sources.error.code);
    const labels = sources.value.files.map((file) => file.label);
    expect(labels).toEqual(['en.zip/en.csv', 'fr.zip/fr.csv', 'en.zip/relations.csv']);
    await sources.value.close();
  });

  test('reads a file again from its start', async () => {
    const sources = await openSources([zipWith([entry('a.csv', 'again')])], { totalBytes: 5 });
    if (!sources.ok) throw new Error(sources.error.code);
    const [file] = sources.value.files;
    for (const _ of [1, 2]) expect(await contentOf(file!)).toEqual({ ok: true, value: Buffer.from('again') });
    await sources.value.close();
  });
});

describe('filesByKind', () => {
  const kindOf = (name: string) => /^(skills|roles)\.csv$/i.exec(name)?.[1]?.toLowerCase() ?? null;
  const file = (name: string, label = name) => ({ ...memorySource('', 1, name), label });

  test('finds files by their bare names and leaves out the others', () => {
    const files = [file('a/Skills.csv'), file('notes.csv'), file('roles.csv')];
    expect(filesByKind(files, kindOf)).toEqual({
      ok: true,
      value: new Map([
        ['skills', files[0]],
        ['roles', files[2]],
      ]),
    });
  });

  test('refuses two files of one kind, naming both', () => {
    const files = [file('skills.csv', 'en.zip/skills.csv'), file('x.csv'), file('old/skills.csv')];
    const error = {
      code: 'import-refused',
      file: 'old/skills.csv',
      reason: 'duplicate',
      detail: 'en.zip/skills.csv',
    };
    expect(filesByKind(files, kindOf)).toEqual({ ok: false, error });
  });
});

describe('a folder or file', () => {
  test('that is not there is missing', async () => {
    const path = join(temporaryFolder(), 'gone.csv');
    expect(await readAll([path])).toEqual({ code: 'file-missing', file: 'gone.csv' });
  });

  test('that vanishes between opening and reading is missing', async () => {
    const path = fileWith('roles.csv', 'a,b');
    const sources = await openSources([path]);
    unlinkSync(path);
    if (!sources.ok) throw new Error(sources.error.code);
    expect(await contentOf(sources.value.files[0]!)).toMatchObject({ error: { code: 'file-missing' } });
  });

  test('that fails on reading is unreadable', async () => {
    // Nothing is mapped at its start, so that even root can't read it.
    expect(await readAll(['/proc/self/mem'])).toMatchObject({ code: 'file-unreadable', file: 'mem' });
  });

  test('that is empty of files is refused', async () => {
    const folder = temporaryFolder();
    expect(await readAll([folder])).toEqual(refused(basename(folder), 'empty'));
  });

  test('that is a device is refused unopened', async () => {
    expect(await readAll(['/dev/zero'])).toEqual(refused('zero', 'not-file'));
  });

  test('with more entries than the limit is refused', async () => {
    const folder = folderWith({ a: '', b: '', c: '' });
    expect(await readAll([folder], { entries: 2 })).toEqual(refused(basename(folder), 'too-many'));
  });

  test('of 2 GB is refused before it is read', async () => {
    const path = fileWith('huge.csv', '');
    truncateSync(path, 2 ** 31);
    expect(await readAll([path])).toEqual(refused('huge.csv', 'too-large'));
  });

  test('that grows past the limit while it is read is refused there', async () => {
    const path = fileWith('roles.csv', 'abc');
    const sources = await openSources([path], { fileBytes: 5 });
    writeFileSync(path, 'abcdefgh');
    if (!sources.ok) throw new Error(sources.error.code);
    expect(await contentOf(sources.value.files[0]!)).toEqual({
      ok: false,
      error: refused('roles.csv', 'too-large'),
    });
  });

  test('that with the others passes the total limit is refused', async () => {
    const folder = folderWith({ a: 'aaa', b: 'bbb' });
    expect(await readAll([folder], { totalBytes: 5 })).toEqual(refused('b', 'too-large'));
  });

  test('links inside the folder are followed', async () => {
    const folder = folderWith({ 'v1/a.txt': 'a' });
    symlinkSync(join(folder, 'v1/a.txt'), join(folder, 'b.txt'));
    symlinkSync(folder, join(folder, 'v1/loop'));
    expect(await readAll([folder])).toEqual({ 'b.txt': 'a', 'v1/a.txt': 'a' });
  });

  test.each([['/etc/hostname'], ['/etc'], ['nowhere'], ['..']])('a link to %s is refused', async (target) => {
    const folder = folderWith({ 'a.txt': 'a' });
    symlinkSync(target, join(folder, 'b.txt'));
    expect(await readAll([folder])).toEqual(refused('b.txt', 'link'));
  });
});

describe('reading', () => {
  const big = Buffer.from(Array.from({ length: 300_000 }, (_, n) => n * 7919).join());

  test.each(['folder', 'zip'])('stops when cancelled and closes its files (%s)', async (kind) => {
    const bytes = { name: 'a.csv', bytes: big, method: 0 };
    const path = kind === 'zip' ? zipWith([bytes]) : folderWith({ 'a.csv': big });
    const before = openFiles();
    const sources = await openSources([path]);
    if (!sources.ok) throw new Error(sources.error.code);
    const cancel = new AbortController();
    const stopped = (async () => {
      let read = 0;
      for await (const chunk of sources.value.files[0]!.open(cancel.signal)) {
        read += chunk.length;
        cancel.abort();
      }
      return read;
    })();
    await expect(stopped).rejects.toMatchObject({ error: { code: 'import-cancelled' } satisfies AppError });
    await sources.value.close();
    await expect.poll(openFiles).toBe(before);
  });

  test.each(['folder', 'zip'])('closes its files when the reader leaves early (%s)', async (kind) => {
    const path = kind === 'zip' ? zipWith([{ name: 'a.csv', bytes: big }]) : folderWith({ 'a.csv': big });
    const before = openFiles();
    const sources = await openSources([path]);
    if (!sources.ok) throw new Error(sources.error.code);
    for await (const _ of sources.value.files[0]!.open()) break;
    await sources.value.close();
    await sources.value.close();
    await expect.poll(openFiles).toBe(before);
  });
});
