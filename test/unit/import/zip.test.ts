// Archives that lie, climb, overlap or are broken are refused by name and reason, and leave no file open.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeZip, type ZipEntry } from '../../fixtures/import/make-zip.ts';
import { entry, fileWith, noise, readAll, zipWith } from './support.ts';

const ok = entry('Skills.txt', 'skills');

const refused = (reason: string, file: string, detail: unknown = expect.any(String)) => ({
  code: 'import-refused',
  file,
  reason,
  detail,
});

describe('an archive is refused', () => {
  test.each<[string, readonly ZipEntry[], string, string]>([
    ['with a password', [entry('a.csv', 'x', { flags: 1 })], 'encrypted', 'release.zip/a.csv'],
    ['strongly encrypted', [entry('a.csv', 'x', { flags: 0x41 })], 'encrypted', 'release.zip'],
    [
      'packed in an unknown way',
      [entry('a.csv', 'x', { method: 14 })],
      'packing-unknown',
      'release.zip/a.csv',
    ],
    ['that climbs out', [entry('../a.csv', 'x')], 'name-unsafe', 'release.zip'],
    ['that climbs out from inside', [entry('a/../../b.csv', 'x')], 'name-unsafe', 'release.zip'],
    ['with an absolute name', [entry('/etc/passwd', 'x')], 'name-unsafe', 'release.zip'],
    ['with a drive', [entry('C:a.csv', 'x')], 'name-unsafe', 'release.zip'],
    ['with backslashes', [entry('db\\a.csv', 'x')], 'name-unsafe', 'release.zip'],
    ['with control characters in a name', [entry('a\u0000.csv', 'x')], 'name-unsafe', 'release.zip'],
    ['with an entry without name', [entry('', 'x')], 'name-unsafe', 'release.zip'],
    ['with a link', [entry('a.csv', '/etc/passwd', { mode: 0o120777 })], 'link', 'release.zip/a.csv'],
    ['with a device', [entry('a.csv', '', { mode: 0o060644 })], 'not-file', 'release.zip/a.csv'],
    [
      'with a folder named as a file (Unix)',
      [entry('a.csv', 'x', { mode: 0o040755 })],
      'not-file',
      'release.zip/a.csv',
    ],
    [
      'with a folder named as a file (DOS)',
      [entry('a.csv', 'x', { dosAttributes: 0x10 })],
      'not-file',
      'release.zip/a.csv',
    ],
    ['with a folder that has content', [entry('a/', 'x')], 'not-file', 'release.zip/a/'],
    ['with a name twice', [ok, entry('SKILLS.txt', 'other')], 'duplicate', 'release.zip'],
    ['with nothing in it', [], 'empty', 'release.zip'],
    ['with folders only', [entry('a/', '', { method: 0 })], 'empty', 'release.zip'],
    ['that is an Excel workbook', [entry('xl/workbook.xml', 'x')], 'workbook', 'release.zip'],
    [
      'that is an OpenDocument sheet',
      [entry('mimetype', 'x'), entry('content.xml', 'x')],
      'workbook',
      'release.zip',
    ],
  ])('%s', async (_, entries, reason, file) => {
    expect(await readAll([zipWith([...entries])])).toEqual(refused(reason, file));
  });

  test('even when only one of its files is bad', async () => {
    expect(await readAll([zipWith([ok, entry('../a', 'x')])])).toMatchObject({
      reason: 'name-unsafe',
      detail: '../a',
    });
  });

  test('with more entries than the limit, without listing them', async () => {
    const entries = Array.from({ length: 5 }, (_, n) => entry(`${n}`, ''));
    expect(await readAll([zipWith(entries)], { entries: 4 })).toEqual(
      refused('too-many', 'release.zip', '4'),
    );
    const claimed = fileWith('claims.zip', makeZip([ok], 60_000));
    expect(await readAll([claimed])).toEqual(refused('too-many', 'claims.zip', '1000'));
  });

  test('by the size it claims, of one file or of all', async () => {
    const limits = { fileBytes: 10, totalBytes: 15 };
    const nine = '123456789';
    expect(await readAll([zipWith([entry('a', '12345678901')])], limits)).toEqual(
      refused('too-large', 'release.zip/a'),
    );
    expect(await readAll([zipWith([entry('a', nine), entry('b', nine)])], limits)).toEqual(
      refused('too-large', 'release.zip'),
    );
    expect(await readAll([zipWith([entry('a', '', { claimedSize: 2 ** 31 })])])).toEqual(
      refused('too-large', 'release.zip/a'),
    );
  });

  test('when two archives together pass the total, where it is passed', async () => {
    const first = zipWith([entry('a', '12345678')], 'first.zip');
    const second = zipWith([entry('b', '12345678')], 'second.zip');
    expect(await readAll([first, second], { totalBytes: 15 })).toEqual(refused('too-large', 'second.zip/b'));
  });

  test('that unpacks to a hundred times its size', async () => {
    const zeros = { name: 'a.csv', bytes: Buffer.alloc(2_000_000) };
    expect(await readAll([zipWith([zeros])])).toEqual(refused('bomb', 'release.zip/a.csv'));
  });

  test('whose files share their packed bytes', async () => {
    const bytes = noise(1000);
    const entries = [
      { name: 'a', bytes },
      { name: 'b', bytes, over: 0 },
      { name: 'c', bytes, over: 0 },
    ];
    expect(await readAll([zipWith(entries)])).toEqual(refused('bomb', 'release.zip', 'b'));
  });

  test('that claims more packed bytes than there are, so as to look less of a bomb', async () => {
    const zeros = { name: 'a.csv', bytes: Buffer.alloc(2_000_000), claimedPacked: 1_900_000 };
    expect(await readAll([zipWith([zeros])])).toEqual(refused('damaged', 'release.zip/a.csv'));
    const entries = [
      { ...zeros, claimedPacked: 30_000 },
      { name: 'b', bytes: noise(40_000) },
    ];
    expect(await readAll([zipWith(entries)])).toEqual(refused('bomb', 'release.zip', 'b'));
  });
});

describe('an entry is refused while it is read', () => {
  const content = 'Title,Level\nClerk,1\n'.repeat(20_000);

  test.each([
    ['fewer bytes than it holds', { claimedSize: 1000 }, 'more than 1000 bytes'],
    ['more bytes than it holds', { claimedSize: 400_001 }, '400000 of 400001 bytes'],
    ['another checksum', { claimedChecksum: 1 }, 'checksum differs'],
    ['fewer packed bytes than it has', { claimedPacked: 100 }, expect.any(String)],
  ])('when the archive claims %s', async (_, lie, detail) => {
    const archive = zipWith([entry('a.csv', content, lie)]);
    expect(await readAll([archive])).toEqual(refused('damaged', 'release.zip/a.csv', detail));
  });

  test('before a lying bomb is unpacked past its claim', async () => {
    const bomb = { name: 'a.csv', bytes: Buffer.alloc(50_000_000), claimedSize: 500_000 };
    expect(await readAll([zipWith([bomb])])).toEqual(
      refused('damaged', 'release.zip/a.csv', 'more than 500000 bytes'),
    );
  });
});

describe('a file named .zip', () => {
  test.each([
    ['holds a page instead', Buffer.from('<html>Not found</html>')],
    ['is empty', Buffer.alloc(0)],
    ['is cut in the middle', makeZip([ok]).subarray(0, 60)],
    ['lacks its last byte', makeZip([ok]).subarray(0, -1)],
    ['lacks its start', makeZip([ok]).subarray(10)],
    ['holds bytes without meaning', noise(5000)],
  ])('that %s is damaged', async (_, bytes) => {
    expect(await readAll([fileWith('release.zip', bytes)])).toMatchObject({
      code: 'import-refused',
      reason: 'damaged',
    });
  });

  test('with a 64-bit directory beyond all numbers is damaged', async () => {
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(2n ** 63n, 8);
    const end = makeZip([]);
    const archive = fileWith('release.zip', Buffer.concat([Buffer.alloc(100), locator, end]));
    expect(await readAll([archive])).toEqual(refused('damaged', 'release.zip', 'points outside the archive'));
  });

  test('leaves no file open when it is refused', async () => {
    const before = readdirSync('/proc/self/fd').length;
    const paths = [zipWith([ok], 'good.zip'), fileWith('bad.zip', 'PK')];
    expect(await readAll(paths)).toMatchObject({ reason: 'damaged', file: 'bad.zip' });
    await expect.poll(() => readdirSync('/proc/self/fd').length).toBe(before);
  });
});
