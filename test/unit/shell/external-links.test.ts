import { describe, expect, it } from 'vitest';
import { isAllowedLink, openLink } from '../../../electron/shell/external-links.ts';

describe('links that leave the app', () => {
  it.each([
    'https://www.onetcenter.org/database.html',
    'https://onetcenter.org/license_db.html',
    'https://www.bls.gov/oes/tables.htm',
    'https://esco.ec.europa.eu/en/use-esco/download',
    'https://github.com/openai/GPTs-are-GPTs',
    'https://github.com/openai/GPTs-are-GPTs/tree/main/data',
    'https://github.com/microsoft/working-with-ai',
    'https://creativecommons.org/licenses/by/4.0/',
    'https://doi.org/10.1126/science.adj0998',
  ])('opens the source %s', (link) => {
    expect(isAllowedLink(link)).toBe(true);
  });

  it.each([
    'http://www.bls.gov/',
    'https://bls.gov.evil.example/',
    'https://evil.example/?next=https://www.bls.gov/',
    'https://evil.example/#bls.gov',
    'https://notbls.gov/',
    'https://www.bls.gov@evil.example/',
    'https://user:secret@www.bls.gov/',
    'https://www.bls.gov:8443/',
    'https://github.com/',
    'https://github.com/openai/other',
    'https://github.com/openai/GPTs-are-GPTs-not',
    'https://github.com/openai/GPTs-are-GPTs/../../evil/repo',
    'https://gist.github.com.evil.example/openai/GPTs-are-GPTs',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'app://waymark/index.html',
    'smb://bls.gov/share',
    'www.bls.gov',
    '',
  ])('refuses %s', (link) => {
    expect(isAllowedLink(link)).toBe(false);
  });

  it('hands an allowed link on and gives nothing else away', async () => {
    const opened: string[] = [];
    const open = async (url: string) => {
      opened.push(url);
    };
    expect(await openLink('https://doi.org/10.1000/182', open)).toEqual({ ok: true, value: null });
    expect(await openLink('https://evil.example/', open)).toEqual({
      ok: false,
      error: { code: 'ipc-refused', channel: 'external:open' },
    });
    expect(opened).toEqual(['https://doi.org/10.1000/182']);
  });
});
