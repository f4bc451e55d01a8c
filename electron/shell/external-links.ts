// Links that may leave the app for the person's browser: https, to the sources the packs name, and nothing else.
import { err, ok, type Result } from '../../shared/model/result.ts';

/** Allowed addresses: a host with its subdomains, and where the host is shared, the one folder that is meant. */
const allowed: readonly { readonly host: string; readonly folder: string }[] = [
  { host: 'onetcenter.org', folder: '/' },
  { host: 'bls.gov', folder: '/' },
  { host: 'github.com', folder: '/openai/GPTs-are-GPTs' },
  { host: 'github.com', folder: '/microsoft/working-with-ai' },
  { host: 'creativecommons.org', folder: '/' },
  { host: 'doi.org', folder: '/' },
];

function isWithin(folder: string, pathname: string): boolean {
  return folder === '/' || pathname === folder || pathname.startsWith(`${folder}/`);
}

/** True when a link may be opened in the person's browser. */
export function isAllowedLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  return allowed.some(
    ({ host, folder }) =>
      (url.hostname === host || url.hostname.endsWith(`.${host}`)) && isWithin(folder, url.pathname),
  );
}

/** Opens an allowed link with `open`; any other is refused and never reaches it. */
export async function openLink(link: string, open: (url: string) => Promise<void>): Promise<Result<null>> {
  if (!isAllowedLink(link)) return err({ code: 'ipc-refused', channel: 'external:open' });
  await open(new URL(link).href);
  return ok(null);
}
