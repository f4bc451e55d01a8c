// Which file on disk an app:// address stands for. Pure: it decides, app-protocol.ts reads.
import path from 'node:path';
import { isOurs } from './origin.ts';

/** The folders behind app://waymark/: the built screens, and the pack folders in order of preference. */
export interface ServedFolders {
  readonly screens: string;
  readonly packs: readonly string[];
}

/** A file to answer with and the folder it must not leave, symbolic links included. */
export interface Candidate {
  readonly root: string;
  readonly file: string;
}

const PACKS = '/packs/';

function decodedPath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(new URL(url).pathname);
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded;
  } catch {
    return null;
  }
}

/** True when `file` lies inside `folder`; a sibling whose name merely begins alike does not. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The files an address may be answered with, best first; none when it is not ours or leaves its folder. */
export function candidatesFor(url: string, folders: ServedFolders): readonly Candidate[] {
  const pathname = isOurs(url) ? decodedPath(url) : null;
  if (pathname === null) return [];
  const [roots, name] = pathname.startsWith(PACKS)
    ? [folders.packs, pathname.slice(PACKS.length)]
    : [[folders.screens], pathname.slice(1)];
  return roots
    .map((root) => ({ root, file: path.resolve(root, name) }))
    .filter(({ root, file }) => isInside(root, file));
}
