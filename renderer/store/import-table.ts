// What a person can say of a table of their own jobs: what its columns mean, what it is, which of its skills are a pack's.

import type { SkillId } from '../../shared/model/pack.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import type { Result } from '../../shared/model/result.ts';
import type { MatchReason, RoleTableMapping, SkillMatch } from '../../shared/model/role-table.ts';
import { firstMapping } from '../../shared/packs/table-mapping.ts';
import { api } from '../api/client.ts';
import type { TableDraft } from './import-state.ts';
import { begin, fail, readImport, set } from './import-steps.ts';
import { useApp } from './store.ts';

/** What a table says of itself before the person does; the license is theirs to name. */
const ABOUT = { place: '', currency: 'USD', license: 'Own data', extend: null } as const;

/** Reads what a table looks like and lets the person say what its columns mean. */
export async function lookAtTable(path: string): Promise<void> {
  const goOn = begin({ step: 'looking' });
  const looked = await api().table.look({ path });
  if (!goOn()) return;
  if (!looked.ok) {
    fail(looked.error, null);
    return;
  }
  const preview = looked.value;
  const mapping = firstMapping(preview);
  if (mapping === null) {
    const [column = null] = preview.columns;
    const expected = 'a column of job titles and at least one of skills';
    const problem = { file: preview.file, row: 1, column: column?.name ?? null, value: '', expected };
    fail({ code: 'import-problems', problems: [...preview.problems, problem], more: 0 }, null);
    return;
  }
  const title = preview.file.replace(/\.[^.]+$/, '').slice(0, 120) || preview.file;
  const about = { ...ABOUT, title, language: navigator.language.split('-')[0] ?? 'en' };
  showColumns({ path, preview, mapping, about, check: { status: 'checking' }, synonyms: {} });
}

/** Goes (back) to what the columns mean, and checks it. */
export function showColumns(table: TableDraft): void {
  set({ step: 'columns', table });
  void check();
}

/** Says what the columns mean; whether they can be read so follows. */
export function mapColumns(mapping: RoleTableMapping): void {
  edit((table) => ({ ...table, mapping, check: { status: 'checking' } }));
  void check();
}

/** Says what the table is. */
export function describeTable(changes: Partial<TableDraft['about']>): void {
  edit((table) => ({ ...table, about: { ...table.about, ...changes } }));
}

let isChecking = false;

/** Checks the mapping; while one check runs the next waits, and of several that wait only the last is run. */
async function check(): Promise<void> {
  if (isChecking) return;
  isChecking = true;
  for (;;) {
    const { importing } = useApp.getState();
    if (importing.step !== 'columns') break;
    const { path, mapping } = importing.table;
    const checked = await api().table.skills({ path, mapping });
    const isAnswered = edit((table) =>
      table.mapping === mapping && table.path === path ? { ...table, check: answer(checked) } : table,
    );
    if (!isAnswered || draftOf()?.mapping === mapping) break;
  }
  isChecking = false;
}

function answer(checked: Result<string[]>): TableDraft['check'] {
  return checked.ok ? { status: 'ready', skills: checked.value } : { status: 'failed', error: checked.error };
}

/** Goes on from the columns: to the skills where a pack is extended, else to reading. */
export async function confirmColumns(): Promise<void> {
  const table = draftOf();
  if (table === null || table.check.status !== 'ready') return;
  const { extend } = table.about;
  if (extend === null) await readTable();
  else await matchNames(table, table.check.skills, extend);
}

async function matchNames(table: TableDraft, names: readonly string[], pack: PackKey): Promise<void> {
  const goOn = begin({ step: 'skills', table, matches: null });
  const matched = await api().table.match({ names: [...names], pack });
  if (!goOn()) return;
  if (!matched.ok) {
    fail(matched.error, table);
    return;
  }
  // What was said before stays; what is sure by its name is taken.
  const sure = matched.value.map(({ name, confirmed }) => [name, table.synonyms[name] ?? confirmed] as const);
  const synonyms = Object.fromEntries(sure);
  set({ step: 'skills', table: { ...table, synonyms }, matches: matched.value });
}

/** Says which skill of the pack one of the table's is; null for none of them. */
export function confirmSkill(name: string, skill: SkillId | null): void {
  edit((table) => ({ ...table, synonyms: { ...table.synonyms, [name]: skill } }));
}

/** Takes the first suggestion for each name that has one for this reason and none taken. */
export function confirmAll(why: MatchReason): void {
  const { importing } = useApp.getState();
  if (importing.step !== 'skills') return;
  const { synonyms } = importing.table;
  const taken = (importing.matches ?? []).flatMap(({ name, suggestions }) => {
    const [first] = suggestions;
    return first?.why === why && synonyms[name] == null ? [[name, first.skill] as const] : [];
  });
  edit((table) => ({ ...table, synonyms: { ...table.synonyms, ...Object.fromEntries(taken) } }));
}

/** The skills of the extended pack most like what was typed; null when that could not be asked. */
export async function findSkills(query: string): Promise<SkillMatch['suggestions'] | null> {
  const pack = draftOf()?.about.extend ?? null;
  if (pack === null) return null;
  const matched = await api().table.match({ names: [query], pack });
  return matched.ok ? (matched.value[0]?.suggestions ?? []) : null;
}

/** Reads the table as it was said to mean. */
export async function readTable(): Promise<void> {
  const table = draftOf();
  if (table === null) return;
  const { path, preview, about, mapping, synonyms } = table;
  const used = about.extend === null ? {} : synonyms;
  const options = { ...about, mapping, synonyms: used };
  await readImport({ format: 'table', paths: [path], options }, [preview.file], table);
}

/** Changes the table on screen; false when there is none any longer. */
function edit(change: (table: TableDraft) => TableDraft): boolean {
  const { importing } = useApp.getState();
  if (importing.step !== 'columns' && importing.step !== 'skills') return false;
  set({ ...importing, table: change(importing.table) });
  return true;
}

function draftOf(): TableDraft | null {
  const { importing } = useApp.getState();
  return importing.step === 'columns' || importing.step === 'skills' ? importing.table : null;
}
