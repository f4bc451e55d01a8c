// Which links may leave the app for the person's browser: https, to the sources the packs name, and nothing else.

/** Allowed addresses: a host with its subdomains, and where the host is shared, the one folder that is meant. */
const allowed: readonly { readonly host: string; readonly folder: string }[] = [
  { host: 'onetcenter.org', folder: '/' },
  { host: 'bls.gov', folder: '/' },
  { host: 'esco.ec.europa.eu', folder: '/' },
  { host: 'github.com', folder: '/openai/GPTs-are-GPTs' },
  { host: 'github.com', folder: '/microsoft/working-with-ai' },
  { host: 'creativecommons.org', folder: '/' },
  { host: 'doi.org', folder: '/' },
];

/** The parts of a parsed address that decide. */
type Address = {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly pathname: string;
};

/** True when an address may be opened in the person's browser. */
export function isAllowedAddress(address: Address): boolean {
  const { protocol, hostname, port, username, password, pathname } = address;
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  return allowed.some(
    ({ host, folder }) => (hostname === host || hostname.endsWith(`.${host}`)) && isWithin(folder, pathname),
  );
}

function isWithin(folder: string, pathname: string): boolean {
  return folder === '/' || pathname === folder || pathname.startsWith(`${folder}/`);
}
