// What a person can say of a table of their own, of jobs or of learning: what its columns mean and what it is. What is
// said is checked at once against the whole table.
import type { CatalogMapping, CatalogPreview } from '../../shared/model/catalog.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { RoleTableMapping, TableLook, TablePreview } from '../../shared/model/role-table.ts';
import { firstCatalogMapping, firstMapping, looksLikeCatalog } from '../../shared/packs/table-mapping.ts';
import { api } from '../api/client.ts';
import type { CatalogDraft, RolesDraft, TableDraft } from './import-state.ts';
import { begin, draftOf, editDraft, fail, set } from './import-steps.ts';
import { useApp } from './store.ts';

/** Longest name a table takes (ownRolesOptionsSchema). */
const LONGEST_TITLE = 120;

/** Reads what a table looks like and lets the person say what its columns mean. */
export async function lookAtTable(path: string): Promise<void> {
  const goOn = begin({ step: 'looking' });
  const catalog = await api().catalog.look({ path });
  const isCatalog = catalog.ok && looksLikeCatalog(catalog.value);
  const draft = isCatalog ? catalogDraft(path, catalog.value) : await rolesTable(path);
  if (!goOn()) return;
  if (draft.ok) showColumns(draft.value);
  else fail(draft.error, null);
}

/** Says what a table holds after all. */
export async function setTableKind(kind: TableDraft['kind']): Promise<void> {
  const table = draftOf();
  if (table === null || table.kind === kind) return;
  const { path } = table;
  const draft = kind === 'roles' ? await rolesTable(path) : await catalogTable(path);
  if (draftOf()?.path !== path) return;
  if (draft.ok) showColumns(draft.value);
  else fail(draft.error, table);
}

async function rolesTable(path: string): Promise<Result<RolesDraft>> {
  const looked = await api().table.look({ path });
  return looked.ok ? rolesDraft(path, looked.value) : looked;
}

async function catalogTable(path: string): Promise<Result<CatalogDraft>> {
  const looked = await api().catalog.look({ path });
  return looked.ok ? catalogDraft(path, looked.value) : looked;
}

function rolesDraft(path: string, preview: TablePreview): Result<RolesDraft> {
  const mapping = firstMapping(preview);
  if (mapping === null) return withoutColumns(preview, 'a column of job titles and at least one of skills');
  const about = { ...named(preview), place: '', currency: 'USD', license: 'Own data', extend: null };
  return ok({ kind: 'roles', path, preview, mapping, about, check: { status: 'checking' }, synonyms: {} });
}

function catalogDraft(path: string, preview: CatalogPreview): Result<CatalogDraft> {
  const mapping = firstCatalogMapping(preview);
  if (mapping === null) return withoutColumns(preview, 'a column of titles');
  const about = { ...named(preview), currency: null, pack: packInUse() };
  return ok({ kind: 'catalog', path, preview, mapping, about, check: { status: 'checking' }, synonyms: {} });
}

/** What a table is called and written in until the person says so. */
function named({ file }: TableLook) {
  const title = file.replace(/\.[^.]+$/, '').slice(0, LONGEST_TITLE) || file.slice(0, LONGEST_TITLE);
  return { title, language: navigator.language.split('-')[0] ?? 'en' };
}

/** The key of the pack in use; null while the packs here are not known. */
function packInUse(): PackKey | null {
  const { packs, settings } = useApp.getState();
  if (settings.pack !== null || packs.status !== 'ready') return settings.pack;
  return packs.packs.find((listing) => listing.state === 'built-in')?.key ?? null;
}

function withoutColumns({ file, columns, problems }: TableLook, expected: string): Result<never> {
  const header = columns.map(({ name }) => name).join(', ');
  const problem = { file, row: 1, column: null, value: header, expected };
  return err({ code: 'import-problems', problems: [...problems, problem], more: 0 });
}

/** Goes (back) to what the columns mean, and checks it. */
export function showColumns(table: TableDraft): void {
  set({ step: 'columns', table });
  void check();
}

/** Says what the columns of a table of jobs mean; whether they can be read so follows. */
export function mapColumns(mapping: RoleTableMapping): void {
  editDraft((table) =>
    table.kind === 'roles' ? { ...table, mapping, check: { status: 'checking' } } : table,
  );
  void check();
}

/** Says what the columns of a table of learning mean; whether they can be read so follows. */
export function mapCatalogColumns(mapping: CatalogMapping): void {
  editDraft((table) =>
    table.kind === 'catalog' ? { ...table, mapping, check: { status: 'checking' } } : table,
  );
  void check();
}

/** Says what a table of jobs is. */
export function describeRoles(changes: Partial<RolesDraft['about']>): void {
  editDraft((table) =>
    table.kind === 'roles' ? { ...table, about: { ...table.about, ...changes } } : table,
  );
}

/** Says what a table of learning is. */
export function describeCatalog(changes: Partial<CatalogDraft['about']>): void {
  editDraft((table) =>
    table.kind === 'catalog' ? { ...table, about: { ...table.about, ...changes } } : table,
  );
}

let isChecking = false;

/** Checks the mapping; while one check runs the next waits, and of several that wait only the last is run. */
async function check(): Promise<void> {
  if (isChecking) return;
  isChecking = true;
  for (;;) {
    const { importing } = useApp.getState();
    if (importing.step !== 'columns') break;
    const { mapping } = importing.table;
    const checked = await skillNames(importing.table);
    editDraft((table) => (table.mapping === mapping ? { ...table, check: answer(checked) } : table));
    if (draftOf()?.mapping === mapping) break;
  }
  isChecking = false;
}

function skillNames(table: TableDraft): Promise<Result<string[]>> {
  const { path } = table;
  return table.kind === 'roles'
    ? api().table.skills({ path, mapping: table.mapping })
    : api().catalog.skills({ path, mapping: table.mapping });
}

function answer(checked: Result<string[]>): TableDraft['check'] {
  return checked.ok ? { status: 'ready', skills: checked.value } : { status: 'failed', error: checked.error };
}
