// What counts as ours. Node's URL gives custom schemes the origin "null", so scheme and host are compared instead.

export const APP_SCHEME = 'app';
const APP_HOST = 'waymark';

/** Origin of every page of ours, as Chromium writes it. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** True for a URL of our own pages and files, parsed, never matched as text. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
