// Imports a table of learning resources as a catalog, by the same means as tables of roles.
import {
  CATALOG_FORMAT_VERSION,
  type Catalog,
  type CatalogEntry,
  type CatalogMapping,
  type CatalogOptions,
  type CatalogPreview,
} from '../../../../shared/model/catalog.ts';
import type { Pack } from '../../../../shared/model/pack.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { type ColumnFacts, scaleWord } from '../../../../shared/model/role-table.ts';
import { rangeParts } from '../../../../shared/packs/range-parts.ts';
import { guessLevelScale } from '../../../../shared/packs/table-scales.ts';
import { settle } from '../import-stop.ts';
import type { ImportWatch } from '../import-watch.ts';
import { ReleaseReading } from '../release-reading.ts';
import type { SourceFile } from '../sources-reading.ts';
import { ColumnTally } from './column-facts.ts';
import { catalogHeaders } from './header-names.ts';
import { lookAtTable, withTable } from './look-at-table.ts';
import { nameId } from './own-ids.ts';
import { isText, proposeColumns, usable } from './propose-columns.ts';
import { type CatalogRow, catalogReader } from './read-catalog.ts';
import { checkSynonyms, meantSkills } from './synonyms.ts';

/** Reads the table at a path once. Fails as the preview of a table of roles does. */
export function previewCatalog(path: string, signal?: AbortSignal): Promise<Result<CatalogPreview>> {
  return withTable(path, async (file) => {
    const look = await lookAtTable(file, signal);
    return look.ok ? ok({ ...look.value, proposal: proposeCatalogMapping(look.value.columns) }) : look;
  });
}

function proposeCatalogMapping(columns: CatalogPreview['columns']): CatalogMapping | null {
  const found = proposeColumns(columns, catalogHeaders, {
    fits: (field, facts) => field !== 'title' || isText(facts),
  });
  const taken = new Set(Object.values(found));
  const title = found.title ?? usable(columns).find((facts) => isText(facts) && !taken.has(facts.name))?.name;
  if (title === undefined) return null;
  const levels = columns.filter(({ name }) => name === found.level);
  return {
    columns: { ...found, title },
    levelScale: guessLevelScale([...levels, ...levels.map(endsOfRanges)]),
  };
}

/** What stands at the ends of a column's ranges, such as “basic - advanced”. */
function endsOfRanges({ name, words }: ColumnFacts): ColumnFacts {
  const tally = new ColumnTally(name);
  for (const end of words.flatMap(rangeParts)) tally.add(end);
  return tally.facts;
}

/** A table of learning resources and how it becomes a catalog. */
export interface CatalogRequest {
  readonly path: string;
  readonly options: CatalogOptions;
  /** The pack whose skills the synonyms name; null where there is none. Then synonyms are not used. */
  readonly pack: Pack | null;
}

/** Imports the table at a path. Fails as the import of own roles does; the same table and options give the same catalog. */
export function importCatalog(
  { path, options, pack }: CatalogRequest,
  watch: ImportWatch,
): Promise<Result<Catalog>> {
  return withTable(path, (file) =>
    settle(async () => {
      if (pack !== null) checkSynonyms(pack, options.synonyms);
      const rows = await readCatalog(file, options.mapping, watch);
      const meant = meantSkills(pack === null ? {} : options.synonyms);
      return {
        kind: 'waymark-catalog',
        version: CATALOG_FORMAT_VERSION,
        id: nameId(options.title),
        title: options.title,
        language: options.language,
        sourceFile: file.label,
        entries: rows.map((row) => entryOf(row, options.currency, meant)),
      };
    }),
  );
}

/** The names of the skills in a catalog table, as first written there, each once. Fails likewise. */
export function catalogSkillNames(
  path: string,
  mapping: CatalogMapping,
  watch: ImportWatch,
): Promise<Result<string[]>> {
  return withTable(path, (file) =>
    settle(async () => {
      const rows = await readCatalog(file, mapping, watch);
      const names = new Map<string, string>();
      for (const name of rows.flatMap(({ skillNames }) => skillNames)) {
        if (!names.has(scaleWord(name))) names.set(scaleWord(name), name);
      }
      return [...names.values()];
    }),
  );
}

async function readCatalog(
  file: SourceFile,
  mapping: CatalogMapping,
  watch: ImportWatch,
): Promise<CatalogRow[]> {
  const files = { byKind: new Map([['table' as const, file]]), chosen: 1, formOf: () => ({}) };
  const reading = new ReleaseReading(files, watch);
  const rows: CatalogRow[] = [];
  await reading.read('table', (table) => catalogReader(table, mapping, (row) => rows.push(row)));
  if (rows.length === 0 && reading.problems.count === 0) {
    const expected = 'at least one row with a title below the header';
    reading.problems.add({ file: file.label, row: null, column: null, value: '', expected });
  }
  reading.finish();
  return rows;
}

function entryOf(
  row: CatalogRow,
  currency: string | null,
  meant: ReturnType<typeof meantSkills>,
): CatalogEntry {
  const skills = row.skillNames.flatMap((name) => meant.get(scaleWord(name)) ?? []);
  return {
    ...row,
    currency: row.cost === null ? null : (row.currency ?? currency),
    skills: [...new Set(skills)],
  };
}
