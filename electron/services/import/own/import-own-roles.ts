// Imports a table of one's own roles as a pack, by itself or over another pack.
import { basename } from 'node:path';
import { parsePack } from '../../../../shared/files/pack-file.ts';
import type { Pack } from '../../../../shared/model/pack.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { OwnRolesOptions, RoleTableMapping } from '../../../../shared/model/role-table.ts';
import { settle } from '../import-stop.ts';
import type { ImportWatch } from '../import-watch.ts';
import { ReleaseReading } from '../release-reading.ts';
import type { SourceFile } from '../sources-reading.ts';
import { withTable } from './look-at-table.ts';
import { extendedPack, ownPack } from './own-pack.ts';
import type { OwnRoles, RoleGathering } from './own-roles.ts';
import { roleTable } from './read-roles.ts';
import { checkSynonyms } from './synonyms.ts';

/** A table of one's own and how it becomes a pack. */
export interface OwnRolesRequest {
  readonly path: string;
  readonly options: OwnRolesOptions;
  /** The pack of `options.extend`; null where the roles stand alone. Then synonyms are not used. */
  readonly base: Pack | null;
}

/**
 * Imports the table at a path. Fails with import-problems (what is wrong, and where), skill-unknown (a synonym that the
 * base does not have), import-refused, import-unrecognized, import-cancelled, file-missing or file-unreadable; nothing is
 * written. The same table, options and base give the same pack.
 */
export function importOwnRoles(
  { path, options, base }: OwnRolesRequest,
  watch: ImportWatch,
): Promise<Result<Pack>> {
  return withTable(path, async (file) => {
    const read = await settle(async () => {
      const own = await readOwnRoles(file, options.mapping, watch);
      if (base === null) return ownPack(own, options, file.label);
      checkSynonyms(base, options.synonyms);
      return extendedPack(base, own, options, file.label);
    });
    return read.ok ? parsePack(read.value, basename(path)) : read;
  });
}

/** The names of the skills in a table, as written there, each once; those that no role asks left out. Fails likewise. */
export function ownSkillNames(
  path: string,
  mapping: RoleTableMapping,
  watch: ImportWatch,
): Promise<Result<string[]>> {
  return withTable(path, (file) =>
    settle(async () => {
      const { skills } = await readOwnRoles(file, mapping, watch);
      return [...skills.values()].map(({ name }) => name);
    }),
  );
}

async function readOwnRoles(
  file: SourceFile,
  mapping: RoleTableMapping,
  watch: ImportWatch,
): Promise<OwnRoles> {
  const files = { byKind: new Map([['table' as const, file]]), chosen: 1, formOf: () => ({}) };
  const reading = new ReleaseReading(files, watch);
  let gathering: RoleGathering | null = null;
  await reading.read('table', (table) => {
    const found = roleTable(table, mapping);
    gathering = found.gathering;
    return found.readRow;
  });
  const own = gathered(gathering);
  if (own.roles.length === 0 && reading.problems.count === 0) {
    const expected = 'at least one row with a role below the header';
    reading.problems.add({ file: file.label, row: null, column: null, value: '', expected });
  }
  reading.finish();
  return own;
}

/** A function of its own, since TypeScript does not see that the header was read. */
function gathered(gathering: RoleGathering | null): OwnRoles {
  return gathering?.gathered ?? { roles: [], skills: new Map() };
}
