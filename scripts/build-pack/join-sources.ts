// Joins the O*NET release, imported as anyone's would be, with what only the built-in pack has: exposure and shifts.
import path from 'node:path';
import { importPack } from '../../electron/services/import/import-pack.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { readExposure } from './exposure.ts';
import { shifts } from './shifts/all-shifts.ts';
import { ownFactSources, ownSources } from './sources.ts';

/** Raised whenever the content changes, so that plans made on an older pack know. */
const EDITION = 1;

/** Reads the folder of source data and joins it; throws when a source is missing or not as expected. */
export async function joinSources(data: string): Promise<Pack> {
  const paths = [path.join(data, 'onet-30.1'), path.join(data, 'bls')];
  const imported = await importPack({ paths, format: 'onet' });
  if (!imported.ok) throw new Error(`The release is not read: ${JSON.stringify(imported.error, null, 2)}`);
  const pack = imported.value;
  const exposureOf = readExposure(path.join(data, 'exposure'));
  return {
    ...pack,
    edition: EDITION,
    sources: [...pack.sources, ...ownSources],
    factSources: { ...pack.factSources, ...ownFactSources },
    roles: pack.roles.map((role) => ({ ...role, exposure: exposureOf(role.id) })),
    shifts,
  };
}
