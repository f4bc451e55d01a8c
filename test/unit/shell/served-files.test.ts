import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOurs } from '../../../electron/shell/origin.ts';
import { candidatesFor, isInside } from '../../../electron/shell/served-files.ts';

const folders = { screens: '/srv/app/renderer', packs: ['/srv/assets/packs', '/home/me/packs'] };
const files = (url: string) => candidatesFor(url, folders).map(({ file }) => file);

describe('what an app:// address stands for', () => {
  it('finds the screens and their parts', () => {
    expect(files('app://waymark/index.html')).toEqual(['/srv/app/renderer/index.html']);
    expect(files('app://waymark/assets/index-1.js?v=2#top')).toEqual(['/srv/app/renderer/assets/index-1.js']);
    expect(files('app://waymark/print.html?plan=x&paper=A4')).toEqual(['/srv/app/renderer/print.html']);
  });

  it('looks for a pack among the built-in ones first, so that none of them can be replaced', () => {
    expect(files('app://waymark/packs/onet-30.1.waymark-pack')).toEqual([
      '/srv/assets/packs/onet-30.1.waymark-pack',
      '/home/me/packs/onet-30.1.waymark-pack',
    ]);
  });

  it.each([
    'app://waymark/..%2f..%2fetc/passwd',
    'app://waymark/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'app://waymark/packs/..%2f..%2f..%2fetc%2fpasswd',
    'app://waymark/packs/..%2fpacks-private/a',
    'app://waymark/..%5c..%5cwindows',
    'app://waymark/a%00.html',
    'app://waymark/%2fetc%2fpasswd',
    'app://waymark/%',
    'app://waymark/',
    'app://waymark/packs/',
    'app://waymark.evil/index.html',
    'app://evil/index.html',
    'app://me@waymark/index.html',
    'app://waymark:80/index.html',
    'https://waymark/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('stands for nothing: %s', (url) => {
    expect(files(url)).toEqual([]);
  });

  it('never leaves its folders, whatever the address', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '%2e%2e', '%2f', '%5c', '/', '.', 'packs', '%252e', '\\', '%00'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        for (const { root, file } of candidatesFor(`app://waymark/${parts.join('')}`, folders)) {
          expect(file.startsWith(`${root}/`)).toBe(true);
          expect(file.includes('/../')).toBe(false);
        }
      }),
    );
  });

  it('does not take a folder whose name begins alike for the same folder', () => {
    expect(isInside('/srv/packs', '/srv/packs/a')).toBe(true);
    expect(isInside('/srv/packs', '/srv/packs/..a')).toBe(true);
    expect(isInside('/srv/packs', '/srv/packs-private/a')).toBe(false);
    expect(isInside('/srv/packs', '/srv/packs')).toBe(false);
    expect(isInside('/srv/packs', '/srv')).toBe(false);
  });
});

describe('our own addresses', () => {
  it.each(['app://waymark/', 'app://waymark/print.html?paper=A4', 'APP://waymark/index.html'])(
    'knows %s',
    (url) => {
      expect(isOurs(url)).toBe(true);
    },
  );

  it.each([
    'https://example.invalid/?next=app://waymark',
    'app://waymark.evil/',
    'app://evil/app://waymark/',
    'app://waymark@evil/',
    'appx://waymark/',
    'app:waymark',
    'about:blank',
    '',
  ])('is not deceived by %s', (url) => {
    expect(isOurs(url)).toBe(false);
  });
});
