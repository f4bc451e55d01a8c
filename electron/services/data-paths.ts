// Where everything of one person lies, under the one folder that Waymark is given.
import { join } from 'node:path';

/** The folders of a data folder; each is made when something is first written there. */
export interface DataPaths {
  readonly root: string;
  /** One .waymark file a plan. */
  readonly plans: string;
  /** What the list shows of the plans; only spares reading them. */
  readonly planIndex: string;
  /** Previous good versions, a folder a plan. */
  readonly planCopies: string;
  readonly trash: string;
  /** Versions of plans that were given away or taken in, one file each, named by its content. */
  readonly sharedVersions: string;
  /** Private notes, apart from the plans so that handing over a folder of plans hands over none of them. */
  readonly notes: string;
  readonly notesCopies: string;
  /** Installed packs: a pack file, its map and its record each. */
  readonly packs: string;
  readonly packCopies: string;
  /** What was written by hand, a document a pack. */
  readonly overlays: string;
  readonly overlayCopies: string;
  /** Learning catalogs, a document each. */
  readonly catalogs: string;
  readonly catalogCopies: string;
}

/** The layout of a data folder. */
export function dataPaths(root: string): DataPaths {
  return {
    root,
    plans: join(root, 'plans'),
    planIndex: join(root, 'plan-index.json'),
    planCopies: join(root, 'plan-copies'),
    trash: join(root, 'trash'),
    sharedVersions: join(root, 'shared-versions'),
    notes: join(root, 'private'),
    notesCopies: join(root, 'private-copies'),
    packs: join(root, 'packs'),
    packCopies: join(root, 'pack-copies'),
    overlays: join(root, 'overlays'),
    overlayCopies: join(root, 'overlay-copies'),
    catalogs: join(root, 'catalogs'),
    catalogCopies: join(root, 'catalog-copies'),
  };
}
