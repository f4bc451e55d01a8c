// What crashes left half written, removed once a launch.
import { removeLeftovers } from './atomic-file.ts';
import type { StoreParts } from './plan-library.ts';

/** Removes the temporary files that earlier crashes left in the folders of a data folder. */
export async function sweepLeftovers({ fs, paths, now }: StoreParts): Promise<void> {
  for (const folder of [paths.plans, paths.notes, paths.packs, paths.overlays, paths.catalogs]) {
    await removeLeftovers(fs, folder, now());
  }
}
