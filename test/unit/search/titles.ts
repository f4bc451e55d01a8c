// Roles and titles to search: a handful made here, and those of the built-in pack.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parsePack } from '../../../shared/files/pack-file.ts';
import { type FamilyId, type RoleId, sourceIdSchema } from '../../../shared/model/pack.ts';
import type { SearchedPack } from '../../../shared/search/title-index.ts';

const builtInPack = fileURLToPath(new URL('../../../assets/packs/onet-30.1.waymark-pack', import.meta.url));

/** The built-in pack, checked as the app checks it. */
export function readBuiltInPack() {
  const pack = parsePack(gunzipSync(readFileSync(builtInPack)).toString('utf8'), 'onet-30.1.waymark-pack');
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

type Row = {
  readonly id: string;
  readonly title: string;
  readonly jobs?: number;
  readonly alternates?: readonly string[];
};

/** Roles with alternate titles; a role's family is what stands before the first hyphen of its id. */
export function titlesOf(rows: readonly Row[]): SearchedPack {
  return {
    roles: rows.map(({ id, title, jobs }) => ({
      id: id as RoleId,
      title,
      family: (id.split('-')[0] ?? '') as FamilyId,
      employment:
        jobs === undefined
          ? null
          : { jobs, sharedWith: 1, isMain: true, source: sourceIdSchema.parse('made-here') },
    })),
    alternateTitles: Object.fromEntries(rows.map(({ id, alternates }) => [id, [...(alternates ?? [])]])),
  };
}
