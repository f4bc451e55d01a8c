// Which skills of a pack those of a table are, said by the person; and the reading of the table once that is said.

import type { SkillId } from '../../shared/model/pack.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import type { MatchReason, SkillName } from '../../shared/model/role-table.ts';
import { api } from '../api/client.ts';
import { refreshCatalogs } from './catalog-actions.ts';
import type { CatalogDraft, TableDraft } from './import-state.ts';
import { begin, draftOf, editDraft, fail, readImport, set } from './import-steps.ts';
import { useApp } from './store.ts';

/** The pack whose skills a table's may be; null where it stands alone. */
export function packOfTable(table: TableDraft): PackKey | null {
  return table.kind === 'roles' ? table.about.extend : table.about.pack;
}

/** Goes on from the columns: to the skills where there is a pack to match them with, else to reading. */
export async function confirmColumns(): Promise<void> {
  const table = draftOf();
  if (table === null || table.check.status !== 'ready') return;
  const pack = packOfTable(table);
  const { skills } = table.check;
  if (pack === null || skills.length === 0) await readTable();
  else await matchNames(table, skills, pack);
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
  const { synonyms: said } = table;
  const sure = matched.value.map(
    ({ name, confirmed }) => [name, Object.hasOwn(said, name) ? (said[name] ?? null) : confirmed] as const,
  );
  set({
    step: 'skills',
    table: { ...table, synonyms: Object.fromEntries(sure) },
    matches: matched.value,
  });
}

/** Says which skill of the pack one of the table's is; null for none of them. */
export function confirmSkill(name: string, skill: SkillId | null): void {
  editDraft((table) => ({ ...table, synonyms: { ...table.synonyms, [name]: skill } }));
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
  editDraft((table) => ({ ...table, synonyms: { ...table.synonyms, ...Object.fromEntries(taken) } }));
}

/** Skills of the pack by the beginnings of their words; none when they could not be asked for. */
export async function findSkills(query: string): Promise<readonly SkillName[]> {
  const table = draftOf();
  const pack = table === null ? null : packOfTable(table);
  if (pack === null) return [];
  const found = await api().table.find({ query, pack });
  return found.ok ? found.value : [];
}

/** Reads the table as it was said to mean. */
export async function readTable(): Promise<void> {
  const table = draftOf();
  if (table === null) return;
  if (table.kind === 'catalog') {
    await addCatalog(table);
    return;
  }
  const { path, preview, about, mapping, synonyms } = table;
  const options = { ...about, mapping, synonyms: about.extend === null ? {} : synonyms };
  await readImport({ format: 'table', paths: [path], options }, [preview.file], table);
}

async function addCatalog(table: CatalogDraft): Promise<void> {
  const { path, preview, mapping, about, synonyms } = table;
  const goOn = begin({ step: 'reading', names: [preview.file], status: null, table });
  const { pack, ...described } = about;
  const options = { ...described, mapping, synonyms: pack === null ? {} : synonyms };
  const added = await api().catalog.add({ path, options, pack });
  await refreshCatalogs();
  if (!goOn()) return;
  if (added.ok) set({ step: 'added', catalog: added.value });
  else fail(added.error, table);
}
