// The pack channels of the API in memory: a list of packs, and the import that a test lays ready.
import { readFileSync } from 'node:fs';
import type { Channel } from '../../../shared/ipc/channels.ts';
import type { ChannelArgs, ChannelValue } from '../../../shared/ipc/contract.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type {
  Catalog,
  CatalogMapping,
  CatalogPreview,
  CatalogSummary,
} from '../../../shared/model/catalog.ts';
import type { ImportLook, ImportPreview, ImportRequest } from '../../../shared/model/import.ts';
import {
  builtInInfoSchema,
  type PackListing,
  type PackRecord,
} from '../../../shared/model/installed-pack.ts';
import type { Skill } from '../../../shared/model/pack.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import type { RoleTableMapping, TablePreview } from '../../../shared/model/role-table.ts';
import { findSkillsByWords } from '../../../shared/packs/find-skills.ts';
import { matchSkills } from '../../../shared/packs/skill-matches.ts';

type Handlers = {
  readonly [C in Channel]: (args: ChannelArgs<C>) => Result<ChannelValue<C>>;
};

/** What a test may set, and what was done. */
export type MemoryPacks = {
  readonly installed: Map<PackKey, PackRecord>;
  readonly removed: Map<PackKey, PackRecord>;
  /** What the file dialog answers. */
  chosen: string[] | null;
  look: Result<ImportLook>;
  preview: Result<ImportPreview>;
  /** What a table of one's own looks like, and the names of its skills as its columns were last said to mean. */
  table: Result<TablePreview>;
  skills: (mapping: RoleTableMapping) => Result<string[]>;
  catalogTable: Result<CatalogPreview>;
  catalogSkills: (mapping: CatalogMapping) => Result<string[]>;
  readonly catalogs: Map<string, CatalogSummary>;
  /** What the catalogs hold. */
  readonly catalogContents: Map<string, Catalog>;
  readonly removedCatalogs: Map<string, CatalogSummary>;
  /** The skills of any pack that a table is matched with. */
  base: readonly Skill[];
  /** The requests to read, as they came. */
  readonly asked: ImportRequest[];
  /** What was read and may be installed. */
  read: ImportPreview | null;
  cancelled: number;
};

/** What is known of the pack that ships. */
export const builtInInfo = builtInInfoSchema.parse(
  JSON.parse(readFileSync('assets/packs/onet-30.1.info.json', 'utf8')),
);

/** No pack but the one that ships, and nothing chosen. */
export function noPacks(): MemoryPacks {
  return {
    installed: new Map(),
    removed: new Map(),
    chosen: null,
    look: err({ code: 'import-unrecognized', file: 'photos', found: [] }),
    preview: err({ code: 'import-cancelled' }),
    table: err({ code: 'file-missing', file: 'jobs.csv' }),
    skills: () => err({ code: 'file-missing', file: 'jobs.csv' }),
    catalogTable: err({ code: 'file-missing', file: 'courses.csv' }),
    catalogSkills: () => err({ code: 'file-missing', file: 'courses.csv' }),
    catalogs: new Map(),
    catalogContents: new Map(),
    removedCatalogs: new Map(),
    base: [],
    asked: [],
    read: null,
    cancelled: 0,
  };
}

/** The handlers over these packs; `failure` is what writing fails with, if it does. */
export function packHandlers(packs: MemoryPacks, failure: () => AppError | null) {
  const missing = (key: PackKey): Result<never> => err({ code: 'file-missing', file: `${key}.waymark-pack` });
  const isHere = (key: PackKey) => key === builtInInfo.key || packs.installed.has(key);
  const move = (key: PackKey, from: Map<PackKey, PackRecord>, to: Map<PackKey, PackRecord>) => {
    const record = from.get(key);
    if (record === undefined) return missing(key);
    from.delete(key);
    to.set(key, record);
    return ok(null);
  };
  return {
    'pack:list': () => {
      const installed = [...packs.installed.values()].map(
        (record): PackListing => ({ state: 'installed', record }),
      );
      return ok([{ state: 'built-in', ...builtInInfo } as const, ...installed]);
    },
    'pack:rename': ({ key, name }) => {
      const record = packs.installed.get(key);
      if (record === undefined) return missing(key);
      packs.installed.set(key, { ...record, name });
      return ok(null);
    },
    'pack:remove': ({ key }) => move(key, packs.installed, packs.removed),
    'pack:restore': ({ key }) => move(key, packs.removed, packs.installed),
    'pack:export': ({ name }) => ok({ file: `/home/someone/${name}.waymark-pack` }),
    'map:draw': ({ key }) => (packs.installed.has(key) ? ok(null) : missing(key)),
    'import:choose': () => ok(packs.chosen),
    'import:look': () => packs.look,
    'import:read': (request) => {
      packs.asked.push(request);
      const extend = request.format === 'table' ? request.options.extend : null;
      if (extend !== null && !isHere(extend)) return err({ code: 'pack-missing', pack: extend });
      if (packs.preview.ok) packs.read = packs.preview.value;
      return packs.preview;
    },
    'table:look': () => packs.table,
    'table:skills': ({ mapping }) => packs.skills(mapping),
    'table:match': ({ names, pack }) =>
      isHere(pack) ? ok(matchSkills(names, packs.base)) : err({ code: 'pack-missing', pack }),
    'table:find': ({ query, pack }) =>
      isHere(pack)
        ? ok(findSkillsByWords(query, packs.base, 8).map(({ id, name }) => ({ skill: id, name })))
        : err({ code: 'pack-missing', pack }),
    ...catalogHandlers(packs, failure),
    'import:install': ({ name }) => {
      const refused = failure();
      if (refused !== null) return err(refused);
      if (packs.read === null) return err({ code: 'import-cancelled' });
      const { key, info } = packs.read;
      const record: PackRecord = {
        kind: 'waymark-pack-record',
        version: 1,
        key,
        name,
        installedAt: new Date().toISOString(),
        from: ['jobs.csv'],
        info,
      };
      packs.installed.set(key, record);
      packs.read = null;
      return ok(record);
    },
    'import:cancel': () => {
      packs.cancelled += 1;
      packs.read = null;
      return ok(null);
    },
  } satisfies Partial<Handlers>;
}

function catalogHandlers(packs: MemoryPacks, failure: () => AppError | null) {
  const missing = (id: string): Result<never> => err({ code: 'file-missing', file: `${id}.catalog.json` });
  const move = (id: string, from: Map<string, CatalogSummary>, to: Map<string, CatalogSummary>) => {
    const summary = from.get(id);
    if (summary === undefined) return missing(id);
    from.delete(id);
    to.set(id, summary);
    return ok(null);
  };
  return {
    'catalog:look': () => packs.catalogTable,
    'catalog:skills': ({ mapping }) => packs.catalogSkills(mapping),
    'catalog:add': ({ options }) => {
      const refused = failure();
      if (refused !== null) return err(refused);
      const table = packs.catalogTable;
      if (!table.ok) return table;
      const id = options.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      const taken = Object.values(options.synonyms).filter((skill) => skill !== null);
      const { file, rowCount } = table.value;
      const summary = {
        id,
        title: options.title,
        sourceFile: file,
        entries: rowCount,
        matched: taken.length,
      };
      packs.catalogs.set(id, summary);
      return ok(summary);
    },
    'catalog:load': ({ id }) => {
      const catalog = packs.catalogContents.get(id);
      return catalog === undefined ? missing(id) : ok(catalog);
    },
    'catalog:list': () =>
      ok([...packs.catalogs.values()].map((summary) => ({ state: 'readable' as const, summary }))),
    'catalog:remove': ({ id }) => move(id, packs.catalogs, packs.removedCatalogs),
    'catalog:restore': ({ id }) => move(id, packs.removedCatalogs, packs.catalogs),
  } satisfies Partial<Handlers>;
}
