// Where the real files lie in the folder given to `npm run verify`.
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files of a release one by one, so that one of them can be replaced. */
export async function filesOf(dataDir: string, release: 'onet' | 'esco'): Promise<string[]> {
  const folders = release === 'onet' ? ['onet-30.1', 'bls'] : ['esco-1.1.1'];
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(dataDir, folder));
      return names.sort().map((name) => path.join(dataDir, folder, name));
    }),
  );
  return files.flat();
}
