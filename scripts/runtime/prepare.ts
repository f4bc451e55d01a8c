// Turns the tarball of the registry copy into a folder that works like a released Electron distribution.
import { createWriteStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from 'tar';
import { openPromise } from 'yauzl';

/** What the tarball holds: the zip's name, the folder in it, the executable's name in that folder. */
export interface Layout {
  readonly zip: string;
  readonly folder: string;
  readonly executable: string;
}

/** Unpacks and prepares a distribution of the given Electron version in `dist`, using `workDir` for what is thrown away. */
export async function prepareDist(
  tarball: string,
  layout: Layout,
  electronVersion: string,
  workDir: string,
  dist: string,
): Promise<void> {
  await extract({ file: tarball, cwd: workDir, strip: 1 }, [`package/${layout.zip}`]);
  await unzip(path.join(workDir, layout.zip), dist, (name) => wantedPath(name, layout.folder));
  await rename(path.join(dist, layout.executable), path.join(dist, 'electron'));
  await writeFile(path.join(dist, 'version'), electronVersion);
  // The startup snapshot belongs to the app it came from; the inspector is what Playwright drives the app through.
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const archive = path.join(dist, 'resources', 'default_app.asar');
  await finished(await createPackage(path.join(import.meta.dirname, 'default-app'), archive));
}

/**
 * Where a zip entry goes below the distribution's folder, or undefined when it is not part of Electron:
 * another folder, the app that was built on it, its update settings and its startup snapshot.
 */
export function wantedPath(entryName: string, folder: string): string | undefined {
  const prefix = `${folder}/`;
  if (!entryName.startsWith(prefix)) return undefined;
  const name = entryName.slice(prefix.length);
  const isForeign =
    name === '' ||
    name.startsWith('resources/app/') ||
    name === 'resources/app-update.yml' ||
    name === 'browser_v8_context_snapshot.bin';
  return isForeign ? undefined : name;
}

/** Unpacks the entries for which `target` names a path, keeping execute bits. Not handled: symbolic links. */
async function unzip(
  file: string,
  dest: string,
  target: (entryName: string) => string | undefined,
): Promise<void> {
  // yauzl itself rejects absolute paths and paths that climb out.
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = target(entry.fileName);
    if (name === undefined) continue;
    const to = path.join(dest, name);
    if (name.endsWith('/')) {
      await mkdir(to, { recursive: true });
      continue;
    }
    await mkdir(path.dirname(to), { recursive: true });
    // Zips made on Unix keep the file mode in the upper half of the external attributes.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { mode }));
  }
}
